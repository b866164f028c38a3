// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/contradictions.hpp"

#include <QString>

namespace alteri {

/// What a contradiction is about: what kind of thing, and its name with what it belongs to.
QString subjectOf(const Contradiction& contradiction);

/// What people of a team said or did differently, in a sentence.
QString textFor(const Contradiction& contradiction);

}  // namespace alteri
