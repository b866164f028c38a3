// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables/writer.hpp"

namespace alteri {

/// Lets the answers of guided interviews follow the conditions of the guide, at the end of a
/// gesture and as part of it: what every question about it makes inapplicable (the condition of its
/// step, of the question, or on whom the step is about is known not to hold) is answered 'does not
/// apply', and the answer that was given before is kept; where it applies again, or it is not known
/// whether it does, that answer comes back. What somebody wrote over 'does not apply' stays.
///
/// Only the interviews that the gesture touched (Writer::touched()) and that were led through the
/// guide are looked at. A condition that rests on an answer that does not apply does not hold.
void followConditions(Writer& writer);

}  // namespace alteri
