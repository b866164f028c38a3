// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that place partners on a map of their own.
#include "core/guide/guide_check.hpp"
#include "core/guide/rehearsal.hpp"
#include "core/guide/step_map.hpp"
#include "core/maps/waves.hpp"
#include "tests/core/guide/guide_fixture.hpp"

using namespace alteri;
using namespace alteri::test;

namespace {

/// The step of placing has a design whose rings show how reliable somebody is.
struct SecondDesign : GuidedInterview {
    DesignId design;
    AttributeId reliable;

    SecondDesign()
    {
        perform([&](Writer& writer) {
            reliable = addAttribute(writer, askedAttribute(Owner::Tie, Scale::Nominal, "reliable"));
            const auto codebook = writer.reader().codebook();
            MapDesign second;
            second.title = "Reliability";
            second.rings = 2;
            second.ringAttribute = reliable;
            for (const auto& category : codebook.find(reliable)->categories)
                second.levels.push_back(category.id);
            design = writer.addDesign(second);
        });
        change(6, [&](GuideStep& step) { step.design = design; });
    }

    MapId prepare(MapId interview) const
    {
        MapId made;
        perform([&](Writer& writer) {
            made = prepareStepMap(writer, interview, step(6), state().alteriOf(step(6)));
        });
        return made;
    }
};

}  // namespace

TEST_CASE_METHOD(SecondDesign, "a step that has a design of its own has a map of it", "[guide]")
{
    const auto anna = name(2, "Anna; welfare; local; 3");
    const auto bert = name(2, "Bert");
    CHECK_FALSE(state().mapOf(step(6)));
    CHECK(state().mapOf(step(5)) == map);
    CHECK(state().alteriOf(step(6)) == std::vector{anna, bert});  // whatever the first map says
    const auto before = contentOf(*study);
    const auto own = prepare(map);
    CHECK(own != map);
    CHECK(study->reader().map(own)->title == "Reliability");
    CHECK(study->reader().map(own)->design == design);
    CHECK(state().mapOf(step(6)) == own);
    CHECK(state().isOfInterview(own));
    CHECK(interviewOf(study->reader(), own) == map);
    CHECK(interviewOf(study->reader(), map) == map);
    CHECK(study->reader().ties(own).size() == 2);
    study->undo();  // one gesture
    CHECK(contentOf(*study) == before);
    study->redo();

    perform([&](Writer& writer) { moveAlter(writer, {own, anna}, {0.2, 1}); });
    CHECK(state().gapsOf(step(6)).notPlaced == std::vector{bert});
    CHECK(state().alteriOf(step(6)) == std::vector{bert});
    const auto first = study->reader().codebook().find(reliable)->categories.front().id;
    CHECK(study->reader().answer(TieKey{own, anna}, reliable) == Value(first));
    CHECK_FALSE(study->reader().answer(TieKey{map, anna}, reliable));
    // The place on the first map is as it was.
    CHECK(study->reader().tie({map, anna})->place.has_value());

    // Coming back takes in whoever was named meanwhile, and nothing that was said is lost.
    const auto cem = name(2, "Cem");
    CHECK(prepare(map) == own);
    CHECK(study->reader().tie({own, cem}));
    CHECK(study->reader().answer(TieKey{own, anna}, reliable) == Value(first));
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(SecondDesign, "only those whom the step is about come onto its map", "[guide]")
{
    const auto anna = name(2, "Anna; welfare");
    name(2, "Bert; state");
    change(6, [](GuideStep& step) {
        step.alteri = StepAlteri::All;
        step.alteriCondition = "type = \"welfare\"";
    });
    const auto own = prepare(map);
    REQUIRE(study->reader().ties(own).size() == 1);
    CHECK(study->reader().ties(own).front().alter == anna);
    // Whoever is named on it belongs to the interview.
    AlterId dora;
    perform([&](Writer& writer) {
        dora = nameAlter(writer, own, "Dora");
        joinInterview(writer, own, dora);
    });
    CHECK(study->reader().tie({map, dora}));
}

TEST_CASE_METHOD(SecondDesign, "every wave has its own map of the design", "[guide]")
{
    name(2, "Anna");
    MapId second;
    perform([&](Writer& writer) {
        second = duplicateMap(writer, map, "Second wave", Takeover::Names);
    });
    const auto ofSecond = prepare(second);
    const auto ofFirst = prepare(map);
    CHECK(ofFirst != ofSecond);
    const auto maps = study->reader().maps(ego);
    REQUIRE(maps.size() == 4);
    CHECK(maps[0].id == map);
    CHECK(maps[1].id == ofFirst);
    CHECK(maps[2].id == second);
    CHECK(maps[3].id == ofSecond);
    CHECK(maps[1].title != maps[3].title);
    CHECK(interviewOf(study->reader(), ofFirst) == map);
    CHECK(interviewOf(study->reader(), ofSecond) == second);
}

TEST_CASE_METHOD(SecondDesign, "rehearsal and check know of the map of a step", "[guide]")
{
    const auto copy = folder.path("copy.alteri");
    study->saveCopy(copy);
    const auto result = rehearse(copy, {5, 7, 1'796'000'000'000});
    CHECK(result.steps[6].clicks > 5);
    const auto made = StudyFile::open(copy, fixedEnvironment());
    CHECK(checkStudy(*made).empty());
    for (const auto& each : made->reader().egos()) {
        const auto maps = made->reader().maps(each.id);
        REQUIRE(maps.size() == 2);
        CHECK(maps[1].design == design);
        for (const auto& tie : made->reader().ties(maps[1].id))
            CHECK(tie.place.has_value());
    }

    CHECK(checkGuide(study->reader()).empty());
    change(8, [](GuideStep& step) { step.condition = "count(reliable = \"care\") > 0"; });
    const auto found = checkGuide(study->reader());
    REQUIRE(found.size() == 1);
    CHECK(found.front().kind == GuideFinding::Kind::ConditionAsksElsewhere);
    CHECK(found.front().detail == "reliable");
}
