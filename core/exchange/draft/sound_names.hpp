// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"

#include <string>
#include <string_view>

namespace alteri {

/// A name as a study can have it: line breaks and other control characters are blanks, what is no
/// UTF-8 is the sign for that, and what is too long is cut off.
std::string soundName(std::string_view name);

/// Makes all names and texts of a draft such as a study can have, and tells which were not. Codes
/// stay different from each other.
void makeSound(StudyDraft& draft);

}  // namespace alteri
