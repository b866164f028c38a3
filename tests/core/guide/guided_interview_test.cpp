// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/category_changes.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/guide/condition_rows.hpp"
#include "tests/core/guide/guide_fixture.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

const std::optional<Value> inapplicable = MissingReason::DoesNotApply;

}  // namespace

TEST_CASE_METHOD(GuidedInterview,
                 "an answer makes others inapplicable and restores them",
                 "[guide]")
{
    const auto languages = attribute(Owner::Ego, "languages");
    const Value money =
        study->reader().codebook().find(Owner::Ego, "languages")->findCode("money")->id;
    CHECK(state().questionsAboutEgo(step(1)).size() == 1);  // it is not known yet
    CHECK_FALSE(egos("languages"));
    arrive(2020);
    CHECK(state().questionsAboutEgo(step(1)).size() == 2);
    perform([&](Writer& writer) { code(writer, ego, languages, money); });
    const auto before = contentOf(*study);

    arrive(2012);
    CHECK(egos("languages") == inapplicable);
    CHECK(state().questionsAboutEgo(step(1)).size() == 1);
    CHECK(state().gapsOf(step(1)).count() == 0);
    study->undo();  // one gesture
    CHECK(contentOf(*study) == before);
    study->redo();
    arrive(2020);
    CHECK(egos("languages") == std::optional(money));
    CHECK(study->reader().suspendedAnswers(ego).empty());

    // Where nothing had been answered nothing comes back, and neither does what was written over.
    perform([&](Writer& writer) { code(writer, ego, languages, std::nullopt); });
    arrive(2012);
    CHECK(egos("languages") == inapplicable);
    perform(
        [&](Writer& writer) { code(writer, ego, attribute(Owner::Ego, "arrival"), std::nullopt); });
    CHECK_FALSE(egos("languages"));
    arrive(2012);
    perform([&](Writer& writer) { code(writer, ego, languages, money); });
    CHECK(egos("languages") == std::optional(money));
    arrive(2020);
    CHECK(egos("languages") == std::optional(money));
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(GuidedInterview, "interviews without the guide are left alone", "[guide]")
{
    EgoId other;
    perform([&](Writer& writer) {
        other = writer.addEgo("", "Other");
        writer.addMap(other, writer.reader().defaultDesign().id, "Map");
        code(writer, other, attribute(Owner::Ego, "arrival"), Value(2012.0));
    });
    CHECK_FALSE(study->reader().answer(other, attribute(Owner::Ego, "languages")));
}

TEST_CASE_METHOD(GuidedInterview, "questions about alteri follow conditions on them", "[guide]")
{
    const auto lives = attribute(Owner::Alter, "lives");
    const auto anna = name(2, "Anna; welfare; 1");
    const auto office = name(2, "Office; state; 2");
    const auto answer = [&](AlterId alter) { return study->reader().answer(alter, lives); };
    CHECK_FALSE(answer(anna));
    CHECK(answer(office) == inapplicable);
    CHECK(state().questionsAbout(step(4), anna).size() == 2);
    CHECK(state().questionsAbout(step(4), office).size() == 1);
    const auto gaps = state().gapsOf(step(4));
    CHECK(gaps.ofAlteri.size() == 3);

    perform([&](Writer& writer) { code(writer, anna, lives, Value(std::string("Ulm"))); });
    const auto type = *study->reader().codebook().find(Owner::Alter, "type");
    perform([&](Writer& writer) { code(writer, anna, type.id, type.findCode("state")->id); });
    CHECK(answer(anna) == inapplicable);

    // Another scale takes the answer along that waits.
    study->perform("Scale", [&](Writer& writer) {
        changeScale(writer, lives, Scale::Nominal, false, {"yes", "no"});
    });
    const auto changed = *study->reader().codebook().find(lives);
    REQUIRE(changed.categories.size() == 1);
    CHECK(answer(anna) == std::optional<Value>(changed.categories.front().id));
    study->undo();
    CHECK(answer(anna) == inapplicable);
    perform([&](Writer& writer) { code(writer, anna, type.id, type.findCode("welfare")->id); });
    CHECK(answer(anna) == std::optional<Value>(std::string("Ulm")));
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(GuidedInterview, "what rests on what does not apply does not apply", "[guide]")
{
    const auto remarks = attribute(Owner::Ego, "remarks");
    change(8, [&](GuideStep& step) { step.questions.front().condition = "languages = \"care\""; });
    arrive(2012);
    CHECK(egos("languages") == inapplicable);
    CHECK(egos("remarks") == inapplicable);
    arrive(2020);
    CHECK_FALSE(egos("languages"));
    CHECK_FALSE(study->reader().answer(ego, remarks));
}

TEST_CASE_METHOD(GuidedInterview, "a second answer to a merged category waits whole", "[guide]")
{
    const auto languages = attribute(Owner::Ego, "languages");
    const auto all = *study->reader().codebook().find(languages);
    arrive(2020);
    perform([&](Writer& writer) { code(writer, ego, languages, all.findCode("money")->id); });
    arrive(2012);
    perform([&](Writer& writer) {
        mergeCategories(writer, languages, {all.findCode("money")->id}, all.findCode("care")->id);
    });
    CHECK(egos("languages") == inapplicable);
    arrive(2020);
    CHECK(egos("languages") == std::optional<Value>(all.findCode("care")->id));
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(GuidedInterview, "steps say what is missing and whom they are about", "[guide]")
{
    CHECK(state().current()->id == ids[0]);
    CHECK(state().gapsOf(step(0)).consent);
    perform([&](Writer& writer) { agree(writer, ego, step(0), true); });
    CHECK_FALSE(state().gapsOf(step(0)).consent);
    const auto given = consentFrom(*study->reader().answer(ego, *step(0).consent));
    REQUIRE(given);
    CHECK(given->wording == "I agree that what I say is kept.");
    CHECK(given->time.size() == 20);

    CHECK_FALSE(state().isShown(step(7)));
    CHECK(state().beside(step(6), 1)->id == ids[8]);
    const auto anna = name(2, "Anna; welfare; local; 3");
    const auto bert = name(2, "Bert; state; local; 1");
    const auto cem = name(3, "Cem; welfare; local; 2");
    CHECK(state().isShown(step(7)));
    CHECK(state().namedAt(step(2)) == std::vector{anna, bert});
    CHECK(state().namedAt(step(3)) == std::vector{cem});
    perform([&](Writer& writer) { writer.addNaming({map, bert}, ids[3]); });
    CHECK(state().namedAt(step(3)) == std::vector{bert, cem});
    change(3, [](GuideStep& step) { step.smallest = 3; });
    CHECK(state().gapsOf(step(3)).names == 1);

    // The inner ring first: 1 is the innermost.
    CHECK(state().alteriOf(step(7)) == std::vector{bert, cem, anna});
    change(7, [](GuideStep& step) { step.nearest = 2; });
    CHECK(state().alteriOf(step(7)) == std::vector{bert, cem});
    CHECK(state().gapsOf(step(7)).pairs == 1);
    perform([&](Writer& writer) {
        writer.setAsked(makeAlterTie(map, *step(7).tieKind, false, bert, cem));
    });
    CHECK(state().gapsOf(step(7)).pairs == 0);

    const auto open = name(3, "Open");
    CHECK(state().alteriOf(step(6)) == std::vector{open});
    CHECK(state().gapsOf(step(6)).notPlaced == std::vector{open});
    change(4, [](GuideStep& step) { step.alteriCondition = "type = \"welfare\""; });
    CHECK(state().alteriOf(step(4)) == std::vector{anna, cem});
    change(5, [&](GuideStep& step) {
        step.alteri = StepAlteri::NamedAt;
        step.namedAt = ids[2];
    });
    CHECK(state().alteriOf(step(5)) == std::vector{anna, bert});
}

TEST_CASE_METHOD(GuidedInterview,
                 "times and interviewers are kept, and go back with undo",
                 "[guide]")
{
    const auto change = perform([&](Writer& writer) { writer.beginVisit(map, ids[1], "MK"); });
    CHECK(change.visits == std::set{map});
    CHECK(change.maps.empty());
    auto visits = study->reader().visits(map);
    REQUIRE(visits.size() == 2);
    CHECK(visits[0].ended == visits[1].began);
    CHECK(visits[1].interviewer == "MK");
    CHECK(state().current()->id == ids[1]);
    perform([&](Writer& writer) { writer.endVisit(map); });
    CHECK(state().current() == nullptr);
    CHECK(state().last()->id == ids[1]);
    study->undo();
    study->undo();
    CHECK(state().current()->id == ids[0]);
    study->redo();
    study->perform("Remove", [&](Writer& writer) { removeStep(writer, ids[1]); });
    visits = study->reader().visits(map);
    CHECK_FALSE(visits[1].step);  // its time stays
    study->forgetEgo(ego, "Forgotten");
    CHECK(study->reader().visits().empty());
    CHECK(checkStudy(*study).empty());
}

TEST_CASE("conditions that menus build are read from their text", "[guide]")
{
    for (const auto* text :
         {"arrival >= 2015", "languages = \"care\" and size >= 3",
          "count(type = \"state\") > 0 or share(age >= 65) >= 0.5", "`x y` != -1.5"}) {
        CAPTURE(text);
        const auto rows = conditionRowsFrom(text);
        REQUIRE(rows);
        CHECK(textOf(*rows) == text);
    }
    CHECK(conditionRowsFrom("  ")->rows.empty());
    CHECK_FALSE(conditionRowsFrom("a > 1 and (b > 1 or c > 1)"));
    CHECK_FALSE(conditionRowsFrom("a + 1 > b"));
    CHECK_FALSE(conditionRowsFrom("a >"));
    CHECK(isoTime(1'796'000'000'000) == "2026-11-30T00:53:20Z");
}
