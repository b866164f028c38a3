// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/columns/frame.hpp"
#include "core/measures/networks/composition.hpp"
#include "core/model/id.hpp"
#include "core/model/value.hpp"

#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace alteri {

class Reader;
struct StudyTable;

/// The data of a study in columns, ready for statistics.
struct StudyFrames {
    /// One row per network map, in the order of the egos. `columns`: `ego_id` (code), `ego` (name),
    /// the attributes of ego, `size`, and for every category of every attribute of alteri and ties
    /// `share_ATTRIBUTE_CATEGORY`: per cent of the ties with a known value; missing where there is
    /// none. Recodes give shares too, under the short name `share_GROUP` if they say so. `more`:
    /// all other measures, see measureColumns(). Where interviews were led through the guide also
    /// `minutes` and `interviewer`, see interviewColumns().
    ///
    /// If egos have several maps: also `map` (title) and `wave` (1 for the first map of each ego, 2
    /// for the second, ...; `map_number` where the study has a variable called wave).
    Frame networks;

    /// One row per tie. `columns`: `ego` and `ego_id` (both ego's code), `alter` (name; as groups,
    /// see PartnerIdentity), `map` (title; as groups, each map of each ego), the attributes of
    /// alter and tie, and the recodes. `more`: the row's columns of `networks`.
    ///
    /// In both frames an attribute of ego is called `ego.KEY` where an alter or tie has one of the
    /// same key, and one of ties `tie.KEY` where an alter has. Variables of the same label are told
    /// apart, see tellVariablesApart().
    Frame ties;

    /// Which ties belong to which network, and the ties between alteri.
    std::shared_ptr<const NetworkRows> rows;

    /// Which map a row of `networks` is about, and which tie a row of `ties`: whatever is joined
    /// with rows read at another time is joined by these, never by their order.
    std::vector<MapId> maps;
    std::vector<TieKey> tieKeys;

    /// The variables of `ties` that are about the alter, the same on all its maps.
    std::set<std::string, std::less<>> ofAlteri;

    /// Of each network, the how manieth map of its ego it is, from 1.
    std::vector<int> waves;
    int waveCount = 0;        ///< most maps that an ego of the study has, whatever is in the frames
    std::optional<int> wave;  ///< what is in the frames; nothing: all

    /// A derived column of the study that could not be worked out, and why.
    struct Fault {
        std::string key;
        Problem problem;
    };
    std::vector<Fault> faults;

    /// Of each tie, its row of `networks`.
    const std::vector<std::uint32_t>& networkOf() const { return rows->networkOf; }
};

/// The columns of a table, with the derived columns worked out.
/// @param wave only the how manieth map of each ego, from 1; nothing: all of them
/// @throws Error{StudyDamaged} there are answers that the codebook does not know; Error{Cancelled}
StudyFrames framesOf(const StudyTable& table,
                     const std::optional<int>& wave = std::nullopt,
                     const std::stop_token& stop = {});

/// Reads the table first.
StudyFrames framesOf(const Reader& reader, const std::optional<int>& wave = std::nullopt);

}  // namespace alteri
