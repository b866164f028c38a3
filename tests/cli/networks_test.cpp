// SPDX-License-Identifier: GPL-3.0-or-later
// From text tables to every measure of networks, by the command line alone.
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "tests/catch.hpp"
#include "tests/cli/command_line.hpp"

#include <algorithm>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

/// A table that is looked up by the name of a column and the number of a row.
struct LookUp {
    DelimitedTable table;

    explicit LookUp(const std::string& bytes)
    {
        std::vector<Problem> problems;
        table = parseTable(bytes, "table.csv", problems);
        REQUIRE(problems.empty());
    }

    bool has(const std::string& column) const
    {
        return std::any_of(table.header.begin(), table.header.end(),
                           [&](const TableCell& each) { return each.text == column; });
    }

    TableCell cell(std::size_t row, const std::string& column) const
    {
        CAPTURE(column);
        REQUIRE(has(column));
        std::size_t index = 0;
        while (table.header[index].text != column)
            ++index;
        return table.rows[row][index];
    }
};

struct NetworksFixture : CommandLine {
    NetworksFixture()
    {
        const auto table = [](const std::string& name) {
            return " --" + name + " "
                   + testData("network/" + (name == "alter-ties" ? "aaties" : name) + ".csv")
                         .string();
        };
        REQUIRE(run("import " + study + " --template blank" + table("egos") + table("alters")
                    + table("alter-ties"))
                    .code
                == 0);
    }

    LookUp networks(const std::string& options) const
    {
        const auto printed = run("networks " + study + options + " --format csv");
        REQUIRE(printed.code == 0);
        CHECK(printed.problems.empty());
        return LookUp(printed.output);
    }

    static LookUp expected(const std::string& name)
    {
        return LookUp(readFile(testData("measures/ideanet-ngq/expected_" + name + ".csv")));
    }
};

void checkSame(const TableCell& printed, const TableCell& expected, double factor = 1)
{
    REQUIRE(printed.isMissing() == expected.isMissing());
    if (!expected.isMissing())
        CHECK(std::stod(printed.text)
              == Approx(factor * std::stod(expected.text)).epsilon(1e-10).margin(1e-10));
}

std::size_t egoOf(const LookUp& expected, std::size_t row)
{
    return std::stoul(expected.cell(row, "egoID").text) - 1;
}

}  // namespace

TEST_CASE_METHOD(NetworksFixture, "all measures of imported networks are printed", "[cli]")
{
    const auto printed = networks(" --measures all");
    REQUIRE(printed.table.rows.size() == 20);
    CHECK(printed.cell(3, "ego_id").text == "4");
    CHECK_FALSE(printed.has("map"));

    const auto structure = expected("structure");
    const std::set<std::string> others{"egoID", "tie_rows_in_file", "egor_density",
                                       "constraint_weighted"};
    for (std::size_t row = 0; row < structure.table.rows.size(); ++row)
        for (const auto& header : structure.table.header)
            if (!others.contains(header.text))
                checkSame(printed.cell(egoOf(structure, row), header.text),
                          structure.cell(row, header.text));

    const auto compare = [&](const std::string& table, const std::string& attribute,
                             const std::vector<std::pair<std::string, std::string>>& columns) {
        const auto values = expected(table);
        for (std::size_t row = 0; row < values.table.rows.size(); ++row)
            for (const auto& [column, prefix] : columns)
                checkSame(printed.cell(egoOf(values, row),
                                       prefix + "_" + values.cell(row, attribute).text),
                          values.cell(row, column));
    };
    compare("diversity", "attribute",
            {{"shannon_bits", "entropy"}, {"blau", "blau"}, {"iqv_K_all", "iqv"}});
    compare("homophily", "alter_attr", {{"ei", "ei"}, {"prop_same_of_valid", "same"}});
    compare("ei_ties", "attribute", {{"ei_standard", "ei_ties"}});
    compare("numeric", "attribute",
            {{"mean", "mean"}, {"sd", "sd"}, {"min", "min"}, {"max", "max"}});

    const auto composition = expected("composition");
    for (std::size_t row = 0; row < composition.table.rows.size(); ++row) {
        const auto category = composition.cell(row, "category").text;
        if (category == "(missing)")
            continue;
        const auto name = composition.cell(row, "attribute").text + "_" + category;
        const auto ego = egoOf(composition, row);
        checkSame(printed.cell(ego, "count_" + name), composition.cell(row, "count"));
        checkSame(printed.cell(ego, "share_" + name), composition.cell(row, "prop_of_valid"), 100);
    }
}

TEST_CASE_METHOD(NetworksFixture, "the basic measures are size and shares", "[cli]")
{
    const auto printed = networks("");
    std::vector<std::string> names;
    for (const auto& header : printed.table.header)
        names.push_back(header.text);
    CHECK(names
          == std::vector<std::string>{"ego_id", "ego", "size", "share_race_Black",
                                      "share_race_White"});
    CHECK(run("networks " + study + " --measures some").code == 2);
}

TEST_CASE_METHOD(NetworksFixture, "measures are variables of formulas", "[cli]")
{
    const auto fitted = run("fit " + study
                            + " --formula 'face ~ density + constraint + blau_race + (1 | ego)'"
                              " --format csv");
    REQUIRE(fitted.code == 0);
    CHECK(fitted.output.find("constraint") != std::string::npos);
}
