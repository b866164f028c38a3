// SPDX-License-Identifier: GPL-3.0-or-later
// What people report about other programs (tests/data/cases), and the right answer to it.
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

struct CaseFixture : CommandLine {
    static std::string file(const std::string& name) { return testData("cases/" + name).string(); }

    Run importTables(const std::string& name,
                     const std::string& more = {},
                     const std::string& suffix = "csv",
                     const std::string& templateName = "blank") const
    {
        std::filesystem::remove(study);
        return run("import " + study + " --template " + templateName + " --egos "
                   + file(name + "/egos." + suffix) + " --alters "
                   + file(name + "/alters." + suffix) + " " + more);
    }

    Json json(const std::string& command) const
    {
        const auto result = run(command + " --format json");
        REQUIRE(result.code == 0);
        return Json::parse(result.output);
    }

    double meanOf(const std::string& variable) const
    {
        for (const auto& row : json("describe " + study))
            if (row.at("variable") == variable && row.at("category").is_null())
                return row.at("mean");
        FAIL("no row for " + variable);
        return 0;
    }

    /// The densities of all networks; -1 where there is none.
    std::vector<double> densities() const
    {
        std::vector<double> found;
        for (const auto& row : json("networks " + study + " --measures all"))
            found.push_back(row.at("density").is_null() ? -1 : row.at("density").get<double>());
        return found;
    }

    Run fit(const std::string& name, const std::string& formula, const std::string& more = {}) const
    {
        return run("fit " + file(name + "/data.csv") + " --formula '" + formula + "' " + more);
    }

    void checkFit(const std::string& name,
                  const std::string& formula,
                  const std::vector<std::pair<double, double>>& expected,
                  double logLik,
                  const std::string& more = {}) const
    {
        CAPTURE(formula);
        const auto result = fit(name, formula, "--format json " + more);
        REQUIRE(result.code == 0);
        const auto found = Json::parse(result.output);
        REQUIRE(found.at("fixed").size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK(found.at("fixed").at(i).at("estimate").get<double>()
                  == Approx(expected[i].first).epsilon(1e-5));
            CHECK(found.at("fixed").at(i).at("se").get<double>()
                  == Approx(expected[i].second).epsilon(1e-4));
        }
        CHECK(found.at("logLik").get<double>() == Approx(logLik).epsilon(1e-8));
    }
};

}  // namespace

TEST_CASE_METHOD(CaseFixture,
                 "Excel's Unicode text and Windows-1252 are read and named",
                 "[cli][cases]")
{
    const auto unicode = importTables("01-excel-unicode-text", {}, "txt");
    CHECK(unicode.code == 0);
    CHECK_THAT(unicode.output, Contains("4 egos imported.\n9 alteri imported.\n")
                                   && Contains("alters.txt is read as UTF-16."));
    CHECK(meanOf("hours") == Approx(26.0 / 9).epsilon(1e-12));
    const auto windows = importTables("02-windows-1252");
    CHECK(windows.code == 0);
    CHECK_THAT(windows.output, Contains("alters.csv is read as Windows-1252"));
    CHECK(meanOf("hours") == Approx(26.0 / 9).epsilon(1e-12));
    const auto fitted = run("fit " + file("02-windows-1252/alters.csv")
                            + " --formula 'hours ~ closeness + (1 | ego_id)'");
    CHECK(fitted.code == 0);
    CHECK_THAT(fitted.problems, Contains("Windows-1252"));
    CHECK(importTables("02-windows-1252", "--encoding utf-8").code == 1);
}

TEST_CASE_METHOD(CaseFixture, "names of columns in use are known", "[cli][cases]")
{
    const auto canvas = importTables("13-network-canvas-export",
                                     "--alter-ties " + file("13-network-canvas-export/ties.csv"));
    CHECK_THAT(canvas.output, Contains("2 egos imported.\n5 alteri imported.\n3 ties"));
    CHECK(densities() == std::vector<double>{2.0 / 3, 1});
    for (const auto* ties : {"ties.csv", "ties-renamed.csv"}) {
        const auto list = importTables("14-from-to-edge-list",
                                       "--alter-ties " + file("14-from-to-edge-list/") + ties);
        CHECK_THAT(list.output, Contains("3 egos imported.\n6 alteri imported.\n3 ties"));
        CHECK(densities() == std::vector<double>{2.0 / 3, 1, -1});
        CHECK(meanOf("alter.clo") == Approx(3.8).epsilon(1e-12));
    }
}

TEST_CASE_METHOD(CaseFixture,
                 "alteri without ids are numbered, unless ties need them",
                 "[cli][cases]")
{
    const auto report = importTables("15-no-alter-id");
    CHECK_THAT(report.output, Contains("4 egos imported.\n5 alteri imported.\n")
                                  && Contains("they are numbered within their egos"));
    const auto ties = folder.write("ties.csv", "ego_id,from,to\n1,1,2\n").string();
    CHECK_THAT(importTables("15-no-alter-id", "--alter-ties " + ties).problems,
               Contains("“alter_id” is missing"));
}

TEST_CASE_METHOD(CaseFixture, "a matrix of ties is read as one", "[cli][cases]")
{
    const auto report = importTables("20-adjacency-matrix",
                                     "--alter-ties " + file("20-adjacency-matrix/adj_028.csv"));
    CHECK_THAT(report.output,
               Contains("2 ties between alteri imported.")
                   && Contains("adj_028.csv is read as the matrix of the ties of the ego “28”."));
    CHECK(densities() == std::vector<double>{2.0 / 3});
}

TEST_CASE_METHOD(CaseFixture, "odd names of columns stand in backticks", "[cli][cases]")
{
    checkFit("22-odd-column-names",
             "`size-average` ~ `Depth rel. skull [mm]` + `1B` + sum + (1 | `Ego ID`)",
             {{0.5349424612, 0.3263907011},
              {0.6588616412, 0.1296625660},
              {-0.4245766675, 0.1579358492},
              {0.6519407265, 0.2653887107}},
             -92.3893681419);
    CHECK_THAT(fit("22-odd-column-names", "size-average ~ sum + (1 | `Ego ID`)").problems,
               Contains("write `size-average`"));
}

TEST_CASE_METHOD(CaseFixture, "what formulas know is right, and what not is told", "[cli][cases]")
{
    const std::string name = "23-formula-functions";
    checkFit(name, "y ~ x + I(x^2) + (1 | ego)",
             {{2.8255225738266, 0.7990756824},
              {0.1877171031032, 0.2991237885},
              {-0.0005787502274, 0.0254765165}},
             -135.627314143);
    checkFit(name, "y ~ log(x) + (1 | ego)",
             {{2.4836164367, 0.5099315346}, {0.8620114581, 0.2566091054}}, -135.899843737);
    checkFit(name, "y ~ k + (1 | ego)",
             {{3.67130817262, 0.3372933567},
              {0.77309559451, 0.3462049686},
              {-0.08436635002, 0.3795489072}},
             -137.485115493, "--ref k=1");
    checkFit(name, "y ~ x + k - 1 + (1 | ego)",
             {{0.1885311631, 0.04916098436},
              {2.5128268612, 0.44583229428},
              {3.3392023465, 0.42698256509},
              {2.4556445383, 0.44909405971}},
             -130.850074944, "--ref k=1");
    checkFit(name, "y ~ poly(x, 2) + (1 | ego)",
             {{3.92730000000, 0.2772474281},
              {4.17268514602, 1.2117973113},
              {-0.02766230613, 1.2176914415}},
             -135.627314143);
    checkFit(name, "y ~ x + offset(off) + (1 | ego)",
             {{2.4355619374, 0.39030844122}, {0.1692441623, 0.04726831452}}, -128.433860593);
    checkFit(name, "y ~ scale(x) + (1 | ego)",
             {{3.9273000000, 0.2773106430}, {0.4697519077, 0.1357513301}}, -135.6275711634);
    checkFit(name, "y ~ factor(k) + (1 | ego)",
             {{3.67130817262, 0.3372933567},
              {0.77309559451, 0.3462049686},
              {-0.08436635002, 0.3795489072}},
             -137.485115493);
    checkFit(name, "y ~ x - 1 + factor(k) + (1 | ego)",
             {{0.1885311631, 0.04916098436},
              {2.5128268612, 0.44583229428},
              {3.3392023465, 0.42698256509},
              {2.4556445383, 0.44909405971}},
             -130.850074944);
    for (const auto& [formula, sentence] :
         {std::pair("y ~ (x + t)^2 + (1 | ego)", "write all terms out"),
          std::pair("y ~ ns(x, 2) + (1 | ego)", "poly(x, 2)"),
          std::pair("y = x + (1 | ego)", "Write ~ instead of ="),
          std::pair("y ~ x + 1|ego", "stands in parentheses")}) {
        const auto refused = fit(name, formula);
        CHECK(refused.code == 1);
        CHECK_THAT(refused.problems, Contains(sentence));
    }
}

TEST_CASE_METHOD(CaseFixture, "groups that say nothing are named", "[cli][cases]")
{
    for (const auto& [formula, group] :
         {std::pair("y ~ x + (1 | g1)", "“g1”"), std::pair("y ~ x + (1 | g2)", "“g2”"),
          std::pair("y ~ x + (1 | g3) + (1 | g1)", "“g1”"),
          std::pair("y ~ x + (1 | g3) + (1 | g2)", "“g2”")})
        CHECK_THAT(fit("32-one-group-one-row", formula).problems, Contains(group));
}

TEST_CASE_METHOD(CaseFixture, "weights of models of numbers are lme4's precisions", "[cli][cases]")
{
    checkFit("37-weights", "y ~ x + (1 | ego)",
             {{0.351659104566538, 0.3298002856783105}, {0.678828539826874, 0.0887105733351363}},
             -79.1285372984757, "--weights w");
    checkFit("37-weights", "y ~ x + (1 | ego)",
             {{0.3559787076, 0.3256269836}, {0.7337489980, 0.1090794727}}, -82.3941305959);
}

TEST_CASE_METHOD(CaseFixture, "tiny coefficients keep their digits", "[cli][cases]")
{
    REQUIRE(importTables("39-tiny-coefficients", {}, "csv", "migrant-organizations").code == 0);
    CHECK_THAT(run("models " + study).output, Contains("2.09e-7***"));
    CHECK_THAT(run("fit " + study + " --formula 'relevance ~ members + (1|ego)'").output,
               Contains("2.12e-7"));
}

TEST_CASE_METHOD(CaseFixture, "names in all scripts and long ones come onto maps", "[cli][cases]")
{
    REQUIRE(importTables("41-scripts", {}, "csv", "personal-network").code == 0);
    const auto out = folder.path("maps").string();
    CHECK(run("map " + study + " --all -o " + out + " --format svg").code == 0);
    CHECK(std::distance(std::filesystem::directory_iterator(out),
                        std::filesystem::directory_iterator())
          == 3);
    REQUIRE(importTables("43-long-labels-many-alteri", {}, "csv", "personal-network").code == 0);
    const auto picture = folder.path("m.svg").string();
    CHECK(run("map " + study + " --ego 2 -o " + picture).code == 0);  // of nobody
    CHECK(std::filesystem::file_size(picture) > 0);
    const auto listed = run("map " + study + " --ego 1 -o " + folder.path("l.svg").string());
    CHECK(listed.code == 0);
    CHECK_THAT(listed.problems, Contains("the names are listed below"));
}

TEST_CASE_METHOD(CaseFixture, "waves in one table are maps of their egos", "[cli][cases]")
{
    const auto report = importTables("48-waves-in-one-table", {}, "csv", "personal-network");
    CHECK(report.code == 0);
    CHECK_THAT(report.output, Contains("Egos have a map for each wave: 1, 2."));
    const auto opened = StudyFile::open(study, fixedEnvironment(), OpenFor::Reading);
    const auto reader = opened->reader();
    const auto egos = reader.egos();
    REQUIRE(egos.size() == 2);
    for (const auto& ego : egos)
        CHECK(reader.maps(ego.id).size() == 2);
    const auto alteri = reader.alteri(egos.front().id);
    CHECK(reader.mapsOf(alteri.front().id).size() == 2);
    CHECK(alteri.front().label == "Ada");
}

TEST_CASE_METHOD(CaseFixture, "line breaks, quotes and separators in names survive", "[cli][cases]")
{
    const auto report = importTables("51-quotes-newlines-in-labels", {}, "csv", "personal-network");
    CHECK(report.code == 0);
    CHECK_THAT(report.output, Contains("Line breaks in 1 name"));
    const auto key = folder.path("key.csv").string();
    REQUIRE(run("map " + study + " --all -o " + folder.path("k").string()
                + " --format svg --names numbers --key " + key)
                .code
            == 0);
    CHECK_THAT(readFile(key), Contains("City of Newport") && Contains("\"Smith, Jane; Dr.\"")
                                  && Contains("\"12\"\" Club\"")
                                  && Contains("\"The \"\"Circle\"\" group\""));
    const auto quoted =
        run("import " + folder.path("t.alteri").string() + " --template blank --egos "
            + file("51-quotes-newlines-in-labels/egos.csv") + " --alters "
            + file("51-quotes-newlines-in-labels/alters-leading-quote.tsv"));
    CHECK_THAT(quoted.problems, Contains("line 2, column 12") && Contains("quotation marks"));
}

TEST_CASE_METHOD(CaseFixture, "attributes of one name say whose they are", "[cli][cases]")
{
    REQUIRE(importTables("58-same-labels-merged", {}, "csv", "personal-network").code == 0);
    const auto blocks = run("describe " + study + " --key-attributes").output;
    CHECK_THAT(blocks, Contains("Alter: Gender") && Contains("Ego: Gender"));
    CHECK(meanOf("ego.age") == Approx(113.0 / 3).epsilon(1e-12));
    CHECK(meanOf("age") == 40.5);
}
