// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/measures/describe/result_tables.hpp"
#include "core/measures/networks/composition.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <cmath>
#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

/// A study made from tables with the blank template.
struct MeasuresFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"), "blank");
    StudyFrames frames;

    void read(const std::string& egos,
              const std::string& alteri,
              const std::optional<std::string>& ties = std::nullopt)
    {
        StudyTables tables{{"egos.csv", egos}, {"alters.csv", alteri}, std::nullopt};
        if (ties)
            tables.alterTies = TableSource{"ties.csv", *ties};
        importTables(*study, tables, "Import");
        frames = framesOf(study->reader());
    }

    double value(const std::string& name, std::size_t row) const
    {
        const auto* column = frames.networks.find(name);
        REQUIRE(column != nullptr);
        REQUIRE_FALSE(column->isMissing(row));
        return column->numbers->values[row];
    }

    Undefined why(const std::string& name, std::size_t row) const
    {
        const auto* column = frames.networks.find(name);
        REQUIRE(column != nullptr);
        CHECK(column->isMissing(row));
        return column->undefined.at(row);
    }
};

/// A file of expected values with a row per ego and attribute.
struct Expected {
    DelimitedTable table;

    explicit Expected(const std::string& file)
    {
        std::vector<Problem> problems;
        table = readTable(testData("measures/ideanet-ngq/" + file), problems);
        REQUIRE(problems.empty());
    }

    TableCell cell(std::size_t row, const std::string& column) const
    {
        for (std::size_t i = 0; i < table.header.size(); ++i)
            if (table.header[i].text == column)
                return table.rows[row][i];
        throw std::runtime_error(column);
    }
    std::size_t network(std::size_t row) const { return std::stoul(cell(row, "egoID").text) - 1; }
};

struct ReferenceFixture : MeasuresFixture {
    ReferenceFixture()
    {
        read(readFile(testData("network/egos.csv")), readFile(testData("network/alters.csv")),
             readFile(testData("network/aaties.csv")));
    }

    void check(const TableCell& expected, const std::string& name, std::size_t row) const
    {
        CAPTURE(name, row);
        const auto* column = frames.networks.find(name);
        REQUIRE(column != nullptr);
        REQUIRE(column->isMissing(row) == expected.isMissing());
        if (expected.isMissing())
            CHECK(column->undefined.at(row) != Undefined::No);
        else
            CHECK(column->numbers->values[row]
                  == Approx(std::stod(expected.text)).epsilon(1e-10).margin(1e-10));
    }
};

}  // namespace

TEST_CASE_METHOD(ReferenceFixture, "structures equal those of igraph and egor", "[measures]")
{
    const Expected expected("expected_structure.csv");
    const std::set<std::string> others{"egoID", "tie_rows_in_file", "egor_density",
                                       "constraint_weighted"};
    for (std::size_t row = 0; row < expected.table.rows.size(); ++row)
        for (const auto& header : expected.table.header)
            if (!others.contains(header.text))
                check(expected.cell(row, header.text), header.text, expected.network(row));
}

TEST_CASE_METHOD(ReferenceFixture, "diversity and similarity equal the expected", "[measures]")
{
    const Expected diversity("expected_diversity.csv");
    for (std::size_t row = 0; row < diversity.table.rows.size(); ++row) {
        const auto attribute = diversity.cell(row, "attribute").text;
        const auto network = diversity.network(row);
        check(diversity.cell(row, "shannon_bits"), "entropy_" + attribute, network);
        check(diversity.cell(row, "blau"), "blau_" + attribute, network);
        check(diversity.cell(row, "iqv_K_all"), "iqv_" + attribute, network);
    }
    const Expected homophily("expected_homophily.csv");
    for (std::size_t row = 0; row < homophily.table.rows.size(); ++row) {
        const auto attribute = homophily.cell(row, "alter_attr").text;
        const auto network = homophily.network(row);
        check(homophily.cell(row, "ei"), "ei_" + attribute, network);
        check(homophily.cell(row, "prop_same_of_valid"), "same_" + attribute, network);
    }
    const Expected ties("expected_ei_ties.csv");
    for (std::size_t row = 0; row < ties.table.rows.size(); ++row)
        check(ties.cell(row, "ei_standard"), "ei_ties_" + ties.cell(row, "attribute").text,
              ties.network(row));
}

TEST_CASE_METHOD(ReferenceFixture, "counts, shares and moments equal the expected", "[measures]")
{
    const Expected composition("expected_composition.csv");
    for (std::size_t row = 0; row < composition.table.rows.size(); ++row) {
        const auto category = composition.cell(row, "category").text;
        if (category == "(missing)")
            continue;
        const auto name = composition.cell(row, "attribute").text + "_" + category;
        const auto network = composition.network(row);
        check(composition.cell(row, "count"), "count_" + name, network);
        const auto& share = composition.cell(row, "prop_of_valid");
        const auto* column = frames.networks.find("share_" + name);
        REQUIRE(column != nullptr);
        REQUIRE(column->isMissing(network) == share.isMissing());
        if (!share.isMissing())
            CHECK(column->numbers->values[network]
                  == Approx(100 * std::stod(share.text)).epsilon(1e-10));
    }
    const Expected numbers("expected_numeric.csv");
    for (std::size_t row = 0; row < numbers.table.rows.size(); ++row) {
        const auto attribute = numbers.cell(row, "attribute").text;
        for (const std::string measure : {"mean", "sd", "min", "max"})
            check(numbers.cell(row, measure), measure + "_" + attribute, numbers.network(row));
    }
}

TEST_CASE_METHOD(MeasuresFixture, "what attributes leave undefined has its reason", "[measures]")
{
    read("ego_id,colour\nE1,red\nE2,NA\nE3,blue\nE4,red\n",
         "ego_id,alter_id,colour,height\nE1,1,red,3.5\nE1,2,blue,\nE1,3,,4.5\nE1,4,red,\n"
         "E2,1,red,1.25\nE2,2,blue,\nE4,1,,\nE4,2,,\nE4,3,,\n",
         "ego_id,Source,Target\nE1,1,2\nE1,1,3\nE4,1,2\n");
    CHECK(value("count_colour_red", 0) == 2);
    CHECK(value("share_colour_red", 0) == Approx(200.0 / 3));
    CHECK(value("ei_colour", 0) == Approx(-1.0 / 3));
    CHECK(value("same_colour", 0) == Approx(2.0 / 3));
    CHECK(value("ei_ties_colour", 0) == 1);
    CHECK(value("sd_height", 0) == Approx(std::sqrt(0.5)));
    CHECK(why("ei_colour", 1) == Undefined::EgoUnknown);
    CHECK(why("ei_ties_colour", 1) == Undefined::NoTies);
    CHECK(why("sd_height", 1) == Undefined::OneKnownValue);
    CHECK(value("count_colour_red", 2) == 0);
    CHECK(why("share_colour_red", 2) == Undefined::NoAlteri);
    CHECK(why("blau_colour", 2) == Undefined::NoAlteri);
    CHECK(why("ei_colour", 2) == Undefined::NoAlteri);
    CHECK(why("blau_colour", 3) == Undefined::NoKnownValues);
    CHECK(why("ei_ties_colour", 3) == Undefined::NoKnownTies);
    CHECK(why("mean_height", 3) == Undefined::NoKnownValues);
    // Heights are no categories.
    CHECK(frames.networks.find("entropy_height") == nullptr);
}

TEST_CASE_METHOD(MeasuresFixture, "without any ties between alteri their structure is unknown")
{
    read("ego_id\nE1\nE2\nE3\n", "ego_id,alter_id,sex\nE1,1,f\nE1,2,f\nE2,1,f\n");
    CHECK(why("density", 0) == Undefined::TiesNotRecorded);
    CHECK(why("ei_ties_sex", 0) == Undefined::TiesNotRecorded);
    CHECK(why("density", 1) == Undefined::OneAlter);
    CHECK(why("density", 2) == Undefined::NoAlteri);
    CHECK(value("constraint", 1) == 1);
    CHECK(why("iqv_sex", 0) == Undefined::OneCategory);
}

TEST_CASE_METHOD(MeasuresFixture, "values of ego and alter are compared as text", "[measures]")
{
    read("ego_id,ego.code,sex,grade\nE1,A,Female,1\nE2,B,male,2\n",
         "ego_id,alter_id,alter.code,sex,grade\nE1,1,A,Female,1\nE1,2,A,Male,2\nE1,3,B,Male,3\n"
         "E2,1,A,Male,2\nE2,2,B,Female,2\n",
         std::nullopt);
    CHECK(value("same_sex", 0) == Approx(1.0 / 3));
    CHECK(value("same_sex", 1) == 0);
    CHECK(value("same_grade", 1) == 1);
    CHECK(value("same_alter.code", 0) == Approx(2.0 / 3));
}

TEST_CASE_METHOD(ReferenceFixture, "measures are variables of models", "[measures]")
{
    const auto* density = frames.ties.find("density");
    REQUIRE(density != nullptr);
    CHECK(density->level == VariableLevel::Network);
    REQUIRE(density->numbers->size() == frames.ties.rows);
    CHECK(density->isMissing(2));  // the only alter of the second ego
    CHECK(density->numbers->values[3] == Approx(0.3));
    CHECK(frames.ties.find("density") == density);
    CHECK(frames.ties.find("nothing") == nullptr);
    const auto heads = frames.ties.heads();
    std::set<std::string> names;
    for (const auto& head : heads)
        CHECK(names.insert(head.name).second);
    for (const auto* name :
         {"sex", "ego.sex", "size", "constraint", "blau_race", "count_race_White"})
        CHECK(names.contains(name));
}

TEST_CASE_METHOD(MeasuresFixture, "an attribute called like a new measure steps back", "[measures]")
{
    read("ego_id,density,entropy_sex\nE1,0.7,2\nE2,0.2,3\n",
         "ego_id,alter_id,sex,constraint\nE1,1,f,5\nE1,2,m,6\nE2,1,f,7\n",
         "ego_id,Source,Target\nE1,1,2\n");
    CHECK(value("density", 0) == 1);
    CHECK(value("ego.density", 0) == 0.7);
    CHECK(value("entropy_sex", 0) == 1);
    CHECK(value("ego.entropy_sex", 1) == 3);
    CHECK(frames.ties.find("constraint")->numbers->values[2] == 7);
    CHECK(frames.ties.find("ego.constraint")->numbers->values[2] == 1);
}

TEST_CASE_METHOD(MeasuresFixture, "several maps of an ego have rows of their own", "[measures]")
{
    read("ego_id\nE1\nE2\n", "ego_id,alter_id,sex\nE1,1,f\nE1,2,m\nE2,1,f\nE2,2,m\n",
         "ego_id,Source,Target\nE1,1,2\n");
    CHECK(measuresTable(frames.networks).columns.at(2).key == "size");
    study->perform("Later", [&](Writer& writer) {
        const auto ego = writer.reader().egos().front();
        const auto map = writer.addMap(ego.id, writer.reader().defaultDesign().id, "Later");
        for (const auto& alter : writer.reader().alteri(ego.id))
            writer.addTie({map, alter.id});
    });
    frames = framesOf(study->reader());
    CHECK(frames.networks.rows == 3);
    CHECK(value("density", 0) == 1);
    CHECK(why("density", 1) == Undefined::TiesNotRecorded);  // nobody was asked again
    CHECK(value("count_sex_f", 1) == 1);
    const auto table = measuresTable(frames.networks);
    CHECK(table.columns.at(2).key == "map");
    CHECK(std::get<std::string>(table.rows.at(1).at(2)) == "Later");
    CHECK(frames.ties.rows == 6);
    CHECK(frames.ties.find("ego")->categories->levels.size() == 2);
    CHECK(frames.ties.find("sex")->categories->codes
          == std::vector<std::int32_t>{0, 1, 0, 1, 0, 1});
}
