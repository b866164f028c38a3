// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/team_sync.hpp"

#include "core/codebook/study_merge.hpp"
#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/file/schema.hpp"
#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/record_sealing.hpp"
#include "core/team/team_joining.hpp"

#include <algorithm>
#include <sodium.h>
#include <utility>

namespace alteri {

namespace {

constexpr int mostPulled = 1000;
constexpr std::size_t mostPushed = 500;
constexpr std::size_t mostBytesPushed = std::size_t{8} << 20U;
/// How long the log may become that those who join have to go through.
constexpr std::int64_t gesturesUntilSnapshot = 5000;

std::string nextHubHash(const std::string& before, const std::string& body)
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    const auto all = before + body;
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(all.data()), all.size());
    return hash;
}

/// Looks whether this program's files are what the hub holds. An owner's newer program brings it up
/// to date.
void requireSameVersion(HubStudy& hub)
{
    const auto state = hub.state();
    if (state.schemaVersion == schemaVersion)
        return;
    if (state.schemaVersion > schemaVersion || state.role != "owner")
        throw Error(ErrorCode::HubVersionDiffers,
                    {std::to_string(state.schemaVersion), std::to_string(schemaVersion)});
    hub.upgrade(schemaVersion);
}

Environment environmentOrSystem(const Environment& environment)
{
    return environment.random ? environment : systemEnvironment();
}

/// Keeps one's turn to push as long as it lives.
class Turn {
public:
    explicit Turn(HubStudy& hub)
        : m_hub(hub)
    {
        m_hub.waitForTurn();
    }
    ~Turn()
    {
        try {
            m_hub.leaveTurn();
        } catch (const Error&) {
            // It ends with the connection.
        }
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    Turn(Turn&&) = delete;
    Turn& operator=(Turn&&) = delete;

private:
    HubStudy& m_hub;
};

/// Takes pulled gestures into the study; what is done meanwhile in another place does not matter.
void takeIn(StudyFile& study,
            const PulledLog& pulled,
            const Environment& environment,
            SyncReport& report)
{
    for (;;) {
        auto rebased = study.plainlyRebased(pulled.gestures);
        if (!rebased)
            rebased = workedOut(*study.copy(), environment, pulled);
        rebased->hash = pulled.hash;
        if (const auto change = study.follow(*rebased)) {
            report.add(*rebased);
            report.change.add(*change);
            return;
        }
    }
}

void pullAll(StudyFile& study,
             HubConnection& connection,
             const Environment& environment,
             SyncReport& report)
{
    for (bool isMore = true; isMore;) {
        const auto pulled = pull(connection, *study.hubLink());
        isMore = pulled.isMore;
        if (!pulled.gestures.empty())
            takeIn(study, pulled, environment, report);
    }
}

}  // namespace

void SyncReport::add(const Rebased& rebased)
{
    pulled += rebased.pulled.size();
    sent += rebased.confirmed;
    contradicted += rebased.contradicted;
    renamed += rebased.renamed;
    fallen += rebased.fallen.size();
}

PulledLog pull(HubConnection& connection, const HubLink& link)
{
    HubStudy hub(connection, link.study);
    requireSameVersion(hub);
    PulledLog log{{}, link.hash, false};
    const auto entries = hub.entriesAfter(link.head, mostPulled);
    log.isMore = entries.size() == static_cast<std::size_t>(mostPulled);
    auto sequence = link.head;
    for (const auto& entry : entries) {
        ++sequence;
        log.hash = nextHubHash(log.hash, entry.body);
        if (entry.sequence != sequence || entry.hash != log.hash)
            throw Error(ErrorCode::HubLogBroken, {std::to_string(sequence)});
        try {
            auto gesture = gestureIn(
                openedFrom({link.study, sequence, entry.id}, entry.body, link.recordKey.get()));
            gesture.id = entry.id;
            gesture.login = entry.login;
            log.gestures.push_back(std::move(gesture));
        } catch (const Error& error) {
            if (error.code() != ErrorCode::HubLogBroken)
                throw;
            throw Error(ErrorCode::HubLogBroken, {std::to_string(sequence)});
        }
    }
    return log;
}

Rebased workedOut(StudyCopy& copy, const Environment& environment, const PulledLog& pulled)
{
    const auto before = faultsOfRules(copy.reader());
    auto rebased = copy.rebase(
        environmentOrSystem(environment), pulled.gestures,
        [](Writer& writer, const TouchedThings& touched) { settlePlaces(writer, touched); });
    rebased.hash = pulled.hash;
    auto faults = faultsOfRules(copy.reader());
    std::erase_if(faults, [&](const Problem& each) {
        return std::find(before.begin(), before.end(), each) != before.end();
    });
    if (!faults.empty())
        throw Error(std::move(faults));
    return rebased;
}

Pushed
push(HubConnection& connection, const HubLink& link, const std::vector<GestureRecord>& waiting)
{
    std::vector<std::string> ids;
    std::vector<std::string> bodies;
    std::size_t bytes = 0;
    auto sequence = link.head;
    for (const auto& gesture : waiting) {
        if (ids.size() == mostPushed || (!ids.empty() && bytes > mostBytesPushed))
            break;
        ++sequence;
        ids.push_back(gesture.id);
        bodies.push_back(
            sealedFor({link.study, sequence, gesture.id}, bytesOf(gesture), link.recordKey.get()));
        bytes += bodies.back().size();
    }
    HubStudy hub(connection, link.study);
    const auto answer = hub.push(schemaVersion, link.head, ids, bodies);
    auto hash = link.hash;
    for (const auto& body : bodies)
        hash = nextHubHash(hash, body);
    // Taken, but by an earlier push, and others may have pushed since: it has to be pulled.
    if (!answer.isTaken || answer.head != sequence || answer.hash != hash)
        return {};
    return {ids.size(), answer.hash};
}

void syncStudy(StudyFile& study,
               HubConnection& connection,
               const Environment& environment,
               SyncReport& report)
{
    const auto link = study.hubLink();
    if (!link)
        throw Error(ErrorCode::NotInTeam, {study.file().string()});
    HubStudy hub(connection, link->study);
    std::optional<Turn> turn;
    for (;;) {
        pullAll(study, connection, environment, report);
        const auto waiting = study.waitingGestures();
        if (waiting.empty())
            break;
        const auto pushed = push(connection, *study.hubLink(), waiting);
        if (pushed.gestures > 0) {
            study.confirm(pushed.gestures, pushed.hash);
            report.sent += pushed.gestures;
            hub.announce();
            continue;
        }
        ++report.behind;
        // First everybody tries; who was too late waits in turn, or nobody would get through.
        if (!turn)
            turn.emplace(hub);
    }
    turn.reset();
    refreshSnapshot(study, connection, gesturesUntilSnapshot);
}

}  // namespace alteri
