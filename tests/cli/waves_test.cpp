// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/waves.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

namespace {

/// The sample, whose first ego has a second map with the same partners.
struct TwoWaves : CommandLine {
    TwoWaves()
    {
        REQUIRE(import().code == 0);
        const auto file = StudyFile::open(study, systemEnvironment());
        file->perform("Second wave", [&](Writer& writer) {
            const auto map = file->reader().maps().front().id;
            duplicateMap(writer, map, "Second wave", Takeover::Places);
        });
    }

    Json rowOf(const std::string& arguments, const std::string& variable) const
    {
        for (const auto& row : Json::parse(run(arguments + " --format json").output))
            if (row.at("variable") == variable && row.at("category").is_null())
                return row;
        return {};
    }
};

}  // namespace

TEST_CASE_METHOD(TwoWaves, "the command line counts egos once and says what it counts", "[waves]")
{
    const auto staff = rowOf("describe " + study, "staff");
    CHECK(staff.at("of") == "egos");
    CHECK(staff.at("n").get<int>() + staff.at("missing").get<int>() == 15);
    CHECK(rowOf("describe " + study, "size").at("n") == 16);
    CHECK(rowOf("describe " + study + " --wave 1", "relevance").at("n").get<int>()
              + rowOf("describe " + study + " --wave 1", "relevance").at("missing").get<int>()
          == 319);
    const auto all = run("describe " + study);
    CHECK(all.problems.find("All waves: 16 networks of 15 egos") == 0);
    CHECK(run("describe " + study + " --wave 1").problems.empty());
    CHECK(run("describe " + study + " --wave 3").code == 1);
    CHECK(run("describe " + study + " --wave 0").code == 2);
    const auto cross = Json::parse(
        run("crosstab " + study + " --rows staff --columns structural_support --format json")
            .output);
    CHECK(cross.at("of") == "egos");
    const auto networks = run("networks " + study + " --format csv").output;
    CHECK(networks.find("ego_id,ego,map,wave,size") == 0);
    CHECK(networks.find(",Second wave,2,") != std::string::npos);
}

TEST_CASE_METHOD(TwoWaves, "models of several maps are warned of on the command line", "[waves]")
{
    const auto warned = run("fit " + study + " --formula 'relevance ~ type + (1 | ego)'");
    CHECK(warned.code == 0);
    CHECK(warned.problems.find("1 egos have ties on several maps (50 of 344 ties).")
          != std::string::npos);
    CHECK(run("fit " + study + " --formula 'relevance ~ type + (1 | ego) + (1 | alter)'")
              .problems.find("several maps")
          == std::string::npos);
    CHECK(run("fit " + study + " --wave 1 --formula 'relevance ~ type + (1 | ego)'")
              .problems.find("several maps")
          == std::string::npos);
}

TEST_CASE_METHOD(CommandLine, "attributes of one key are told apart in key attributes", "[waves]")
{
    const auto egos =
        folder.write("egos.csv", "ego_id,age,gender\nE1,40,female\nE2,50,male\nE3,28,female\n");
    const auto alters = folder.write(
        "alters.csv", "ego_id,alter_id,age,gender\nE1,1,27,male\nE2,1,60,female\nE3,1,33,male\n");
    REQUIRE(run("import " + study + " --template personal-network --egos " + egos.string()
                + " --alters " + alters.string())
                .code
            == 0);
    const auto printed = run("describe " + study + " --key-attributes").output;
    CHECK(printed.find("Tie:") == std::string::npos);
    CHECK(printed.find("Ego: Age") != std::string::npos);
    CHECK(printed.find("\nalteri") != std::string::npos);
    CHECK(printed.find("\negos") != std::string::npos);
    const auto csv = run("describe " + study + " --format csv").output;
    CHECK(csv.find("\negos,ego.age,") != std::string::npos);
    CHECK(csv.find("\nties,age,") != std::string::npos);
    CHECK(csv.find("\nalteri,gender,") != std::string::npos);
}
