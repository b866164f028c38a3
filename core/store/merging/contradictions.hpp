// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/last_touches.hpp"
#include "core/store/merging/merge_question.hpp"
#include "core/store/merging/touched_things.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

class Connection;
struct MergeWork;

/// Something that two people of a team said or did differently. What was first stays until somebody
/// decides.
struct Contradiction {
    enum class Kind {
        OneValue,  ///< one value, differently
        Whole,     ///< a design, model, answer and so on, which is taken as a whole
        Removed,   ///< removed first, but worked on by the other; it came back
        WorkedOn,  ///< worked on first and removed by the other; it stays
        Renamed,   ///< the other's name or code was taken already; it is another one
    };
    enum class Decided { Not, Kept, Other };

    std::string id;  ///< 16 bytes
    Kind kind = Kind::OneValue;
    std::string table;               ///< what kind of thing, as the study file calls it
    std::vector<std::string> thing;  ///< what it is called, from what it belongs to on
    std::string field;               ///< which of its values; empty for all of it
    MergeVersion kept;
    MergeVersion other;
    Decided decided = Decided::Not;

    /// Whether the other can be had by a choice; else somebody has to rename or remove by hand.
    bool canTakeOther() const { return kind == Kind::OneValue || kind == Kind::Whole; }
};

/// All of a study, the oldest first.
/// @throws SQLite::Exception, Error{StudyDamaged}
std::vector<Contradiction> contradictionsIn(Connection& connection);

/// Writes down what a merge answered with "ours", within its transaction. The same said again by
/// the same person takes the place of what is not decided yet.
void noteContradiction(Connection& connection, MergeWork& work, const MergeQuestion& question);

/// Writes down that something got another name.
void noteRenamed(Connection& connection,
                 const RenamedRow& renamed,
                 const std::vector<std::string>& thing,
                 const LastTouch& other);

/// Decides within the current transaction. @return what places on maps have to follow
/// @throws Error{NotFound} there is none that is open, or the thing is gone
TouchedThings decide(Connection& connection, const std::string& id, bool takeOther);

}  // namespace alteri
