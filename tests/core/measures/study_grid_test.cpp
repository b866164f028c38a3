// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_rows.hpp"
#include "core/maps/placing.hpp"
#include "core/measures/variables/row_filter.hpp"
#include "core/table/folded_text.hpp"
#include "core/table/study_table_following.hpp"
#include "core/table/study_table_reading.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

std::size_t columnOf(const StudyGrid& study, DataSubject subject, DataContent content)
{
    for (std::size_t i = 0; i < study.columnCount(); ++i)
        if (study.column(i).subject() == subject && study.column(i).content() == content)
            return i;
    FAIL("no such column");
    return 0;
}

std::size_t answerColumn(const StudyGrid& study, Owner owner, const std::string& key)
{
    for (std::size_t i = 0; i < study.columnCount(); ++i)
        if (study.column(i).content() == DataContent::Answer
            && study.column(i).attribute().owner == owner && study.column(i).attribute().key == key)
            return i;
    FAIL("no column of " << key);
    return 0;
}

std::string textAt(const StudyGrid& study, DataRows rows, std::size_t row, std::size_t column)
{
    const auto& found = study.column(column);
    const auto value = found.valueOf(study.cell(rows, row, column));
    if (!value)
        return "";
    if (const auto* category = std::get_if<CategoryId>(&*value))
        return found.attribute().findCategory(*category)->code;
    if (const auto* number = std::get_if<double>(&*value))
        return std::to_string(static_cast<int>(*number));
    const auto* text = std::get_if<std::string>(&*value);
    return text != nullptr ? *text : "missing";
}

/// All cells of all tables, by the reader's own functions: nothing of the columns is used.
void compareWithReader(const StudyGrid& study, const Reader& reader)
{
    std::size_t row = 0;
    for (const auto& map : reader.maps()) {
        for (const auto& tie : reader.ties(map.id)) {
            REQUIRE(row < study.count(DataRows::Ties));
            CHECK(study.map(DataRows::Ties, row) == map.id);
            CHECK(study.alter(DataRows::Ties, row) == tie.alter);
            CHECK(study.ego(DataRows::Ties, row) == map.ego);
            CHECK(study.rowOf(DataRows::Ties, {map.id, tie.alter}) == row);
            for (const auto column : study.columnsOf(DataRows::Ties))
                if (study.column(column).content() == DataContent::Answer) {
                    const auto expected =
                        reader.answer(study.subjectAt(DataRows::Ties, row, column),
                                      study.column(column).attribute().id);
                    CHECK(study.column(column).valueOf(study.cell(DataRows::Ties, row, column))
                          == expected);
                }
            ++row;
        }
    }
    CHECK(row == study.count(DataRows::Ties));
    CHECK(study.count(DataRows::Networks) == reader.maps().size());
    CHECK(study.count(DataRows::Egos) == reader.egos().size());
}

/// A study of three alteri with numbers, a tie, missing answers and accents.
struct SmallStudy {
    SmallStudy()
    {
        study->perform("Fill", [&](Writer& writer) {
            Attribute asked;
            asked.owner = Owner::Alter;
            asked.scale = Scale::Numeric;
            asked.key = "age_in_test";
            asked.label = "Age";
            const auto attribute = writer.addAttribute(asked);
            const auto ego = writer.addEgo("E1", "Ego");
            const auto map = writer.addMap(ego, writer.reader().defaultDesign().id, "Map");
            const auto add = [&](const std::string& label, const std::optional<Value>& value) {
                const auto alter = nameAlter(writer, map, label);
                if (value)
                    writer.setAnswer(alter, attribute, *value);
            };
            add("Partner 10", 30.0);
            add("partner 9", MissingReason::Refused);
            add("Äpfel", -2.5);
            add("Zoo", std::nullopt);
            add("apfelbaum", 30.0);
        });
        rows = StudyGrid(tableOf(study->reader()));
        name = columnOf(rows, DataSubject::Alter, DataContent::Name);
        age = answerColumn(rows, Owner::Alter, "age_in_test");
    }

    std::vector<std::string> names(const RowQuery& query) const
    {
        std::vector<std::string> found;
        for (const auto row : rowsFor(rows, DataRows::Ties, query))
            found.push_back(textAt(rows, DataRows::Ties, row, name));
        return found;
    }

    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("small.alteri"));
    StudyGrid rows;
    std::size_t name = 0;
    std::size_t age = 0;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("texts fold to small letters without accents in three scripts", "[rows]")
{
    CHECK(foldedText("MÜLLER Straße Łódź İzmir") == "muller strasse lodz izmir");
    CHECK(foldedText("ΑΘΉΝΑ Ёлка Київ") == "αθηνα елка київ");
    CHECK(foldedText("مكتب 東京 🌍") == "مكتب 東京 🌍");
    CHECK(foldedText("broken \xC3") == "broken \xC3");
    CHECK(foldedText("e\xCC\x81") == "e");
}

TEST_CASE("numbers in texts sort by their value", "[rows]")
{
    CHECK(sortKey("Partner 9") < sortKey("Partner 10"));
    CHECK(sortKey("E007") == sortKey("e7"));
    CHECK(sortKey("2024-02-01") < sortKey("2024-10-01"));
    CHECK(sortKey("0") < sortKey("1"));
    CHECK(ranksOf({"b", "a", "abcdefghij", "abcdefgh", "a", ""})
          == std::vector<std::uint32_t>{4, 1, 3, 2, 1, 0});
    CHECK(ranksOf({}).empty());
}

TEST_CASE("rows hold what the study says, in its order", "[rows]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const auto rows = StudyGrid(tableOf(study->reader()));
    REQUIRE(rows.count(DataRows::Ties) == 319);
    compareWithReader(rows, study->reader());
    const auto egoColumn = columnOf(rows, DataSubject::Ego, DataContent::Count);
    double alteri = 0;
    for (std::size_t ego = 0; ego < rows.count(DataRows::Egos); ++ego)
        alteri += rows.column(egoColumn).numberOf(rows.cell(DataRows::Egos, ego, egoColumn));
    CHECK(alteri == 319);

    // Read in pieces of a few rows it is the same, and so are the first rows.
    StudyTableReading reading(study->reader());
    const StudyGrid first(reading.firstRows(30));
    CHECK(first.count(DataRows::Ties) >= 30);
    CHECK(first.count(DataRows::Ties) < 319);
    while (!reading.readPiece(7))
        CHECK(reading.progress() < 1);
    const StudyGrid pieces(reading.take());
    compareWithReader(pieces, study->reader());
    for (std::size_t row = 0; row < first.count(DataRows::Ties); ++row) {
        CHECK(first.alter(DataRows::Ties, row) == pieces.alter(DataRows::Ties, row));
        for (const auto column : first.columnsOf(DataRows::Ties))
            if (first.column(column).content() != DataContent::Count)
                CHECK(textAt(first, DataRows::Ties, row, column)
                      == textAt(pieces, DataRows::Ties, row, column));
    }
}

TEST_CASE("rows follow changes of cells, and rows that come and go", "[rows]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    StudyGrid rows(tableOf(study->reader()));
    const auto map = study->reader().maps().front();
    const auto alter = study->reader().ties(map.id).front().alter;
    const auto codebook = study->reader().codebook();
    const auto& relevance = *codebook.find(Owner::Tie, "relevance");
    const auto follow = [&](const Change& change) {
        const auto table = followed(rows.table(), change, study->reader());
        REQUIRE(table != nullptr);
        rows = StudyGrid(table);
        compareWithReader(rows, study->reader());
    };
    follow(study->perform("Change", [&](Writer& writer) {
        code(writer, TieKey{map.id, alter}, relevance.id, MissingReason::DoesNotKnow);
        writer.renameAlter(alter, "Another name");
        writer.setNote(TieKey{map.id, alter}, "A note");
        writer.renameMap(map.id, "Another map");
        writer.renameEgo(map.ego, "Another ego");
    }));
    CHECK(textAt(rows, DataRows::Ties, 0, answerColumn(rows, Owner::Tie, "relevance"))
          == "missing");
    CHECK(textAt(rows, DataRows::Ties, 0, columnOf(rows, DataSubject::Alter, DataContent::Name))
          == "Another name");
    CHECK(textAt(rows, DataRows::Ties, 0, columnOf(rows, DataSubject::Tie, DataContent::Note))
          == "A note");
    CHECK(textAt(rows, DataRows::Networks, 0, columnOf(rows, DataSubject::Map, DataContent::Name))
          == "Another map");
    const auto before = rows;
    follow(study->undo());
    CHECK(rows.hasRowsOf(before));
    CHECK(rows.hasColumnsOf(before));

    follow(study->perform("Delete", [&](Writer& writer) { writer.removeAlter(alter); }));
    CHECK(rows.count(DataRows::Ties) == 318);
    CHECK_FALSE(rows.hasRowsOf(before));
    // Whoever keeps a table keeps what it was.
    CHECK(before.count(DataRows::Ties) == 319);
    CHECK(before.alter(DataRows::Ties, 0) == alter);
}

TEST_CASE("sorting is stable, natural and puts missing values last both ways", "[rows]")
{
    const SmallStudy small;
    CHECK(small.names({}) == Names{"Partner 10", "partner 9", "Äpfel", "Zoo", "apfelbaum"});
    RowQuery query;
    query.sorting = RowQuery::Sorting{small.name, false};
    CHECK(small.names(query) == Names{"Äpfel", "apfelbaum", "partner 9", "Partner 10", "Zoo"});
    query.sorting->descending = true;
    CHECK(small.names(query) == Names{"Zoo", "Partner 10", "partner 9", "apfelbaum", "Äpfel"});
    query.sorting = RowQuery::Sorting{small.age, false};
    CHECK(small.names(query) == Names{"Äpfel", "Partner 10", "apfelbaum", "Zoo", "partner 9"});
    query.sorting->descending = true;
    CHECK(small.names(query) == Names{"Partner 10", "apfelbaum", "Äpfel", "Zoo", "partner 9"});
}

TEST_CASE("filters take limits, texts, categories and missing values", "[rows]")
{
    const SmallStudy small;
    const auto filtered = [&](const ColumnFilter& filter) {
        RowQuery query;
        query.filters = {filter};
        return small.names(query);
    };
    ColumnFilter filter;
    filter.column = small.age;
    filter.missing = false;
    CHECK(filtered(filter) == Names{"Partner 10", "Äpfel", "apfelbaum"});
    filter.least = -2.5;
    filter.most = 29.9;
    CHECK(filtered(filter) == Names{"Äpfel"});
    filter = {};
    filter.column = small.age;
    filter.known = false;
    CHECK(filtered(filter) == Names{"partner 9", "Zoo"});
    filter = {};
    filter.column = small.name;
    filter.contains = "APFEL";
    CHECK(filtered(filter) == Names{"Äpfel", "apfelbaum"});

    RowQuery query;
    query.search = "30";
    query.searched = {small.name, small.age};
    CHECK(small.names(query) == Names{"Partner 10", "apfelbaum"});
    query.search = "nobody";
    CHECK(small.names(query).empty());
}

TEST_CASE("filters of categories agree with a count by hand", "[rows]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const auto rows = StudyGrid(tableOf(study->reader()));
    const auto type = answerColumn(rows, Owner::Alter, "type");
    ColumnFilter filter;
    filter.column = type;
    filter.missing = false;
    filter.accepted.emplace({DataColumn::firstValue, DataColumn::firstValue + 2});
    RowQuery query;
    query.filters = {filter};
    query.sorting = RowQuery::Sorting{type, true};
    std::size_t expected = 0;
    for (std::size_t row = 0; row < rows.count(DataRows::Ties); ++row)
        expected += filter.accepted->contains(rows.cell(DataRows::Ties, row, type)) ? 1U : 0U;
    const auto found = rowsFor(rows, DataRows::Ties, query);
    CHECK(expected > 0);
    CHECK(found.size() == expected);
    CHECK(std::is_sorted(found.begin(), found.end(), [&](std::uint32_t a, std::uint32_t b) {
        return rows.cell(DataRows::Ties, a, type) > rows.cell(DataRows::Ties, b, type);
    }));
}

TEST_CASE("rows are written with quotes, decimal signs and reasons", "[rows]")
{
    const SmallStudy small;
    DelimitedStyle style;
    style.separator = '\t';
    style.decimalPoint = ',';
    style.missing = {"", "NA", "DK", "Refused", "DNA"};
    CHECK(delimitedText(small.rows,
                        {DataRows::Ties, {1, 2, 3}, {small.name, small.age}, {"N", "A\tB"}}, style)
          == "N\t\"A\tB\"\npartner 9\tRefused\nÄpfel\t-2,5\nZoo\t\n");
}

TEST_CASE("an empty study has no rows", "[rows]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("empty.alteri"));
    const auto rows = StudyGrid(tableOf(study->reader()));
    CHECK(rows.count(DataRows::Ties) == 0);
    RowQuery query;
    query.search = "x";
    query.sorting = RowQuery::Sorting{0, true};
    CHECK(rowsFor(rows, DataRows::Ties, query).empty());
    CHECK(StudyTableReading(study->reader()).firstRows(10)->count(DataSubject::Ego) == 0);
    CHECK(StudyGrid().count(DataRows::Ties) == 0);
}
