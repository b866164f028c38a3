// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/alter_or_age.hpp"

#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/columns/column_names.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace alteri {

namespace {

/// Whether people can be so old: numbers up to 120 years.
bool isAge(const std::string& text)
{
    constexpr double oldest = 120;
    const auto number = numberIn(text, text.find(',') == std::string::npos ? '.' : ',');
    return number && *number >= 0 && *number <= oldest;
}

constexpr std::size_t rowsThatDecide = 200;

/// A column that is called just that, and of which no user says what it is.
std::optional<std::size_t> bareAlter(const DelimitedTable& table)
{
    const auto found = findColumn(table, alterNames());
    const bool isSaid = found && *found < table.roles.size() && table.roles[*found];
    return found && !isSaid && plainName(table.header[*found].text) == wordForAge ? found
                                                                                  : std::nullopt;
}

}  // namespace

bool mayBeAges(const DelimitedTable& table)
{
    const auto ego = findColumn(table, egoNames());
    const auto alter = bareAlter(table);
    if (!ego || !alter)
        return false;
    std::map<std::string, double> rowsOf;
    bool isBeyond = false;
    for (std::size_t i = 0; i < std::min(rowsThatDecide, table.rows.size()); ++i) {
        const auto cell = table.rows[i][*alter];
        if (!cell.isMissing() && !isAge(cell.text))
            return false;
        const auto place = ++rowsOf[table.rows[i][*ego].text];
        isBeyond = isBeyond || numberIn(cell.text, '.').value_or(0) > place;
    }
    return isBeyond;
}

bool saysAgesOfEgos(const DelimitedTable& table)
{
    const auto ego = findColumn(table, egoNames());
    const auto alter = bareAlter(table);
    // German spreadsheets part cells by semicolons, and nouns have a capital letter.
    const bool looksGerman =
        alter && (table.rows.separator() == ';' || table.header[*alter].text.starts_with('A'));
    if (!ego || !looksGerman || findColumn(table, waveNames()))
        return false;
    std::set<std::string> egos;
    bool areFirst = true;  // the only alter of each ego
    for (std::size_t i = 0; i < std::min(rowsThatDecide, table.rows.size()); ++i) {
        const auto cell = table.rows[i][*alter];
        if (!egos.insert(table.rows[i][*ego].text).second
            || (!cell.isMissing() && !isAge(cell.text)))
            return false;
        areFirst = areFirst && (cell.isMissing() || cell.text == "1" || cell.text == "0");
    }
    return !areFirst;
}

}  // namespace alteri
