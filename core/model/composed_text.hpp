// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri {

/// A text in the form in which letters with marks are one character each (Unicode's NFC), as
/// keyboards write them. Some systems write the mark as a character of its own: the same text to
/// people, another one to programs, and to fonts that have no such marks.
/// Source: Unicode Standard Annex #15. What is no UTF-8 comes back as it is.
std::string composed(std::string text);

}  // namespace alteri
