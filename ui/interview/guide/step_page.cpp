// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/step_page.hpp"

#include "core/guide/wording.hpp"

namespace alteri {

namespace {

Attribute withWording(const InterviewState& state, const GuideQuestion& question)
{
    auto attribute = *state.content().codebook.find(question.attribute);
    attribute.label = wordingOf(question, attribute);
    return attribute;
}

}  // namespace

std::vector<QuestionForm::Asked> askedOfEgo(const InterviewState& state, const GuideStep& step)
{
    const auto& content = state.content();
    std::vector<QuestionForm::Asked> asked;
    for (const auto* question : state.questionsAboutEgo(step)) {
        const auto answer = content.ofEgo.find(question->attribute);
        asked.push_back(
            {content.ego.id, withWording(state, *question),
             answer != content.ofEgo.end() ? std::optional(answer->second) : std::nullopt});
    }
    return asked;
}

QuestionForm::Asked
askedAbout(const InterviewState& state, const GuideQuestion& question, AlterId alter)
{
    const auto& content = state.content();
    auto attribute = withWording(state, question);
    const auto* answer = content.find(alter)->answer(attribute);
    const auto subject =
        attribute.owner == Owner::Alter ? Subject(alter) : Subject(TieKey{content.map.id, alter});
    return {subject, std::move(attribute),
            answer != nullptr ? std::optional(*answer) : std::nullopt};
}

std::vector<QuestionForm::Asked>
askedAbout(const InterviewState& state, const GuideStep& step, AlterId alter)
{
    std::vector<QuestionForm::Asked> asked;
    for (const auto* question : state.questionsAbout(step, alter))
        asked.push_back(askedAbout(state, *question, alter));
    return asked;
}

std::vector<QuestionForm::Asked>
askedAbout(const InterviewState& state, const GuideStep& step, const AlterTie& tie)
{
    std::vector<QuestionForm::Asked> asked;
    for (const auto* question : state.questionsAboutTies(step)) {
        const auto* answer = state.answer(tie, question->attribute);
        asked.push_back({tie, withWording(state, *question),
                         answer != nullptr ? std::optional(*answer) : std::nullopt});
    }
    return asked;
}

}  // namespace alteri
