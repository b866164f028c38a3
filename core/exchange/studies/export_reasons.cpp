// SPDX-License-Identifier: GPL-3.0-or-later
// How categories and missing answers stand in exported tables.
#include "core/exchange/studies/export_columns.hpp"
#include "core/exchange/studies/export_tables.hpp"
#include "core/model/number_text.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace alteri {

namespace {

using Kind = LabelledColumn::Kind;

constexpr std::array reasons{MissingReason::NotAsked, MissingReason::DoesNotKnow,
                             MissingReason::Refused, MissingReason::DoesNotApply};

char tagOf(MissingReason reason)
{
    return static_cast<char>('a' + static_cast<int>(reason));
}

/// The reasons of a column with tags, as a column of words.
LabelledColumn wordsOf(const LabelledColumn& column, const std::string& key)
{
    LabelledColumn words;
    words.name = key + "_missing";
    words.label = column.label + ": why there is no answer";
    words.kind = Kind::Text;
    words.texts.reserve(column.tags.size());
    for (const auto tag : column.tags)
        words.texts.emplace_back(tag == '\0' ? std::string_view()
                                             : wordFor(static_cast<MissingReason>(tag - 'a')));
    for (const auto reason : reasons)
        words.labels.push_back({0, std::string(wordFor(reason)), '\0', labelOf(reason)});
    return words;
}

/// @param isTold of which columns
void addReasonColumns(ExportTable& table,
                      WritingNotes& notes,
                      const std::function<bool(const LabelledColumn&)>& isTold)
{
    ExportTable made;
    made.table.name = table.table.name;
    made.table.label = table.table.label;
    made.table.rows = table.table.rows;
    made.subjects = std::move(table.subjects);
    made.egoOf = std::move(table.egoOf);
    std::set<std::string> said;
    for (std::size_t i = 0; i < table.table.columns.size(); ++i) {
        auto& column = table.table.columns[i];
        const auto origin = table.origins[i];
        const bool isOption = origin.kind == ColumnOrigin::Kind::Option;
        // The columns of several answers have the same reasons, which are told before them.
        const bool isSilent =
            column.tags.empty() || !isTold(column) || (isOption && !said.insert(origin.key).second);
        std::optional<LabelledColumn> words;
        if (!isSilent)
            words = wordsOf(column, isOption ? origin.key : column.name);
        const ColumnOrigin reason{ColumnOrigin::Kind::Reason, origin.key, origin.attribute};
        if (isTold(column))
            column.tags.clear();
        if (words && isOption)
            addColumn(made, std::move(*words), reason, notes);
        addColumn(made, std::move(column), origin, notes);
        if (words && !isOption)
            addColumn(made, std::move(*words), reason, notes);
    }
    table = std::move(made);
}

/// Days as texts, since no number among them would be seen to be none.
void writeDaysAsTexts(LabelledColumn& column)
{
    column.texts.reserve(column.numbers.size());
    for (const auto day : column.numbers)
        column.texts.push_back(std::isnan(day) ? std::string() : isoDateOf(day));
    column.numbers.clear();
    column.kind = Kind::Text;
}

void writeCodes(LabelledColumn& column, const std::array<double, 4>& codes)
{
    if (column.tags.empty())
        return;
    if (column.kind == Kind::Date)
        writeDaysAsTexts(column);
    const bool isText = column.kind == Kind::Text;
    for (std::size_t row = 0; row < column.tags.size(); ++row) {
        if (column.tags[row] == '\0')
            continue;
        const auto code = codes.at(static_cast<std::size_t>(column.tags[row] - 'a'));
        if (isText)
            column.texts[row] = fullText(code);
        else
            column.numbers[row] = code;
    }
    for (const auto reason : reasons) {
        if (std::find(column.tags.begin(), column.tags.end(), tagOf(reason)) == column.tags.end())
            continue;
        const auto code = codes.at(static_cast<std::size_t>(reason));
        column.labels.push_back(
            {isText ? 0 : code, isText ? fullText(code) : std::string(), '\0', labelOf(reason)});
        if (isText)
            column.missingTexts.push_back(fullText(code));
    }
    if (!isText)
        column.missing = {{codes.front(), codes.back()}};
    column.tags.clear();
}

bool isOfCategories(const ColumnOrigin& origin)
{
    return origin.attribute && origin.attribute->choosesOne()
           && (origin.kind == ColumnOrigin::Kind::Answer
               || origin.kind == ColumnOrigin::Kind::Figure);
}

void writeLabelsOf(LabelledColumn& column, std::size_t rows)
{
    const bool isText = column.kind == Kind::Text;
    std::map<std::string, std::string> ofTexts;
    std::map<double, std::string> ofNumbers;
    for (const auto& label : column.labels) {
        ofTexts.emplace(label.text, label.label);
        ofNumbers.emplace(label.value, label.label);
    }
    std::vector<std::string> texts(rows);
    for (std::size_t row = 0; row < texts.size(); ++row) {
        if (isText && !column.texts[row].empty())
            texts[row] = ofTexts.at(column.texts[row]);
        else if (!isText && !std::isnan(column.numbers[row]))
            texts[row] = ofNumbers.at(column.numbers[row]);
    }
    for (auto& label : column.labels)
        label = {0, label.label, '\0', label.label};
    column.kind = Kind::Text;
    column.numbers.clear();
    column.texts = std::move(texts);
}

/// Numbers that no reason may have: they are answers.
void addTaken(const LabelledColumn& column, std::set<double>& taken)
{
    constexpr double highest = -95;
    for (const auto number : column.numbers)
        if (number <= highest)
            taken.insert(number);
    for (const auto& text : column.texts)
        if (const auto number = text.starts_with('-') ? parseNumber(text) : std::nullopt)
            taken.insert(*number);
    for (const auto& label : column.labels)
        taken.insert(label.value);
}

/// @return which number stands for which code
std::string numberColumn(LabelledColumn& column)
{
    std::map<std::string, double> numbers;
    std::string told;
    for (auto& label : column.labels) {
        const auto number = static_cast<double>(numbers.size() + 1);
        numbers[label.text] = number;
        told += (told.empty() ? "" : ", ") + label.text + " = " + fullText(number);
        label.value = number;
        label.text.clear();
    }
    column.numbers.reserve(column.texts.size());
    for (const auto& text : column.texts) {
        const auto number = numbers.find(text);
        column.numbers.push_back(number == numbers.end() ? std::numeric_limits<double>::quiet_NaN()
                                                         : number->second);
    }
    column.kind = Kind::Number;
    column.texts.clear();
    return told;
}

bool isToBeNumbered(const LabelledColumn& column, const ColumnOrigin& origin)
{
    return origin.attribute && origin.attribute->choosesOne() && column.kind == Kind::Text
           && !column.labels.empty() && origin.kind != ColumnOrigin::Kind::Reason
           && origin.kind != ColumnOrigin::Kind::Namely;
}

}  // namespace

std::string labelOf(MissingReason reason)
{
    std::string label(wordFor(reason));
    std::replace(label.begin(), label.end(), '_', ' ');
    return label;
}

void writeLabels(ExportTables& tables)
{
    for (auto* table : tables.all())
        for (std::size_t i = 0; i < table->table.columns.size(); ++i)
            if (isOfCategories(table->origins[i]) && !table->table.columns[i].labels.empty())
                writeLabelsOf(table->table.columns[i], table->table.rows);
}

std::array<double, 4> reasonCodes(const ExportTables& tables)
{
    std::set<double> taken;
    for (const auto* table : tables.all())
        for (const auto& column : table->table.columns)
            addTaken(column, taken);
    double base = 100;
    const auto isTaken = [&] { return taken.lower_bound(2 - base) != taken.upper_bound(5 - base); };
    while (isTaken())
        base *= 10;
    return {2 - base, 3 - base, 4 - base, 5 - base};
}

void writeReasons(ExportTables& tables, MissingForm form)
{
    const auto codes = form == MissingForm::Codes ? reasonCodes(tables) : std::array<double, 4>{};
    for (auto* table : tables.all()) {
        if (form == MissingForm::Columns)
            addReasonColumns(*table, tables.notes, [](const LabelledColumn&) { return true; });
        for (auto& column : table->table.columns) {
            if (form == MissingForm::Codes)
                writeCodes(column, codes);
            column.tags.clear();
        }
    }
}

void writeReasonsOfTexts(ExportTables& tables, bool alsoOfDates)
{
    for (auto* table : tables.all())
        addReasonColumns(*table, tables.notes, [&](const LabelledColumn& column) {
            return column.kind == Kind::Text || (alsoOfDates && column.kind == Kind::Date);
        });
}

void numberCategories(ExportTables& tables)
{
    for (auto* table : tables.all())
        for (std::size_t i = 0; i < table->table.columns.size(); ++i) {
            auto& column = table->table.columns[i];
            if (isToBeNumbered(column, table->origins[i]))
                tables.notes.push_back({WritingNote::Kind::Recoded, table->table.name, column.name,
                                        numberColumn(column)});
        }
}

void labelReasons(ExportTables& tables)
{
    for (auto* table : tables.all())
        for (auto& column : table->table.columns)
            for (const auto reason : reasons)
                if (std::find(column.tags.begin(), column.tags.end(), tagOf(reason))
                    != column.tags.end())
                    column.labels.push_back({0, {}, tagOf(reason), labelOf(reason)});
}

}  // namespace alteri
