// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/error.hpp"
#include "core/guide/guide_check.hpp"
#include "tests/core/guide/guide_fixture.hpp"
#include "tests/property.hpp"

#include <algorithm>
#include <array>

using namespace alteri;
using namespace alteri::test;

namespace {

template <class Things>
auto anyOf(const Things& things)
{
    return things[*rc::gen::inRange<std::size_t>(0, things.size())];
}

GuideStep anyStep(const Reader& reader)
{
    const auto guide = reader.guide();
    if (guide.empty())
        throw Error(ErrorCode::NotFound);
    return anyOf(guide);
}

void changeAny(Writer& writer)
{
    auto step = anyStep(writer.reader());
    step.condition = anyOf(std::array{"", "size >= 1", "arrival >= 2015", "members >"});
    step.alteri = anyOf(std::array{StepAlteri::All, StepAlteri::NamedAt, StepAlteri::Nearest});
    step.namedAt = anyStep(writer.reader()).id;
    step.alteriCondition = anyOf(std::array{"", "type = \"state\"", "relevance >= 2"});
    if (*rc::gen::arbitrary<bool>())
        step.questions.push_back(
            {{}, anyOf(writer.reader().codebook().attributes).id, {}, step.condition});
    writer.changeStep(step);
}

void answerAny(Writer& writer, const GuidedInterview& interview)
{
    const auto attribute = anyOf(writer.reader().codebook().attributes);
    if (attribute.owner == Owner::AlterTie)
        return;
    std::optional<Value> value;
    if (attribute.hasCategories() && !attribute.categories.empty())
        value = anyOf(attribute.categories).id;
    else if (attribute.kind() == AnswerKind::Number)
        value = anyOf(std::array{2012.0, 2020.0});
    else if (attribute.kind() == AnswerKind::Text)
        value = std::string("words");
    if (*rc::gen::inRange(0, 4) == 0)
        value.reset();
    if (attribute.owner == Owner::Ego)
        return code(writer, interview.ego, attribute.id, value);
    const auto alteri = writer.reader().alteri(interview.ego);
    if (alteri.empty())
        return;
    const auto alter = anyOf(alteri).id;
    code(writer,
         attribute.owner == Owner::Alter ? Subject(alter) : Subject(TieKey{interview.map, alter}),
         attribute.id, value);
}

void doAny(Writer& writer, const GuidedInterview& interview, std::size_t which)
{
    const auto reader = writer.reader();
    const auto attributes = reader.codebook().attributes;
    switch (which) {
    case 0:
        addStep(writer,
                anyOf(std::array{StepKind::Consent, StepKind::NameGenerator, StepKind::Placing,
                                 StepKind::Information}),
                "New");
        return;
    case 1:
        duplicateStep(writer, anyStep(reader).id, "Copy");
        return;
    case 2:
        return moveStep(writer, anyStep(reader).id, *rc::gen::inRange<std::size_t>(0, 12));
    case 3:
        return removeStep(writer, anyStep(reader).id);
    case 4:
        return changeAny(writer);
    case 5:
        return writer.beginVisit(interview.map, anyStep(reader).id, "MK");
    case 6: {
        auto attribute = anyOf(attributes);
        attribute.key = anyOf(std::array{"arrival", "age", "key", "type"});
        return changeAttribute(writer, attribute);
    }
    case 7:
        return removeAttribute(writer, anyOf(attributes).id);
    case 8:
        return changeScale(writer, anyOf(attributes).id,
                           anyOf(std::array{Scale::Text, Scale::Nominal}), true);
    case 9: {
        const auto alteri = reader.alteri(interview.ego);
        if (!alteri.empty())
            writer.removeAlter(anyOf(alteri).id);
        return;
    }
    case 10: {
        const auto step = anyStep(reader);
        nameAt(writer, interview.map, step, interview.parse("Somebody; state"));
        return;
    }
    default:
        return answerAny(writer, interview);
    }
}

}  // namespace

TEST_CASE("random changes of guides and interviews leave a whole study", "[guide][property]")
{
    checkProperty("everything can be undone and redone", [] {
        const GuidedInterview interview;
        const auto& study = *interview.study;
        const auto start = contentOf(study);
        const auto steps = *rc::gen::resize(
            15, rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 18)));
        int performed = 0;
        for (const auto which : steps) {
            try {
                const auto made =
                    interview.perform([&](Writer& writer) { doAny(writer, interview, which); });
                performed += made.isEmpty() ? 0 : 1;
            } catch (const Error& error) {
                RC_ASSERT(error.code() != ErrorCode::StoreFailed);
            }
        }
        RC_ASSERT(checkStudy(study).empty());
        checkGuide(study.reader());
        // A suspended answer stands behind one that does not apply, or behind a later word.
        const auto state = interview.state();
        RC_ASSERT(state.gapCount() < 1000);
        const auto end = contentOf(study);
        for (int i = 0; i < performed; ++i)
            interview.study->undo();
        RC_ASSERT(contentOf(study) == start);
        for (int i = 0; i < performed; ++i)
            interview.study->redo();
        RC_ASSERT(contentOf(study) == end);
    });
}
