// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/attribute_changes.hpp"
#include "core/guide/applicability.hpp"
#include "core/guide/interview_state.hpp"
#include "core/guide/step_changes.hpp"
#include "core/maps/placing.hpp"
#include "core/maps/study_check.hpp"
#include "tests/core/maps/interview.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace alteri::test {

inline Attribute askedAttribute(Owner owner, Scale scale, const std::string& key)
{
    Attribute attribute;
    attribute.owner = owner;
    attribute.scale = scale;
    attribute.key = key;
    attribute.label = key;
    attribute.expected = true;
    if (scale == Scale::Nominal)
        for (const auto* code : {"advice", "money", "care"})
            attribute.categories.push_back({{}, code, code, {}, {}, false});
    return attribute;
}

/// A guide of nine steps as a study of support for families has it: consent, ego's form with a
/// question under a condition, two name generators, a form about all, bins, placing, pairs of the
/// five closest if there are three, closing.
inline std::vector<GuideStepId> addNineSteps(Writer& writer)
{
    using enum StepKind;
    auto arrival = askedAttribute(Owner::Ego, Scale::Numeric, "arrival");
    arrival.smallest = 2010;
    arrival.largest = 2026;
    const auto arrived = addAttribute(writer, arrival);
    const auto languages =
        addAttribute(writer, askedAttribute(Owner::Ego, Scale::Nominal, "languages"));
    const auto remarks = addAttribute(writer, askedAttribute(Owner::Ego, Scale::Text, "remarks"));
    const auto age = addAttribute(writer, askedAttribute(Owner::Alter, Scale::Numeric, "age"));
    const auto lives = addAttribute(writer, askedAttribute(Owner::Alter, Scale::Text, "lives"));
    const auto support =
        addAttribute(writer, askedAttribute(Owner::Tie, Scale::Nominal, "support"));
    const auto codebook = writer.reader().codebook();
    const auto type = codebook.find(Owner::Alter, "type")->id;
    const auto relevance = codebook.find(Owner::Tie, "relevance")->id;

    std::vector<GuideStepId> ids;
    for (const auto& [kind, title] :
         {std::pair(Consent, "Consent"), std::pair(EgoForm, "About you"),
          std::pair(NameGenerator, "Who helped your family?"),
          std::pair(NameGenerator, "Who else is important?"),
          std::pair(NameInterpreter, "About each"), std::pair(NameInterpreter, "Support"),
          std::pair(Placing, "Place them"), std::pair(AlterTies, "Who knows whom"),
          std::pair(Closing, "Remarks")})
        ids.push_back(addStep(writer, kind, title));
    auto guide = writer.reader().guide();
    guide[0].text = "I agree that what I say is kept.";
    guide[1].questions = {{{}, arrived}, {{}, languages, {}, "arrival >= 2015"}};
    guide[2].smallest = 0;
    guide[2].largest = 25;
    guide[2].questions = {{{}, type}, {{}, relevance}};
    guide[3].offersEarlier = true;
    guide[4].questions = {{{}, age}, {{}, lives, {}, "type != \"state\""}};
    guide[5].questions = {{{}, support}};
    guide[5].manner = StepManner::Bins;
    guide[7].alteri = StepAlteri::Nearest;
    guide[7].nearest = 5;
    guide[7].condition = "size >= 3";
    guide[8].questions = {{{}, remarks}};
    for (const auto& step : guide)
        writer.changeStep(step);
    return ids;
}

struct GuidedInterview : Interview {
    std::vector<GuideStepId> ids;

    GuidedInterview()
    {
        study->perform("Guide", [&](Writer& writer) { ids = addNineSteps(writer); });
        perform([&](Writer& writer) { writer.beginVisit(map, ids[0], "MK"); });
    }

    /// A gesture as the program makes them: conditions are followed at its end.
    Change perform(const std::function<void(Writer&)>& write) const
    {
        return study->perform("Gesture", [&](Writer& writer) {
            write(writer);
            followConditions(writer);
        });
    }

    InterviewState state() const
    {
        return {study->reader(), std::make_shared<MapContent>(readMap(study->reader(), map))};
    }

    GuideStep step(std::size_t index) const { return study->reader().guide().at(index); }

    AttributeId attribute(Owner owner, const std::string& key) const
    {
        const auto codebook = study->reader().codebook();
        return codebook.find(owner, key)->id;
    }

    void arrive(double year) const
    {
        perform([&](Writer& writer) {
            code(writer, ego, attribute(Owner::Ego, "arrival"), Value(year));
        });
    }

    std::optional<Value> egos(const std::string& key) const
    {
        return study->reader().answer(ego, attribute(Owner::Ego, key));
    }

    AlterId name(std::size_t step, const std::string& line) const
    {
        AlterId alter;
        perform(
            [&](Writer& writer) { alter = nameAt(writer, map, this->step(step), parse(line)); });
        return alter;
    }

    void change(std::size_t index, const std::function<void(GuideStep&)>& edit) const
    {
        auto changed = step(index);
        edit(changed);
        study->perform("Change", [&](Writer& writer) { writer.changeStep(changed); });
    }
};

}  // namespace alteri::test
