// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/measures/describe/cross_table.hpp"
#include "core/measures/describe/describe_tables.hpp"
#include "core/measures/describe/grouped_univariate.hpp"
#include "core/measures/describe/histogram.hpp"
#include "core/measures/describe/key_attributes.hpp"
#include "core/measures/describe/missing_reasons.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <numeric>

using namespace alteri;
using namespace alteri::test;

namespace {

NumberValues numbers(const std::vector<double>& values)
{
    return {values, {}};
}

std::size_t sum(const std::vector<std::size_t>& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

const UnivariateRow& rowOf(const std::vector<UnivariateRow>& rows, const std::string& variable)
{
    return *std::find_if(rows.begin(), rows.end(),
                         [&](const auto& row) { return row.variable == variable; });
}

const KeyAttribute& rowOf(const std::vector<KeyAttribute>& rows,
                          const std::string& variable,
                          const std::string& category = {})
{
    return *std::find_if(rows.begin(), rows.end(), [&](const auto& row) {
        return row.variable == variable && row.category == category;
    });
}

struct SampleFrames {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("s.alteri"));
    StudyFrames frames = framesOf(study->reader());
};

/// Two egos, the first with two maps; answers missing for several reasons.
struct MissingAnswers {
    MissingAnswers()
    {
        importTables(*study,
                     {{"egos.csv", "ego_id,staff\nE1,1\nE2,\n"},
                      {"alters.csv", "ego_id,alter_id,type,relevance\n"
                                     "E1,1,state,3\nE1,2,,\nE2,1,,1\nE2,2,party,\n"},
                      std::nullopt},
                     "Import");
        study->perform("Refuse", [&](Writer& writer) {
            const auto reader = study->reader();
            const auto codebook = reader.codebook();
            const auto maps = reader.maps();
            const auto* type = codebook.find(Owner::Alter, "type");
            const auto* relevance = codebook.find(Owner::Tie, "relevance");
            const auto* staff = codebook.find(Owner::Ego, "staff");
            const auto ofFirst = reader.ties(maps[0].id);
            const auto ofSecond = reader.ties(maps[1].id);
            writer.setAnswer(maps[1].ego, staff->id, MissingReason::Refused);
            writer.setAnswer(ofFirst[1].alter, type->id, MissingReason::DoesNotKnow);
            writer.setAnswer(TieKey{maps[1].id, ofSecond[1].alter}, relevance->id,
                             MissingReason::NotAsked);
        });
    }

    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("s.alteri"));
};

}  // namespace

TEST_CASE("Pearson's test agrees with R", "[measures]")
{
    // Agresti (2007), table 2.5, as in R's example of chisq.test; figures of R 4.2.2.
    const auto test = chiSquareTest({{762, 327, 468}, {484, 239, 477}});
    REQUIRE(test);
    CHECK(test->chi2 == Approx(30.070149095754672).epsilon(1e-13));
    CHECK(test->df == 2);
    CHECK(test->p == Approx(2.9535891832117569e-07).epsilon(1e-10));
    CHECK(test->cramersV == Approx(0.10443580235646777).epsilon(1e-13));
    CHECK(test->smallestExpected == Approx(246.35473340587595).epsilon(1e-13));
    CHECK_FALSE(test->isDoubtful());
}

TEST_CASE("cross tables of the sample agree with R", "[measures]")
{
    const SampleFrames sample;
    // R 4.2.2: chisq.test(table(type, evaluation), correct = FALSE) on the sample's alters.csv.
    const auto ties = crossTable(sample.frames, "type", "evaluation");
    CHECK(ties.counted == Counted::Ties);
    REQUIRE(ties.test);
    CHECK(ties.test->chi2 == Approx(20.017171638015462).epsilon(1e-12));
    CHECK(ties.test->df == 14);
    CHECK(ties.test->p == Approx(0.12960096711004671).epsilon(1e-10));
    CHECK(ties.test->cramersV == Approx(0.17768743885674412).epsilon(1e-12));
    CHECK(ties.test->cellsBelowFive == 8);
    CHECK(ties.n + ties.missing == 319);
    CHECK(ties.rows.levels[1] == "state");
    CHECK(ties.counts[1] == std::vector<std::size_t>{1, 29, 48});
    CHECK(sum(ties.columnTotals) == ties.n);

    // A variable of egos repeats for each of their ties: table(staff, relevance).
    const auto mixed = crossTable(sample.frames, "staff", "relevance");
    CHECK(mixed.counted == Counted::Ties);
    CHECK(mixed.test->chi2 == Approx(7.502155768549593).epsilon(1e-12));

    // Two of egos: table(structural_support, staff) on egos.csv.
    const auto egos = crossTable(sample.frames, "structural_support", "staff");
    CHECK(egos.counted == Counted::Egos);
    CHECK(egos.n == 15);
    CHECK(egos.test->chi2 == Approx(6.9642857142857144).epsilon(1e-12));
    CHECK(egos.test->p == Approx(0.13778764150046086).epsilon(1e-10));
    CHECK(egos.test->cellsBelowFive == egos.test->cells);
    // Ties have an outreach of their own; ego's is called by its name in models.
    CHECK(crossTable(sample.frames, "outreach", "staff").counted == Counted::Alteri);
    CHECK(crossTable(sample.frames, "ego.outreach", "staff").counted == Counted::Egos);
}

TEST_CASE("cross tables refuse what makes no table", "[measures]")
{
    const SampleFrames sample;
    const auto codeOf = [&](const std::string& variable) {
        try {
            crossTable(sample.frames, "type", variable);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Cancelled;
    };
    CHECK(codeOf("nothing") == ErrorCode::VariableUnknown);
    CHECK(codeOf("alter") == ErrorCode::VariableNotCategorical);
    Column many;
    many.name = "many";
    many.numbers.emplace();
    for (int i = 0; i < 31; ++i)
        many.numbers->add(i);
    CHECK_THROWS_AS(crossTable(many, many), Error);
}

TEST_CASE("empty rows and columns stay in the table and out of the test", "[measures]")
{
    CHECK_FALSE(chiSquareTest({{3, 4}, {0, 0}}));
    CHECK_FALSE(chiSquareTest({}));
    const auto with = chiSquareTest({{10, 0, 20}, {0, 0, 0}, {30, 0, 5}});
    const auto without = chiSquareTest({{10, 20}, {30, 5}});
    CHECK(with->chi2 == Approx(without->chi2).epsilon(1e-15));
    CHECK(with->df == 1);
    CHECK(with->cells == 4);
}

TEST_CASE("percentages have the base that they name", "[measures]")
{
    CrossTable table;
    table.rows.levels = {"a", "b"};
    table.columns.levels = {"x", "total"};
    table.counts = {{1, 3}, {0, 0}};
    table.rowTotals = {4, 0};
    table.columnTotals = {1, 3};
    table.n = 4;
    CHECK(*shownCell(table, 0, 0, CrossPercent::Row) == 25);
    CHECK(*shownCell(table, 0, 1, CrossPercent::Column) == 100);
    CHECK(*shownCell(table, 2, 1, CrossPercent::Total) == 75);
    CHECK(*shownCell(table, 2, 2, CrossPercent::None) == 4);
    CHECK_FALSE(shownCell(table, 1, 0, CrossPercent::Row));
    const auto cells = crossTableCells(table, CrossPercent::Row);
    CHECK(cells.columns[3].key == "total_");
    CHECK(std::get<double>(cells.rows[0].back()) == 4);
}

TEST_CASE("Freedman and Diaconis' width agrees with R", "[measures]")
{
    // R 4.2.2: 2 * IQR(x) / length(x)^(1/3); hist(x, breaks = seq(0, 8, 2), right = FALSE)
    const std::vector<double> values{1.2, 1.9, 2.1, 2.2, 2.8, 3.1, 3.3, 4.0, 4.4, 7.9};
    CHECK(freedmanDiaconisWidth(values) == Approx(1.5781402034283449).epsilon(1e-14));
    CHECK(freedmanDiaconisWidth({1985, 1990, 1993, 1998, 2000, 2007, 2008, 2008, 2011, 2011, 2012,
                                 2012, 2014, 2016, 2019})
          == Approx(10.542483458993894).epsilon(1e-14));
    const auto histogram = histogramOf(numbers(values));
    CHECK(histogram->start == 0);
    CHECK(histogram->width == 2);
    CHECK(histogram->counts == std::vector<std::size_t>{2, 5, 2, 1});
    CHECK_FALSE(histogram->ofIntegers);
}

TEST_CASE("few whole numbers get a bin each", "[measures]")
{
    const auto histogram = histogramOf(numbers({2, 0, 2, 3}));
    CHECK(histogram->ofIntegers);
    CHECK(histogram->counts == std::vector<std::size_t>{1, 0, 2, 1});
    CHECK(histogram->edge(0) == -0.5);
    CHECK(histogramOf(numbers({7, 7}))->counts == std::vector<std::size_t>{2});
    CHECK(histogramOf(numbers({1.5}))->counts == std::vector<std::size_t>{1});
    CHECK_FALSE(histogramOf(numbers({})));
    NumberValues missing;
    missing.add(std::nullopt);
    missing.add(4);
    CHECK(sum(histogramOf(missing)->counts) == 1);
}

TEST_CASE("histograms keep every value, whatever their scale", "[measures]")
{
    for (const double scale : {1e-9, 1.0, 1e12})
        for (const double offset : {0.0, -7.3, 1e6}) {
            std::vector<double> values;
            for (int i = 0; i < 500; ++i)
                values.push_back(scale * (offset + (i * i % 97) * 0.37));
            const auto histogram = histogramOf(numbers(values));
            CHECK(sum(histogram->counts) == 500);
            CHECK(histogram->counts.size() <= 130);
            CHECK(histogram->counts.front() > 0);
            CHECK(histogram->counts.back() > 0);
        }
    // Half of the values are equal: no quartile range, but bins.
    std::vector<double> heavy(60, 5.0);
    heavy.push_back(1000.5);
    CHECK(histogramOf(numbers(heavy))->counts.size() > 1);
}

TEST_CASE("key attributes of the sample agree with R", "[measures]")
{
    const SampleFrames sample;
    const auto rows = keyAttributes(sample.frames);
    CHECK(rowOf(rows, "egos").n == 15);
    CHECK(rowOf(rows, "ties").n == 319);
    // R 4.2.2: tapply(type == "state", ego_id, function(x) 100 * mean(x))
    const auto& state = rowOf(rows, "type", "state");
    CHECK(state.count == 79);
    CHECK(*state.percent == Approx(24.76489028213166).epsilon(1e-13));
    CHECK(*state.mean == Approx(23.230638489382123).epsilon(1e-13));
    CHECK(*state.sd == Approx(8.5035171065290864).epsilon(1e-13));
    CHECK(*state.minimum == Approx(6.666666666666667).epsilon(1e-13));
    CHECK(*state.maximum == Approx(35.135135135135137).epsilon(1e-13));
    const auto& size = rowOf(rows, "size");
    CHECK(*size.mean == Approx(21.266666666666666).epsilon(1e-14));
    CHECK(*size.sd == Approx(7.9773488853186834).epsilon(1e-13));
    // Of egos there are shares, but no mean over egos.
    const auto& staff = rowOf(rows, "staff", "1");
    CHECK(staff.count == 4);
    CHECK_FALSE(staff.mean);
    const auto printed = printedKeyAttributes(rows);
    CHECK(std::get<std::string>(printed.rows[2][3]) == "21.27 (7.98)");
    CHECK(keyAttributesTable(rows).rows.size() == rows.size());
}

TEST_CASE("an empty study has key attributes without numbers", "[measures]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"));
    const auto rows = keyAttributes(framesOf(study->reader()));
    CHECK(rowOf(rows, "egos").n == 0);
    CHECK_FALSE(rowOf(rows, "type", "state").percent);
    CHECK_FALSE(rowOf(rows, "size").mean);
}

TEST_CASE_METHOD(MissingAnswers, "missing answers are counted by their reason", "[measures]")
{
    const MissingReasons reasons(*tableOf(study->reader()));
    CHECK(reasons.of(VariableLevel::Tie, "type") == ReasonCounts{0, 1, 0, 0});
    CHECK(reasons.of(VariableLevel::Tie, "relevance") == ReasonCounts{1, 0, 0, 0});
    CHECK(reasons.of(VariableLevel::Ego, "staff") == ReasonCounts{0, 0, 1, 0});
    CHECK(reasons.of(VariableLevel::Tie, "type", {"E2"}) == ReasonCounts{});
    CHECK(reasons.of(VariableLevel::Network, "size") == ReasonCounts{});
    auto rows = describe(framesOf(study->reader()));
    addReasons(rows, reasons);
    CHECK(rowOf(rows, "type").missing == 2);
    CHECK_FALSE(rowOf(rows, "size").reasons);
    Table table;
    table.rows.resize(rows.size());
    addReasonColumns(table, rows);
    const auto index = static_cast<std::size_t>(&rowOf(rows, "type") - rows.data());
    CHECK(std::get<double>(table.rows[index][1]) == 1);
    CHECK(std::get<double>(table.rows[index][4]) == 1);
}

TEST_CASE_METHOD(MissingAnswers, "egos without a value of the groups are a group", "[measures]")
{
    const auto frames = framesOf(study->reader());
    const auto groups = egoGroups(frames, "staff");
    REQUIRE(groups.size() == 2);
    CHECK(groups[0].code == "1");
    CHECK(groups[1].isMissing);
    CHECK(groups[1].egos == std::set<std::string>{"E2"});
    auto described = describeGroups(frames, egoGroups(frames, "ego"));
    addReasons(described, MissingReasons(*tableOf(study->reader())));
    REQUIRE(described.size() == 2);
    CHECK(rowOf(described[0].rows, "relevance").n == 1);
    CHECK(rowOf(described[1].rows, "relevance").reasons == ReasonCounts{1, 0, 0, 0});
    CHECK(groupedTable(described, true).columns.front().key == "group");
    CHECK_THROWS_AS(egoGroups(frames, "type"), Error);
}

TEST_CASE("the groups of a study together hold all of it", "[measures]")
{
    const SampleFrames sample;
    for (const auto* variable : {"staff", "structural_support", "ego", "ego.outreach"}) {
        std::size_t ties = 0;
        for (const auto& group :
             describeGroups(sample.frames, egoGroups(sample.frames, variable))) {
            const auto& row = rowOf(group.rows, "relevance");
            ties += row.n + row.missing;
        }
        CHECK(ties == 319);
    }
}
