// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

TEST_CASE_METHOD(CommandLine, "variables are described by groups of egos and by ego", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto find = [](const Json& rows, const std::string& group, const std::string& name) {
        for (const auto& row : rows)
            if (row.at("group") == group && row.at("variable") == name
                && row.at("category").is_null())
                return row;
        return Json();
    };
    // R 4.2.2: mean(), sd() of alters.csv and egos.csv of the sample where staff == 2.
    const auto groups = Json::parse(run("describe " + study + " --by staff --format json").output);
    const auto relevance = find(groups, "2", "relevance");
    CHECK(relevance.at("n") == 56);
    CHECK(relevance.at("mean").get<double>() == Approx(2.2321428571428572).epsilon(1e-12));
    CHECK(relevance.at("sd").get<double>() == Approx(0.68731550062733004).epsilon(1e-12));
    CHECK(find(groups, "2", "year_founded").at("mean").get<double>()
          == Approx(2011.3333333333333).epsilon(1e-12));

    const auto egos = Json::parse(run("describe " + study + " --by ego --format json").output);
    const auto ofFirst = find(egos, "E01", "relevance");
    CHECK(ofFirst.at("mean").get<double>() == Approx(2.16).epsilon(1e-12));
    CHECK(ofFirst.at("sd").get<double>() == Approx(0.62449979983983983).epsilon(1e-12));

    const auto missing = run("describe " + study + " --missing --format csv").output;
    CHECK(missing.substr(0, missing.find('\n'))
          == "of,variable,category,n,missing,min,max,mean,sd,share,not_asked,does_not_know,refused,"
             "does_not_apply,no_answer");
    const auto unknown = run("describe " + study + " --by colour");
    CHECK(unknown.code == 1);
    CHECK(unknown.problems.find("colour") != std::string::npos);
    CHECK(run("describe " + study + " --by type").code == 1);
    CHECK(run("describe " + study + " --by staff --key-attributes").code == 2);
}

TEST_CASE_METHOD(CommandLine, "key attributes are printed and computed", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto printed = run("describe " + study + " --key-attributes --format markdown").output;
    CHECK(printed.find("| size | 15 |  | 21.27 (7.98) | 6–37 |") != std::string::npos);
    CHECK(printed.find("| \u00a0\u00a0State actor | 79 | 24.8 | 23.2 (8.5) | 6.7–35.1 |")
          != std::string::npos);
    for (const auto* format : {"text", "html", "latex", "csv"})
        CHECK(run("describe " + study + " --key-attributes --format " + format).code == 0);
}

TEST_CASE_METHOD(CommandLine, "a cross table has percentages and a test", "[cli]")
{
    REQUIRE(import().code == 0);
    const std::string command = "crosstab " + study + " --rows type --columns evaluation";
    const auto run = this->run(command + " --percent row --format json");
    REQUIRE(run.code == 0);
    CHECK(run.problems.find("8 of 24 cells have an expected count below 5") == 0);
    const auto both = Json::parse(run.output);
    CHECK(both.at("of") == "ties");
    CHECK(both.at("table").at(1).at("3").get<double>() == Approx(100.0 * 48 / 78));
    // R 4.2.2: chisq.test(table(type, evaluation), correct = FALSE)
    CHECK(both.at("test").at("chi2").get<double>() == Approx(20.017171638015462).epsilon(1e-12));

    const auto csv = this->run(command + " --format csv").output;
    CHECK(csv.find("type,1,2,3,total\nmigrant,12,39,36,87\nstate,1,29,48,78\n") == 0);
    const auto test = this->run(command + " --test --format csv").output;
    CHECK(test.find("chi2,df,p,cramers_v,n,missing,") == 0);
    CHECK(this->run(command + " --format text").output.find("cramers_v") != std::string::npos);
    CHECK(this->run("crosstab " + study + " --rows type").code == 2);
    CHECK(this->run(command + " --percent half").code == 2);
    CHECK(this->run("crosstab " + study + " --rows type --columns alter").code == 1);
    CHECK(this->run("crosstab " + study + " --rows type --columns nothing").code == 1);
}
