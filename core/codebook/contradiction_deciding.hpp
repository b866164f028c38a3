// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/change.hpp"

#include <string_view>

namespace alteri {

class StudyFile;
struct Contradiction;

/// Decides what people of a team said differently, in one gesture; symbols follow the answers.
/// @param takeOther what was said second comes in; else it stays as it is
/// @param label of the gesture
/// @throws Error{NotFound} it is decided, or what it is about is gone; what faultsOfRules() finds,
///         and as StudyFile::perform(); the study is as before then
Change decideContradiction(StudyFile& study,
                           const Contradiction& contradiction,
                           bool takeOther,
                           std::string_view label);

}  // namespace alteri
