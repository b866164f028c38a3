// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/measures/describe/result_tables.hpp"
#include "core/measures/describe/univariate.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/model/number_text.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;

namespace {

Column numberColumn(const std::vector<std::optional<double>>& values)
{
    Column column;
    column.numbers.emplace();
    for (const auto& value : values)
        column.numbers->add(value);
    return column;
}

}  // namespace

TEST_CASE("univariate statistics by hand", "[measures]")
{
    const auto row = describe(numberColumn({2, 4, std::nullopt, 4, 4, 5, 5, 7, 9}));
    CHECK(row.n == 8);
    CHECK(row.missing == 1);
    CHECK(*row.mean == 5);
    CHECK(*row.sd == Approx(2.138089935).epsilon(1e-9));
    CHECK(*row.minimum == 2);
    CHECK(*row.maximum == 9);
}

TEST_CASE("what is undefined is absent", "[measures]")
{
    const auto nothing = describe(numberColumn({std::nullopt, std::nullopt}));
    CHECK(nothing.n == 0);
    CHECK_FALSE(nothing.mean);
    CHECK_FALSE(nothing.sd);
    const auto one = describe(numberColumn({3}));
    CHECK(*one.mean == 3);
    CHECK_FALSE(one.sd);
    CHECK(*describe(numberColumn({5, 5, 5})).sd == 0);
}

TEST_CASE("the SD of large numbers loses no digits", "[measures]")
{
    CHECK(*describe(numberColumn({1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16})).sd
          == Approx(5.477225575051661).epsilon(1e-14));
}

TEST_CASE("networks: size 0 is a value, shares without known values are undefined", "[measures]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("study.alteri"));
    importTables(*study,
                 {{"egos.csv", "ego_id\nE1\nE2\nE3\n"},
                  {"alters.csv", "ego_id,alter_id,type,relevance\n"
                                 "E1,1,state,3\nE1,2,state,\nE1,3,religious,1\nE2,1,,\n"},
                  std::nullopt},
                 "Import");
    const auto networks = framesOf(study->reader()).networks;
    CHECK(networks.find("size")->numbers->values == std::vector<double>{3, 1, 0});
    const auto& state = *networks.find("share_type_state")->numbers;
    CHECK(state.values[0] == Approx(200.0 / 3));
    CHECK(state.missing == std::vector<bool>{false, true, true});
    CHECK(networks.find("share_state")->numbers->values[0] == Approx(200.0 / 3));
    CHECK(networks.find("share_other")->numbers->values[0] == Approx(100.0 / 3));
    CHECK(networks.find("share_relevance_3")->numbers->values[0] == 50);

    const auto table = networksTable(networks);
    const auto csv = writeTable(table, TableFormat::Csv);
    CHECK(csv.find("E3,E3,0,,") != std::string::npos);
    const auto json = nlohmann::json::parse(writeTable(table, TableFormat::Json));
    CHECK(json.at(2).at("share_state").is_null());
    CHECK(json.at(0).at("size") == 3);
}

TEST_CASE("ego's attributes step back where a tie has the same key", "[measures]")
{
    const TemporaryFolder folder;
    const auto ties = framesOf(sampleStudy(folder.path("s.alteri"))->reader()).ties;
    REQUIRE(ties.find("outreach") != nullptr);
    REQUIRE(ties.find("ego.outreach") != nullptr);
    CHECK(ties.find("outreach")->level == VariableLevel::Tie);
    CHECK(ties.find("ego.outreach")->level == VariableLevel::Ego);
    CHECK(ties.find("ego.outreach")->categories->codes.size() == 319);
}

TEST_CASE("an attribute called like a measure steps back", "[measures]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("study.alteri"), "blank");
    importTables(*study,
                 {{"egos.csv", "ego_id,size\nE1,7\nE2,9\n"},
                  {"alters.csv", "ego_id,alter_id\nE1,1\nE2,1\nE2,2\n"},
                  std::nullopt},
                 "Import");
    const auto frames = framesOf(study->reader());
    CHECK(frames.networks.find("size")->numbers->values == std::vector<double>{1, 2});
    CHECK(frames.networks.find("ego.size")->numbers->values == std::vector<double>{7, 9});
    CHECK(frames.ties.find("size")->level == VariableLevel::Network);
}

TEST_CASE("numbers are written without a locale", "[measures]")
{
    CHECK(fixedText(-0.0001, 2) == "0.00");
    CHECK(fixedText(-1.005, 2) == "-1.00");
    CHECK(fixedText(1234567.5, 1) == "1234567.5");
    CHECK(fullText(0.1) == "0.1");
    CHECK(fullText(1e21) == "1e+21");
}

TEST_CASE("tables are written in six formats", "[measures]")
{
    const Table table{{{"name"}, {"value", 1}},
                      {{std::string("a, \"b\" & <c>|_"), 1.25}, {std::string("d"), TableValue()}}};
    CHECK(writeTable(table, TableFormat::Csv) == "name,value\n\"a, \"\"b\"\" & <c>|_\",1.25\nd,\n");
    CHECK(writeTable(table, TableFormat::Text)
          == "name            value\na, \"b\" & <c>|_    1.2\nd\n");
    CHECK(writeTable(table, TableFormat::Markdown).find("| a, \"b\" & <c>\\|_ | 1.2 |")
          != std::string::npos);
    CHECK(writeTable(table, TableFormat::Html).find("a, \"b\" &amp; &lt;c&gt;|_")
          != std::string::npos);
    CHECK(writeTable(table, TableFormat::Latex)
              .find("\\& \\textless{}c\\textgreater{}|\\_ & 1.2 \\\\")
          != std::string::npos);
    CHECK(writeTable(table, TableFormat::Json).find("\"value\": null") != std::string::npos);
}
