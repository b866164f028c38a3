// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/quick_entry.hpp"

#include <QString>

namespace alteri {

/// How a line is read, as rich text for the line below it: what each code means, and of a wrong one
/// why it is none, in another colour.
QString readingOf(const QuickEntry& entry, const Codebook& codebook);

/// A sentence about something wrong, as rich text.
QString wrongText(const QString& sentence);

}  // namespace alteri
