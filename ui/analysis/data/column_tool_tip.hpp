// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/data_column.hpp"

#include <QString>

namespace alteri {

class StudyData;

/// How a column came about that nobody entered: its definition, and why it cannot be worked out
/// if so. Empty for all others.
QString toolTipFor(const DataColumn& column, StudyData& study);

/// Of a cell of such a column.
QString computedToolTip();

}  // namespace alteri
