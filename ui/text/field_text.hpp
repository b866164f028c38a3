// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace alteri {

/// What a column of the study file is to people: "formula", "name", "what the rings show". Columns
/// that nobody is asked about are called as the file calls them.
QString textForField(const std::string& column);

/// A value of such a column, where the file keeps a word or a number for it.
QString textForFieldValue(const std::string& column, const std::string& value);

}  // namespace alteri
