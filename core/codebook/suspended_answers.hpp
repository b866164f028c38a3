// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables/writer.hpp"

namespace alteri {

/// Gives the answers to an attribute back that wait while a condition of the guide makes them
/// inapplicable, so that a change of the attribute takes them along. Places do not follow: see
/// followAnswers().
void restoreSuspended(Writer& writer, AttributeId attribute);

}  // namespace alteri
