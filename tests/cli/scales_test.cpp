// SPDX-License-Identifier: GPL-3.0-or-later
// Several answers, ratings, dates and long texts on the command line: tables, measures, formulas,
// tables for journals and the script for R, against values worked out by hand.
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

namespace {

//          shared         reliable  met
//   E1 1   ar de              8     2015-04-01
//   E1 2   de                 5     2016
//   E1 3   none               2     2015-07
//   E1 4   (no answer)        6     (no answer)
//   E2 1   ar                 9     2018
//   E2 2   ar de other       10     2019-12-31
//   E2 3   other              3     2018
//   E3 1   de                 4     2016
//   E3 2   ar de              7     2017
struct ScalesFixture : CommandLine {
    ScalesFixture()
    {
        const auto file = [](const std::string& name) {
            return testData("cases/scales/" + name).string();
        };
        imported = run("import " + study + " --template " + file("scales.alteri-template")
                       + " --egos " + file("egos.csv") + " --alters " + file("alters.csv"));
    }

    Json rows(const std::string& command) const
    {
        const auto made = run(command + " --format json");
        REQUIRE(made.code == 0);
        return Json::parse(made.output);
    }

    Json described(const std::string& variable, const std::string& of) const
    {
        for (const auto& row : rows("describe " + study))
            if (row.at("variable") == variable && row.at("of") == of)
                return row;
        FAIL("no row for " + variable);
        return {};
    }

    Run imported;
};

}  // namespace

TEST_CASE_METHOD(ScalesFixture, "all scales are imported and described", "[cli]")
{
    CHECK(imported.code == 0);
    CHECK(run("check " + study).code == 0);
    const auto arabic = described("shared[ar]", "alteri");
    CHECK(arabic.at("n") == 8);
    CHECK(arabic.at("missing") == 1);
    CHECK(arabic.at("mean") == 0.5);
    const auto many = described("shared[]", "alteri");
    CHECK(many.at("mean") == 1.375);  // 2 1 0 1 3 1 1 2
    CHECK(many.at("max") == 3);
    const auto reliable = described("reliable", "ties");
    CHECK(reliable.at("n") == 9);
    CHECK(reliable.at("mean") == 6);
    // Of dates the year, however precisely each is known.
    const auto met = described("met", "alteri");
    CHECK(met.at("n") == 8);
    CHECK(met.at("min") == 2015);
    CHECK(met.at("max") == 2019);
    CHECK(met.at("mean") == 2016.75);
    CHECK(described("arrival", "egos").at("mean") == 2016);
    // Columns worked out from them.
    CHECK(described("trusted", "ties").at("mean").get<double>() == Approx(3.0 / 9));
    CHECK(described("arabic", "ties").at("mean") == 0.375);
    CHECK(described("met_late", "ties").at("mean") == 0.5);
    CHECK(described("came_late", "egos").at("mean").get<double>() == Approx(2.0 / 3));
}

TEST_CASE_METHOD(ScalesFixture, "networks have shares of several answers", "[cli]")
{
    const auto networks = rows("networks " + study);
    REQUIRE(networks.size() == 3);
    CHECK(networks[0].at("share_shared_ar").get<double>() == Approx(100.0 / 3));
    CHECK(networks[1].at("share_shared_other").get<double>() == Approx(200.0 / 3));
    CHECK(networks[2].at("share_shared_de") == 100);
}

TEST_CASE_METHOD(ScalesFixture, "formulas, journals and R take all scales", "[cli]")
{
    // By least squares: the ties of those who speak it have 8 9 10 7, of the others 5 2 3 4.
    const auto fit = rows("fit " + study + " --formula 'reliable ~ shared[ar] + (1 | ego)'");
    CHECK(fit.at("fixed").at(0).at("estimate").get<double>() == Approx(3.5));
    CHECK(fit.at("fixed").at(1).at("term") == "shared[ar]");
    CHECK(fit.at("fixed").at(1).at("estimate").get<double>() == Approx(5.0));
    CHECK(run("fit " + study + " --formula 'reliable ~ met + shared[] + (1 | ego)'").code == 0);
    CHECK(run("fit " + study + " --formula 'reliable ~ remarks + (1 | ego)'").code == 1);
    const auto journal = run("models " + study + " --format markdown").output;
    CHECK(journal.find("| Shared: Arabic | 5.000") != std::string::npos);

    const auto report = folder.path("report");
    REQUIRE(run("report " + study + " -o " + report.string()).code == 0);
    const auto script = readFile(report / "models.R");
    CHECK(script.find("`reliable` ~ 1 + `shared[ar]`") != std::string::npos);
    const auto ties = readFile(report / "ties.csv");
    const auto head = ties.substr(0, ties.find('\n'));
    for (const auto* name : {"shared[ar]", "shared[]", "reliable", "met"})
        CHECK(head.find(name) != std::string::npos);
}

TEST_CASE_METHOD(ScalesFixture, "the codebook lists all scales", "[cli]")
{
    const auto file = folder.path("codebook.csv").string();
    REQUIRE(run("codebook " + study + " -o " + file).code == 0);
    const auto text = readFile(file);
    for (const auto* line :
         {"shared,alter,Shared,several,,,,ar,Arabic,,4,9,8,", "met,alter,Met,date,,,,,,,,9,8,",
          "remarks,ego,Remarks,long_text,,,,,,,,3,2,", "reliable,tie,Reliable,rating,,,,,,,,9,9,"})
        CHECK(text.find(line) != std::string::npos);
}

TEST_CASE_METHOD(ScalesFixture, "what does not fit a scale is told with its place", "[cli]")
{
    const auto file = [](const std::string& name) {
        return testData("cases/scales/" + name).string();
    };
    const auto other = folder.path("other.alteri").string();
    const auto importOf = [&](const std::string& alteri) {
        return run("import " + other + " --template " + file("scales.alteri-template") + " --egos "
                   + file("egos.csv") + " --alters " + folder.write("a.csv", alteri).string());
    };
    const auto namely = importOf("ego_id,alter_id,shared,shared.namely\nE1,1,ar,Dari\n");
    CHECK(namely.code == 1);
    CHECK(namely.problems.find("a.csv, line 2") != std::string::npos);
    CHECK(namely.problems.find("“Dari”") != std::string::npos);
    CHECK(importOf("ego_id,alter_id,shared\nE1,1,ar; xx\n").problems.find("“xx”")
          != std::string::npos);
    // Day or month first: nobody can tell, but where dots say so.
    CHECK(importOf("ego_id,alter_id,met\nE1,1,01/02/2019\n").code == 1);
    const auto egos = folder.write("e.csv", "ego_id,arrival\nE1,2015-03\n").string();
    const auto precise =
        run("import " + other + " --template " + file("scales.alteri-template") + " --egos " + egos
            + " --alters " + folder.write("b.csv", "ego_id,alter_id\nE1,1\n").string());
    CHECK(precise.code == 1);
    CHECK(precise.problems.find("write it as 2026.") != std::string::npos);
}
