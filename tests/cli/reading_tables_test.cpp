// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as other programs write them: every number is read rightly, or it is said that it is not.
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

namespace {

struct ReadingFixture : CommandLine {
    static std::string caseFile(const std::string& name)
    {
        return testData("cases/" + name).string();
    }

    Run fit(const std::string& file, const std::string& formula, const std::string& more = {}) const
    {
        return run("fit " + file + " --formula '" + formula + "' --format json " + more);
    }

    Run importCase(const std::string& folderName,
                   const std::string& suffix = "csv",
                   const std::string& more = {}) const
    {
        return run("import " + study + " --template blank --egos "
                   + caseFile(folderName + "/egos." + suffix) + " --alters "
                   + caseFile(folderName + "/alters." + suffix) + " " + more);
    }

    Json described() const
    {
        return Json::parse(run("describe " + study + " --format json").output);
    }

    static const Json& rowOf(const Json& rows, const std::string& variable)
    {
        for (const auto& row : rows)
            if (row.at("variable") == variable && row.at("category").is_null())
                return row;
        FAIL("no row for " + variable);
        return rows;
    }
};

Json coefficients(const Run& run)
{
    REQUIRE(run.code == 0);
    return Json::parse(run.output).at("fixed");
}

void checkSame(const Json& one, const Json& other)
{
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        for (const auto* key : {"estimate", "se"})
            CHECK(one.at(i).at(key).get<double>()
                  == Approx(other.at(i).at(key).get<double>()).epsilon(1e-12));
}

/// The line of the "data" of a fit about one variable.
Json readingOf(const Run& run, const std::string& variable)
{
    const auto fit = Json::parse(run.output);
    for (const auto& row : fit.at("data"))
        if (row.at("variable") == variable)
            return row;
    FAIL("nothing is said about " + variable);
    return {};
}

}  // namespace

TEST_CASE_METHOD(ReadingFixture, "every marker of missing values gives the same model", "[cli]")
{
    const std::string formula = "y ~ age + (1 | ego)";
    const auto expected = fit(caseFile("55-missing-markers-in-predictors/NA.csv"), formula);
    REQUIRE(coefficients(expected).size() == 2);
    for (const auto& [file, marker] :
         {std::pair("dot", "."), std::pair("nan", "NaN"), std::pair("na2", "N/A"),
          std::pair("null", "NULL"), std::pair("qna", "NA"), std::pair("xna", "#N/A")}) {
        CAPTURE(file);
        const auto found = fit(
            caseFile(std::string("55-missing-markers-in-predictors/") + file + ".csv"), formula);
        checkSame(coefficients(found), coefficients(expected));
        CHECK(Json::parse(found.output).at("dropped") == 1);
        CHECK(readingOf(found, "age").at("missing") == 1);
        CHECK_THAT(found.problems, Catch::Contains(std::string("“") + marker + "” in “age”"));
    }
}

TEST_CASE_METHOD(ReadingFixture,
                 "decimal signs are those of the numbers, not of the separators",
                 "[cli]")
{
    const auto expected = coefficients(
        fit(caseFile("08-semicolon-decimal-points/many-comma.csv"), "y ~ score + (1 | ego)"));
    REQUIRE(expected.size() == 2);
    const auto points =
        fit(caseFile("08-semicolon-decimal-points/many-semicolon.csv"), "y ~ score + (1 | ego)");
    checkSame(coefficients(points), expected);
    CHECK(readingOf(points, "score").at("decimal") == "point");

    const std::string formula = "y ~ age + hours + (1 | ego)";
    const auto tabs = fit(caseFile("56-tab-decimal-comma/tabcomma.tsv"), formula);
    CHECK(readingOf(tabs, "hours").at("decimal") == "comma");
    checkSame(coefficients(tabs),
              coefficients(fit(caseFile("55-missing-markers-in-predictors/NA.csv"), formula)));
    checkSame(coefficients(fit(caseFile("56-tab-decimal-comma/semicomma.csv"), formula)),
              coefficients(tabs));
    const auto quoted = fit(caseFile("56-tab-decimal-comma/quoted.csv"), "y ~ x + (1 | ego)");
    CHECK(coefficients(quoted).size() == 2);
    CHECK(readingOf(quoted, "x").at("decimal") == "comma");
    const auto text = run("fit " + caseFile("56-tab-decimal-comma/quoted.csv")
                          + " --formula 'y ~ x + (1 | ego)'");
    CHECK_THAT(text.output, Catch::Contains("Data of quoted.csv, separated by commas"));
}

TEST_CASE_METHOD(ReadingFixture, "imported numbers have the right means", "[cli]")
{
    const auto report = importCase("56-tab-decimal-comma", "tsv");
    REQUIRE(report.code == 0);
    CHECK_THAT(report.output, Catch::Contains("New attribute of ego: income (numeric).")
                                  && Catch::Contains("egos.tsv is read as separated by tabs.")
                                  && Catch::Contains("with a decimal comma"));
    CHECK(rowOf(described(), "income").at("mean") == 1582.875);
    CHECK(rowOf(described(), "hours").at("mean") == 2.28125);
    std::filesystem::remove(study);
    REQUIRE(importCase("08-semicolon-decimal-points").code == 0);
    CHECK(rowOf(described(), "score").at("mean").get<double>() == Approx(4.0 / 9).epsilon(1e-12));
}

TEST_CASE_METHOD(ReadingFixture, "missing codes of other programs are missing, and listed", "[cli]")
{
    const auto report = importCase("10-missing-codes");
    REQUIRE(report.code == 0);
    CHECK_THAT(report.output,
               Catch::Contains("“NaN” in “age”") && Catch::Contains("“.” in “rating”")
                   && Catch::Contains("“#NULL!” in “income”") && Catch::Contains("--missing -99"));
    auto rows = described();
    for (const auto& [variable, mean] :
         {std::pair("age", 39.5), std::pair("rating", 3.5), std::pair("hours", 2.75)}) {
        CHECK(rowOf(rows, variable).at("n") == 4);
        CHECK(rowOf(rows, variable).at("mean") == mean);
    }
    CHECK(rowOf(rows, "income").at("n") == 4);
    std::filesystem::remove(study);
    REQUIRE(importCase("10-missing-codes", "csv", "--missing -99").code == 0);
    rows = described();
    CHECK(rowOf(rows, "income").at("n") == 3);
    CHECK(rowOf(rows, "income").at("mean") == 1200);
}

TEST_CASE_METHOD(ReadingFixture, "cells that are no numbers are told by line, and missing", "[cli]")
{
    auto text = readFile(caseFile("55-missing-markers-in-predictors/NA.csv"));
    const std::string cell = "e1,NA,";
    text.replace(text.find(cell), cell.size(), "e1,2o,");
    const auto file = folder.write("typo.csv", text).string();
    const auto found = fit(file, "y ~ age + (1 | ego)");
    CHECK(coefficients(found).size() == 2);
    CHECK(Json::parse(found.output).at("n") == 59);
    CHECK(
        found.problems
        == "typo.csv, line 12, column 4: “2o” in “age” is not a number and is read as missing.\n");
    // Nothing is said of columns that the model does not use.
    CHECK(fit(file, "y ~ hours + (1 | ego)").problems.empty());
}

TEST_CASE_METHOD(ReadingFixture, "the decimal sign can be said where nothing shows it", "[cli]")
{
    std::string text = "g;x;y\n";
    for (int i = 0; i < 40; ++i)
        text += std::to_string(i % 8) + ";" + std::to_string(1 + i % 7) + "."
                + std::to_string(100 + 37 * i % 800) + ";" + std::to_string(i * i % 23) + "\n";
    const auto file = folder.write("open.csv", text).string();
    const std::string formula = "y ~ x + (1 | g)";
    const auto open = fit(file, formula);
    CHECK(open.code == 1);
    CHECK_THAT(open.problems, Catch::Contains("--decimal comma"));
    const auto point = coefficients(fit(file, formula, "--decimal point"));
    const auto comma = coefficients(fit(file, formula, "--decimal comma"));
    REQUIRE(point.size() == 2);
    CHECK(point.at(1).at("estimate").get<double>()
          == Approx(1000 * comma.at(1).at("estimate").get<double>()).epsilon(1e-9));
    CHECK(fit(file, formula, "--decimal dot").code == 2);
}

TEST_CASE_METHOD(ReadingFixture, "labels and the form of tables can be said", "[cli]")
{
    const auto persons = folder.write("p.csv", "1;2;3/4/2019\n2;1;12/5/2020\n").string();
    const auto labels = folder.write("l.csv", "column;code;label\nV2;1;woman\nV2;2;man\n").string();
    folder.write("persons.csv", "ego_id;sex;day\n1;2;3/4/2019\n2;1;12/5/2020\n");
    const auto table = folder.path("persons.csv").string();
    const auto sexes =
        folder.write("s.csv", "column;code;label\nsex;1;woman\nsex;2;man\n").string();
    const auto imported =
        run("import " + study + " " + table + " --labels " + sexes + " --dates mdy");
    CHECK(imported.code == 0);
    CHECK(imported.output.find("New attribute of ego: sex (nominal).") != std::string::npos);
    CHECK(imported.output.find("New attribute of ego: day (date).") != std::string::npos);
    CHECK(imported.output.find("read as month, day, year") != std::string::npos);
    const auto codebook = folder.path("codebook.csv");
    CHECK(run("codebook " + study + " -o " + codebook.string()).code == 0);
    CHECK(readFile(codebook).find("1,woman") != std::string::npos);
    // The next delivery is read alike, whatever it is called.
    const auto next = folder.write("next.csv", "ego_id;sex;day\n3;1;1/2/2021\n").string();
    const auto updated = run("update " + study + " " + next);
    CHECK(updated.code == 0);
    CHECK(updated.output.find("1 ego imported.") != std::string::npos);
    CHECK(run("update " + study).code == 2);
    const auto bare = run("import " + folder.path("b.alteri").string() + " " + persons
                          + " --no-header --labels " + labels);
    CHECK(bare.code == 1);
    CHECK(bare.problems.find("p.csv") != std::string::npos);
}

TEST_CASE_METHOD(ReadingFixture, "tables of spreadsheets and R are imported as they are", "[cli]")
{
    for (const std::string name :
         {"04-excel-sep-line", "05-r-row-names", "07-excel-trailing-blanks"}) {
        CAPTURE(name);
        const auto report = importCase(name);
        CHECK(report.code == 0);
        CHECK_THAT(report.output, Catch::Contains("4 egos imported.\n9 alteri imported.\n"));
        CHECK(rowOf(described(), "hours").at("mean").get<double>()
              == Approx(26.0 / 9).epsilon(1e-12));
        std::filesystem::remove(study);
    }
}

TEST_CASE_METHOD(ReadingFixture, "models as CSV are numbers with all their digits", "[cli]")
{
    REQUIRE(import().code == 0);
    const auto models = Json::parse(run("models " + study + " --format json").output);
    std::vector<Problem> problems;
    const auto table = parseTable(run("models " + study + " --format csv").output, "m", problems);
    REQUIRE(problems.empty());
    REQUIRE(table.header.size() == 1 + 3 * models.size());
    std::size_t compared = 0;
    for (const auto row : table.rows) {
        for (std::size_t i = 1; i < row.size(); ++i)
            CHECK((row[i].text.empty() || parseNumber(row[i].text)));
        for (const auto& term : models.at(0).at("fixed"))
            if (term.at("term") == row[0].text) {
                CHECK(parseNumber(row[1].text) == term.at("estimate").get<double>());
                CHECK(parseNumber(row[2].text) == term.at("se").get<double>());
                CHECK(parseNumber(row[3].text) == term.at("p").get<double>());
                ++compared;
            }
        if (row[0].text == "logLik")
            CHECK(parseNumber(row[1].text) == models.at(0).at("logLik").get<double>());
    }
    CHECK(compared == models.at(0).at("fixed").size());
}
