// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/step_changes.hpp"

#include "core/codebook/attribute_changes.hpp"
#include "core/error.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>
#include <vector>

namespace alteri {

namespace {

GuideStep stepOf(const Reader& reader, GuideStepId id)
{
    for (auto& step : reader.guide())
        if (step.id == id)
            return step;
    throw Error(ErrorCode::NotFound, {id.hex()});
}

/// The manner in which steps of a kind begin.
StepManner usualManner(StepKind kind)
{
    switch (kind) {
    case StepKind::Placing:
        return StepManner::OneAtATime;
    case StepKind::AlterTies:
        return StepManner::PairWalk;
    default:
        return StepManner::Form;
    }
}

Attribute consentAttribute(const std::string& title)
{
    Attribute attribute;
    attribute.owner = Owner::Ego;
    attribute.scale = Scale::Text;
    attribute.label = title;
    attribute.expected = false;  // the step itself says whether it is open
    return attribute;
}

/// A number of at least so many digits.
std::string padded(int number, std::size_t digits)
{
    auto text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

}  // namespace

GuideStepId addStep(Writer& writer, StepKind kind, const std::string& title)
{
    GuideStep step;
    step.kind = kind;
    step.title = title;
    step.manner = usualManner(kind);
    if (kind == StepKind::Placing)
        step.alteri = StepAlteri::NotPlaced;
    if (kind == StepKind::NameGenerator)
        step.prompt = writer.addPrompt({{}, std::nullopt, title});
    if (kind == StepKind::Consent)
        step.consent = addAttribute(writer, consentAttribute(title));
    const auto kinds = writer.reader().codebook().tieKinds;
    if (kind == StepKind::AlterTies && !kinds.empty())
        step.tieKind = kinds.front().id;
    return writer.addStep(step);
}

GuideStepId duplicateStep(Writer& writer, GuideStepId id, const std::string& title)
{
    const auto reader = writer.reader();
    auto step = stepOf(reader, id);
    step.title = title;
    for (auto& prompt : reader.prompts())
        if (step.prompt == prompt.id)
            step.prompt = writer.addPrompt(prompt);
    const auto guide = reader.guide();
    const auto at = std::find_if(guide.begin(), guide.end(),
                                 [&](const GuideStep& each) { return each.id == id; });
    const auto added = writer.addStep(step);
    moveStep(writer, added, static_cast<std::size_t>(at - guide.begin()) + 1);
    return added;
}

void moveStep(Writer& writer, GuideStepId id, std::size_t index)
{
    stepOf(writer.reader(), id);
    std::vector<GuideStepId> order;
    for (const auto& step : writer.reader().guide())
        if (step.id != id)
            order.push_back(step.id);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(index, order.size())), id);
    writer.orderSteps(order);
}

void removeStep(Writer& writer, GuideStepId id)
{
    const auto reader = writer.reader();
    const auto step = stepOf(reader, id);
    writer.removeStep(id);
    if (!step.prompt)
        return;
    for (const auto& other : reader.guide())
        if (other.prompt == step.prompt)
            return;
    for (const auto& ego : reader.egos())
        for (const auto& alter : reader.alteri(ego.id))
            if (alter.prompt == step.prompt)
                return;
    writer.removePrompt(*step.prompt);
}

void setQuestion(Writer& writer, GuideStepId id, const std::string& question)
{
    auto step = stepOf(writer.reader(), id);
    for (auto prompt : writer.reader().prompts())
        if (step.prompt == prompt.id) {
            prompt.text = question;
            writer.changePrompt(prompt);
            return;
        }
    step.prompt = writer.addPrompt({{}, std::nullopt, question});
    writer.changeStep(step);
}

AlterId nameAt(Writer& writer, MapId map, const GuideStep& step, const QuickEntry& entry)
{
    const auto alter = addEntry(writer, map, entry, step.prompt);
    writer.addNaming({map, alter}, step.id);
    return alter;
}

void agree(Writer& writer, EgoId ego, const GuideStep& step, bool agrees)
{
    if (!step.consent)
        throw Error(ErrorCode::NotFound, {step.title});
    if (agrees)
        writer.setAnswer(ego, *step.consent, isoTime(writer.now()) + "\n" + step.text);
    else
        writer.clearAnswer(ego, *step.consent);
}

std::optional<Consent> consentFrom(const Value& answer)
{
    const auto* text = std::get_if<std::string>(&answer);
    const auto end = text != nullptr ? text->find('\n') : std::string::npos;
    if (end == std::string::npos)
        return std::nullopt;
    return Consent{text->substr(0, end), text->substr(end + 1)};
}

std::string isoTime(std::int64_t milliseconds)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<seconds>(time - day));
    return padded(static_cast<int>(date.year()), 4) + "-"
           + padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-"
           + padded(static_cast<int>(static_cast<unsigned>(date.day())), 2) + "T"
           + padded(static_cast<int>(clock.hours().count()), 2) + ":"
           + padded(static_cast<int>(clock.minutes().count()), 2) + ":"
           + padded(static_cast<int>(clock.seconds().count()), 2) + "Z";
}

bool keepsConsent(const std::vector<GuideStep>& guide, AttributeId attribute)
{
    return std::any_of(guide.begin(), guide.end(), [&](const GuideStep& step) {
        return step.kind == StepKind::Consent && step.consent == attribute;
    });
}

}  // namespace alteri
