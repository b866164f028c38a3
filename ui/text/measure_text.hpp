// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/undefined.hpp"

#include <QString>

#include <string>

namespace alteri {

// What measures of networks are called and mean, in the user's language. A key is that of the
// measure catalogue, or a column that holds the measure; nothing is known of others.

QString labelOf(const std::string& key);
QString definitionOf(const std::string& key);
/// Author, year and place.
QString sourceOf(const std::string& key);

/// Why a measure has no value, as a sentence; empty if it has one.
QString textFor(Undefined why);

/// Name of a column, definition and source, as a tooltip.
QString measureToolTip(const std::string& column);

}  // namespace alteri
