// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/missing_reason.hpp"
#include "core/template/json_place.hpp"

#include <string>

namespace alteri {

// Words of templates that stand for something. All throw Error{TemplateWordUnknown} with the place
// of what stands for nothing.

/// The key on the keyboard of an attribute or a category; empty if there is none.
std::string readLetter(const JsonPlace& json, bool isOfCategory);

/// A date to any precision; empty if there is none.
std::string readDate(const JsonPlace& json, const std::string& key);

/// Why an answer may be missing, from a list of words.
OfferedReasons readReasons(const JsonPlace& json);

}  // namespace alteri
