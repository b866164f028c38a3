// SPDX-License-Identifier: GPL-3.0-or-later
// Files of SPSS, Stata and SAS, made by haven (tests/data/statistics/make.R).
#include "core/error.hpp"
#include "core/exchange/statistics/statistics_reading.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <cmath>

using namespace alteri;
using namespace alteri::test;

namespace {

std::filesystem::path statisticsFile(const std::string& name)
{
    return testData("statistics/" + name);
}

LabelledTable tableOf(const std::string& name)
{
    return readStatistics(readFile(statisticsFile(name)), name);
}

}  // namespace

TEST_CASE("labels, dates and missing values of SPSS are read", "[exchange][statistics]")
{
    const auto table = tableOf("egos.sav");
    REQUIRE(table.rows == 3);
    REQUIRE(table.columns.size() == 6);
    const auto& sex = table.columns[1];
    CHECK(sex.label == "Ego's sex");
    REQUIRE(sex.labels.size() == 3);
    CHECK(sex.numbers[2] == -9);
    CHECK(sex.missing == std::vector<std::pair<double, double>>{{-9, -9}});
    CHECK(table.columns[2].missing == std::vector<std::pair<double, double>>{{-99, -1}});
    CHECK(table.columns[3].kind == LabelledColumn::Kind::Date);
    CHECK(std::isnan(table.columns[3].numbers[1]));
    CHECK(table.columns[4].texts == std::vector<std::string>{"M\xC3\xBCller, Anna", "", "NA"});
}

TEST_CASE("labels and missing values of SPSS and Stata are those of the study",
          "[exchange][statistics]")
{
    const auto* file = GENERATE("egos.sav", "egos.dta");
    TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "blank");
    importTables(*study, openTables(statisticsFile(file), statisticsFile("alters.xpt"), {}),
                 "Import");
    CHECK(checkStudy(*study).empty());
    const auto reader = study->reader();
    const auto codebook = reader.codebook();
    const auto* sex = codebook.find(Owner::Ego, "sex");
    REQUIRE(sex != nullptr);
    CHECK(sex->label == "Ego's sex");
    REQUIRE(sex->categories.size() == 2);
    CHECK(sex->categories[1].code == "2");
    CHECK(sex->categories[1].label == "female");
    const auto egos = reader.egos();
    REQUIRE(egos.size() == 3);
    const auto answerOf = [&](std::size_t ego, const std::string& key) {
        return reader.answers(Subject(egos[ego].id)).at(codebook.find(Owner::Ego, key)->id);
    };
    CHECK(answerOf(2, "sex") == Value(MissingReason::Refused));
    CHECK(answerOf(1, "sex") == Value(sex->categories[1].id));
    CHECK(answerOf(1, "age") == Value(MissingReason::DoesNotKnow));
    CHECK(answerOf(0, "age") == Value(34.0));
    CHECK(answerOf(0, "born") == Value(std::string("1990-02-28")));
    CHECK(answerOf(2, "born") == Value(std::string("1973-12-31")));
    CHECK(answerOf(0, "remark") == Value(std::string("M\xC3\xBCller, Anna")));
    CHECK(reader.alteri(egos[0].id).size() == 2);
    CHECK(codebook.find(Owner::Alter, "close")->label == "Closeness");
    // Labels of the ends of a scale do not make categories of it.
    if (const auto* trust = codebook.find(Owner::Ego, "trust"))
        CHECK(trust->scale == Scale::Numeric);
}

TEST_CASE("months and quarters are dates, and shares are numbers", "[exchange][statistics]")
{
    const auto columnOf = [](const LabelledTable& table, const std::string& name) {
        const auto found =
            std::find_if(table.columns.begin(), table.columns.end(),
                         [&](const LabelledColumn& each) { return each.name == name; });
        REQUIRE(found != table.columns.end());
        return *found;
    };
    const auto spss = tableOf("months.sav");
    CHECK(columnOf(spss, "m").texts.front() == "2020-12");
    CHECK(columnOf(spss, "q").texts.front() == "2020-Q4");
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "blank");
    importTables(*study, recognisedTables({openTable(statisticsFile("shares.sav"))}, {}), "Import");
    const auto codebook = study->reader().codebook();
    const auto shares =
        std::count_if(codebook.attributes.begin(), codebook.attributes.end(),
                      [](const Attribute& each) { return each.scale == Scale::Numeric; });
    CHECK(shares > 0);
}

TEST_CASE("columns of alteri side by side keep labels and missing values", "[exchange][statistics]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "blank");
    const auto report = importTables(
        *study, recognisedTables({openTable(statisticsFile("wide.sav"))}, {}), "Import");
    const auto reader = study->reader();
    const auto codebook = reader.codebook();
    const auto* sex = codebook.find(Owner::Alter, "sex");
    REQUIRE(sex != nullptr);
    CHECK(sex->hasCategories());
    REQUIRE(sex->categories.size() == 2);
    CHECK(sex->categories[0].label != sex->categories[0].code);
    CHECK(checkStudy(*study).empty());
    CHECK(report.alteri > 0);
}

TEST_CASE("damaged files of statistics are refused with a sentence", "[exchange][statistics]")
{
    for (const auto* name : {"egos.sav", "egos.dta", "alters.xpt"}) {
        const auto bytes = readFile(statisticsFile(name));
        CHECK(isStatisticsFile(bytes));
        for (std::size_t length = 12; length < bytes.size(); length += 97)
            try {
                readStatistics(bytes.substr(0, length), name);
            } catch (const Error& error) {
                CHECK(error.problems().front().code == ErrorCode::StatisticsUnreadable);
            }
        CHECK_THROWS_AS(readStatistics(bytes.substr(0, bytes.size() / 3), name), Error);
    }
    CHECK_FALSE(isStatisticsFile("ego_id,age\n"));
}
