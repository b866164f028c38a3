// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/query_cell.hpp"

#include "core/team/hub_values.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

constexpr unsigned int typeOfYesNo = 16;  // pg_type.h
/// Whole numbers of three sizes, float4, float8, numeric.
constexpr std::array<unsigned int, 6> typesOfNumbers{20, 21, 23, 700, 701, 1700};

}  // namespace

TableCell cellOf(const HubRows& rows, std::size_t row, std::size_t column)
{
    if (rows.isNothing(row, column))
        return {};
    TableCell cell;
    cell.text = rows.bytes(row, column);
    if (rows.type(column) == typeOfYesNo)
        cell.text = cell.text == "t" ? "1" : "0";
    // A text is itself, also where it looks like the mark of a missing value.
    cell.quoted = cell.text == "NA";
    return cell;
}

bool isOfNumbers(const HubRows& rows, std::size_t column)
{
    const auto type = rows.type(column);
    return type == typeOfYesNo
           || std::find(typesOfNumbers.begin(), typesOfNumbers.end(), type) != typesOfNumbers.end();
}

}  // namespace alteri
