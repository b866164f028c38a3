// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_changes.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/owner_change.hpp"
#include "core/codebook/scale_change.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "tests/core/codebook/codebook_fixture.hpp"
#include "tests/property.hpp"

#include <algorithm>
#include <array>

using namespace alteri;
using namespace alteri::test;

namespace {

template <class Things>
auto oneOf(const Things& things)
{
    return things[*rc::gen::inRange<std::size_t>(0, things.size())];
}

Attribute anyAttribute(const Reader& reader, bool withCategories)
{
    auto attributes = reader.codebook().attributes;
    if (withCategories)
        std::erase_if(attributes, [](const auto& each) { return each.categories.size() < 2; });
    if (attributes.empty())
        throw Error(ErrorCode::NotFound);
    return oneOf(attributes);
}

Scale anyScale()
{
    std::vector<Scale> scales;
    for (const auto& each : scaleTraits())
        scales.push_back(each.scale);
    return oneOf(scales);
}

std::vector<AttributeId> datesIn(const Reader& reader)
{
    std::vector<AttributeId> dates;
    for (const auto& each : reader.codebook().attributes)
        if (each.kind() == AnswerKind::Date)
            dates.push_back(each.id);
    return dates;
}

void add(Writer& writer)
{
    Attribute attribute;
    attribute.owner = oneOf(std::array{Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie});
    attribute.scale = anyScale();
    attribute.label = oneOf(std::array{"Age", "outreach", "Type", "Ego", "Density"});
    attribute.key = oneOf(std::array{"", "outreach", "staff", "share_type_state"});
    if (attribute.hasCategories())
        attribute.categories = {{{}, "1", "One", {}, {}, false},
                                {{}, "b", "Two", {}, {}, false, true}};
    attribute.reasons.offer(MissingReason::Refused, oneOf(std::array{true, false}));
    attribute.datePrecision = oneOf(std::array{DatePrecision::Year, DatePrecision::Day});
    addAttribute(writer, attribute);
}

void rename(Writer& writer)
{
    auto attribute = anyAttribute(writer.reader(), false);
    attribute.key = oneOf(std::array{"outreach", "type", "age", "members", "x y", "ego", "wave"});
    changeAttribute(writer, attribute);
}

void change(Writer& writer, std::size_t which)
{
    const auto reader = writer.reader();
    const auto any = anyAttribute(reader, false);
    const auto categorical = anyAttribute(reader, true);
    const auto one = oneOf(categorical.categories);
    const auto other = oneOf(categorical.categories);
    switch (which) {
    case 0:
        return add(writer);
    case 1:
        return rename(writer);
    case 2:
        return moveAttribute(writer, any.id, *rc::gen::inRange<std::size_t>(0, 5));
    case 3:
        return removeAttribute(writer, any.id);
    case 4:
        return mergeCategories(writer, categorical.id, {one.id}, other.id);
    case 5:
        return removeCategory(writer, categorical.id, one.id, AnswersMove{other.id});
    case 6:
        return removeCategory(writer, categorical.id, one.id, AnswersMissing{});
    case 7: {
        auto changed = one;
        changed.code = oneOf(std::array{"7", "state", "new one"});
        return changeCategory(writer, categorical.id, changed);
    }
    case 8:
        pasteCategories(writer, categorical.id, "New\n9\tNine\n");
        return;
    case 9:
        return moveCategory(writer, categorical.id, one.id, 0);
    case 10:
        return changeScale(writer, any.id, anyScale(), *rc::gen::arbitrary<bool>());
    case 11: {
        const auto dates = datesIn(reader);
        return changeDatePrecision(
            writer, dates.empty() ? any.id : oneOf(dates),
            oneOf(std::array{DatePrecision::Year, DatePrecision::Month, DatePrecision::Day}));
    }
    default:
        return changeValidity(
            writer, any.id, oneOf(std::array{Validity::SameOnAllMaps, Validity::PerMap}),
            oneOf(std::array{WhereMapsDiffer::LatestMap, WhereMapsDiffer::EarliestMap,
                             WhereMapsDiffer::NoAnswer}));
    }
}

Value anyAnswer(const Attribute& attribute)
{
    const auto category = oneOf(attribute.categories).id;
    if (!attribute.choosesSeveral())
        return category;
    return oneOf(std::array{Choices(), Choices({category}),
                            Choices({category, oneOf(attribute.categories).id})});
}

void answerWith(Writer& writer, const Subject& subject, const Attribute& attribute)
{
    const auto value = anyAnswer(attribute);
    code(writer, subject, attribute.id, value);
    if (const auto category = onlyCategoryOf(value))
        writer.setNamely(subject, attribute.id, *category,
                         oneOf(std::array{"", "said", "2020-05"}));
}

/// An answer to any attribute of the partners, so that later changes meet many.
void answerAny(Writer& writer, const CodebookFixture& fixture)
{
    const auto attribute = anyAttribute(writer.reader(), true);
    const auto alter = oneOf(fixture.alteri);
    const auto map = writer.reader().mapsOf(alter).back();
    if (attribute.owner == Owner::Alter)
        answerWith(writer, alter, attribute);
    else if (attribute.owner == Owner::Tie)
        answerWith(writer, TieKey{map, alter}, attribute);
    else if (attribute.owner == Owner::Ego)
        answerWith(writer, fixture.egos.front(), attribute);
}

/// What is said to categories is said to the answer that there is.
bool namelyTextsFit(const Reader& reader)
{
    bool fit = true;
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie})
        reader.forEachNamely(owner, [&](const Subject& subject, AttributeId attribute,
                                        CategoryId category, const std::string&) {
            const auto value = reader.answer(subject, attribute);
            const auto* choices = value ? std::get_if<Choices>(&*value) : nullptr;
            fit = fit && value
                  && (*value == Value(category)
                      || (choices != nullptr && choices->contains(category)));
        });
    return fit;
}

/// What a model names that the study does not have.
std::vector<std::string> namesMissing(const StudyFrames& frames, const Reader& reader)
{
    std::vector<std::string> missing;
    for (const auto& fault : frames.faults)
        missing.push_back("column " + fault.key);
    for (const auto& model : reader.models()) {
        for (const auto& name : variablesOf(specOf(model)))
            if (frames.ties.find(name) == nullptr)
                missing.push_back(model.name + ": " + name);
        for (const auto& reference : model.references) {
            const auto* column = frames.ties.find(reference.variable);
            const bool isGroup =
                std::any_of(model.groupings.begin(), model.groupings.end(),
                            [&](const auto& each) { return each.level == reference.level; });
            if (column == nullptr || !column->categories || isGroup)
                continue;
            const auto& levels = column->categories->levels;
            if (std::find(levels.begin(), levels.end(), reference.level) == levels.end())
                missing.push_back(model.name + ": " + reference.variable + " = " + reference.level);
        }
    }
    return missing;
}

}  // namespace

TEST_CASE("random changes of the codebook leave a whole study", "[codebook][property]")
{
    checkProperty("everything fits, and can be undone and redone", [] {
        // Each on a study of its own: the history is checked too, and grows.
        const CodebookFixture fixture;
        const auto& study = *fixture.study;
        const auto steps = *rc::gen::resize(
            10, rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, 17)));
        int performed = 0;
        for (const auto step : steps) {
            try {
                const auto made = fixture.study->perform("Change", [&](Writer& writer) {
                    if (step > 12)
                        answerAny(writer, fixture);
                    else
                        change(writer, step);
                });
                performed += made.isEmpty() ? 0 : 1;
            } catch (const Error& error) {
                // Whatever would be wrong is refused; but nothing fails in the file itself.
                RC_ASSERT(error.code() != ErrorCode::StoreFailed);
            }
        }
        RC_ASSERT(namesMissing(framesOf(study.reader()), study.reader())
                  == std::vector<std::string>());
        RC_ASSERT(checkStudy(study).empty());
        RC_ASSERT(namelyTextsFit(study.reader()));
        const auto end = contentOf(study);
        for (int i = 0; i < performed; ++i)
            fixture.study->undo();
        RC_ASSERT(contentOf(study) == fixture.start);
        for (int i = 0; i < performed; ++i)
            fixture.study->redo();
        RC_ASSERT(contentOf(study) == end);
    });
}
