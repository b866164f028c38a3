// SPDX-License-Identifier: GPL-3.0-or-later
// What users say about tables and their columns, before they are imported and when the next come.
#include "core/error.hpp"
#include "core/exchange/tables/import/import_recipe.hpp"
#include "core/exchange/tables/import/recipe_json.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/import/table_preview.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/exchange/tables/layout/value_labels.hpp"
#include "core/maps/study_check.hpp"
#include "core/store/study_copy.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

/// German letters in Windows-1252, semicolons, decimal commas, points between thousands.
const std::string hostilePersons = "Nummer;Name;Einkommen;Seit;Note\n"
                                   "1;M\xFCller;1.200,50;03.04.2019;2\n"
                                   "2;Gr\xF6n;-9;31.12.2020;k. A.\n"
                                   "3;Ada;950,25;k. A.;1\n";
const std::string hostileContacts = "Befragte;Kontakt;Art;Stadt;Treffen\n"
                                    "1;a;1;Bonn;3\n"
                                    "1;b;2;Bonn;99\n"
                                    "2;a;1;Ulm;2\n";

struct ChoicesFixture {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = newStudy(folder.path("study.alteri"));

    static std::vector<TableSource> hostile()
    {
        TableSource persons{"personen.csv", hostilePersons};
        persons.kind = TableKind::Egos;
        persons.choices = {{"Nummer", ColumnRole::Ego}, {"Note", {}, {}, Scale::Ordinal, "Grade"}};
        TableSource contacts{"kontakte.csv", hostileContacts};
        contacts.kind = TableKind::Alteri;
        contacts.choices = {{"Befragte", ColumnRole::Ego},
                            {"Kontakt", ColumnRole::Alter},
                            {"Stadt", ColumnRole::LeftOut},
                            {"Treffen", ColumnRole::Answer, Owner::Tie}};
        return {persons, contacts};
    }

    static TableRules hostileRules()
    {
        TableRules rules;
        rules.missing = {{{}, "-9", MissingReason::Refused},
                         {{}, "k. A.", MissingReason::DoesNotKnow},
                         {"Treffen", "99", {}}};
        rules.labels = {{"Art", "Kind of contact", {{"1", "Friend"}, {"2", "Colleague"}}}};
        return rules;
    }

    const Attribute& attribute(Owner owner, const std::string& key)
    {
        m_codebook = study->reader().codebook();
        const auto* found = m_codebook.find(owner, key);
        REQUIRE(found != nullptr);
        return *found;
    }

    Value answer(const Subject& subject, const std::string& key)
    {
        const auto id = attribute(ownerOf(subject), key).id;
        const auto answers = study->reader().answers(subject);
        REQUIRE(answers.contains(id));
        return answers.at(id);
    }

    Codebook m_codebook;
};

}  // namespace

TEST_CASE_METHOD(ChoicesFixture, "what the user says about columns counts", "[exchange][choices]")
{
    const auto report = importTables(*study, recognisedTables(hostile(), hostileRules()), "Import");
    CHECK(checkStudy(*study).empty());
    CHECK(report.egos == 3);
    CHECK(report.alteri == 3);
    CHECK(report.unusedCodes.empty());
    const auto reader = study->reader();
    const auto egos = reader.egos();
    CHECK(egos.at(0).label == "M\xC3\xBCller");
    CHECK(answer(egos.at(0).id, "Einkommen") == Value(1200.5));
    CHECK(answer(egos.at(1).id, "Einkommen") == Value(MissingReason::Refused));
    CHECK(answer(egos.at(0).id, "Seit") == Value(std::string("2019-04-03")));
    CHECK(answer(egos.at(2).id, "Seit") == Value(MissingReason::DoesNotKnow));
    CHECK(attribute(Owner::Ego, "Note").scale == Scale::Ordinal);
    CHECK(attribute(Owner::Ego, "Note").label == "Grade");
    CHECK(attribute(Owner::Ego, "Note").categories.size() == 2);
    const auto& kind = attribute(Owner::Alter, "Art");
    CHECK(kind.label == "Kind of contact");
    REQUIRE(kind.findCode("2") != nullptr);
    CHECK(kind.findCode("2")->label == "Colleague");
    CHECK(reader.codebook().find(Owner::Alter, "Stadt") == nullptr);
    CHECK(reader.codebook().find(Owner::Alter, "Treffen") == nullptr);
    const TieKey tie{reader.maps(egos.at(0).id).front().id,
                     reader.alteri(egos.at(0).id).front().id};
    CHECK(answer(Subject(tie), "Treffen") == Value(3.0));
}

TEST_CASE_METHOD(ChoicesFixture,
                 "columns of a table of alteri can be about egos",
                 "[exchange][choices]")
{
    TableSource contacts{"long.csv", "ego_id,alter_id,age,city\n1,a,30,Bonn\n1,b,31,\n2,a,,Ulm\n"};
    contacts.choices = {{"age", {}, Owner::Ego}, {"city", {}, Owner::Ego}};
    const auto report = importTables(*study, recognisedTables({contacts}, {}), "Import");
    const auto egos = study->reader().egos();
    CHECK(answer(egos.at(0).id, "age") == Value(30.0));
    CHECK(study->reader().codebook().find(Owner::Alter, "age") == nullptr);
    CHECK(std::count(report.notes.begin(), report.notes.end(),
                     TableNote{TableNote::What::EgosDisagree, "long.csv", "age", 1})
          == 1);
}

TEST_CASE_METHOD(ChoicesFixture,
                 "columns about egos go to the table of egos that there is",
                 "[exchange][choices]")
{
    TableSource contacts{"long.csv", "ego_id,alter_id,age\n1,a,30\n2,a,40\n"};
    contacts.choices = {{"age", {}, Owner::Ego, {}, "Age of ego"}};
    const TableSource persons{"persons.csv", "ego_id,city\n1,Bonn\n2,Ulm\n3,Bonn\n"};
    importTables(*study, recognisedTables({contacts, persons}, {}), "Import");
    const auto egos = study->reader().egos();
    REQUIRE(egos.size() == 3);
    CHECK(answer(egos.at(1).id, "age") == Value(40.0));
    CHECK(attribute(Owner::Ego, "age").label == "Age of ego");
    CHECK(study->reader().codebook().find(Owner::Alter, "age") == nullptr);
}

TEST_CASE_METHOD(ChoicesFixture, "dates are read in their order", "[exchange][choices]")
{
    const auto scaleOf = [&](const std::string& cells, const TableRules& rules) {
        const auto preview = previewOf({"dates.csv", "ego_id;day\n" + cells}, rules, Codebook());
        return std::pair(preview.columns.at(1).reading.as, preview.columns.at(1).reading.dates);
    };
    using As = ColumnReading::As;
    CHECK(scaleOf("1;3.4.2019\n2;04.05.2019\n", {})
          == std::pair(As::Dates, std::optional(DateOrder::DayMonthYear)));
    CHECK(scaleOf("1;4/13/2019\n2;4/5/2019\n", {})
          == std::pair(As::Dates, std::optional(DateOrder::MonthDayYear)));
    // Nobody knows which is the month.
    CHECK(scaleOf("1;4/3/2019\n2;4/5/2019\n", {}).first != As::Dates);
    TableRules monthFirst;
    monthFirst.dates = DateOrder::MonthDayYear;
    CHECK(scaleOf("1;4/3/2019\n2;4/5/2019\n", monthFirst).first == As::Dates);
    CHECK(dayIn("4/3/2019", DateOrder::MonthDayYear) == "2019-04-03");
    CHECK(dayIn("31. 1. 2026", DateOrder::DayMonthYear) == "2026-01-31");
    for (const auto* none :
         {"31.2.2026", "1.2.26", "1.2.2026.", "1.2..2026", "a.1.2026", "1-2-3-4"})
        CHECK_FALSE(dayIn(none, DateOrder::DayMonthYear));
}

TEST_CASE("what parts thousands can be said", "[exchange][choices]")
{
    const TableSource table{"n.csv", "ego_id;n\n1;1.234\n2;5.678\n"};
    const auto read = [&](std::optional<char> thousands) {
        TableRules rules;
        rules.thousands = thousands;
        return previewOf(table, rules, Codebook()).columns.at(1).reading;
    };
    CHECK(read({}).doubt == ColumnReading::Doubt::TwoNumbers);
    CHECK(read('.').numberIn({"1.234"}) == 1234);
    CHECK(read(',').numberIn({"1.234"}) == 1.234);
    CHECK_FALSE(read('\0').numberIn({"1,234,567"}));
}

TEST_CASE_METHOD(ChoicesFixture, "a table need not have a header", "[exchange][choices]")
{
    TableSource table{"bare.csv", "7,x,30\n8,y,40\n"};
    table.kind = TableKind::Alteri;
    table.form.header = false;
    table.choices = {{"V1", ColumnRole::Ego}, {"V2", ColumnRole::Alter}, {"V3", {}, {}, {}, "Age"}};
    importTables(*study, recognisedTables({table}, {}), "Import");
    const auto egos = study->reader().egos();
    REQUIRE(egos.size() == 2);
    CHECK(egos.at(0).code == "7");
    CHECK(attribute(Owner::Alter, "V3").label == "Age");
}

TEST_CASE("labels of codes come from a table", "[exchange][choices]")
{
    const auto labels =
        labelsIn({"labels.csv", "Variable;Wert;Beschriftung\nsex;;Gender\n;1;female\n"
                                ";2;male\ncity;1;Bonn\n"});
    CHECK(labels
          == std::vector<ColumnDescription>{{"sex", "Gender", {{"1", "female"}, {"2", "male"}}},
                                            {"city", "", {{"1", "Bonn"}}}});
    CHECK_THROWS_AS(labelsIn({"labels.csv", "variable,code,label\na,1,x\na,1,y\n"}), Error);
    try {
        labelsIn({"labels.csv", "variable,label\na,x\n"});
        FAIL("a column is missing");
    } catch (const Error& error) {
        CHECK(error.problems().front().code == ErrorCode::TableColumnMissing);
    }
}

TEST_CASE("a code without a label may still mean missing", "[exchange][choices]")
{
    TableRules rules;
    rules.labels = {{"sex", "", {{"1", "woman"}, {"2", "man"}, {"3", "other"}}}};
    const auto column =
        previewOf({"s.csv", "ego_id;sex\n1;1\n2;2\n3;-9\n4;3\n5;2\n"}, rules, Codebook())
            .columns.at(1);
    CHECK(column.attribute->scale == Scale::Nominal);
    REQUIRE(column.reading.suspects.size() == 1);
    CHECK(column.reading.suspects.front().code == -9);
}

TEST_CASE_METHOD(ChoicesFixture,
                 "the next delivery is read as the one before",
                 "[exchange][choices]")
{
    importTables(*study, recognisedTables(hostile(), hostileRules()), "Import");
    const auto recipe = recipeIn(study->reader());
    REQUIRE(recipe);
    REQUIRE(recipe->tables.size() == 2);
    CHECK(recipe->rules.labels == hostileRules().labels);

    std::vector<TableSource> next{
        {"contacts-2.csv", "Befragte;Kontakt;Art;Stadt;Treffen\n1;a;2;Bonn;99\n3;z;1;Ulm;4\n"},
        {"persons-2.csv", "Nummer;Name;Einkommen;Seit;Note\n1;M\xFCller;1.300,00;03.04.2019;2\n"
                          "3;Ada;950,25;k. A.;1\n4;Neu;-9;1.1.2021;1\n"}};
    takeRecipe(*recipe, next);
    CHECK(next.at(0).kind == TableKind::Alteri);
    CHECK(next.at(1).kind == TableKind::Egos);
    const auto report = importTables(*study, recognisedTables(next, completedRules({}, *recipe)),
                                     "Next", {}, deliveredRows);
    CHECK(checkStudy(*study).empty());
    CHECK(report.egos == 1);
    CHECK(report.alteri == 1);
    CHECK(report.knownEgos == 2);
    CHECK(report.others == 2);  // an income and a kind of contact
    CHECK(answer(study->reader().egos().at(0).id, "Einkommen") == Value(1300.0));
    CHECK(study->reader().egos().size() == 4);
}

TEST_CASE("a recipe keeps all choices, and older ones are read", "[exchange][choices]")
{
    ImportRecipe recipe;
    recipe.files = {"a.csv", "b.csv"};
    recipe.rules = ChoicesFixture::hostileRules();
    recipe.rules.thousands = '\0';
    recipe.rules.decimal = ',';
    recipe.rules.dates = DateOrder::MonthDayYear;
    recipe.rules.form.header = false;
    recipe.tables = {{"a.csv",
                      TableKind::AlterTies,
                      {TableEncoding::Windows1252, '\t', true},
                      {"x", "y"},
                      {{"x", ColumnRole::From}, {"y", {}, Owner::AlterTie, Scale::Date, "Day"}}}};
    const auto again = recipeFrom(textOf(recipe));
    REQUIRE(again);
    CHECK(textOf(*again) == textOf(recipe));
    CHECK(again->rules.thousands == '\0');
    CHECK(again->tables.front().choices == recipe.tables.front().choices);
    CHECK(again->tables.front().form == recipe.tables.front().form);
    CHECK(again->rules.missing == recipe.rules.missing);

    const auto first = recipeFrom(R"({"version":1,"files":["e.csv"],"missing":["-9:refused"],)"
                                  R"("decimal":",","encoding":"windows-1252"})");
    REQUIRE(first);
    CHECK(first->rules.decimal == ',');
    CHECK(first->rules.missing.front().reason == MissingReason::Refused);
    CHECK(first->tables.empty());
    CHECK_FALSE(recipeFrom(R"({"version":3})"));
    CHECK_FALSE(recipeFrom("[]"));
    CHECK(recipeFrom(R"({"version":2,"tables":[1,{"columns":[2]}],"labels":{}})"));
}

TEST_CASE_METHOD(ChoicesFixture, "a rehearsal leaves the study as it is", "[exchange][choices]")
{
    const auto before = study->undoLabel();
    const auto report =
        rehearsedImport(*study->copy(), recognisedTables(hostile(), hostileRules()));
    CHECK(report.egos == 3);
    CHECK(report.newAttributes.size() == 5);
    CHECK(study->reader().egos().empty());
    CHECK(study->undoLabel() == before);
    CHECK_FALSE(recipeIn(study->reader()));
    importTables(*study, recognisedTables(hostile(), hostileRules()), "Import");
    CHECK(study->reader().egos().size() == 3);
}

TEST_CASE("a preview shows what becomes of cells", "[exchange][choices]")
{
    const auto sources = ChoicesFixture::hostile();
    const auto preview = previewOf(sources.front(), ChoicesFixture::hostileRules(), Codebook(), 2);
    CHECK(preview.kind == TableKind::Egos);
    CHECK(preview.encoding == TableEncoding::Windows1252);
    CHECK(preview.separator == ';');
    CHECK(preview.rows == 3);
    REQUIRE(preview.cells.size() == 2);
    CHECK(preview.columns.at(0).role == ColumnRole::Ego);
    CHECK(preview.columns.at(1).role == ColumnRole::Name);
    CHECK(preview.columns.at(2).attribute->scale == Scale::Numeric);
    CHECK(preview.cells.at(0).at(1).text == "M\xC3\xBCller");
    CHECK(preview.cells.at(1).at(2).as == PreviewCell::As::Missing);
    CHECK(preview.cells.at(1).at(2).reason == MissingReason::Refused);
    CHECK(preview.problems.empty());
    TableSource marked{"m.csv", "\xEF\xBB\xBFid,age\n1,x\n2,3\n"};
    marked.choices = {{"age", {}, {}, Scale::Numeric}};
    const auto unknown = previewOf(marked, {}, Codebook());
    CHECK_FALSE(unknown.kind);
    CHECK(unknown.hasByteOrderMark);
    CHECK(unknown.cells.at(0).at(1).as == PreviewCell::As::Unread);
}
