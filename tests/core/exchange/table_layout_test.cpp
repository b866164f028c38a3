// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in the layouts of other programs, encodings of theirs, waves.
#include "core/error.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/exchange/tables/rows/sheet_rows.hpp"
#include "core/exchange/tables/rows/table_encoding.hpp"
#include "core/files/whole_file.hpp"
#include "core/maps/study_check.hpp"
#include "core/model/indexed_codebook.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;
using namespace std::string_literals;
using What = TableNote::What;

namespace {

struct LayoutFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"), "blank");
    ImportReport report;

    /// Imports tables that nobody said anything about.
    void recognise(std::vector<TableSource> sources)
    {
        report = importTables(*study, recognisedTables(std::move(sources), {}), "Import");
        CHECK(checkStudy(*study).empty());
    }

    bool says(What what) const
    {
        return std::any_of(report.notes.begin(), report.notes.end(),
                           [&](const TableNote& note) { return note.what == what; });
    }

    std::map<std::string, EgoId> egos() const
    {
        std::map<std::string, EgoId> ids;
        for (const auto& ego : study->reader().egos())
            ids[ego.code] = ego.id;
        return ids;
    }

    MapId mapOf(const std::string& ego, std::size_t wave = 0) const
    {
        return study->reader().maps(egos().at(ego)).at(wave).id;
    }

    /// The ids of the ends of the ties of an ego's map, in alphabetical order.
    std::vector<std::string> ties(const std::string& ego, std::size_t wave = 0) const
    {
        std::map<AlterId, std::string> codes;
        for (const auto& alter : study->reader().alteri(egos().at(ego)))
            codes[alter.id] = alter.code;
        std::vector<std::string> ties;
        for (const auto& tie : study->reader().alterTies(mapOf(ego, wave))) {
            auto ends = std::minmax(codes.at(tie.source), codes.at(tie.target));
            ties.push_back(ends.first + "-" + ends.second);
        }
        std::sort(ties.begin(), ties.end());
        return ties;
    }

    const Attribute attribute(Owner owner, const std::string& key) const
    {
        const auto codebook = study->reader().codebook();
        const auto* found = codebook.find(owner, key);
        REQUIRE(found != nullptr);
        return *found;
    }

    template <class Answer>
    std::optional<Answer> egoAnswer(const std::string& ego, const std::string& key) const
    {
        const auto id = attribute(Owner::Ego, key).id;
        const auto answers = study->reader().answers(Subject(egos().at(ego)));
        const auto found = answers.find(id);
        if (found == answers.end() || !std::holds_alternative<Answer>(found->second))
            return std::nullopt;
        return std::get<Answer>(found->second);
    }
};

using CodesOf = std::vector<std::string>;

}  // namespace

TEST_CASE("tables in UTF-16 and Windows-1252 are read, and it is known as what",
          "[exchange][encoding]")
{
    const auto read = [](const std::string& bytes) {
        std::vector<Problem> problems;
        auto decoded = decodedTable(bytes, "t", {}, problems);
        CHECK(problems.empty());
        REQUIRE(decoded);
        return *decoded;
    };
    const auto little = read("\xFF\xFE"s + "a\0;\0\xFC\0\x3D\xD8\x00\xDE"s);
    CHECK(little.text == "a;\xC3\xBC\xF0\x9F\x98\x80");
    CHECK(little.encoding == TableEncoding::Utf16LittleEndian);
    CHECK(read("\xFE\xFF"s + "\0a\0;\0b"s).text == "a;b");
    CHECK(read("a\0,\0b\0\n\0"s).encoding == TableEncoding::Utf16LittleEndian);
    const auto windows = read("M\xFCller;\x80 5\n");
    CHECK(windows.text == "M\xC3\xBCller;\xE2\x82\xAC 5\n");
    CHECK(windows.encoding == TableEncoding::Windows1252);
    CHECK(read("M\xC3\xBCller").encoding == TableEncoding::Utf8);

    std::vector<Problem> problems;
    CHECK_FALSE(decodedTable("\xFF\xFE"s + "a\0\xD8"s, "t", {}, problems));
    CHECK_FALSE(decodedTable("\xFF\xFE"s + "a\0\x3D\xD8"s, "t", {}, problems));  // half a letter
    CHECK_FALSE(decodedTable("M\xC3\xBCller;\xFC\n", "t", {}, problems));        // neither whole
    REQUIRE(problems.size() == 3);
    CHECK(problems[1].code == ErrorCode::TableEncodingForeign);
    CHECK(problems[2] == Problem{ErrorCode::TableNotUtf8, {"t", 1, 8}, {}});
    problems.clear();
    CHECK(decodedTable("M\xC3\xBCller", "t", TableEncoding::Windows1252, problems)->text
          == "M\xC3\x83\xC2\xBCller");
}

TEST_CASE_METHOD(LayoutFixture, "three files are told apart by their columns", "[exchange][layout]")
{
    const auto names =
        GENERATE(std::array{"ego_ID", "alter_ID", "from", "to"},
                 std::array{"EgoID", "Alter Number", "Alter 1 Number", "Alter 2 Number"},
                 std::array{"puid", "nameid", "nameid", "targetid"},
                 std::array{".egoID", ".altID", ".srcID", ".tgtID"});
    const auto [ego, alter, source, target] = names;
    recognise({{"ties", ego + ","s + source + "," + target + "\n1,1,2\n"},
               {"egos", ego + ",age\n1,30\n2,40\n"s},
               {"alteri", ego + ","s + alter + "\n1,1\n1,2\n"}});
    CHECK(report.egos == 2);
    CHECK(report.alteri == 2);
    CHECK(ties("1") == CodesOf{"1-2"});
    CHECK(report.newAttributes.size() == 1);
}

TEST_CASE_METHOD(LayoutFixture, "egor's two files hold pairs in columns", "[exchange][layout]")
{
    // Titles count, not the order; alteri are named by their order where ids are no numbers.
    recognise(
        {{"egos.csv", "egoID;sex;X1.to.2;X2.to.3;X1.to.3\n7;w;1;0;2\n8;m;NA;0;0\n9;w;0;0;0\n"},
         {"alters.csv", "egoID;alterID;age\n7;x;30\n7;y;31\n7;z;32\n8;x;40\n8;y;50\n"}});
    CHECK(report.egos == 3);
    CHECK(report.alteri == 5);
    CHECK(ties("7") == CodesOf{"x-y", "x-z"});
    CHECK(ties("8").empty());
    CHECK(says(What::Dyads));
    CHECK(says(What::NotTies));
    CHECK(attribute(Owner::AlterTie, "weight").scale == Scale::Numeric);
    CHECK(attribute(Owner::Ego, "sex").hasCategories());
}

TEST_CASE_METHOD(LayoutFixture,
                 "egor's one file holds alteri and pairs in columns",
                 "[exchange][layout]")
{
    const auto header =
        GENERATE("egoID;netsize;sex.1;age.1;sex.2;age.2;sex.3;age.3;1 to 2;1 to 3;2 to 3"s,
                 "egoID;netsize;sex_a;age_a;sex_b;age_b;sex_c;age_c;t_1_2;t_1_3;t_2_3"s);
    recognise(
        {{"one.csv", header + "\n1;3;w;30;m;31;w;32;1;1;0\n2;2;m;20;w;21;;;1;;\n3;0;;;;;;;;;\n"}});
    CHECK(report.egos == 3);
    CHECK(report.alteri == 5);
    CHECK(ties("1") == CodesOf{"1-2", "1-3"});
    CHECK(ties("2") == CodesOf{"1-2"});
    CHECK(ties("3").empty());
    CHECK(attribute(Owner::Alter, "age").scale == Scale::Numeric);
    CHECK(attribute(Owner::Ego, "netsize").scale == Scale::Numeric);
    CHECK(says(What::AlterBlocks));
}

TEST_CASE_METHOD(LayoutFixture,
                 "EgoWeb's tables come with its reasons for missing",
                 "[exchange][layout]")
{
    recognise({{"pairs.csv",
                "Interview ID,EgoID,Alter 1 Number,Alter 1 Name,Alter 2 Number,Alter 2 Name,Know,"
                "Alter 1 ID,Alter 2 ID\n11,a,1,Ann,2,Ben,1,101,102\n"},
               {"study.csv", "EgoID,Interview ID,Age,Alter Number,Alter Name,Close\n"
                             "a,11,30,1,Ann,-2\na,11,30,2,Ben,3\nb,12,-1,0,,-4\n"}});
    CHECK(report.egos == 2);
    CHECK(report.alteri == 2);
    CHECK(egoAnswer<double>("a", "Age") == 30);
    CHECK(egoAnswer<MissingReason>("b", "Age") == MissingReason::Refused);
    CHECK(says(What::ProgramMissing));
    CHECK(says(What::EgoColumns));
    CHECK(ties("a") == CodesOf{"1-2"});
    CHECK(study->reader().alteri(egos().at("a")).front().label == "Ann");
}

TEST_CASE_METHOD(LayoutFixture,
                 "matrices are of the ego who has their alteri",
                 "[exchange][layout]")
{
    const std::string alteri =
        "ego_id,alter_id,name\n28,2801,Ann\n28,2802,Ben\n29,1,Cem\n29,2,Dia\n030,1,X\n030,2,Y\n";
    recognise({{"alters.csv", alteri},
               {"adj_a.csv", ",2801,2802\n2801,NA,2\n2802,2,NA\n"},
               {"adj_29.csv", ",Cem,Dia\nCem,0,1\nDia,0,0\n"},
               {"adj_30.csv", ",1,2\n1,0,0\n2,0,0\n"}});
    CHECK(says(What::EgosOfAlteri));
    CHECK(ties("28") == CodesOf{"2801-2802"});
    CHECK(ties("29") == CodesOf{"1-2"});
    CHECK(ties("030").empty());

    study = newStudy(folder.path("other.alteri"), "blank");
    StudyTables tables{{"e", "ego_id\n28\n29\n030\n"}, {"a", alteri}, std::nullopt};
    tables.furtherTies = {{"adj.csv", ",1,2\n1,0,1\n2,1,0\n"}};  // of 29, or of 030?
    try {
        importTables(*study, tables, "Import");
        FAIL("nothing says whose matrix it is");
    } catch (const Error& error) {
        CHECK(error.problems().front()
              == Problem{ErrorCode::MatrixEgoUnknown, {"adj.csv", 0, 0}, {}});
    }
}

TEST_CASE_METHOD(LayoutFixture,
                 "a file for each ego is one of the number in its name",
                 "[exchange][layout]")
{
    recognise({{"egos.csv", "egoID,age\n4,30\n5,40\n"},
               {"alters_4.csv", "alterID,sex\n1,w\n2,m\n"},
               {"alters_5.csv", "alterID,sex\n1,w\n2,w\n"},
               {"edges_4.csv", "Source,Target,weight\n1,2,3\n"}});
    CHECK(report.egos == 2);
    CHECK(report.alteri == 4);
    CHECK(ties("4") == CodesOf{"1-2"});
    CHECK(says(What::OneEgo));
    CHECK(says(What::Stacked));
}

TEST_CASE("a table about nothing known is refused by name", "[exchange][layout]")
{
    try {
        recognisedTables({{"x.csv", "a,b\n1,2\n"}, {"egos.csv", "ego_id\n1\n"}}, {});
        FAIL("columns a and b say nothing");
    } catch (const Error& error) {
        REQUIRE(error.problems().size() == 1);
        CHECK(error.problems().front()
              == Problem{ErrorCode::TableRoleUnknown, {"x.csv", 0, 0}, {}});
    }
}

TEST_CASE_METHOD(LayoutFixture,
                 "waves in one table are maps in one order for all egos",
                 "[exchange][waves]")
{
    StudyTables tables{{"egos.csv", "ego_id\n1\n2\n3\n"},
                       {"alters.csv",
                        "ego_id,alter_id,wave,label,sex,closeness\n"
                        "1,1,10,Ada,w,3\n1,2,10,Ben,m,2\n1,1,9,Ada,w,2\n1,3,9,Cem,,1\n"
                        "2,1,10,Dia,w,3\n"},
                       TableSource{"ties.csv", "ego_id,wave,Source,Target\n1,10,1,2\n1,9,1,3\n"}};
    report = importTables(*study, tables, "Import");
    CHECK(checkStudy(*study).empty());
    CHECK(report.waves == CodesOf{"9", "10"});  // by number
    CHECK(report.alteri == 4);
    CHECK(report.emptyWaves == 1);  // ego 2 in wave 9
    CHECK(study->reader().maps(egos().at("1")).size() == 2);
    CHECK(study->reader().maps(egos().at("2")).size() == 2);
    CHECK(study->reader().maps(egos().at("3")).size() == 1);
    CHECK(study->reader().ties(mapOf("2", 0)).empty());
    CHECK(study->reader().ties(mapOf("2", 1)).size() == 1);
    CHECK(ties("1", 0) == CodesOf{"1-3"});
    CHECK(ties("1", 1) == CodesOf{"1-2"});
    // What differs between the waves is asked on each map.
    CHECK(attribute(Owner::Tie, "closeness").scale == Scale::Numeric);
    CHECK(attribute(Owner::Alter, "sex").hasCategories());

    tables.alteri.bytes = "ego_id,alter_id,wave,sex\n4,1,1,w\n4,1,2,m\n";
    tables.egos.bytes = "ego_id\n4\n";
    tables.alterTies.reset();
    try {
        importTables(*study, tables, "Import");
        FAIL("sex is asked once");
    } catch (const Error& error) {
        REQUIRE(error.problems().size() == 1);
        CHECK(error.problems().front()
              == Problem{ErrorCode::WavesDisagree, {"alters.csv", 3, 7}, {"sex", "1", "4"}});
    }
}

TEST_CASE_METHOD(LayoutFixture, "the sheets of a workbook are tables", "[exchange][layout]")
{
    const auto bytes = readFile(testData("tables/study.xlsx"));
    const auto sheets = workbookSheets(bytes, "study.xlsx");
    REQUIRE(sheets.size() == 4);
    CHECK(sheets[1].name == "Egos");
    REQUIRE(sheets[1].rows.size() == 4);
    CHECK(sheets[1].rows[1]
          == CodesOf{"1", "1990-05-07", "2023-03-15 12:00:00", "TRUE", "0.30000000000000004"});
    CHECK(sheets[1].rows[2].empty());
    CHECK(sheets[1].rows[3].at(2) == "2023-03-16");
    recognise({{"study.xlsx", bytes}});
    CHECK(report.egos == 2);
    CHECK(report.alteri == 3);
    CHECK(ties("1") == CodesOf{"a-b"});
    CHECK(says(What::LeftOut));  // the notes
    CHECK(attribute(Owner::Ego, "born").scale == Scale::Date);
    CHECK(attribute(Owner::Ego, "member").scale == Scale::YesNo);

    // One sheet takes the place of a text table, and its rows are told as lines.
    std::vector<Problem> problems;
    const auto table = parseTable(bytes, "study.xlsx", problems);
    CHECK(table.isOfWorkbook);
    CHECK(table.header.front().text == "Read me");
}

TEST_CASE_METHOD(LayoutFixture, "the parts of a file of E-NET are tables", "[exchange][layout]")
{
    const auto endings = GENERATE(
        // ties that name their ego; that do not; fields between commas, one of them empty
        std::array{"*alter-alter data\nego from to strength\n1 a b 2\n2 c d 1\n", " "},
        std::array{"*alteralter data\nfrom to strength\na b 2\nc d 1\n", "\t"},
        std::array{"*Tie data\nFrom,To,strength\na,b,2\nc,d,1\n", ","});
    const auto [ties, separator] = endings;
    const std::string part = separator;
    recognise(
        {{"net.vna", "*Ego data\nID" + part + "sex\n1" + part + "f\n2" + part
                         + "m\n\n*Alter data\nfrom" + part + "to" + part + "age\n1" + part + "a"
                         + part + "30\n1" + part + "\"b\"" + part + "31\n2" + part + "c" + part
                         + (part == "," ? "" : "NA") + "\n2" + part + "d" + part + "33\n" + ties}});
    CHECK(report.egos == 2);
    CHECK(report.alteri == 4);
    CHECK(this->ties("1") == CodesOf{"a-b"});
    CHECK(this->ties("2") == CodesOf{"c-d"});
    CHECK(report.missing == 1);
    CHECK(egoAnswer<std::string>("1", "sex") == "f");
    CHECK(attribute(Owner::Alter, "age").scale == Scale::Numeric);
    CHECK(attribute(Owner::AlterTie, "strength").scale == Scale::Numeric);
}

TEST_CASE_METHOD(LayoutFixture,
                 "what is wrong in a file of E-NET is told by its line",
                 "[exchange][layout]")
{
    const auto problemsOf = [&](const std::string& bytes) {
        try {
            recognise({{"net.vna", bytes}});
            return std::vector<Problem>();
        } catch (const Error& error) {
            return error.problems();
        }
    };
    const std::string egos = "*ego data\nid name\n1 Ada\n\n*alter data\nego alter age\n";
    // Which of the three is missing cannot be known.
    CHECK(problemsOf(egos + "1 30\n")
          == std::vector{Problem{ErrorCode::TableRowLength, {"net.vna", 7, 1}, {"2", "3"}}});
    const auto twice = problemsOf(egos + "\n1 a 30\n\n1 a 31\n");
    REQUIRE(twice.size() == 1);
    CHECK(twice.front().code == ErrorCode::IdTwice);
    CHECK(twice.front().where.line == 10);
    CHECK(twice.front().where.file == "net.vna");
    CHECK(study->reader().egos().empty());
    // What the titles say comes first; drawings are no data.
    recognise(
        {{"net.vna", "*Ego data\nID\n1\n2\n*Alter data\nalter,ego,close\n1,1,11\n2,1,21\n1,2,12\n"
                     "*Alter-alter data\nego,from,to\n*Tie properties\nfrom to size\n1 2 3\n"}});
    CHECK(report.egos == 2);
    CHECK(report.alteri == 3);
    CHECK(report.alterTies == 0);
    CHECK(study->reader().alteri(this->egos().at("1")).size() == 2);
}

TEST_CASE_METHOD(LayoutFixture, "missing codes can say why there is no answer", "[exchange]")
{
    CHECK(textOf(missingCodeFrom("age=-9:refused")) == "age=-9:refused");
    CHECK(missingCodeFrom("a:b").code == "a:b");
    StudyTables tables{{"egos.csv", "ego_id,age,size\n1,30,-9\n2,-9,2\n3,-8,1\n"},
                       {"alters.csv", "ego_id,alter_id\n"},
                       std::nullopt};
    tables.rules.missing = {missingCodeFrom("-9"), missingCodeFrom("age=-9:refused"),
                            missingCodeFrom("-8:does_not_know")};
    report = importTables(*study, tables, "Import");
    CHECK(egoAnswer<double>("1", "age") == 30);
    CHECK(egoAnswer<MissingReason>("2", "age") == MissingReason::Refused);
    CHECK(egoAnswer<MissingReason>("3", "age") == MissingReason::DoesNotKnow);
    CHECK_FALSE(egoAnswer<MissingReason>("1", "size"));
}
