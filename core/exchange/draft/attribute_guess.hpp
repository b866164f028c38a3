// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <string>
#include <vector>

namespace alteri {

/// An attribute of the scale that all values of a column allow: yes and no (true, false), numbers,
/// dates; categories where there are few that repeat; else texts.
/// @param values those that are not empty
Attribute
guessedAttribute(Owner owner, const std::string& label, const std::vector<std::string>& values);

}  // namespace alteri
