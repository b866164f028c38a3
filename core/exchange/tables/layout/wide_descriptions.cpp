// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/wide_descriptions.hpp"

#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/exchange/tables/layout/wide_titles.hpp"
#include "core/model/ascii.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

/// Whether a text is an answer somewhere in some columns, and no code for missing.
bool isAnAnswer(const DelimitedTable& table,
                const std::vector<std::size_t>& columns,
                const std::vector<TableRules::MissingCode>& missing,
                const std::string& text)
{
    for (const auto row : table.rows)
        for (const auto column : columns)
            if (const auto cell = row[column];
                cell.text == text && !isMissingCode(missing, table.header[column].text, text))
                return true;
    return false;
}

/// What a label says of all alteri, without the number of the one it is about; empty where labels
/// differ in more.
std::string labelOfAll(const std::vector<std::string>& labels)
{
    std::set<std::string> without;
    for (const auto& label : labels) {
        std::string text;
        for (const char c : label)
            if (!isAsciiDigit(c) && !(c == ' ' && text.ends_with(' ')))
                text += c;
        without.insert(withoutSigns(text));
    }
    return without.size() == 1 ? *without.begin() : std::string();
}

/// Takes the codes for missing of some columns for the one that they become, but for those that are
/// answers in some of them. @return whether there are such
bool takeCodes(const DelimitedTable& egos,
               const std::string& name,
               const std::vector<std::size_t>& columns,
               const TableSource& from,
               TableSource& to)
{
    std::map<std::string, std::vector<TableRules::MissingCode>> codes;  // by their texts
    for (const auto column : columns)
        for (auto code : from.missing)
            if (code.column == egos.header[column].text) {
                code.column = name;
                codes[code.code].push_back(std::move(code));
            }
    bool differ = false;
    for (const auto& [text, all] : codes) {
        const bool isOfAll = all.size() == columns.size()
                             && std::count(all.begin(), all.end(), all.front())
                                    == static_cast<std::ptrdiff_t>(columns.size());
        if (isOfAll || !isAnAnswer(egos, columns, from.missing, text))
            to.missing.push_back(all.front());
        else
            differ = true;
    }
    for (const auto& code : from.missing)
        if (code.column.empty()
            && std::find(to.missing.begin(), to.missing.end(), code) == to.missing.end())
            to.missing.push_back(code);
    return differ;
}

/// Takes the labels of some columns, if they are those of all. @return whether they differ
bool takeLabels(const DelimitedTable& egos,
                const std::string& name,
                const std::vector<std::size_t>& columns,
                const TableSource& from,
                TableSource& to)
{
    std::vector<std::string> labels;
    std::vector<ColumnDescription> described;
    for (const auto column : columns)
        for (const auto& each : from.columns)
            if (each.column == egos.header[column].text) {
                labels.push_back(each.label);
                described.push_back({name, {}, each.categories});
            }
    const bool areAlike = described.size() == columns.size()
                          && std::all_of(described.begin(), described.end(), [&](const auto& each) {
                                 return each.categories == described.front().categories;
                             });
    if (!areAlike)
        return !described.empty();
    described.front().label = labelOfAll(labels);
    to.columns.push_back(std::move(described.front()));
    return false;
}

}  // namespace

void describeBlock(const DelimitedTable& egos,
                   const std::string& name,
                   const std::vector<std::size_t>& columns,
                   const TableSource& from,
                   TableSource& to,
                   std::vector<TableNote>& notes)
{
    const bool codesDiffer = takeCodes(egos, name, columns, from, to);
    const bool labelsDiffer = takeLabels(egos, name, columns, from, to);
    if (codesDiffer || labelsDiffer)
        notes.push_back({TableNote::What::LabelsDiffer, egos.file, name});
}

}  // namespace alteri
