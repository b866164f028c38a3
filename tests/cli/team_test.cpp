// SPDX-License-Identifier: GPL-3.0-or-later
// A hub is set up, and two laptops work on one study, on the command line.
#include "core/team/hub_connection.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"
#include "tests/core/team/hub_cluster.hpp"

#include <string>

using namespace alteri;
using namespace alteri::test;

namespace {

bool contains(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

struct TeamLine : CommandLine {
    const HubCluster& cluster;
    std::string theirs = folder.path("theirs.alteri").string();
    std::string passphrase = folder.write("passphrase", "correct horse\n").string();

    explicit TeamLine(const HubCluster& of)
        : cluster(of)
    {
        of.admit("olga");
        of.admit("theo");
        REQUIRE(import().code == 0);
    }

    std::string as(const std::string& login) const { return "'" + cluster.serviceOf(login) + "'"; }

    /// The value of a line "Study: ...".
    static std::string idIn(const std::string& status)
    {
        const auto start = status.find("Study: ") + 7;
        return status.substr(start, status.find('\n', start) - start);
    }
};

}  // namespace

TEST_CASE("a study is worked on together on the command line", "[cli][team]")
{
    ALTERI_NEEDS_HUB(cluster)
    const TeamLine line(*cluster);
    const auto connected = line.run("team connect " + line.study + " --hub " + line.as("olga")
                                    + " --team-passphrase-file " + line.passphrase);
    CAPTURE(connected.problems);
    REQUIRE(connected.code == 0);
    const auto id = TeamLine::idIn(connected.output);
    CHECK(contains(connected.output, "0 steps wait"));
    const auto join = "team join " + line.theirs + " --hub " + line.as("theo") + " --id " + id
                      + " --author Theo --team-passphrase-file " + line.passphrase;
    const auto stranger = line.run(join);
    CHECK(stranger.code == 1);
    CHECK(contains(stranger.problems, "ask its owner to admit you"));
    CHECK(line.run("hub admit " + line.as("olga") + " theo --study " + id).code == 0);
    const auto joined = line.run(join);
    CAPTURE(joined.problems);
    REQUIRE(joined.code == 0);
    const auto listed = line.run("hub list " + line.as("theo"));
    CHECK(contains(listed.output, id));
    CHECK(contains(listed.output, "interviewer"));
    const auto synced = line.run("team sync " + line.theirs);
    CHECK(synced.code == 0);
    CHECK(contains(synced.output, "0 steps were sent"));
    CHECK(line.run("team contradictions " + line.theirs).output.empty());
    CHECK(line.run("check " + line.theirs).code == 0);
    CHECK(line.run("team leave " + line.theirs).code == 0);
    const auto left = line.run("team status " + line.theirs);
    CHECK(left.code == 1);
    CHECK(contains(left.problems, "connected to no hub"));
    CHECK(line.run("hub remove " + line.as("olga") + " theo --study " + id).code == 0);
    CHECK(line.run("hub remove " + line.as("olga") + " theo --study " + id).code == 1);
}

TEST_CASE("a hub is set up once, by who may, and admits logins", "[cli][team]")
{
    ALTERI_NEEDS_HUB(cluster)
    const TeamLine line(*cluster);
    HubConnection keeper(cluster->serviceOf("keeper"));
    keeper.run("DROP DATABASE IF EXISTS other");
    keeper.run("CREATE DATABASE other");
    keeper.run("DROP ROLE IF EXISTS nelly");
    keeper.run("CREATE ROLE nelly LOGIN");
    auto other = cluster->serviceOf("keeper");
    other.replace(other.find("dbname=postgres"), 15, "dbname=other");
    const auto nobody = line.run("team connect " + line.study + " --clear --hub '" + other + "'");
    CHECK(nobody.code == 1);
    CHECK(contains(nobody.problems, "This database is no hub"));
    CHECK(line.run("hub init '" + other + "'").code == 0);
    const auto again = line.run("hub init '" + other + "'");
    CHECK(again.code == 1);
    CHECK(contains(again.problems, "is a hub already"));
    const auto refused =
        line.run("team connect " + line.study + " --clear --hub " + line.as("nelly"));
    CHECK(refused.code == 1);
    CHECK(contains(refused.problems, "You may not do this on the hub"));
    CHECK(line.run("hub admit " + line.as("keeper") + " nelly").code == 0);
    CHECK(line.run("team connect " + line.study + " --clear --hub " + line.as("nelly")).code == 0);
    CHECK(line.run("hub remove " + line.as("keeper") + " nelly").code == 0);
    const auto removed = line.run("team sync " + line.study);
    CHECK(removed.code == 1);
    CHECK(contains(removed.problems, "You may not do this on the hub"));
    keeper.run("DROP DATABASE other WITH (FORCE)");
}

TEST_CASE("the commands of teams say what they need", "[cli][team]")
{
    const CommandLine line;
    CHECK(line.run("team connect s.alteri").code == 2);
    CHECK(line.run("team join s.alteri --hub x").code == 2);
    CHECK(line.run("team decide s.alteri").code == 2);
    CHECK(line.run("hub admit x").code == 2);
    CHECK(line.run("hub list x anna").code == 2);
    const auto unsafe = line.run("hub list 'host=127.0.0.1 port=1 user=x'");
    CHECK(unsafe.code == 1);
    CHECK(contains(unsafe.problems, "sslmode=verify-full"));
    const auto secret = line.run("hub list postgres://x:secret@127.0.0.1/x");
    CHECK(secret.code == 1);
    CHECK(contains(secret.problems, "A password must not stand in the connection"));
}

TEST_CASE("a published study gives the same models by a query", "[cli][team]")
{
    ALTERI_NEEDS_HUB(cluster)
    const TeamLine line(*cluster);
    const auto schema = "sample_cli";
    const auto published = line.run("publish " + line.study + " " + line.as("keeper")
                                    + " --names as-is --reader theo --schema " + schema);
    CAPTURE(published.problems);
    REQUIRE(published.code == 0);
    CHECK(contains(published.output, "ties"));
    const auto query = line.run("fit --from " + line.as("theo")
                                + " --query 'SELECT t.relevance, e.members, ego_id FROM " + schema
                                + ".ties t JOIN " + schema
                                + ".egos e USING (ego_id)' --format csv"
                                  " --formula 'relevance ~ members + (1 | ego_id)'");
    CAPTURE(query.problems);
    CHECK(query.code == 0);
    const auto file =
        line.run("fit " + line.study + " --formula 'relevance ~ members + (1 | ego)' --format csv");
    CHECK(file.code == 0);
    // The names of the columns, and two coefficients.
    const auto coefficients = [](const std::string& table) {
        std::size_t end = 0;
        for (int row = 0; row < 3; ++row)
            end = table.find('\n', end) + 1;
        return table.substr(0, end);
    };
    CHECK(coefficients(query.output) == coefficients(file.output));
    CHECK(contains(query.output, "members"));
    // Nothing can be changed by a query, whatever it is.
    for (const auto* writing : {"DROP SCHEMA sample_cli CASCADE", "SELECT lo_create(0) AS a",
                                "WITH x AS (DELETE FROM sample_cli.ties RETURNING 1 AS a) "
                                "SELECT a FROM x"}) {
        CAPTURE(writing);
        const auto writes = line.run("fit --from " + line.as("keeper") + " --query '"
                                     + std::string(writing) + "' --formula 'a ~ b'");
        CHECK(writes.code == 1);
        CHECK_FALSE(writes.problems.empty());
    }
    const auto again =
        line.run("fit --from " + line.as("theo") + " --query 'SELECT relevance, ego_id FROM "
                 + schema + ".ties' --formula 'relevance ~ 1 + (1 | ego_id)'");
    CHECK(again.code == 0);
    CHECK(line.run("fit --formula 'a ~ b'").code == 2);
}
