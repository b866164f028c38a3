// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/study_text.hpp"

#include <QString>

namespace alteri {

/// What people call a kind of text: "Category", "Hint for the interviewer".
QString textFor(StudyText::Kind kind);

}  // namespace alteri
