// SPDX-License-Identifier: GPL-3.0-or-later
// What the hub lets whom do. Everybody is an ordinary login with row security, never a superuser,
// whom nothing is refused.
#include "core/error.hpp"
#include "core/store/file/gesture_chain.hpp"
#include "core/store/file/schema.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/hub_study.hpp"
#include "tests/catch.hpp"
#include "tests/core/team/hub_cluster.hpp"

#include <functional>

using namespace alteri;
using namespace alteri::test;

namespace {

ErrorCode refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::ProgramFault;
}

/// A study on the hub with an owner (anna), an interviewer (bert) and an analyst (carla); dora
/// takes part in other studies only.
struct Roles {
    const HubCluster& cluster;
    std::string study = newGestureId();
    HubConnection anna;
    HubConnection bert;
    HubConnection carla;
    HubConnection dora;

    explicit Roles(const HubCluster& of)
        : cluster(admitAll(of))
        , anna(of.serviceOf("anna"))
        , bert(of.serviceOf("bert"))
        , carla(of.serviceOf("carla"))
        , dora(of.serviceOf("dora"))
    {
        HubStudy(anna, study).found(schemaVersion, "", {"state"});
        HubStudy(anna, study).admit("bert", "interviewer");
        HubStudy(anna, study).admit("carla", "analyst");
        HubStudy(dora, newGestureId()).found(schemaVersion, "", {"another"});
    }

    static const HubCluster& admitAll(const HubCluster& of)
    {
        for (const auto* login : {"anna", "bert", "carla", "dora"})
            of.admit(login);
        return of;
    }

    PushAnswer push(HubConnection& by, std::int64_t base) const
    {
        return HubStudy(by, study).push(schemaVersion, base, {newGestureId()}, {"body"});
    }
};

}  // namespace

TEST_CASE("owners and interviewers push to a hub, behind its head only", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    CHECK(roles.push(roles.anna, 0).isTaken);
    CHECK(roles.push(roles.bert, 1).isTaken);
    const auto late = roles.push(roles.anna, 1);
    CHECK_FALSE(late.isTaken);
    CHECK(late.head == 2);
    const auto entries = HubStudy(roles.carla, roles.study).entriesAfter(0, 10);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].login == "anna");
    CHECK(entries[1].login == "bert");
    CHECK(entries[1].sequence == 2);
    CHECK(HubStudy(roles.carla, roles.study).state().hash == entries[1].hash);
}

TEST_CASE("pushing twice does nothing, and half of it is refused whole", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    HubStudy hub(roles.anna, roles.study);
    const std::vector<std::string> ids{newGestureId(), newGestureId()};
    CHECK(hub.push(schemaVersion, 0, ids, {"a", "b"}).isTaken);
    const auto again = hub.push(schemaVersion, 0, ids, {"a", "b"});
    CHECK(again.isTaken);
    CHECK(again.head == 2);
    CHECK_FALSE(hub.push(schemaVersion, 2, {ids[1], newGestureId()}, {"b", "c"}).isTaken);
    CHECK(hub.state().head == 2);
}

TEST_CASE("analysts and strangers cannot write to a study on a hub", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    for (auto* by : {&roles.carla, &roles.dora}) {
        CHECK(refusalOf([&] { roles.push(*by, 0); }) == ErrorCode::HubRightMissing);
        CHECK(refusalOf([&] { HubStudy(*by, roles.study).putSnapshot(0, {"x"}); })
              == ErrorCode::HubRightMissing);
        CHECK(refusalOf([&] { HubStudy(*by, roles.study).admit(by->login(), "owner"); })
              == ErrorCode::HubRightMissing);
        CHECK(refusalOf([&] { HubStudy(*by, roles.study).upgrade(99); })
              == ErrorCode::HubRightMissing);
    }
    CHECK(HubStudy(roles.anna, roles.study).state().head == 0);
}

TEST_CASE("interviewers cannot make themselves owners of a study on a hub", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    HubStudy hub(roles.bert, roles.study);
    CHECK(refusalOf([&] { hub.admit("bert", "owner"); }) == ErrorCode::HubRightMissing);
    CHECK(refusalOf([&] { hub.dismiss("anna"); }) == ErrorCode::HubRightMissing);
    CHECK(hub.state().role == "interviewer");
    // Another role is no other login.
    HubConnection keeper(cluster->serviceOf("keeper"));
    keeper.run("GRANT anna TO bert");
    roles.bert.run("SET ROLE anna");
    CHECK(refusalOf([&] { hub.admit("bert", "owner"); }) == ErrorCode::HubRightMissing);
    keeper.run("REVOKE anna FROM bert");
}

TEST_CASE("nobody writes to the tables of a hub but by its functions", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    roles.push(roles.anna, 0);
    for (auto* by : {&roles.anna, &roles.bert, &roles.carla, &roles.dora})
        for (const auto* statement :
             {"DELETE FROM alteri.gesture", "UPDATE alteri.gesture SET body = ''",
              "INSERT INTO alteri.member SELECT study, 'dora', 'owner' FROM alteri.member",
              "UPDATE alteri.study SET head = 0", "TRUNCATE alteri.snapshot",
              "SET ROLE alteri_keeper", "ALTER TABLE alteri.gesture DISABLE ROW LEVEL SECURITY"}) {
            CAPTURE(by->login(), statement);
            CHECK(refusalOf([&] { by->run(statement); }) == ErrorCode::HubRightMissing);
        }
    CHECK(HubStudy(roles.anna, roles.study).entriesAfter(0, 10).size() == 1);
}

TEST_CASE("strangers see nothing of a study on a hub", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    roles.push(roles.anna, 0);
    HubStudy hub(roles.dora, roles.study);
    CHECK(refusalOf([&] { hub.state(); }) == ErrorCode::HubStudyUnknown);
    CHECK(hub.entriesAfter(0, 10).empty());
    CHECK_FALSE(hub.snapshot().has_value());
    for (const auto& each : hubMembers(roles.dora))
        CHECK(each.study != roles.study);
    CHECK(HubStudy(roles.carla, roles.study).snapshot()->pieces
          == std::vector<std::string>{"state"});
}

TEST_CASE("a study on a hub keeps an owner, and loses whom it dismisses", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    HubStudy hub(roles.anna, roles.study);
    CHECK(refusalOf([&] { hub.dismiss("anna"); }) == ErrorCode::HubFailed);
    CHECK(refusalOf([&] { hub.admit("anna", "analyst"); }) == ErrorCode::HubFailed);
    CHECK(hub.state().role == "owner");
    CHECK(hub.dismiss("bert"));
    CHECK_FALSE(hub.dismiss("bert"));
    CHECK(refusalOf([&] { roles.push(roles.bert, 0); }) == ErrorCode::HubRightMissing);
    CHECK(refusalOf([&] { hub.found(schemaVersion, "", {"x"}); }) == ErrorCode::HubStudyKnown);
}

TEST_CASE("files of another version cannot push to a hub", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    HubStudy(roles.anna, roles.study).upgrade(schemaVersion + 1);
    CHECK(refusalOf([&] { roles.push(roles.bert, 0); }) == ErrorCode::HubVersionDiffers);
}

TEST_CASE("a younger state of a study takes the place of an older one on a hub", "[team]")
{
    ALTERI_NEEDS_HUB(cluster)
    Roles roles(*cluster);
    roles.push(roles.anna, 0);
    HubStudy hub(roles.bert, roles.study);
    hub.putSnapshot(1, {"one", "two"});
    CHECK(hub.snapshot()->sequence == 1);
    CHECK(hub.snapshot()->pieces == std::vector<std::string>{"one", "two"});
    // Who comes late changes nothing.
    hub.putSnapshot(1, {"late"});
    CHECK(hub.snapshot()->pieces.size() == 2);
    CHECK(refusalOf([&] { hub.putSnapshot(2, {"of the future"}); }) == ErrorCode::HubFailed);
}

TEST_CASE("a connection over the net is only made if the hub's certificate is checked", "[team]")
{
    // Nothing answers there, and nothing needs to: it is refused before.
    CHECK(refusalOf([] { HubConnection("host=127.0.0.1 port=1 sslmode=require"); })
          == ErrorCode::HubNotVerified);
    CHECK(refusalOf([] { HubConnection("host=/tmp,hub.example.org dbname=x"); })
          == ErrorCode::HubNotVerified);
    CHECK(refusalOf([] { HubConnection("host=hub hostaddr=127.0.0.1"); })
          == ErrorCode::HubNotVerified);
    CHECK(refusalOf([] { HubConnection("postgresql://anna:secret@hub/study"); })
          == ErrorCode::HubServiceWithPassword);
    CHECK(refusalOf([] { HubConnection("host=/tmp/there-is-none"); }) == ErrorCode::HubUnreachable);
    ALTERI_NEEDS_HUB(cluster)
    CHECK(refusalOf([&] { HubConnection(cluster->serviceOf("nobody-of-this-name")); })
          == ErrorCode::HubLoginRefused);
}
