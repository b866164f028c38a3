// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace alteri {

class StudyFile;

/// What mendStudy() put right.
struct Mending {
    std::size_t answers = 0;   ///< that were none of what their question allows: cleared
    std::size_t ties = 0;      ///< of alteri to maps of another ego: removed
    std::size_t reversed = 0;  ///< ties between alteri whose kind has no direction, the wrong way
    std::size_t places = 0;    ///< in other rings or sectors than the answers say: they follow them

    std::size_t all() const { return answers + ties + reversed + places; }
};

/// Puts right what checkStudy() finds in rows that are whole: as one gesture, which can be undone.
/// Does nothing where it finds nothing.
/// @throws as StudyFile::perform()
Mending mendStudy(StudyFile& study);

}  // namespace alteri
