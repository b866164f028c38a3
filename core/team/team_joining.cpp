// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/team_joining.hpp"

#include "core/error.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/record_sealing.hpp"
#include "core/team/team_sync.hpp"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace alteri {

namespace {

constexpr std::size_t bytesOfPiece = std::size_t{4} << 20U;
constexpr std::size_t shortCodeLength = 8;

HubPlace
placeOfPiece(const std::string& study, std::int64_t sequence, std::size_t piece, std::size_t pieces)
{
    return {study, sequence, "snapshot " + std::to_string(piece) + " of " + std::to_string(pieces)};
}

std::vector<std::string> sealedPieces(const std::string& study,
                                      std::int64_t sequence,
                                      const std::vector<std::byte>& bytes,
                                      const SecretBytes* key)
{
    const auto count = (bytes.size() + bytesOfPiece - 1) / bytesOfPiece;
    const auto* start = reinterpret_cast<const char*>(bytes.data());
    std::vector<std::string> pieces;
    for (std::size_t at = 0; at < bytes.size(); at += bytesOfPiece) {
        const auto size = std::min(bytesOfPiece, bytes.size() - at);
        pieces.push_back(sealedFor(placeOfPiece(study, sequence, pieces.size() + 1, count),
                                   {start + at, size}, key));
    }
    return pieces;
}

std::vector<std::byte>
openedPieces(const std::string& study, const HubSnapshot& snapshot, const SecretBytes* key)
{
    std::vector<std::byte> bytes;
    std::size_t number = 0;
    for (const auto& piece : snapshot.pieces) {
        const auto place = placeOfPiece(study, snapshot.sequence, ++number, snapshot.pieces.size());
        const auto opened = openedFrom(place, piece, key);
        const auto* start = reinterpret_cast<const std::byte*>(opened.data());
        bytes.insert(bytes.end(), start, start + opened.size());
    }
    return bytes;
}

std::shared_ptr<const SecretBytes> recordKeyOf(const std::shared_ptr<const StudyKey>& key)
{
    return key == nullptr ? nullptr : std::make_shared<const SecretBytes>(key->recordKey());
}

std::string slotsOf(const std::shared_ptr<const StudyKey>& key)
{
    if (key == nullptr)
        return {};
    const auto bytes = key->head().bytes();
    return {bytes.begin(), bytes.end()};
}

std::shared_ptr<const SecretBytes> openedSlots(const std::string& slots, const Joining& joining)
{
    if (slots.empty())
        return nullptr;
    KeyHead::Bytes bytes{};
    if (slots.size() == bytes.size())
        std::copy(slots.begin(), slots.end(), bytes.begin());
    const auto head = KeyHead::parse(bytes);
    if (!head)
        throw Error(ErrorCode::KeysDamaged, {joining.service});
    return recordKeyOf(StudyKey::open(*head, joining.service, joining.passphrase));
}

/// The hub's hash of a log up to a number; the first one follows from the id.
std::string hashAt(HubConnection& connection, const std::string& study, std::int64_t sequence)
{
    const auto rows = connection.run(
        "SELECT coalesce((SELECT hash FROM alteri.gesture WHERE study = $1 AND sequence = $2),"
        " sha256(uuid_send($1)))",
        {HubValue::ofId(study), HubValue::ofWhole(sequence)});
    return rows.bytes(0, 0);
}

/// A study can be connected to a hub that never got it, if its answer was lost.
bool isOnHub(HubConnection& connection, const std::string& study)
{
    try {
        HubStudy(connection, study).state();
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::HubStudyUnknown)
            throw;
        return false;
    }
}

}  // namespace

void foundOnHub(StudyFile& study,
                HubConnection& connection,
                const std::string& service,
                const std::shared_ptr<const StudyKey>& teamKey)
{
    if (const auto present = study.hubLink(); present && isOnHub(connection, present->study))
        throw Error(ErrorCode::StudyInTeam, {study.file().string()});
    HubLink link{service, study.studyId(), 0, study.lastSequence(), {}, recordKeyOf(teamKey)};
    HubStudy hub(connection, link.study);
    link.hash = hashAt(connection, link.study, 0);
    // Written down first: should the answer be lost, the study goes on where it is.
    study.connectToHub(link);
    try {
        hub.found(schemaVersion, slotsOf(teamKey),
                  sealedPieces(link.study, 0, study.copy()->snapshot(), link.recordKey.get()));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::HubUnreachable)
            study.connectToHub(std::nullopt);
        throw;
    }
}

bool isSealedOnHub(HubConnection& connection, const std::string& study)
{
    return !HubStudy(connection, study).state().keySlots.empty();
}

std::unique_ptr<StudyFile> joinFromHub(HubConnection& connection,
                                       const Joining& joining,
                                       const std::filesystem::path& file,
                                       const Environment& environment,
                                       const std::shared_ptr<const StudyKey>& key)
{
    HubStudy hub(connection, joining.study);
    const auto state = hub.state();
    if (state.schemaVersion > schemaVersion)
        throw Error(ErrorCode::HubVersionDiffers,
                    {std::to_string(state.schemaVersion), std::to_string(schemaVersion)});
    HubLink link{joining.service, joining.study, 0, 0, {}, openedSlots(state.keySlots, joining)};
    const auto snapshot = hub.snapshot();
    if (!snapshot)
        throw Error(ErrorCode::HubStudyUnknown);
    link.head = snapshot->sequence;
    link.hash = hashAt(connection, joining.study, link.head);
    const auto bytes = openedPieces(joining.study, *snapshot, link.recordKey.get());
    auto study = StudyFile::makeFromSnapshot(file, environment, bytes, link, key);
    if (study->studyId() != joining.study) {
        study.reset();
        std::filesystem::remove(file);
        throw Error(ErrorCode::HubLogBroken, {std::to_string(link.head)});
    }
    SyncReport report;
    syncStudy(*study, connection, environment, report);
    return study;
}

void refreshSnapshot(StudyFile& study, HubConnection& connection, std::int64_t gestures)
{
    const auto link = study.hubLink();
    if (!link || study.waitingCount() > 0)
        return;
    HubStudy hub(connection, link->study);
    if (link->head - hub.snapshotSequence().value_or(0) <= gestures
        || hub.state().role == "analyst")
        return;
    hub.putSnapshot(link->head, sealedPieces(link->study, link->head, study.copy()->snapshot(),
                                             link->recordKey.get()));
}

std::string shortCode(const std::string& hash)
{
    return textOfId(hash.substr(0, shortCodeLength / 2)).substr(0, shortCodeLength);
}

}  // namespace alteri
