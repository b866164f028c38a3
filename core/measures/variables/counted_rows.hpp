// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"

#include <cstddef>
#include <set>
#include <string>
#include <vector>

namespace alteri {

struct StudyFrames;

/// What a statistic counts: an ego with several maps is one ego and several networks, an alter that
/// is named on several maps one alter and several ties.
enum class Counted { Egos, Networks, Alteri, Ties };

/// "egos", "networks", "alteri" or "ties".
std::string wordFor(Counted counted);

/// What a variable of a study is about: that is counted when it is described.
Counted countedBy(const StudyFrames& frames, const Column& column);

/// Rows of the frames of a study in which everything that is counted is met once: of ego and of an
/// alter the first row that is about it.
struct CountedRows {
    std::vector<std::size_t> egos;      ///< rows of `networks`
    std::vector<std::size_t> networks;  ///< rows of `networks`
    std::vector<std::size_t> alteri;    ///< rows of `ties`
    std::vector<std::size_t> ties;      ///< rows of `ties`

    const std::vector<std::size_t>& of(Counted counted) const;
};

CountedRows countedRows(const StudyFrames& frames);

/// The same for groups of egos.
/// @param groups codes of the egos of each group
std::vector<CountedRows> countedRows(const StudyFrames& frames,
                                     const std::vector<std::set<std::string>>& groups);

/// Some rows of a column of numbers or categories.
Column selected(const Column& column, const std::vector<std::size_t>& rows);

}  // namespace alteri
