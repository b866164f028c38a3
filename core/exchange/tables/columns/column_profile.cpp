// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/column_profile.hpp"

#include "core/exchange/tables/cells/date_text.hpp"
#include "core/exchange/tables/cells/missing_markers.hpp"
#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/model/choices_text.hpp"
#include "core/model/codebook.hpp"
#include "core/model/text_rules.hpp"
#include "core/model/value.hpp"

#include <algorithm>

namespace alteri {

namespace {

constexpr std::size_t longestPart = 60;  // bytes of a name in a list

void addValue(ColumnProfile& profile, const TableCell& cell, std::size_t times)
{
    const auto& text = cell.text;
    const auto shape = shapeOf(text);
    const auto addIf = [times](bool is, std::size_t& count) { count += is ? times : 0; };
    profile.values += times;
    profile.shapes.at(static_cast<std::size_t>(shape)) += times;
    addIf(yesNoIn(text).has_value(), profile.yesNo);
    addIf(isIsoDate(text), profile.dates);
    for (const auto order : dateOrders)
        addIf(dayIn(text, order).has_value(),
              profile.datesByOrder.at(static_cast<std::size_t>(order)));
    addIf(std::count(text.begin(), text.end(), '.') == 2, profile.datesWithPoints);
    addIf(shape != NumberShape::None && losesAsNumber(text), profile.identifiers);
    if (isAmbiguous(shape) && profile.ambiguous.text.empty())
        profile.ambiguous = cell;
    addIf(text.find(choiceSign) != std::string::npos, profile.lists);
    for (const auto& part : partsOf(text)) {
        profile.allParts += times;
        if (profile.parts.size() <= ColumnProfile::mostCategories && part.size() <= longestPart)
            profile.parts.insert(part);
        else
            profile.parts.insert({});  // a sentence, or too many
    }
    profile.hasNoNames = profile.hasNoNames || faultOfName(text).has_value();
    if (profile.different.size() <= ColumnProfile::mostCategories && !profile.hasNoNames)
        profile.different.insert(text);
}

}  // namespace

std::size_t ColumnProfile::numbers(char decimal) const
{
    return numbers() - count(decimal == '.' ? NumberShape::Comma : NumberShape::Point);
}

bool ColumnProfile::isOfCategories() const
{
    std::size_t names = different.size();
    std::size_t known = values;
    for (const auto& [text, cells] : markersOfNumbers) {
        ++names;
        known += cells;
    }
    return !hasNoNames && names > 0 && names <= mostCategories && 4 * names <= 3 * known;
}

bool ColumnProfile::isOfSeveral() const
{
    // Sentences have semicolons too: names of a list come again and again.
    return 20 * lists > values && !hasNoNames && markersOfNumbers.empty() && !parts.empty()
           && parts.size() <= mostCategories && !parts.contains({})
           && 4 * parts.size() <= 3 * allParts;
}

bool isOneOf(const std::vector<std::string>& codes, const std::string& text)
{
    const auto number = codes.empty() ? std::nullopt : parseNumber(text);
    return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
        return code == text || (number && parseNumber(code) == number);
    });
}

void note(ColumnProfile& profile,
          const TableCell& cell,
          const std::vector<std::string>& codes,
          const std::set<std::string>& meant,
          std::size_t times)
{
    const bool isMeant = meant.contains(cell.text);
    const bool isCode = isOneOf(codes, cell.text);
    if (!isCode && cell.isMissing())
        profile.empty += times;
    else if (isCode || (!isMeant && isMissingMarker(cell.text)))
        profile.markers[cell.text] += times;
    else if (!isMeant && isMissingAmongNumbers(cell.text))
        profile.markersOfNumbers[cell.text] += times;
    else
        addValue(profile, cell, times);
}

ColumnProfile profileOf(const DelimitedTable& table,
                        std::size_t column,
                        const std::vector<std::string>& codes,
                        const std::set<std::string>& meant)
{
    ColumnProfile profile;
    for (const auto row : table.rows)
        note(profile, row[column], codes, meant);
    return profile;
}

}  // namespace alteri
