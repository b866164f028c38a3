// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"
#include "core/multilevel/products/parallel.hpp"
#include "core/store/study_file.hpp"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <vector>

namespace alteri {

/// How a guide is tried.
struct RehearsalPlan {
    std::size_t interviews = 1;
    std::uint64_t seed = 1;
    std::int64_t begin = 0;  ///< of the first interview, milliseconds since 1970
    StudyFile::Key key{};    ///< of a sealed study, whose copy is sealed too
};

/// What trying a guide came to.
struct Rehearsal {
    struct Step {
        GuideStepId step;
        std::size_t reached = 0;  ///< by how many interviews
        std::size_t clicks = 0;   ///< at it, in all interviews
    };

    std::size_t interviews = 0;
    std::size_t clicks = 0;   ///< in all interviews
    std::vector<Step> steps;  ///< in the order of the guide

    double clicksPerInterview() const
    {
        return interviews == 0 ? 0 : static_cast<double>(clicks) / static_cast<double>(interviews);
    }
};

/// Leads made-up respondents through the guide of a study, by the functions that real interviews
/// use, and leaves their answers in the file. Egos that are in the file go first, and so does its
/// history: it must be a copy, never the study itself.
///
/// A click is one answer, chosen or typed, one name with its codes, one partner picked, placed or
/// sorted, one pair, and one key to the next step. The clock of the file is made up as well: each
/// takes some seconds.
///
/// @param copy a study that nobody has open; the same plan makes the same data of it
/// @throws Error{Cancelled}, and as StudyFile::open() and StudyFile::perform()
Rehearsal
rehearse(const std::filesystem::path& copy, const RehearsalPlan& plan, const Watch& watch = {});

}  // namespace alteri
