// SPDX-License-Identifier: GPL-3.0-or-later
// Tables whose columns are easily taken for something else: ages, decimals, places of nobody, ties
// with a direction.
#include "core/error.hpp"
#include "core/exchange/tables/number_shape.hpp"
#include "core/exchange/tables/study_import.hpp"
#include "core/exchange/tables/table_layout.hpp"
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
    SECTION("where contacts have it too")
    {
        const Imported made(
            Sources{{"befragte.csv", "ego_id;Alter\n1;34\n2;51\n"},
                    {"kontakte.csv", "ego_id;Name;Alter\n1;Ann;30\n1;Bea;30\n2;Cem;44\n"}});
        CHECK(made.report.egos == 2);
        CHECK(made.report.alteri == 3);
        CHECK(made.scaleOf(Owner::Ego, "Alter") == Scale::Numeric);
        CHECK(made.scaleOf(Owner::Alter, "Alter") == Scale::Numeric);
    }
    SECTION("but names them where it can")
    {
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
