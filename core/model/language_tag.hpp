// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alteri {

/// A language tag as BCP 47 writes it: "de", "pt-BR", "sr-Latn-RS", "x-farfarki". What is checked
/// is the form (RFC 5646, section 2.1), not whether the subtags are registered: languages that are
/// not are asked in, too.
/// @return the tag with the usual letters (language small, Script titled, REGION capital), or
///         nothing if it is none
std::optional<std::string> languageTag(std::string_view text);

/// Whether the language is written from right to left: by the script that the tag names, else by
/// the script that is usual for the language (CLDR's likely subtags).
bool isRightToLeft(std::string_view tag);

}  // namespace alteri
