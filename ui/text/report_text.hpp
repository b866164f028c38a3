// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"

#include <QString>
#include <QVariant>

namespace alteri {

// Tables of a model's report, which have English keys in files, in the user's language.

/// The title of a column; a key that is none of a report's is its own title.
QString reportColumn(const std::string& key);

/// A cell: names of tests in the user's language, names of terms and numbers as they are.
QVariant reportCell(const TableValue& value);

}  // namespace alteri
