// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/columns/number_look.hpp"

#include "core/exchange/tables/cells/number_shape.hpp"

#include <string>

namespace alteri {

void NumberLook::add(ColumnReading& reading,
                     const TableCell& cell,
                     const std::function<Where()>& where)
{
    const auto number = reading.numberIn(cell);
    if (number && !reading.isMissing(cell)) {
        m_suspects.add(*number);
        if (cell.text.find(reading.decimal) != std::string::npos)
            reading.decimals.insert(reading.decimal);
        if (const char sign = thousandsSignIn(cell.text, reading.decimal))
            reading.thousands.insert(sign);
    } else if (!number && reading.othersAreMissing && !cell.isMissing()
               && !reading.markers.contains(cell.text)) {
        ++reading.unreadCells;
        if (reading.unread.size() < ColumnReading::mostUnread)
            reading.unread.push_back({cell.text, where()});
    }
}

void NumberLook::finish(ColumnReading& reading) const
{
    reading.values -= reading.unreadCells;
    reading.suspects = m_suspects.found();
}

}  // namespace alteri
