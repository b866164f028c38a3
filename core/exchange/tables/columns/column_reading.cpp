// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/column_reading.hpp"

#include "core/exchange/tables/cells/missing_markers.hpp"
#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/columns/column_profile.hpp"

#include <numeric>

namespace alteri {

bool ColumnReading::saysMissing(const TableCell& cell) const
{
    if (isOneOf(codes, cell.text) || cell.isMissing())
        return true;
    if (meant.contains(cell.text))
        return false;
    if (isMissingMarker(cell.text))
        return true;
    return as == As::Numbers && isMissingAmongNumbers(cell.text);
}

bool ColumnReading::isMissing(const TableCell& cell) const
{
    return saysMissing(cell) || (othersAreMissing && !numberIn(cell));
}

std::optional<double> ColumnReading::numberIn(const TableCell& cell) const
{
    if (doubt == Doubt::TwoNumbers && isAmbiguous(shapeOf(cell.text)))
        return std::nullopt;
    const auto number = alteri::numberIn(cell.text, decimal);
    if (number && thousandsSign) {
        const char sign = thousandsSignIn(cell.text, decimal);
        if (sign != '\0' && sign != *thousandsSign)
            return std::nullopt;
    }
    return number;
}

std::optional<std::string> ColumnReading::dateIn(const TableCell& cell) const
{
    if (precisionOf(cell.text))
        return cell.text;
    return dates ? dayIn(cell.text, *dates) : std::nullopt;
}

std::optional<MissingReason> ColumnReading::reasonOf(const TableCell& cell) const
{
    for (const auto& [code, reason] : reasons)
        if (isOneOf({code}, cell.text))
            return reason;
    return std::nullopt;
}

std::size_t ColumnReading::missing() const
{
    return std::accumulate(markers.begin(), markers.end(), empty + unreadCells,
                           [](std::size_t sum, const auto& each) { return sum + each.second; });
}

}  // namespace alteri
