// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/placing.hpp"
#include "core/maps/waves.hpp"
#include "core/measures/networks/measure_columns.hpp"
#include "core/measures/variables/row_filter.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/measures/variables/study_grid.hpp"
#include "core/table/study_table_following.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

using Cell = DataColumn::Cell;

std::size_t columnCalled(const StudyGrid& study, const std::string& key)
{
    for (std::size_t i = 0; i < study.columnCount(); ++i)
        if (study.column(i).attribute().key == key)
            return i;
    FAIL("no column " << key);
    return 0;
}

bool has(const StudyGrid& study, DataRows rows, std::size_t column)
{
    const auto columns = study.columnsOf(rows);
    return std::find(columns.begin(), columns.end(), column) != columns.end();
}

/// The sample with a grouping that leaves two categories out, and derived columns of each level.
struct KeptVariables {
    KeptVariables()
    {
        study->perform("Keep", [](Writer& writer) {
            const auto codebook = writer.reader().codebook();
            const auto* type = codebook.find(Owner::Alter, "type");
            Recode recode;
            recode.attribute = type->id;
            recode.key = "two";
            recode.label = "Two groups";
            recode.groups = {{{}, "a", "A", {type->categories[0].id}},
                             {{}, "b", "B", {type->categories[1].id, type->categories[2].id}}};
            writer.addRecode(recode);
            using At = DerivedColumn::Level;
            using Kind = DerivedColumn::Kind;
            writer.addDerivedColumn({{}, "e", "E", At::Ego, Kind::Computed, "members + 0.5"});
            writer.addDerivedColumn({{}, "n", "N", At::Network, Kind::Computed, "2 * size"});
            writer.addDerivedColumn({{}, "t", "T", At::Tie, Kind::Computed, "relevance * 10"});
            writer.addDerivedColumn({{}, "f", "F", At::Ego, Kind::Computed, "nothing + 1"});
        });
        grid = StudyGrid(tableOf(study->reader()));
    }

    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    StudyGrid grid;
};

}  // namespace

TEST_CASE_METHOD(KeptVariables, "groups stand for the categories in them", "[rows]")
{
    const auto two = columnCalled(grid, "two");
    const auto type = columnCalled(grid, "type");
    CHECK(has(grid, DataRows::Ties, two));
    CHECK(has(grid, DataRows::Alteri, two));
    CHECK_FALSE(has(grid, DataRows::Egos, two));
    CHECK_FALSE(has(grid, DataRows::Networks, two));
    const auto groupOf = [](Cell cell) {
        const Cell category = cell - DataColumn::firstValue;
        if (DataColumn::isMissing(cell))
            return cell;
        if (category > 2)
            return DataColumn::empty;
        return DataColumn::firstValue + std::min(category, Cell{1});
    };
    for (std::size_t row = 0; row < grid.count(DataRows::Ties); ++row)
        CHECK(grid.cell(DataRows::Ties, row, two) == groupOf(grid.cell(DataRows::Ties, row, type)));

    // One answer changes: its group follows, and the reason why there is none.
    const auto alter = *grid.alter(DataRows::Alteri, 7);
    for (const Value& answer :
         {Value(grid.column(type).attribute().categories[2].id), Value(MissingReason::Refused)}) {
        const auto change = study->perform("Code", [&](Writer& writer) {
            code(writer, alter, grid.column(type).attribute().id, answer);
        });
        grid = StudyGrid(followed(grid.table(), change, study->reader()));
        CHECK(grid.cell(DataRows::Alteri, 7, two) == groupOf(grid.cell(DataRows::Alteri, 7, type)));
    }
    CHECK(DataColumn::reasonOf(grid.cell(DataRows::Alteri, 7, two)) == MissingReason::Refused);

    ColumnFilter filter;
    filter.column = two;
    filter.accepted.emplace({DataColumn::firstValue + 1});
    filter.missing = false;
    for (const auto row : rowsFor(grid, DataRows::Ties, {{filter}, {}, {}, {}}))
        CHECK(grid.column(two).categoryOf(grid.cell(DataRows::Ties, row, two)).label == "B");

    // The first rows have them too.
    const StudyGrid first(StudyTableReading(study->reader()).firstRows(10));
    for (std::size_t row = 0; row < first.count(DataRows::Ties); ++row)
        CHECK(first.cell(DataRows::Ties, row, two) == grid.cell(DataRows::Ties, row, two));
}

TEST_CASE_METHOD(KeptVariables, "derived columns have the values of the frames", "[rows]")
{
    REQUIRE(grid.hasDerived());
    const auto frames = framesOf(study->reader());
    grid.derive(frames);
    const auto values = [&](const char* key) { return columnCalled(grid, key); };
    for (std::size_t row = 0; row < frames.ties.rows; ++row) {
        const auto& column = *frames.ties.find("t");
        const auto cell = grid.cell(DataRows::Ties, row, values("t"));
        REQUIRE(DataColumn::isMissing(cell) == column.isMissing(row));
        if (!column.isMissing(row))
            CHECK(grid.column(values("t")).numberOf(cell) == column.numbers->values[row]);
    }
    for (std::size_t row = 0; row < grid.count(DataRows::Egos); ++row) {
        const auto cell = grid.cell(DataRows::Egos, row, values("e"));
        CHECK(grid.column(values("e")).numberOf(cell)
              == frames.networks.find("members")->numbers->values[row] + 0.5);
        const auto ofMap = grid.cell(DataRows::Networks, row, values("n"));
        CHECK(grid.column(values("n")).numberOf(ofMap)
              == 2 * frames.networks.find("size")->numbers->values[row]);
    }
    CHECK(grid.column(values("e")).decimals() == 3);
    CHECK(grid.column(values("n")).decimals() == 0);
    // What cannot be worked out has no value, and no column of another name stands in for it.
    CHECK(DataColumn::isMissing(grid.cell(DataRows::Egos, 0, values("f"))));
    CHECK_FALSE(has(grid, DataRows::Egos, values("t")));
    CHECK(has(grid, DataRows::Ties, values("e")));
}

TEST_CASE_METHOD(KeptVariables, "measures are those of networks, with their reasons", "[rows]")
{
    study->perform("Add", [](Writer& writer) {
        const auto ego = writer.addEgo("alone", "Alone");
        writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
    });
    grid = StudyGrid(tableOf(study->reader()));
    const auto frames = framesOf(study->reader());
    CHECK(grid.measure(frames) == StudyGrid::Measuring::OtherColumns);
    CHECK(grid.measure(frames) == StudyGrid::Measuring::Nothing);
    std::size_t measures = 0;
    for (const auto* each : measuresOf(frames.networks)) {
        if (!each->numbers || each->name == "n")
            continue;
        ++measures;
        const auto column = columnCalled(grid, each->name);
        CHECK(has(grid, DataRows::Networks, column));
        CHECK_FALSE(has(grid, DataRows::Ties, column));
        for (std::size_t row = 0; row < frames.networks.rows; ++row) {
            const auto cell = grid.cell(DataRows::Networks, row, column);
            REQUIRE(DataColumn::isMissing(cell) == each->isMissing(row));
            if (DataColumn::isMissing(cell))
                CHECK(DataColumn::undefinedOf(cell) == each->undefined[row]);
            else
                CHECK(grid.column(column).numberOf(cell) == each->numbers->values[row]);
        }
    }
    CHECK(measures > 40);
    // Nobody has what this study does not record; it comes last.
    const auto columns = grid.columnsOf(DataRows::Networks);
    const auto place = [&](const char* key) {
        return std::find(columns.begin(), columns.end(), columnCalled(grid, key)) - columns.begin();
    };
    CHECK(place("blau_type") < place("density"));

    // Sorted either way, what is undefined comes last.
    for (const bool descending : {false, true}) {
        RowQuery query;
        query.sorting = RowQuery::Sorting{columnCalled(grid, "blau_type"), descending};
        CHECK(rowsFor(grid, DataRows::Networks, query).back() == 15);
    }
    // People find numbers as they read them.
    RowQuery query;
    query.searched = {columnCalled(grid, "blau_type")};
    query.search = "0.";
    CHECK(rowsFor(grid, DataRows::Networks, query).size() == 15);
    query.search = "0.123456";
    CHECK(rowsFor(grid, DataRows::Networks, query).empty());

    StudyGrid other(tableOf(study->reader()));
    other.keepFiguresOf(grid);
    CHECK(other.columnCount() == grid.columnCount());
    CHECK(other.measure(frames) == StudyGrid::Measuring::OtherCells);
    StudyGrid same(grid.table());
    same.keepFiguresOf(grid);
    CHECK(same.measure(frames) == StudyGrid::Measuring::Nothing);
}

TEST_CASE_METHOD(KeptVariables,
                 "figures stay with their maps when an ego's maps are reordered",
                 "[rows]")
{
    const auto ego = study->reader().egos().front().id;
    MapId second;
    study->perform("Next wave", [&](Writer& writer) {
        second = writer.addMap(ego, writer.reader().defaultDesign().id, "Second");
        for (const auto* name : {"One", "Two", "Three"})
            nameAlter(writer, second, name);
    });
    grid = StudyGrid(tableOf(study->reader()));
    study->perform("Move map", [&](Writer& writer) { reorderMap(writer, second, -1); });
    REQUIRE(study->reader().maps(ego).front().id == second);
    // The rows were read before, what is worked out comes afterwards.
    const auto frames = framesOf(study->reader());
    REQUIRE(grid.measure(frames) == StudyGrid::Measuring::OtherColumns);
    grid.derive(frames);
    const auto size = columnCalled(grid, "size");
    const auto twice = columnCalled(grid, "n");
    const auto tenfold = columnCalled(grid, "t");
    for (std::size_t row = 0; row < grid.count(DataRows::Networks); ++row) {
        const auto map = *grid.map(DataRows::Networks, row);
        const auto expected = static_cast<double>(study->reader().ties(map).size());
        CHECK(grid.column(size).numberOf(grid.cell(DataRows::Networks, row, size)) == expected);
        CHECK(grid.column(twice).numberOf(grid.cell(DataRows::Networks, row, twice))
              == 2 * expected);
    }
    for (std::size_t row = 0; row < grid.count(DataRows::Ties); ++row)
        if (grid.map(DataRows::Ties, row) == second)
            CHECK(DataColumn::isMissing(grid.cell(DataRows::Ties, row, tenfold)));
}
