// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cstdint>
#include <optional>

namespace alteri {

class StudyFile;

/// A study as it was when it was open here last.
struct SeenStudy {
    std::int64_t lastSequence = 0;
    QDateTime time;
};

/// What was seen here of the study at this place, if it has gone back since: it is an older copy
/// that was put in its place.
/// @return nothing if it has not, or was never open here
std::optional<SeenStudy> laterThan(const StudyFile& study);

/// Remembers how far a study has come, on this computer.
void noteSeen(const StudyFile& study);

}  // namespace alteri
