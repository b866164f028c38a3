// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/environment.hpp"
#include "core/store/sealing/study_key.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>

namespace alteri {

class HubConnection;
class StudyFile;

/// Puts a study on a hub and connects it. Its history so far goes with it.
/// @param service as the study is going to name the hub
/// @param teamKey what seals it; nothing: the hub has it in the clear
/// @throws Error{HubStudyKnown}, and as HubConnection::run(); the study is connected to nothing
/// then
void foundOnHub(StudyFile& study,
                HubConnection& connection,
                const std::string& service,
                const std::shared_ptr<const StudyKey>& teamKey);

/// A study on a hub for who wants to join it.
struct Joining {
    std::string service;     ///< how the hub is reached
    std::string study;       ///< its id, 16 bytes
    std::string passphrase;  ///< of the team; not looked at if the study is in the clear there
};

/// Whether the team's passphrase is needed to join a study.
/// @throws Error{HubStudyUnknown}
bool isSealedOnHub(HubConnection& connection, const std::string& study);

/// Makes a new file of a study on a hub, as it is there.
/// @param key what seals the file; nothing: it is not sealed
/// @throws Error{PassphraseWrong}, {HubStudyUnknown}, {HubVersionDiffers}, {HubLogBroken},
///         {FileExists}; there is no file then. And as syncStudy(): a file that is made stays, and
///         can be synced later
std::unique_ptr<StudyFile> joinFromHub(HubConnection& connection,
                                       const Joining& joining,
                                       const std::filesystem::path& file,
                                       const Environment& environment,
                                       const std::shared_ptr<const StudyKey>& key = nullptr);

/// Puts a newer state of the study on the hub, if the log since the last one has become longer than
/// this and nothing waits here. Who may not write does nothing.
void refreshSnapshot(StudyFile& study, HubConnection& connection, std::int64_t gestures);

/// A few characters that are alike where two people have the same log of a hub, to be compared by
/// telephone.
std::string shortCode(const std::string& hash);

}  // namespace alteri
