// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/change.hpp"
#include "core/store/changes/gesture_record.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/rebasing/gesture_rebasing.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

class HubConnection;
class StudyCopy;
class StudyFile;

// The steps of a sync. Those that talk to the hub, or work out what becomes of gestures, touch no
// file and are for any thread; those of StudyFile are for the one that has the file, and are short.

/// What follows on the hub.
struct PulledLog {
    std::vector<GestureRecord> gestures;
    std::string hash;     ///< of the hub's log after them
    bool isMore = false;  ///< there may be more behind
};

/// Asks a hub what follows what a study has. The chain of hashes and each seal are looked at.
/// @throws Error{HubStudyUnknown}, {HubVersionDiffers}, {HubLogBroken} it is not what was written;
///         nothing of it is to be taken over then; and as HubConnection::run()
PulledLog pull(HubConnection& connection, const HubLink& link);

/// What becomes of a study when these come into it. Symbols follow the answers.
/// @param copy of the study; it is in the new state afterwards
/// @throws Error{HubLogUnfit}, and what faultsOfRules() finds that was not there before
Rebased workedOut(StudyCopy& copy, const Environment& environment, const PulledLog& pulled);

/// How many of the gestures that wait are on the hub now.
struct Pushed {
    std::size_t gestures = 0;  ///< 0: somebody was faster, pull first
    std::string hash;
};

/// Sends the first ones of those that wait, as many as go at once.
/// @throws Error{HubRightMissing}, {HubVersionDiffers}, and as HubConnection::run(): it is not
/// known
///         then whether they were taken, which the next pull shows
Pushed
push(HubConnection& connection, const HubLink& link, const std::vector<GestureRecord>& waiting);

/// What a sync did.
struct SyncReport {
    Change change;           ///< what others changed here
    std::size_t pulled = 0;  ///< gestures of others
    std::size_t sent = 0;
    std::size_t contradicted = 0;
    std::size_t renamed = 0;
    std::size_t fallen = 0;  ///< own gestures that others had done just so
    std::size_t behind = 0;  ///< how often somebody was faster

    void add(const Rebased& rebased);
};

/// Pulls, puts what waits behind it, and pushes, until nothing waits. Nothing is asked, and nothing
/// is lost whatever interrupts it.
/// @param report what it did is added, as far as it came
/// @throws Error{NotInTeam}, and as pull(), push(), StudyFile::follow()
void syncStudy(StudyFile& study,
               HubConnection& connection,
               const Environment& environment,
               SyncReport& report);

}  // namespace alteri
