// SPDX-License-Identifier: GPL-3.0-or-later
// Tables for a study that has answers already: joined to it, or the next delivery of its data.
#include "core/error.hpp"
#include "core/exchange/tables/import/import_recipe.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/maps/study_check.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

const std::string egos = "ego_id,label,age\n1,One,30\n2,Two,\n";
const std::string alteri =
    "ego_id,alter_id,type,relevance\n1,a,state,1\n1,b,welfare,2\n2,a,state,3\n";
const std::string ties = "ego_id,from,to,weight\n1,a,b,2\n";

struct DeliveryFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));

    DeliveryFixture() { importTables(*study, tables(egos, alteri, ties), "Import"); }

    static StudyTables
    tables(const std::string& egoTable, const std::string& alterTable, const std::string& tieTable)
    {
        StudyTables tables{{"egos.csv", egoTable}, {"alters.csv", alterTable}, std::nullopt};
        if (!tieTable.empty())
            tables.alterTies = TableSource{"ties.csv", tieTable};
        return tables;
    }

    ImportReport deliver(const StudyTables& next)
    {
        auto report = importTables(*study, next, "Next", {}, {KnownRows::Mean::Update, true});
        CHECK(checkStudy(*study).empty());
        return report;
    }

    std::optional<double> numberOf(std::size_t ego, const std::string& key) const
    {
        const auto reader = study->reader();
        const auto codebook = reader.codebook();
        const auto* attribute = codebook.find(Owner::Ego, key);
        REQUIRE(attribute != nullptr);
        const auto answers = reader.answers(Subject(reader.egos().at(ego).id));
        const auto found = answers.find(attribute->id);
        return found == answers.end() ? std::nullopt
                                      : std::optional(std::get<double>(found->second));
    }
};

}  // namespace

TEST_CASE_METHOD(DeliveryFixture,
                 "a joined table fills gaps, tells what differs, and replaces nothing",
                 "[exchange][delivery]")
{
    StudyTables joined;
    joined.egos = {"registry.csv", "ego_id,age,income\n2,40,900\n1,31,800\n9,50,700\n"};
    const auto report = joinTables(*study, joined, "Join");
    CHECK(report.knownEgos == 2);
    CHECK(report.filled == 3);  // an age and two incomes
    REQUIRE(report.otherAnswers.size() == 1);
    CHECK(report.otherAnswers.front()
          == OtherAnswer{{"registry.csv", 3, 3}, "1", "", "age", "30", "31"});
    CHECK_FALSE(report.othersReplace);
    CHECK(report.leftOut == std::vector<std::string>{"9"});
    CHECK(numberOf(0, "age") == 30);
    CHECK(numberOf(1, "age") == 40);
    CHECK(numberOf(1, "income") == 900);
    CHECK(study->reader().egos().size() == 2);
    // One gesture.
    study->undo();
    CHECK(study->reader().codebook().find(Owner::Ego, "income") == nullptr);
    CHECK_FALSE(numberOf(1, "age"));
}

TEST_CASE_METHOD(DeliveryFixture, "the same delivery again changes nothing", "[exchange][delivery]")
{
    const auto before = contentOf(*study);
    const auto report = deliver(tables(egos, alteri, ties));
    CHECK(contentOf(*study) == before);
    CHECK(report.knownEgos == 2);
    CHECK(report.knownAlteri == 3);
    CHECK(report.knownTies == 1);
    CHECK(report.egos + report.alteri + report.alterTies + report.filled == 0);
    CHECK(report.others == 0);
}

TEST_CASE_METHOD(DeliveryFixture,
                 "the next delivery updates answers and adds rows",
                 "[exchange][delivery]")
{
    const auto report =
        deliver(tables("ego_id,label,age\n1,Uno,30\n2,Two,41\n3,Three,50\n",
                       "ego_id,alter_id,type,relevance\n1,a,state,3\n1,b,welfare,2\n1,c,state,1\n"
                       "2,a,state,\n3,a,welfare,2\n",
                       "ego_id,from,to,weight\n1,b,a,5\n1,a,c,1\n"));
    CHECK(report.egos == 1);
    CHECK(report.alteri == 2);
    CHECK(report.alterTies == 1);
    CHECK(report.filled == 1);
    CHECK(report.othersReplace);
    REQUIRE(report.otherAnswers.size() == 3);  // a label, a relevance, a weight
    CHECK(report.otherAnswers[1].before == "1");
    CHECK(report.otherAnswers[1].now == "3");
    const auto reader = study->reader();
    CHECK(reader.egos().at(0).label == "Uno");
    const auto map = reader.maps(reader.egos().at(0).id).front().id;
    CHECK(reader.ties(map).size() == 3);
    CHECK(reader.alterTies(map).size() == 2);
}

TEST_CASE_METHOD(DeliveryFixture,
                 "the choices of an import are kept for the next one",
                 "[exchange][delivery]")
{
    auto next = tables("ego_id;age\n5;-9\n", "ego_id;alter_id\n", {});
    next.rules.missing = {missingCodeFrom("age=-9:refused")};
    next.rules.decimal = ',';
    next.rules.form = {TableEncoding::Windows1252, ';'};
    importTables(*study, next, "Import");
    const auto recipe = recipeIn(study->reader());
    REQUIRE(recipe);
    CHECK(recipe->files == std::vector<std::string>{"egos.csv", "alters.csv"});
    REQUIRE(recipe->rules.missing.size() == 1);
    CHECK(textOf(recipe->rules.missing.front()) == "age=-9:refused");
    CHECK(recipe->rules.decimal == ',');
    CHECK(recipe->rules.form.separator == ';');
    CHECK(recipe->rules.form.encoding == TableEncoding::Windows1252);
}
