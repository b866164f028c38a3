// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/answers_of.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/category_list.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "tests/catch.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"

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
