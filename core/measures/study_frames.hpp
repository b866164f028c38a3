// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/composition.hpp"
#include "core/measures/frame.hpp"
#include "core/store/reader.hpp"

#include <memory>

namespace alteri {

/// The data of a study in columns, ready for statistics.
struct StudyFrames {
    /// One row per network map, in the order of the egos. `columns`: `ego_id` (code), `ego` (name),
    /// `map` (title) if an ego has several, the attributes of ego, `size`, and for every category
    /// of every attribute of alteri and ties `share_ATTRIBUTE_CATEGORY`: per cent of the ties with
    /// a known value; missing where there is none. Recodes give shares too, under the short name
    /// `share_GROUP` if they say so. `more`: all other measures, see measureColumns().
    Frame networks;

    /// One row per tie. `columns`: `ego` and `ego_id` (both ego's code), `alter` (name), the
    /// attributes of alter and tie, and the recodes. `more`: the row's columns of `networks`.
    /// Where ego has an attribute of the same key as an alter or tie, it is called `ego.KEY`.
    Frame ties;

    /// Which ties belong to which network, and the ties between alteri.
    std::shared_ptr<const NetworkRows> rows;

    /// Which map a row of `networks` is about, and which tie a row of `ties`: whatever is joined
    /// with rows read at another time is joined by these, never by their order.
    std::vector<MapId> maps;
    std::vector<TieKey> tieKeys;

    /// A derived column of the study that could not be worked out, and why.
    struct Fault {
        std::string key;
        Problem problem;
    };
    std::vector<Fault> faults;

    /// Of each tie, its row of `networks`.
    const std::vector<std::uint32_t>& networkOf() const { return rows->networkOf; }
};

/// Reads every table of the study once, and works out its derived columns.
StudyFrames framesOf(const Reader& reader);

}  // namespace alteri
