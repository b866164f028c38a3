// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose columns are easily taken for something else: ages, decimals, places of nobody, ties
// with a direction.
#include "core/error.hpp"
#include "core/exchange/tables/cells/missing_markers.hpp"
#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/maps/study_check.hpp"
#include "core/model/indexed_codebook.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace alteri;
using namespace alteri::test;
using What = TableNote::What;

namespace {

struct Imported {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"), "blank");
    ImportReport report;

    explicit Imported(std::vector<TableSource> sources, const TableRules& rules = {})
    {
        report = importTables(*study, recognisedTables(std::move(sources), rules), "Import");
        CHECK(checkStudy(*study).empty());
    }

    bool says(What what, const std::string& detail = {}) const
    {
        return std::any_of(report.notes.begin(), report.notes.end(), [&](const TableNote& note) {
            return note.what == what && (detail.empty() || note.detail == detail);
        });
    }

    std::optional<Scale> scaleOf(Owner owner, const std::string& key) const
    {
        const auto codebook = study->reader().codebook();
        const auto* found = codebook.find(owner, key);
        return found != nullptr ? std::optional(found->scale) : std::nullopt;
    }

    /// Codes of the alteri of an ego, in alphabetical order.
    std::vector<std::string> alteri(std::size_t ego) const
    {
        const auto reader = study->reader();
        std::vector<std::string> codes;
        for (const auto& alter : reader.alteri(reader.egos().at(ego).id))
            codes.push_back(alter.code);
        std::sort(codes.begin(), codes.end());
        return codes;
    }

    /// The ties of the first map: `a>b` with a direction, else `a-b`; with their kinds.
    std::vector<std::string> ties() const
    {
        const auto reader = study->reader();
        const auto codebook = reader.codebook();
        std::map<AlterId, std::string> codes;
        for (const auto& alter : reader.alteri(reader.egos().at(0).id))
            codes[alter.id] = alter.code;
        std::vector<std::string> ties;
        for (const auto& tie : reader.alterTies(reader.maps(reader.egos().at(0).id).at(0).id)) {
            const auto kind =
                std::find_if(codebook.tieKinds.begin(), codebook.tieKinds.end(),
                             [&](const TieKind& each) { return each.id == tie.kind; });
            auto from = codes.at(tie.source);
            auto to = codes.at(tie.target);
            if (!kind->directed && to < from)
                std::swap(from, to);
            ties.push_back(kind->key + ":" + from + (kind->directed ? ">" : "-") + to);
        }
        std::sort(ties.begin(), ties.end());
        return ties;
    }
};

using Codes = std::vector<std::string>;
using Sources = std::vector<TableSource>;

}  // namespace

TEST_CASE("the German word for age names no alteri", "[exchange][layout]")
{
    SECTION("in a table of egos")
    {
        const Imported made(
            Sources{{"s.csv", "ego_id;geschlecht;alter\n1;m;34\n2;w;51\n3;w;22\n"}});
        CHECK(made.report.egos == 3);
        CHECK(made.report.alteri == 0);
        CHECK(made.scaleOf(Owner::Ego, "alter") == Scale::Numeric);
        CHECK(made.says(What::AgeColumn, "alter"));
    }
    SECTION("and where a table of contacts has it, that is told")
    {
        const Imported made(
            Sources{{"befragte.csv", "ego_id;Alter\n1;34\n2;51\n"},
                    {"kontakte.csv", "ego_id;Name;Alter\n1;Ann;30\n1;Bea;44\n2;Cem;44\n"}});
        CHECK(made.report.egos == 2);
        CHECK(made.report.alteri == 3);
        CHECK(made.scaleOf(Owner::Ego, "Alter") == Scale::Numeric);
        CHECK(made.says(What::AgeColumn, "Alter"));
        CHECK(made.says(What::AlterColumn, "Alter"));
    }
    SECTION("waves and doubled rows make no ages of ids")
    {
        const Imported made(Sources{{"a.csv", "ego_id,alter,wave,close\n1,1,1,3\n1,2,1,4\n1,1,2,5\n"
                                              "1,2,2,1\n2,1,1,2\n2,1,2,2\n"}});
        CHECK(made.report.alteri == 3);
        CHECK_FALSE(made.says(What::AlterColumn));
        const TemporaryFolder folder;
        const auto study = newStudy(folder.path("s.alteri"), "blank");
        try {
            importTables(*study, recognisedTables({{"a.csv", "ego_id,alter\n1,1\n1,2\n1,2\n"}}, {}),
                         "Import");
            FAIL("an alter is there twice");
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::IdTwice);
        }
    }
    SECTION("but names them where it can")
    {
        const Imported one(Sources{{"a.csv", "ego_id,alter,relation\n1,23,kin\n2,35,friend\n"}});
        CHECK(one.report.alteri == 2);
        CHECK(one.says(What::AlterColumn));
        const auto* rows = GENERATE("1,1\n1,2\n2,1\n", "1,23\n1,45\n2,23\n",
                                    "1,Ann\n2,Bea\n3,Cem\n", "1,1\n2,1\n3,1\n");
        const Imported made(Sources{{"a.csv", std::string("ego,alter\n") + rows}});
        CHECK(made.report.alteri == 3);
        CHECK_FALSE(made.says(What::AgeColumn));
    }
}

TEST_CASE("decimals are numbers, however many digits they have", "[exchange]")
{
    CHECK(losesAsNumber("01067"));
    CHECK(losesAsNumber("-007"));
    CHECK(losesAsNumber("+49"));
    CHECK(losesAsNumber("1234567890123456"));
    CHECK_FALSE(losesAsNumber("0.3333333333333333"));
    CHECK_FALSE(losesAsNumber("0,1000000014901161"));
    CHECK_FALSE(losesAsNumber("1.2345678901234567e-05"));
    CHECK_FALSE(losesAsNumber("0"));
    const Imported made(Sources{{"e.csv", "ego_id,share\n1,0.3333333333333333\n2,0.5\n3,0.25\n"}});
    CHECK(made.scaleOf(Owner::Ego, "share") == Scale::Numeric);
}

TEST_CASE("places of nobody are no alteri", "[exchange][layout]")
{
    SECTION("the size of the network says so, as GSS calls it")
    {
        const Imported made(Sources{{"g.csv", "ego_id,age,numgiven,sex1,sex2,sex3\n1,45,2,1,2,0\n"
                                              "2,33,1,1,0,0\n3,27,0,0,0,0\n"}});
        CHECK(made.report.alteri == 3);
        CHECK(made.says(What::NetSize));  // something was answered beyond it: zeros
    }
    SECTION("all that is said of them is missing")
    {
        TableRules rules;
        rules.missing = {missingCodeFrom("-1")};
        const Imported made(
            Sources{{"g.csv", "ego_id,sex1,sex2,sex3\n1,1,2,-1\n2,1,-1,-1\n3,-1,-1,-1\n"}}, rules);
        CHECK(made.report.alteri == 3);
        CHECK(made.says(What::EmptyPlaces));
    }
}

TEST_CASE("the number of an alter may stand before what is said of it", "[exchange][layout]")
{
    const Imported made(
        Sources{{"w.csv", "ego_id,age,alter1_name,alter1_sex,alter2_name,alter2_sex,"
                          "alter3_name,alter3_sex,close12,close13,close23\n"
                          "1,33,Ann,f,Bob,m,Cid,m,1,0,2\n2,44,Zoe,f,,,,,,,\n"}});
    CHECK(made.report.egos == 2);
    CHECK(made.alteri(0) == Codes{"1", "2", "3"});
    CHECK(made.alteri(1) == Codes{"1"});
    CHECK(made.study->reader().alteri(made.study->reader().egos().at(0).id).at(0).label == "Ann");
    CHECK(made.ties() == Codes{"tie:1-2", "tie:2-3"});
    CHECK(made.scaleOf(Owner::Ego, "age") == Scale::Numeric);
    CHECK_FALSE(made.scaleOf(Owner::Ego, "close12"));
}

TEST_CASE("a battery of items is no block of pairs", "[exchange][layout]")
{
    const Imported made({{"alteri", "ego_id,alter_id\n1,a\n1,b\n1,c\n"},
                         {"egos", "ego_id,q11,q12,q13,q21,q22,q23\n1,3,4,5,1,2,3\n"}});
    CHECK(made.ties().empty());
    CHECK(made.scaleOf(Owner::Ego, "q12").has_value());
    CHECK(made.scaleOf(Owner::Ego, "q23").has_value());
}

TEST_CASE("pairs of many alteri are parted by what stands between their numbers",
          "[exchange][layout]")
{
    const int places = GENERATE(3, 11, 12, 20);
    std::string header = "ego_id";
    std::string row = "1";
    int pairs = 0;
    for (int i = 1; i <= places; ++i) {
        header += ",name" + std::to_string(i);
        row += ",P" + std::to_string(i);
    }
    for (int i = 1; i <= places; ++i)
        for (int j = i + 1; j <= places; ++j, ++pairs) {
            header += ",tie" + std::to_string(i) + "_" + std::to_string(j);
            row += ",1";
        }
    const Imported made(Sources{{"w.csv", header + "\n" + row + "\n"}});
    CHECK(made.report.alteri == places);
    CHECK(made.report.alterTies == pairs);
}

TEST_CASE("items of two digits are no pairs without so many alteri", "[exchange][layout]")
{
    const Imported alone(Sources{{"e.csv", "ego_id,sex,x12,x13,x23\n1,f,3,4,5\n2,m,1,2,3\n"}});
    CHECK(alone.report.alteri == 0);
    CHECK(alone.scaleOf(Owner::Ego, "x13").has_value());
}

TEST_CASE("pairs of alteri alone say who the alteri are", "[exchange][layout]")
{
    const Imported made(
        Sources{{"p.csv", "ego_id,age,X1.to.2,X1.to.3,X2.to.3\n1,33,1,0,2\n2,44,1,1,1\n"}});
    CHECK(made.report.egos == 2);
    CHECK(made.alteri(0) == Codes{"1", "2", "3"});
    CHECK(made.ties() == Codes{"tie:1-2", "tie:2-3"});
    CHECK(made.says(What::NoAlteri));
}

TEST_CASE("ties without a table of alteri are told, and nothing is written", "[exchange]")
{
    const TemporaryFolder folder;
    const auto study = newStudy(folder.path("s.alteri"), "blank");
    StudyTables tables{
        {"egos.csv", "ego_id\n1\n"}, {}, TableSource{"t.csv", "ego_id,from,to\n1,a,b\n"}};
    try {
        importTables(*study, tables, "Import");
        FAIL("nobody is called a or b");
    } catch (const Error& error) {
        CHECK(error.problems().size() == 2);
        CHECK(error.code() == ErrorCode::AlterUnknown);
    }
    CHECK(study->reader().egos().empty());
}

TEST_CASE("tables say which ties have a direction", "[exchange][layout]")
{
    const TableSource alteri{"alteri", "ego_id,alter_id\n1,a\n1,b\n1,c\n"};
    SECTION("in a column")
    {
        const auto* column = GENERATE("directed\n1,a,b,TRUE\n1,c,b,TRUE\n",
                                      "Type\n1,a,b,Directed\n1,c,b,Directed\n");
        const Imported made({alteri, {"ties", std::string("ego_id,Source,Target,") + column}});
        CHECK(made.ties() == Codes{"tie:a>b", "tie:c>b"});
        CHECK_FALSE(made.scaleOf(Owner::AlterTie, "directed"));
    }
    SECTION("some have one")
    {
        const Imported made(
            {alteri, {"ties", "ego_id,Source,Target,Type\n1,a,b,Directed\n1,c,b,Undirected\n"}});
        CHECK(made.ties() == Codes{"tie:b-c", "tie_directed:a>b"});
    }
    SECTION("by what they say there and back")
    {
        const Imported made(
            {alteri, {"ties", "ego_id,Source,Target,weight\n1,a,b,2\n1,b,a,5\n1,c,b,1\n"}});
        CHECK(made.ties() == Codes{"tie:a>b", "tie:b>a", "tie:c>b"});
        CHECK(made.says(What::Directed, "tie"));
    }
    SECTION("none where numbers are only written otherwise")
    {
        const Imported made(
            {alteri, {"ties", "ego_id,Source,Target,weight\n1,a,b,2\n1,b,a,2.0\n1,b,c,0.5\n"}});
        CHECK(made.ties() == Codes{"tie:a-b", "tie:b-c"});
        const Imported matrix({alteri, {"adj_1.csv", ",a,b,c\na,0,1,2\nb,1.0,0,0\nc,2,0,0\n"}});
        CHECK(matrix.ties() == Codes{"tie:a-b", "tie:a-c"});
    }
    SECTION("and a matrix says nothing of kinds that the study has")
    {
        Imported made({alteri, {"ties", "ego_id,Source,Target\n1,a,b\n"}});
        importTables(
            *made.study,
            recognisedTables({alteri, {"adj_1.csv", ",a,b,c\na,0,1,1\nb,1,0,1\nc,1,0,0\n"}}, {}),
            "Update", {}, deliveredRows);
        CHECK(made.ties() == Codes{"tie:a-b", "tie:a-c", "tie:b-c"});
    }
    SECTION("none where both say the same")
    {
        const Imported made(
            {alteri, {"ties", "ego_id,Source,Target,weight\n1,a,b,2\n1,b,a,2\n1,c,b,1\n"}});
        CHECK(made.ties() == Codes{"tie:a-b", "tie:b-c"});
        CHECK(made.report.repeatedTies == 1);
    }
    SECTION("in a matrix")
    {
        const Imported made({alteri, {"adj_1.csv", ",a,b,c\na,0,1,2\nb,3,0,0\nc,0,NA,0\n"}});
        CHECK(made.ties() == Codes{"tie:a>b", "tie:a>c", "tie:b>a"});
        const Imported half({alteri, {"adj_1.csv", ",a,b,c\na,0,1,2\nb,0,0,1\nc,0,0,0\n"}});
        CHECK(half.ties() == Codes{"tie:a-b", "tie:a-c", "tie:b-c"});
    }
    SECTION("of a kind that the study has, in every delivery")
    {
        Imported made({alteri,
                       {"ties", "ego_id,Source,Target,directed,w\n1,a,b,yes,5\n1,b,a,yes,6\n"
                                "1,a,c,no,7\n"}});
        const Codes both{"tie:a-c", "tie_directed:a>b", "tie_directed:b>a"};
        CHECK(made.ties() == both);
        importTables(*made.study,
                     recognisedTables({alteri,
                                       {"ties", "ego_id,Source,Target,directed,w\n1,a,c,no,7\n"
                                                "1,a,b,yes,5\n1,b,a,yes,6\n"}},
                                      {}),
                     "Update", {}, deliveredRows);
        CHECK(made.ties() == both);
        CHECK(made.study->reader().codebook().tieKinds.size() == 2);
    }
    SECTION("said of some, and shown by others")
    {
        const Imported made({alteri,
                             {"ties", "ego_id,Source,Target,directed,w\n1,a,c,no,7\n"
                                      "1,a,b,,5\n1,b,a,,6\n"}});
        CHECK(made.ties() == Codes{"tie:a-c", "tie_directed:a>b", "tie_directed:b>a"});
    }
    SECTION("in whatever order both are said")
    {
        const auto* rows = GENERATE("1,a,b,yes\n1,b,a,no\n", "1,b,a,no\n1,a,b,yes\n");
        const Imported made(
            {alteri, {"ties", std::string("ego_id,Source,Target,directed\n") + rows}});
        CHECK(made.ties() == Codes{"tie:a-b", "tie_directed:a>b"});
    }
    SECTION("a kind of such a name is another one")
    {
        const Imported made({alteri,
                             {"ties", "ego_id,Source,Target,kind,directed\n1,a,b,friend,yes\n"
                                      "1,a,c,friend,no\n1,b,c,friend_directed,no\n"}});
        CHECK(made.ties() == Codes{"friend:a-c", "friend_directed:b-c", "friend_directed_:a>b"});
    }
    SECTION("kinds are kinds")
    {
        const Imported made({alteri, {"ties", "ego_id,Source,Target,type\n1,a,b,kin\n1,c,b,1\n"}});
        CHECK(made.ties() == Codes{"1:b-c", "kin:a-b"});
    }
}

TEST_CASE("ties of E-NET belong to the ego who has both", "[exchange][layout]")
{
    const Imported made(
        Sources{{"n.vna", "*Ego data\nID\n1\n2\n*Alter data\nID alter\n1 Ann\n1 Bert\n"
                          "2 Bert\n*Tie data\nFROM TO knows\nAnn Bert 1\n"}});
    CHECK(made.alteri(0) == Codes{"Ann", "Bert"});
    CHECK(made.ties() == Codes{"tie:Ann-Bert"});
}

TEST_CASE("texts that may mean that there is no answer are pointed out", "[exchange]")
{
    for (const auto* text :
         {"k. A.", "k.A.", "Keine Angabe", "wei\xC3\x9F nicht", "don't know", "Refused"}) {
        CAPTURE(text);
        CHECK(mayMeanMissing(text));
    }
    for (const auto* text : {"", "ja", "ka\xC3\xA4", "Kai", "not in town"}) {
        CAPTURE(text);
        CHECK_FALSE(mayMeanMissing(text));
    }
    const Imported made(Sources{
        {"e.csv", "ego_id;member\n1;ja\n2;nein\n3;k. A.\n4;ja\n5;k. A.\n6;nein\n7;ja\n8;nein\n"}});
    const auto& columns = made.report.readings.front().columns;
    REQUIRE(columns.size() == 1);
    CHECK(columns.front().suspectTexts == std::map<std::string, std::size_t>{{"k. A.", 2}});
    TableRules rules;
    rules.missing = {missingCodeFrom("k. A.:refused")};
    const Imported said(Sources{{"e.csv", "ego_id;member\n1;ja\n2;nein\n3;k. A.\n4;ja\n"}}, rules);
    CHECK(said.scaleOf(Owner::Ego, "member") == Scale::YesNo);
    CHECK(said.report.readings.front().columns.front().suspectTexts.empty());
}

TEST_CASE("faults are told where they stand, however tables are arranged", "[exchange][layout]")
{
    const auto placesOf = [](std::vector<TableSource> sources) {
        std::vector<Where> places;
        try {
            const Imported made(std::move(sources));
        } catch (const Error& error) {
            for (const auto& problem : error.problems())
                places.push_back(problem.where);
        }
        return places;
    };
    const auto isAt = [](const Where& place, const std::string& file, int line) {
        CHECK(place.file == file);
        CHECK(place.line == line);
    };
    SECTION("in the second of two lists")
    {
        const auto places = placesOf({{"alteri.csv", "ego_id,alter_id\n1,a\n1,b\n"},
                                      {"one.csv", "ego_id,from,to\n1,a,b\n"},
                                      {"two.csv", "ego_id,from,to\n\n1,b,nobody\n"}});
        REQUIRE(places.size() == 1);
        isAt(places.front(), "two.csv", 3);
    }
    SECTION("in columns of pairs")
    {
        const auto places =
            placesOf({{"alteri.csv", "ego_id,alter_id\n7,a\n7,b\n8,a\n8,b\n8,c\n"},
                      {"egos.csv", "ego_id,1 to 2,1 to 3,2 to 3\n8,1,1,1\n7,1,0,1\n"}});
        REQUIRE(places.size() == 1);
        isAt(places.front(), "egos.csv", 3);
    }
    SECTION("in a matrix")
    {
        const auto places = placesOf({{"alteri.csv", "ego_id,alter_id\n1,a\n1,b\n"},
                                      {"adj_1.csv", ",a,b,x\na,0,1,0\nb,1,0,1\nx,0,1,0\n"}});
        REQUIRE_FALSE(places.empty());
        isAt(places.front(), "adj_1.csv", 3);
    }
}
