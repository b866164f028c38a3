// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/cells/suspect_codes.hpp"
#include "core/exchange/tables/columns/column_reading.hpp"

#include <functional>

namespace alteri {

/// Looks at the cells of a column of numbers, one after the other: which are none, how numbers are
/// written, which are suspect.
class NumberLook {
public:
    /// @param where asked for the few cells that are told one by one
    void add(ColumnReading& reading, const TableCell& cell, const std::function<Where()>& where);
    void finish(ColumnReading& reading) const;

private:
    SuspectCodes m_suspects;
};

}  // namespace alteri
