// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace alteri {

// What names and texts of a study may hold. Lists and maps show names whole, and the database and
// other programs end a text at its first NUL, so that what is behind it would be lost unseen.

inline constexpr std::size_t longestName = 10'000;     ///< bytes
inline constexpr std::size_t longestText = 1U << 20U;  ///< bytes: an answer, a note

/// What is wrong with a name: NameInvalid (a line break or another control character) or
/// NameTooLong. An empty one is not judged here.
std::optional<ErrorCode> faultOfName(std::string_view name);

/// What is wrong with a text of several lines: TextInvalid (a NUL) or TextTooLong.
std::optional<ErrorCode> faultOfText(std::string_view text);

/// A text without the white space around it.
std::string_view trimmed(std::string_view text);

/// The first characters of a text as a sentence can show them: control characters are replaced.
std::string beginningOf(std::string_view text);

/// A fault of faultOfName() or faultOfText() with the words that its sentence needs.
Problem textProblem(ErrorCode fault, std::string_view text, Where where = {});

}  // namespace alteri
