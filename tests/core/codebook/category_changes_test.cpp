// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/answers_of.hpp"
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/category_list.hpp"
#include "core/codebook/category_sets.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "tests/catch.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("a list of categories is read line by line", "[codebook]")
{
    const auto found = readCategoryList("Friend\r\n\n  1\tVery close \nc\t\n");
    REQUIRE(found.size() == 3);
    CHECK(found[0].label == "Friend");
    CHECK(found[0].code.empty());
    CHECK(found[1].code == "1");
    CHECK(found[1].label == "Very close");
    CHECK(found[2].label == "c");
}

TEST_CASE_METHOD(CodebookFixture, "categories are added, pasted and moved", "[codebook]")
{
    const auto type = attribute(Owner::Alter, "type").id;
    std::size_t added = 0;
    study->perform("Paste", [&](Writer& writer) {
        added = pasteCategories(writer, type, "media\tPress\nTrade union\nstate\tState\n");
    });
    CHECK(added == 2);
    auto now = attribute(Owner::Alter, "type");
    CHECK(now.categories[8].code == "media");
    CHECK(now.categories[9].code == "trade_union");
    CHECK(now.findCode("state")->label != "State");
    study->perform("Move",
                   [&](Writer& writer) { moveCategory(writer, type, now.categories[9].id, 0); });
    now = attribute(Owner::Alter, "type");
    CHECK(now.categories[0].code == "trade_union");
    CHECK(now.categories[1].code == "migrant");
    study->undo();
    CHECK(isUndone());
    const auto relevance = attribute(Owner::Tie, "relevance").id;
    study->perform("Add", [&](Writer& writer) {
        addCategory(writer, relevance, {{}, {}, "Vital", {}, {}, false});
    });
    CHECK(attribute(Owner::Tie, "relevance").categories.back().code == "4");
    CHECK(isSound());
}

TEST_CASE_METHOD(CodebookFixture, "merged categories take everything along", "[codebook]")
{
    const auto type = attribute(Owner::Alter, "type").id;
    const auto state = category(Owner::Alter, "type", "state");
    const auto welfare = category(Owner::Alter, "type", "welfare");
    const auto party = category(Owner::Alter, "type", "party");
    const auto company = category(Owner::Alter, "type", "company");
    // A group of the grouping would be left empty, and models rest on its share.
    CHECK_FALSE(perform([&](Writer& writer) { mergeCategories(writer, type, {state}, welfare); }));
    study->perform("Merge",
                   [&](Writer& writer) { mergeCategories(writer, type, {party}, company); });
    CHECK(answer(alteri[2], "type") == "company");
    CHECK(attribute(Owner::Alter, "type").findCode("party") == nullptr);
    CHECK(model("Types").groupings.front().members == std::vector<std::string>{"company"});
    CHECK(isSound());
    CHECK(framesOf(study->reader()).faults.empty());
    CHECK(isUndone());

    // Without what rests on the share of the group: references and shares follow.
    study->perform("Free", [&](Writer& writer) {
        for (const auto& each : writer.reader().models())
            if (each.name.starts_with("Model"))
                writer.removeModel(each.id);
    });
    study->perform("Merge",
                   [&](Writer& writer) { mergeCategories(writer, type, {state}, welfare); });
    CHECK(model("Types").references.front().level == "welfare");
    CHECK(model("Types").formula.find("share_type_welfare") != std::string::npos);
    study->undo();
    study->perform("Merge",
                   [&](Writer& writer) { mergeCategories(writer, type, {welfare}, state); });
    CHECK(definition("welfare_share") == "share(type = \"state\" and relevance >= 2)");
    CHECK(framesOf(study->reader()).faults.empty());
    CHECK(isSound());
}

TEST_CASE_METHOD(CodebookFixture, "rings and sectors of merged categories merge", "[codebook]")
{
    const auto relevance = attribute(Owner::Tie, "relevance").id;
    const auto one = category(Owner::Tie, "relevance", "1");
    const auto two = category(Owner::Tie, "relevance", "2");
    study->perform("Merge", [&](Writer& writer) {
        mergeCategories(writer, relevance, {one}, two);
        mergeCategories(writer, attribute(Owner::Alter, "outreach").id,
                        {category(Owner::Alter, "outreach", "national")},
                        category(Owner::Alter, "outreach", "local"));
    });
    const auto design = study->reader().designs().front();
    CHECK(design.rings == 2);
    CHECK(design.levels.size() == 3);
    REQUIRE(design.sectors.size() == 2);
    CHECK(design.sectors.front().share == 4);
    CHECK(answer(TieKey{maps[0], alteri[2]}, "relevance") == "2");
    for (const auto map : maps)
        for (const auto& tie : study->reader().ties(map))
            CHECK(tie.place);
    CHECK(isSound());
    CHECK(isUndone());
}

TEST_CASE_METHOD(CodebookFixture,
                 "a deleted category says what becomes of its answers",
                 "[codebook]")
{
    const auto outreach = attribute(Owner::Alter, "outreach");
    const auto local = category(Owner::Alter, "outreach", "local");
    CHECK(answersByCategory(study->reader(), outreach).at(local) == 3);
    study->perform("Retire", [&](Writer& writer) {
        removeCategory(writer, outreach.id, local, AnswersStay{});
    });
    CHECK(attribute(Owner::Alter, "outreach").findCategory(local)->retired);
    CHECK(answer(alteri[0], "outreach") == "local");
    CHECK(isUndone());

    study->perform("Missing", [&](Writer& writer) {
        removeCategory(writer, outreach.id, local, AnswersMissing{MissingReason::DoesNotKnow});
    });
    CHECK(answer(alteri[0], "outreach") == "?");
    // Nobody knows its sector any more.
    CHECK_FALSE(study->reader().tie({maps[0], alteri[0]})->place);
    CHECK(model("Model 1").references.size() == 1);
    CHECK(isSound());
    CHECK(isUndone());

    study->perform("Move", [&](Writer& writer) {
        removeCategory(writer, outreach.id, local,
                       AnswersMove{category(Owner::Alter, "outreach", "national")});
    });
    CHECK(answer(alteri[0], "outreach") == "national");
    CHECK(isSound());
    CHECK(isUndone());
    // A column names it, and nothing takes its place.
    CHECK_FALSE(perform([&](Writer& writer) {
        removeCategory(writer, attribute(Owner::Alter, "type").id,
                       category(Owner::Alter, "type", "welfare"),
                       AnswersMissing{MissingReason::NotAsked});
    }));
    CHECK(contentOf(*study) == start);
}

TEST_CASE_METHOD(CodebookFixture, "another code is carried along", "[codebook]")
{
    auto type = attribute(Owner::Alter, "type");
    auto welfare = *type.findCode("welfare");
    welfare.code = "care";
    welfare.label = "Care";
    auto state = *type.findCode("state");
    state.code = "public sector";
    study->perform("Rename", [&](Writer& writer) {
        changeCategory(writer, type.id, welfare);
        changeCategory(writer, type.id, state);
    });
    CHECK(definition("welfare_share") == "share(type = \"care\" and relevance >= 2)");
    CHECK(model("Types").references.front().level == "public sector");
    CHECK(model("Types").formula.find("`share_type_public sector`") != std::string::npos);
    CHECK(framesOf(study->reader()).faults.empty());
    CHECK(isUndone());
}

TEST_CASE_METHOD(CodebookFixture, "an attribute takes the categories of another one", "[codebook]")
{
    AttributeId scope;
    study->perform("Add", [&](Writer& writer) {
        Attribute attribute;
        attribute.owner = Owner::Alter;
        attribute.scale = Scale::Nominal;
        attribute.label = "Scope";
        attribute.categories = {{{}, "local", "Here", "", "", false}};
        scope = addAttribute(writer, attribute);
    });
    const auto reader = study->reader();
    const auto outreach = *reader.codebook().find(Owner::Alter, "outreach");
    std::size_t added = 0;
    study->perform("Take",
                   [&](Writer& writer) { added = takeCategories(writer, scope, outreach.id); });
    const auto codebook = reader.codebook();
    const auto* after = codebook.find(scope);
    CHECK(added == 2);
    REQUIRE(after->categories.size() == 3);
    CHECK(after->categories[0].label == "Here");
    CHECK(after->findCode("transnational")->label == "Transnational");
    CHECK(*codebook.find(outreach.id) == outreach);
}

TEST_CASE_METHOD(CodebookFixture, "categories come from a table", "[codebook]")
{
    const auto type = *study->reader().codebook().find(Owner::Alter, "type");
    std::vector<std::string> ignored;
    std::size_t added = 0;
    const auto import = [&](const std::vector<std::vector<std::string>>& rows) {
        study->perform("Import", [&](Writer& writer) {
            added = addCategoriesOf(writer, type.id, rows, ignored);
        });
    };
    import({{"colour", "label", "note"}, {"#123456", "Trade union", "x"}, {}, { "", "Media", "" }});
    CHECK(added == 2);
    CHECK(ignored == std::vector<std::string>{"note"});
    const auto after = *study->reader().codebook().find(Owner::Alter, "type");
    CHECK(after.findCode("trade_union")->colour == "#123456");
    import({{"code", "label"}, {"state", "Other state"}, { "x1", "New" }});
    CHECK(added == 1);
    CHECK(study->reader().codebook().find(type.id)->findCode("state")->label == "State actor");
    const auto before = contentOf(*study);
    CHECK_THROWS_AS(import({{"colour", "label"}, {"red", "Wrong"}}), Error);
    CHECK_THROWS_AS(import({{"name"}, {"Wrong"}}), Error);
    CHECK(contentOf(*study) == before);
}

TEST_CASE_METHOD(CodebookFixture, "a category is split by picking who belongs to each half")
{
    const auto reader = study->reader();
    const auto type = *reader.codebook().find(Owner::Alter, "type");
    const auto* state = type.findCode("state");
    study->perform("Answer", [&](Writer& writer) {
        code(writer, alteri[0], type.id, Value(state->id));
        code(writer, alteri[1], type.id, Value(state->id));
    });
    CategoryId half;
    study->perform("Split", [&](Writer& writer) {
        half = splitCategory(writer, type.id, state->id, "City", {alteri[1]});
    });
    const auto after = *reader.codebook().find(type.id);
    const auto place = std::find_if(after.categories.begin(), after.categories.end(),
                                    [&](const auto& each) { return each.id == half; });
    REQUIRE(place != after.categories.begin());
    CHECK((place - 1)->id == state->id);
    CHECK(place->label == "City");
    CHECK(reader.answer(alteri[0], type.id) == Value(state->id));
    CHECK(reader.answer(alteri[1], type.id) == Value(half));
    CHECK(checkStudy(*study).empty());
    const auto before = contentOf(*study);
    CHECK_THROWS_AS(study->perform("Wrong",
                                   [&](Writer& writer) {
                                       splitCategory(writer, type.id, state->id, "Town",
                                                     {alteri[1]});
                                   }),
                    Error);
    CHECK(contentOf(*study) == before);
}
