// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_uses.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/error.hpp"
#include "core/guide/guide_check.hpp"
#include "tests/core/guide/guide_fixture.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

std::vector<std::string> titles(const Reader& reader)
{
    std::vector<std::string> found;
    for (const auto& step : reader.guide())
        found.push_back(step.title);
    return found;
}

std::vector<GuideFinding::Kind> kinds(const Reader& reader)
{
    std::vector<GuideFinding::Kind> found;
    for (const auto& finding : checkGuide(reader))
        found.push_back(finding.kind);
    return found;
}

}  // namespace

TEST_CASE_METHOD(GuidedInterview, "a guide of nine steps is read as it was written", "[guide]")
{
    const auto guide = study->reader().guide();
    REQUIRE(guide.size() == 9);
    CHECK(guide[0].kind == StepKind::Consent);
    CHECK(guide[1].questions.at(1).condition == "arrival >= 2015");
    CHECK(guide[2].largest == 25);
    CHECK(guide[3].offersEarlier);
    CHECK(guide[5].manner == StepManner::Bins);
    CHECK(guide[7].condition == "size >= 3");
    CHECK(checkGuide(study->reader()).empty());
    CHECK(checkStudy(*study).empty());

    auto whole = guide[4];
    whole.text = "Some *text*";
    whole.hint = "For you";
    whole.alteri = StepAlteri::NamedAt;
    whole.namedAt = guide[2].id;
    whole.alteriCondition = "type = \"state\"";
    whole.design = study->reader().designs().front().id;
    whole.tieKind = study->reader().codebook().tieKinds.front().id;
    whole.mustAgree = false;
    whole.questions.front().text = "How old?";
    const auto change = study->perform("Change", [&](Writer& writer) { writer.changeStep(whole); });
    CHECK(change.guideChanged);
    CHECK_FALSE(change.codebookChanged);
    CHECK(study->reader().guide()[4] == whole);
    study->undo();
    CHECK(study->reader().guide() == guide);
}

TEST_CASE_METHOD(GuidedInterview, "steps are moved, duplicated and removed", "[guide]")
{
    const auto before = contentOf(*study);
    const auto second = ids[1];
    study->perform("Move", [&](Writer& writer) { moveStep(writer, second, 7); });
    CHECK(titles(study->reader()).at(7) == "About you");
    study->undo();
    study->perform("Copy", [&](Writer& writer) { duplicateStep(writer, ids[2], "Again"); });
    CHECK(titles(study->reader()).at(3) == "Again");
    CHECK(study->reader().guide()[3].prompt != study->reader().guide()[2].prompt);
    study->undo();
    name(2, "Anna");
    study->perform("Remove", [&](Writer& writer) { removeStep(writer, ids[2]); });
    CHECK(study->reader().prompts().size() == 2);  // she was named in answer to it
    study->perform("Remove", [&](Writer& writer) { removeStep(writer, ids[3]); });
    CHECK(study->reader().prompts().size() == 1);
    CHECK(checkStudy(*study).empty());
    for (int i = 0; i < 3; ++i)
        study->undo();
    CHECK(contentOf(*study) == before);
    CHECK_THROWS_AS(study->perform("No", [](Writer& writer) { removeStep(writer, GuideStepId()); }),
                    Error);
}

TEST_CASE_METHOD(GuidedInterview, "keys of the codebook are carried into conditions", "[guide]")
{
    auto arrival = *study->reader().codebook().find(Owner::Ego, "arrival");
    arrival.key = "came";
    study->perform("Rename", [&](Writer& writer) { changeAttribute(writer, arrival); });
    CHECK(step(1).questions.at(1).condition == "came >= 2015");

    auto state = *study->reader().codebook().find(Owner::Alter, "type")->findCode("state");
    state.code = "public";
    const auto type = attribute(Owner::Alter, "type");
    study->perform("Code", [&](Writer& writer) { changeCategory(writer, type, state); });
    CHECK(step(4).questions.at(1).condition == "type != \"public\"");
    CHECK(checkGuide(study->reader()).empty());
}

TEST_CASE_METHOD(GuidedInterview, "what a condition needs cannot be deleted", "[guide]")
{
    const auto arrival = attribute(Owner::Ego, "arrival");
    const auto uses = usesOf(study->reader(), arrival);
    CHECK(uses.steps == std::vector<std::string>{"About you"});
    CHECK(uses.conditions == std::vector<std::string>{"About you"});
    CHECK(uses.isNeeded());
    CHECK_THROWS_AS(
        study->perform("Remove", [&](Writer& writer) { removeAttribute(writer, arrival); }), Error);

    const auto age = attribute(Owner::Alter, "age");
    CHECK(usesOf(study->reader(), age).steps == std::vector<std::string>{"About each"});
    CHECK_FALSE(usesOf(study->reader(), age).isNeeded());
    study->perform("Remove", [&](Writer& writer) { removeAttribute(writer, age); });
    CHECK(step(4).questions.size() == 1);
    study->perform("Remove", [&](Writer& writer) { removeAttribute(writer, *step(0).consent); });
    CHECK(kinds(study->reader()) == std::vector{GuideFinding::Kind::ConsentNotKept});
    CHECK(checkStudy(*study).empty());
}

TEST_CASE_METHOD(GuidedInterview, "conditions that never hold or ask later are named", "[guide]")
{
    using Kind = GuideFinding::Kind;
    const auto kindsWith = [&](std::size_t at, const std::string& condition) {
        change(at, [&](GuideStep& step) { step.condition = condition; });
        const auto found = kinds(study->reader());
        study->undo();
        return found;
    };
    CHECK(kindsWith(5, "size < 0") == std::vector{Kind::ConditionNeverHolds});
    CHECK(kindsWith(5, "arrival > 2020 and arrival < 2015")
          == std::vector{Kind::ConditionNeverHolds});
    CHECK(kindsWith(5, "arrival > 2026") == std::vector{Kind::ConditionNeverHolds});
    CHECK(kindsWith(5, "languages = \"money\" and languages = \"care\"")
          == std::vector{Kind::ConditionNeverHolds});
    CHECK(kindsWith(5, "not(size >= 0)") == std::vector{Kind::ConditionNeverHolds});
    CHECK(kindsWith(5, "size > 2 and size < 3") == std::vector{Kind::ConditionNeverHolds});
    CHECK(kindsWith(5, "count(type = \"state\") < 0") == std::vector{Kind::ConditionNeverHolds});
    CHECK(kindsWith(5, "arrival > 2020 or arrival < 2015").empty());
    CHECK(kindsWith(5, "size > 2 and size < 4 and languages != \"care\"").empty());
    CHECK(kindsWith(5, "share(type = \"state\") > 0.5 or members / 2 > 3").empty());
    CHECK(kindsWith(1, "size >= 3") == std::vector{Kind::ConditionAsksLater});
    CHECK(kindsWith(1, "arrival >= 2015") == std::vector{Kind::ConditionAsksLater});
    CHECK(kindsWith(1, "members > 5").empty());  // known before the interview
    CHECK(kindsWith(5, "siize > 3") == std::vector{Kind::ConditionInvalid});
    CHECK(kindsWith(5, "languages = \"gold\"") == std::vector{Kind::ConditionInvalid});
    CHECK(kindsWith(5, "type = \"state\"") == std::vector{Kind::ConditionInvalid});
    CHECK(kindsWith(5, "size > ") == std::vector{Kind::ConditionInvalid});
}

TEST_CASE_METHOD(GuidedInterview, "what steps lack is named", "[guide]")
{
    using Kind = GuideFinding::Kind;
    const auto kindsWith = [&](std::size_t at, const std::function<void(GuideStep&)>& edit) {
        change(at, edit);
        const auto found = kinds(study->reader());
        study->undo();
        return found;
    };
    CHECK(kindsWith(2, [](GuideStep& step) { step.prompt.reset(); })
          == std::vector{Kind::QuestionMissing});
    CHECK(kindsWith(1, [](GuideStep& step) { step.questions.clear(); })
          == std::vector{Kind::NothingAsked});
    CHECK(kindsWith(7, [](GuideStep& step) { step.tieKind.reset(); })
          == std::vector{Kind::TieKindMissing});
    CHECK(kindsWith(2, [](GuideStep& step) { step.smallest = 30; })
          == std::vector{Kind::LimitsReversed});
    CHECK(kindsWith(5, [](GuideStep& step) { step.alteri = StepAlteri::NamedAt; })
          == std::vector{Kind::NamedAtNothing});
    CHECK(kindsWith(2,
                    [&](GuideStep& step) {
                        step.alteri = StepAlteri::NamedAt;
                        step.namedAt = ids[3];
                    })
          == std::vector{Kind::NamedAtLater});
    CHECK(kindsWith(4,
                    [&](GuideStep& step) {
                        step.questions.push_back({{}, attribute(Owner::Ego, "members")});
                    })
          == std::vector{Kind::AttributeForeign});
    // A kind of tie that goes leaves the step without one.
    study->perform("Remove", [&](Writer& writer) { writer.removeTieKind(*step(7).tieKind); });
    CHECK(kinds(study->reader()) == std::vector{Kind::TieKindMissing});
}

TEST_CASE_METHOD(GuidedInterview, "what is not in the study is refused by the guide", "[guide]")
{
    const auto anna = name(2, "Anna");
    const auto before = contentOf(*study);
    GuideStep step;
    step.title = "Step";
    GuideStepId noStep;
    noStep.bytes.fill(7);
    MapId noMap;
    noMap.bytes.fill(7);
    const auto refuses = [&](const std::function<void(Writer&)>& write) {
        try {
            study->perform("Refused", write);
        } catch (const Error& error) {
            CHECK(contentOf(*study) == before);
            return error.code() == ErrorCode::NotFound;
        }
        return false;
    };
    const auto adds = [&](const std::function<void(GuideStep&)>& edit) {
        auto added = step;
        edit(added);
        return refuses([&](Writer& writer) { writer.addStep(added); });
    };
    PromptId noPrompt;
    noPrompt.bytes.fill(7);
    TieKindId noKind;
    noKind.bytes.fill(7);
    AttributeId nothing;
    nothing.bytes.fill(7);
    CHECK(adds([&](GuideStep& added) { added.prompt = noPrompt; }));
    CHECK(adds([&](GuideStep& added) { added.tieKind = noKind; }));
    CHECK(adds([&](GuideStep& added) { added.namedAt = noStep; }));
    CHECK(adds([&](GuideStep& added) { added.questions = {{{}, nothing}}; }));
    step.id = noStep;
    CHECK(refuses([&](Writer& writer) { writer.changeStep(step); }));
    CHECK(refuses([&](Writer& writer) { writer.removeStep(noStep); }));
    CHECK(refuses([&](Writer& writer) { writer.orderSteps({noStep}); }));
    CHECK(refuses([&](Writer& writer) { writer.beginVisit(map, noStep, ""); }));
    CHECK(refuses([&](Writer& writer) { writer.beginVisit(noMap, ids[0], ""); }));
    CHECK(refuses([&](Writer& writer) { writer.endVisit(noMap); }));
    CHECK(refuses([&](Writer& writer) { writer.addNaming({noMap, anna}, ids[2]); }));
    CHECK(refuses([&](Writer& writer) { writer.addNaming({map, anna}, noStep); }));
    CHECK(refuses([&](Writer& writer) { writer.removeNaming({map, anna}, ids[3]); }));
    CHECK(refuses([&](Writer& writer) { writer.dropSuspended({ego, ego, nothing}); }));
    CHECK(refuses([&](Writer& writer) { writer.keepSuspended({ego, ego, nothing}); }));
}
