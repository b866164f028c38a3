// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <QString>

namespace alteri {

/// The sentence that asks whether a number outside of what is expected is meant, or an empty text.
QString doubtAbout(const Value& value, const Attribute& attribute);

}  // namespace alteri
