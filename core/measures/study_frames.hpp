// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/frame.hpp"
#include "core/store/reader.hpp"

namespace alteri {

/// The data of a study in columns, ready for statistics.
struct StudyFrames {
    /// One row per network map, in the order of the egos. Columns: `ego_id` (code), `ego` (name),
    /// the attributes of ego, `size`, and for every category of every attribute of alteri and
    /// ties `share_ATTRIBUTE_CATEGORY`: per cent of the ties with a known value; missing where
    /// there is none. Recodes give shares too, under the short name `share_GROUP` if they say so.
    Frame networks;

    /// One row per tie. Columns: `ego` and `ego_id` (both ego's code), the attributes of alter and
    /// tie, the recodes, and the row's columns of `networks`. Where ego has an attribute of the
    /// same key as an alter or tie, it is called `ego.KEY`.
    Frame ties;

    std::vector<std::size_t> networkOf;  ///< of each tie, its row of `networks`

    /// A derived column of the study that could not be worked out, and why.
    struct Fault {
        std::string key;
        Problem problem;
    };
    std::vector<Fault> faults;
};

/// Reads the whole study once, and works out its derived columns.
StudyFrames framesOf(const Reader& reader);

}  // namespace alteri
