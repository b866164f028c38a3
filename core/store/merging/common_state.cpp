// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/common_state.hpp"

#include "core/store/changes/gesture_log.hpp"
#include "core/store/changes/recording.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/file/row_cells.hpp"
#include "core/store/file/schema.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace alteri {

namespace {

/// The ids of all gestures of a study in order, those that are forgotten too.
struct Gestures {
    std::vector<std::string> ids;
    std::size_t forgotten = 0;

    /// How many there are up to one of them, it included; 0 if it is none of them.
    std::size_t upTo(const std::string& id) const
    {
        const auto found = std::find(ids.begin(), ids.end(), id);
        return found == ids.end() ? 0 : static_cast<std::size_t>(found - ids.begin()) + 1;
    }
};

Gestures gesturesOf(Connection& connection)
{
    Gestures gestures;
    SQLite::Statement forgotten(connection.database(),
                                "SELECT id FROM forgotten_gesture ORDER BY sequence");
    while (forgotten.executeStep())
        gestures.ids.push_back(bytesIn(forgotten.getColumn(0)));
    gestures.forgotten = gestures.ids.size();
    SQLite::Statement log(connection.database(), "SELECT id FROM gesture ORDER BY sequence");
    while (log.executeStep())
        gestures.ids.push_back(bytesIn(log.getColumn(0)));
    return gestures;
}

/// How far one copy has taken the other's gestures over by merging, and with which gesture.
struct TakenOver {
    std::size_t theirs = 0;  ///< gestures of the other copy that are in
    std::size_t from = 0;    ///< the number of the own gesture from which on they are
};

TakenOver takenOver(Connection& copy, const Gestures& own, const Gestures& other)
{
    TakenOver most;
    SQLite::Statement merged(copy.database(), "SELECT head, base FROM merged");
    while (merged.executeStep())
        if (const auto theirs = other.upTo(bytesIn(merged.getColumn(0))); theirs > most.theirs)
            most = {theirs, own.upTo(bytesIn(merged.getColumn(1))) + 1};
    return most;
}

/// Takes gestures back until a number of them is left.
void goBack(Connection& copy, std::size_t gestures)
{
    const GestureLog log(copy);
    auto sequences = log.sequences();
    const auto forgotten = static_cast<std::size_t>(
        copy.database().execAndGet("SELECT count(*) FROM forgotten_gesture").getInt64());
    copy.database().exec("BEGIN");
    for (; forgotten + sequences.size() > gestures && !sequences.empty(); sequences.pop_back())
        alteri::apply(copy, inverted(log.changesetOf(sequences.back())));
    copy.database().exec("COMMIT");
}

}  // namespace

void attachCopy(Connection& target, const std::string& name, Connection& source)
{
    target.database().exec("ATTACH ':memory:' AS " + name);
    SQLite::Backup backup(target.database(), name.c_str(), source.database(), "main");
    if (const int result = backup.executeStep(); result != SQLITE_DONE)
        throw SQLite::Exception("the copy is not complete", result);
}

CommonState commonState(Connection& ours, Connection& theirs)
{
    const auto own = gesturesOf(ours);
    const auto other = gesturesOf(theirs);
    const auto [split, rest] =
        std::mismatch(own.ids.begin(), own.ids.end(), other.ids.begin(), other.ids.end());
    const auto prefix = static_cast<std::size_t>(split - own.ids.begin());
    CommonState state;
    state.isSameStudy = prefix > 0 || studyIdIn(ours) == studyIdIn(theirs);
    state.head = other.ids.empty() ? std::string() : other.ids.back();
    state.base = own.ids.empty() ? std::string() : own.ids.back();
    state.common = prefix - std::min(prefix, std::max(own.forgotten, other.forgotten));
    const auto takeIf = [&](CommonState::In in, std::size_t gestures) {
        const auto& log = in == CommonState::In::Ours ? own : other;
        if (gestures < log.forgotten)
            return false;
        state.in = in;
        state.gestures = gestures;
        return true;
    };
    const auto byUs = takenOver(ours, own, other);
    const auto byThem = takenOver(theirs, other, own);
    // What they took over of ours is later if it holds what we took over of theirs.
    const bool isTheirsLater = byThem.theirs > 0 && byThem.theirs >= byUs.from;
    if (isTheirsLater && takeIf(CommonState::In::Ours, byThem.theirs))
        return state;
    if (byUs.theirs > 0 && takeIf(CommonState::In::Theirs, byUs.theirs))
        return state;
    if (byThem.theirs > 0 && takeIf(CommonState::In::Ours, byThem.theirs))
        return state;
    if (state.isSameStudy && !takeIf(CommonState::In::Theirs, prefix))
        takeIf(CommonState::In::Ours, prefix);
    return state;
}

std::unique_ptr<Connection>
threeStudies(Connection& ours, Connection& theirs, const CommonState& common)
{
    auto connection = Connection::inMemory();
    if (common.in == CommonState::In::Nothing)
        for (const auto* step : schemaSteps)
            connection->database().exec(step);
    else {
        copyWhole(common.in == CommonState::In::Ours ? ours : theirs, *connection);
        goBack(*connection, common.gestures);
    }
    attachCopy(*connection, "ours", ours);
    attachCopy(*connection, "theirs", theirs);
    return connection;
}

}  // namespace alteri
