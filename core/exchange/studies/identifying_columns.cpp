// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/identifying_columns.hpp"

#include "core/exchange/studies/export_columns.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace alteri {

namespace {

using Why = IdentifyingColumn::Why;
using Proposal = IdentifyingColumn::Proposal;

bool isTextColumn(const LabelledColumn& column)
{
    return column.kind == LabelledColumn::Kind::Text;
}

/// Which egos have each label of a column, by its place among the labels.
std::vector<std::set<StudyTable::Number>> egosByLabel(const ExportTable& table,
                                                      const LabelledColumn& column)
{
    std::map<std::string, std::size_t> ofTexts;
    std::map<double, std::size_t> ofNumbers;
    for (std::size_t i = 0; i < column.labels.size(); ++i) {
        ofTexts.emplace(column.labels[i].text, i);
        ofNumbers.emplace(column.labels[i].value, i);
    }
    std::vector<std::set<StudyTable::Number>> egos(column.labels.size());
    for (std::size_t row = 0; row < table.table.rows; ++row) {
        if (isTextColumn(column)) {
            const auto found = ofTexts.find(column.texts[row]);
            if (!column.texts[row].empty() && found != ofTexts.end())
                egos[found->second].insert(table.egoOf[row]);
        } else if (!std::isnan(column.numbers[row])) {
            if (const auto found = ofNumbers.find(column.numbers[row]); found != ofNumbers.end())
                egos[found->second].insert(table.egoOf[row]);
        }
    }
    return egos;
}

std::vector<std::size_t> rareLabels(const std::vector<std::set<StudyTable::Number>>& egos)
{
    std::vector<std::size_t> rare;
    for (std::size_t i = 0; i < egos.size(); ++i)
        if (!egos[i].empty() && egos[i].size() < fewestEgos)
            rare.push_back(i);
    return rare;
}

std::optional<IdentifyingColumn> judged(const ExportTable& table, std::size_t index)
{
    const auto& column = table.table.columns[index];
    const auto& origin = table.origins[index];
    const auto kind = origin.kind;
    IdentifyingColumn found{table.table.name, column.name};
    if (kind == ColumnOrigin::Kind::Note || kind == ColumnOrigin::Kind::Namely)
        return found;
    if (!origin.attribute
        || (kind != ColumnOrigin::Kind::Answer && kind != ColumnOrigin::Kind::Option))
        return std::nullopt;
    const auto answers = origin.attribute->kind();
    if (answers == AnswerKind::Text)
        return found;
    if (answers == AnswerKind::Date) {
        const bool hasMore =
            !isTextColumn(column)
            || std::any_of(column.texts.begin(), column.texts.end(),
                           [](const std::string& text) { return text.size() > 4; });
        found.why = Why::ExactDate;
        found.proposal = Proposal::Coarsen;
        return hasMore ? std::optional(found) : std::nullopt;
    }
    for (const auto label : rareLabels(egosByLabel(table, column)))
        found.rare.push_back(column.labels[label].label);
    if (found.rare.empty())
        return std::nullopt;
    found.why = Why::RareCategories;
    found.proposal = answers == AnswerKind::Category ? Proposal::Coarsen : Proposal::Drop;
    return found;
}

void keepYears(LabelledColumn& column)
{
    std::vector<double> years;
    const auto rows = isTextColumn(column) ? column.texts.size() : column.numbers.size();
    years.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto text = isTextColumn(column)              ? column.texts[row]
                          : std::isnan(column.numbers[row]) ? std::string()
                                                            : isoDateOf(column.numbers[row]);
        int year = 0;
        const auto end = std::min(text.find('-'), text.size());
        std::from_chars(text.data(), text.data() + end, year);
        years.push_back(text.empty() ? std::numeric_limits<double>::quiet_NaN() : year);
    }
    column.kind = LabelledColumn::Kind::Number;
    column.decimals = 0;
    column.texts.clear();
    column.numbers = std::move(years);
}

/// A value of numbers that no label has.
double freeValue(const LabelledColumn& column)
{
    double value = 0;
    for (const auto& label : column.labels)
        value = std::max(value, label.value);
    return value + 1;
}

/// @return whether they became a category of their own
bool joinRare(const ExportTable& table, LabelledColumn& column)
{
    const auto egos = egosByLabel(table, column);
    const auto rare = rareLabels(egos);
    std::set<StudyTable::Number> together;
    std::set<std::string> texts;
    std::set<double> values;
    for (const auto label : rare) {
        together.insert(egos[label].begin(), egos[label].end());
        texts.insert(column.labels[label].text);
        values.insert(column.labels[label].value);
    }
    const bool isJoined = together.size() >= fewestEgos;
    ValueLabel joined{freeValue(column), "rare", '\0', "rare"};
    const auto isRare = [&](const ValueLabel& label) {
        return isTextColumn(column) ? texts.contains(label.text) : values.contains(label.value);
    };
    for (std::size_t row = 0; row < table.table.rows; ++row) {
        if (isTextColumn(column)) {
            if (texts.contains(column.texts[row]))
                column.texts[row] = isJoined ? joined.text : std::string();
        } else if (values.contains(column.numbers[row])) {
            column.numbers[row] =
                isJoined ? joined.value : std::numeric_limits<double>::quiet_NaN();
        }
    }
    column.labels.erase(std::remove_if(column.labels.begin(), column.labels.end(), isRare),
                        column.labels.end());
    if (!isTextColumn(column))
        joined.text.clear();
    if (isJoined)
        column.labels.push_back(std::move(joined));
    return isJoined;
}

std::string joinedLabels(const std::vector<std::string>& labels)
{
    std::string text;
    for (const auto& label : labels)
        text += (text.empty() ? "" : ", ") + label;
    return text;
}

void reduceTable(ExportTable& table, WritingNotes& notes)
{
    for (std::size_t i = table.table.columns.size(); i-- > 0;) {
        const auto found = judged(table, i);
        if (!found)
            continue;
        auto& column = table.table.columns[i];
        if (found->proposal == Proposal::Drop) {
            notes.push_back({WritingNote::Kind::LeftOut, table.table.name, column.name, {}});
            table.table.columns.erase(table.table.columns.begin() + static_cast<std::ptrdiff_t>(i));
            table.origins.erase(table.origins.begin() + static_cast<std::ptrdiff_t>(i));
        } else if (found->why == Why::ExactDate) {
            keepYears(column);
            notes.push_back({WritingNote::Kind::Reduced, table.table.name, column.name, "years"});
        } else {
            const auto* became = joinRare(table, column) ? " → rare" : " → blank";
            notes.push_back({WritingNote::Kind::Reduced, table.table.name, column.name,
                             joinedLabels(found->rare) + became});
        }
    }
}

}  // namespace

std::vector<IdentifyingColumn> identifyingColumns(const ExportTables& tables)
{
    std::vector<IdentifyingColumn> all;
    for (const auto* table : tables.all())
        for (std::size_t i = 0; i < table->table.columns.size(); ++i)
            if (auto found = judged(*table, i))
                all.push_back(std::move(*found));
    return all;
}

void reduceIdentifying(ExportTables& tables)
{
    for (auto* table : tables.all())
        reduceTable(*table, tables.notes);
}

void noteIdentifying(ExportTables& tables)
{
    for (const auto& each : identifyingColumns(tables)) {
        const auto kind = each.why == Why::FreeText    ? WritingNote::Kind::MayNameInText
                          : each.why == Why::ExactDate ? WritingNote::Kind::MayNameByDate
                                                       : WritingNote::Kind::MayNameByRarity;
        tables.notes.push_back({kind, each.table, each.column, joinedLabels(each.rare)});
    }
}

}  // namespace alteri
