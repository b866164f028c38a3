// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/export_columns.hpp"

#include "core/model/number_text.hpp"
#include "core/model/small_letters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string_view>

namespace alteri {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

bool hasColumn(const LabelledTable& table, const std::string& name)
{
    const auto wanted = inSmallLetters(name);
    return std::any_of(table.columns.begin(), table.columns.end(),
                       [&](const auto& each) { return inSmallLetters(each.name) == wanted; });
}

/// The tags of missing answers, one per row; empty where nobody has a reason.
std::vector<char> tagsOf(const DataColumn& column, const ChosenRows::Numbers& subjects)
{
    std::vector<char> tags(subjects.size(), '\0');
    bool hasSome = false;
    for (std::size_t row = 0; row < subjects.size(); ++row)
        if (const auto reason = DataColumn::reasonOf(column.cell(subjects[row]))) {
            tags[row] = static_cast<char>('a' + static_cast<int>(*reason));
            hasSome = true;
        }
    return hasSome ? tags : std::vector<char>();
}

/// What the values of cells are, one per row; `missing` where there is none.
template <class Value, class ValueOf>
std::vector<Value> cellValues(const DataColumn& column,
                              const ChosenRows::Numbers& subjects,
                              const Value& missing,
                              const ValueOf& valueOf)
{
    std::vector<Value> values;
    values.reserve(subjects.size());
    for (const auto subject : subjects) {
        const auto cell = column.cell(subject);
        values.push_back(DataColumn::isMissing(cell) ? missing : valueOf(cell));
    }
    return values;
}

std::string labelOr(const std::string& label, const std::string& key)
{
    return label.empty() ? key : label;
}

void nameAfter(LabelledColumn& to, const Attribute& attribute)
{
    // What is counted has no key; only alteri are.
    to.name = attribute.key.empty() ? "alter_count" : attribute.key;
    to.label = attribute.key.empty() ? "Number of alteri" : labelOr(attribute.label, attribute.key);
}

LabelledColumn categoryColumn(const DataColumn& column, const ChosenRows::Numbers& subjects)
{
    const auto& attribute = column.attribute();
    const bool asNumbers = hasNumberCodes(attribute);
    LabelledColumn made;
    made.kind = asNumbers ? LabelledColumn::Kind::Number : LabelledColumn::Kind::Text;
    for (const auto& each : attribute.categories) {
        ValueLabel label;
        if (asNumbers)
            label.value = *parseNumber(each.code);
        else
            label.text = each.code;
        label.label = labelOr(each.label, each.code);
        made.labels.push_back(std::move(label));
    }
    if (asNumbers)
        made.numbers = cellValues<double>(column, subjects, noNumber, [&](DataColumn::Cell cell) {
            return *parseNumber(column.categoryOf(cell).code);
        });
    else
        made.texts = cellValues<std::string>(column, subjects, {}, [&](DataColumn::Cell cell) {
            return column.categoryOf(cell).code;
        });
    return made;
}

/// How many decimals are enough to show all of the numbers, six at most.
int decimalsOf(const std::vector<double>& numbers)
{
    int most = 0;
    for (const auto number : numbers) {
        const auto text = std::isnan(number) ? std::string() : fullText(number);
        const auto point = text.find('.');
        if (point != std::string::npos)
            most = std::max(most, static_cast<int>(text.size() - point) - 1);
    }
    return std::min(most, 6);
}

LabelledColumn numberColumn(const DataColumn& column, const ChosenRows::Numbers& subjects)
{
    LabelledColumn made;
    made.numbers = cellValues<double>(column, subjects, noNumber,
                                      [&](DataColumn::Cell cell) { return column.numberOf(cell); });
    if (column.kind() == AnswerKind::YesNo)
        made.labels = yesNoLabels();
    else
        made.decimals = column.attribute().decimals.value_or(decimalsOf(made.numbers));
    return made;
}

LabelledColumn textColumn(const DataColumn& column, const ChosenRows::Numbers& subjects)
{
    LabelledColumn made;
    made.kind = LabelledColumn::Kind::Text;
    made.texts = cellValues<std::string>(column, subjects, {}, [&](DataColumn::Cell cell) {
        return std::string(column.textOf(cell));
    });
    const bool areDays =
        column.kind() == AnswerKind::Date && column.attribute().datePrecision == DatePrecision::Day
        && std::all_of(made.texts.begin(), made.texts.end(),
                       [](const auto& text) { return text.empty() || isIsoDate(text); });
    if (!areDays)
        return made;
    made.kind = LabelledColumn::Kind::Date;
    for (const auto& text : made.texts)
        made.numbers.push_back(text.empty() ? noNumber : daysOf(text));
    made.texts.clear();
    return made;
}

void addOptions(ExportTable& to, const DataColumn& column, WritingNotes& notes)
{
    const auto& attribute = column.attribute();
    const auto tags = tagsOf(column, to.subjects);
    for (std::size_t i = 0; i < attribute.categories.size(); ++i) {
        const auto& category = attribute.categories[i];
        LabelledColumn made;
        made.name = attribute.key + "_" + category.code;
        made.label =
            labelOr(attribute.label, attribute.key) + ": " + labelOr(category.label, category.code);
        made.numbers =
            cellValues<double>(column, to.subjects, noNumber, [&](DataColumn::Cell cell) {
                return column.choicesOf(cell).contains(category.id) ? 1.0 : 0.0;
            });
        made.labels = yesNoLabels();
        made.tags = tags;
        addColumn(to, std::move(made), {ColumnOrigin::Kind::Option, attribute.key, attribute, i},
                  notes);
    }
}

void addNamely(ExportTable& to,
               const Attribute& attribute,
               const std::vector<NamelyText>& namely,
               WritingNotes& notes)
{
    std::map<CategoryId, std::map<StudyTable::Number, const std::string*>> byCategory;
    for (const auto& each : namely)
        byCategory[each.category][each.subject] = &each.text;
    for (std::size_t i = 0; i < attribute.categories.size(); ++i) {
        const auto& category = attribute.categories[i];
        const auto said = byCategory.find(category.id);
        if (said == byCategory.end() && !category.namely)
            continue;
        LabelledColumn made;
        made.kind = LabelledColumn::Kind::Text;
        made.name = attribute.key + "_" + category.code + "_namely";
        made.label = labelOr(attribute.label, attribute.key) + ": "
                     + labelOr(category.label, category.code) + ", namely";
        made.texts.resize(to.subjects.size());
        for (std::size_t row = 0; said != byCategory.end() && row < to.subjects.size(); ++row)
            if (const auto text = said->second.find(to.subjects[row]); text != said->second.end())
                made.texts[row] = *text->second;
        addColumn(to, std::move(made), {ColumnOrigin::Kind::Namely, attribute.key, attribute, i},
                  notes);
    }
}

}  // namespace

bool hasNumberCodes(const Attribute& attribute)
{
    constexpr double largest = 2'000'000'000;
    return attribute.hasCategories() && !attribute.categories.empty()
           && std::all_of(
               attribute.categories.begin(), attribute.categories.end(), [](const Category& each) {
                   const auto number = parseNumber(each.code);
                   return number && std::abs(*number) < largest && fullText(*number) == each.code
                          && *number == std::floor(*number);
               });
}

std::vector<ValueLabel> yesNoLabels()
{
    return {{0, {}, '\0', "no"}, {1, {}, '\0', "yes"}};
}

double daysOf(const std::string& isoDate)
{
    const auto part = [&](std::size_t from, std::size_t length) {
        int number = 0;
        std::from_chars(isoDate.data() + from, isoDate.data() + from + length, number);
        return number;
    };
    const std::chrono::year_month_day date(std::chrono::year(part(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(part(8, 2))));
    return static_cast<double>(std::chrono::sys_days(date).time_since_epoch().count());
}

std::string isoDateOf(double days)
{
    const std::chrono::year_month_day date(
        std::chrono::sys_days(std::chrono::days(static_cast<int>(days))));
    const auto padded = [](int number, std::size_t width) {
        auto text = std::to_string(number);
        return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
    };
    return padded(static_cast<int>(date.year()), 4) + "-"
           + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-"
           + padded(static_cast<int>(static_cast<unsigned>(date.day())), 2);
}

void addColumn(ExportTable& to, LabelledColumn column, ColumnOrigin origin, WritingNotes& notes)
{
    const auto wanted = column.name.empty() ? std::string("column") : column.name;
    auto name = wanted;
    for (int number = 2; hasColumn(to.table, name); ++number)
        name = wanted + "_" + std::to_string(number);
    if (name != column.name)
        notes.push_back({WritingNote::Kind::Renamed, to.table.name, column.name, name});
    column.name = name;
    to.table.columns.push_back(std::move(column));
    to.origins.push_back(std::move(origin));
}

void addTexts(ExportTable& to,
              const std::string& name,
              const std::string& label,
              ColumnOrigin::Kind kind,
              std::vector<std::string> texts,
              WritingNotes& notes)
{
    LabelledColumn made;
    made.name = name;
    made.label = label;
    made.kind = LabelledColumn::Kind::Text;
    made.texts = std::move(texts);
    addColumn(to, std::move(made), {kind, name, {}}, notes);
}

void addNumbers(ExportTable& to,
                const std::string& name,
                const std::string& label,
                ColumnOrigin::Kind kind,
                std::vector<double> numbers,
                WritingNotes& notes,
                int decimals)
{
    LabelledColumn made;
    made.name = name;
    made.label = label;
    made.decimals = decimals;
    made.numbers = std::move(numbers);
    addColumn(to, std::move(made), {kind, name, {}}, notes);
}

void addAnswers(ExportTable& to,
                const DataColumn& column,
                const std::vector<NamelyText>* namely,
                WritingNotes& notes)
{
    const auto& attribute = column.attribute();
    const auto kind =
        isComputed(column.content()) ? ColumnOrigin::Kind::Figure : ColumnOrigin::Kind::Answer;
    if (column.kind() == AnswerKind::Several) {
        addOptions(to, column, notes);
    } else {
        auto made = column.kind() == AnswerKind::Category ? categoryColumn(column, to.subjects)
                    : column.kind() == AnswerKind::Number || column.kind() == AnswerKind::YesNo
                        ? numberColumn(column, to.subjects)
                        : textColumn(column, to.subjects);
        nameAfter(made, attribute);
        made.tags = tagsOf(column, to.subjects);
        addColumn(to, std::move(made), {kind, attribute.key, attribute}, notes);
    }
    static const std::vector<NamelyText> nothing;
    if (attribute.hasCategories() && kind == ColumnOrigin::Kind::Answer)
        addNamely(to, attribute, namely != nullptr ? *namely : nothing, notes);
}

}  // namespace alteri
