// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/hub_link.hpp"
#include "core/store/merging/contradictions.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_file.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "core/team/team_joining.hpp"
#include "core/team/team_sync.hpp"
#include "tests/catch.hpp"
#include "tests/core/merging/copies.hpp"
#include "tests/core/team/hub_cluster.hpp"

#include <memory>
#include <string>

namespace alteri::test {

/// One laptop of a team.
struct TeamMember {
    std::string name;
    std::string service;
    Environment environment{};
    std::unique_ptr<StudyFile> study{};
    std::unique_ptr<HubConnection> connection{};
    SyncReport report{};

    HubConnection& hub()
    {
        if (connection == nullptr)
            connection = std::make_unique<HubConnection>(service);
        return *connection;
    }

    void sync() { syncStudy(*study, hub(), environment, report); }
};

/// A study of a team on a hub, sealed: Olga founded it, Theo joined. Both may write.
struct Team : Copies {
    static constexpr const char* passphrase = "correct horse";
    const HubCluster& cluster;
    TeamMember olga;
    TeamMember theo;
    std::string id;  ///< of the study

    explicit Team(const HubCluster& of)
        : cluster(of)
        , olga(member("olga", 21))
        , theo(member("theo", 22))
    {
        olga.study = copyOf(*ours, "olga.alteri", 21, "olga");
        id = olga.study->studyId();
        const KeyCost cheap{1, 8192};
        foundOnHub(*olga.study, olga.hub(), olga.service, StudyKey::create(passphrase, {}, cheap));
        HubStudy(olga.hub(), id).admit("theo", "interviewer");
        theo.study = join(theo);
    }

    TeamMember member(const std::string& name, std::uint64_t seed) const
    {
        cluster.admit(name);
        auto environment = fixedEnvironment(seed);
        environment.author = [name] { return name; };
        auto tick = std::make_shared<std::int64_t>(environment.utcMilliseconds()
                                                   + static_cast<std::int64_t>(seed) * 1000);
        environment.utcMilliseconds = [tick] { return ++*tick; };
        return {name, cluster.serviceOf(name), environment};
    }

    std::unique_ptr<StudyFile> join(TeamMember& who, const std::string& file = {}) const
    {
        return joinFromHub(who.hub(), {who.service, id, passphrase},
                           folder.path((file.empty() ? who.name : file) + ".alteri"),
                           who.environment);
    }

    /// Both sync until nobody has anything new.
    void settle()
    {
        olga.sync();
        theo.sync();
        olga.sync();
    }

    void requireAlike() const
    {
        CHECK(contentOf(*olga.study) == contentOf(*theo.study));
        CHECK(checkStudy(*olga.study).empty());
        CHECK(checkStudy(*theo.study).empty());
        CHECK(olga.study->waitingCount() == 0);
        CHECK(theo.study->waitingCount() == 0);
        CHECK(olga.study->hubLink()->hash == theo.study->hubLink()->hash);
    }

    static std::vector<Contradiction> open(const StudyFile& study)
    {
        auto all = study.reader().contradictions();
        std::erase_if(all, [](const Contradiction& each) {
            return each.decided != Contradiction::Decided::Not;
        });
        return all;
    }
};

}  // namespace alteri::test
