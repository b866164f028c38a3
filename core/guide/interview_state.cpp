// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/interview_state.hpp"

#include "core/guide/step_map.hpp"
#include "core/maps/completeness.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <tuple>

namespace alteri {

namespace {

int waveOf(const Reader& reader, const NetworkMap& map)
{
    int wave = 1;
    for (const auto& each : reader.maps(map.ego)) {
        if (each.id == map.id)
            break;
        ++wave;
    }
    return wave;
}

bool asksAboutTies(const GuideStep& step)
{
    return step.kind == StepKind::AlterTies && step.tieKind && step.manner != StepManner::Drawing
           && !step.questions.empty();
}

}  // namespace

InterviewState::InterviewState(const Reader& reader, std::shared_ptr<const MapContent> content)
    : m_content(std::move(content))
    , m_guide(reader.guide())
    , m_visits(reader.visits(m_content->map.id))
    , m_namings(reader.namings(m_content->map.id))
    , m_derived(reader.derivedColumns())
    , m_wave(waveOf(reader, m_content->map))
{
    if (std::any_of(m_guide.begin(), m_guide.end(), &asksAboutTies))
        m_ofTies = reader.alterTieAnswers(m_content->map.id);
    readStepMaps(reader);
}

void InterviewState::readStepMaps(const Reader& reader)
{
    for (const auto& step : m_guide) {
        if (step.kind != StepKind::Placing || !step.design || *step.design == m_content->map.design)
            continue;
        auto& own = m_stepMaps[*step.design];
        own.map = mapUnder(reader, m_content->map, *step.design);
        if (own.map)
            for (const auto& tie : reader.ties(*own.map))
                if (tie.place)
                    own.placed.insert(tie.alter);
    }
}

const InterviewState::StepMap* InterviewState::stepMapOf(const GuideStep& step) const
{
    const auto own = step.kind == StepKind::Placing && step.design ? m_stepMaps.find(*step.design)
                                                                   : m_stepMaps.end();
    return own != m_stepMaps.end() ? &own->second : nullptr;
}

bool InterviewState::isPlaced(const GuideStep& step, const MapContent::Partner& partner) const
{
    const auto* own = stepMapOf(step);
    return own != nullptr ? own->placed.contains(partner.alter.id) : partner.tie.place.has_value();
}

std::optional<MapId> InterviewState::mapOf(const GuideStep& step) const
{
    const auto* own = stepMapOf(step);
    return own != nullptr ? own->map : std::optional(m_content->map.id);
}

bool InterviewState::isOfInterview(MapId map) const
{
    return map == m_content->map.id
           || std::any_of(m_stepMaps.begin(), m_stepMaps.end(),
                          [&](const auto& each) { return each.second.map == map; });
}

const InterviewValues& InterviewState::values() const
{
    if (!m_values)
        m_values = std::make_unique<InterviewValues>(*m_content, m_derived, m_wave);
    return *m_values;
}

const std::vector<std::optional<bool>>& InterviewState::verdicts(const std::string& condition) const
{
    const auto known = m_verdicts.find(condition);
    if (known != m_verdicts.end())
        return known->second;
    return m_verdicts.emplace(condition, values().ofPartners(condition)).first->second;
}

const GuideStep* InterviewState::find(GuideStepId step) const
{
    const auto found = std::find_if(m_guide.begin(), m_guide.end(),
                                    [&](const GuideStep& each) { return each.id == step; });
    return found != m_guide.end() ? &*found : nullptr;
}

const GuideStep* InterviewState::current() const
{
    return !m_visits.empty() && !m_visits.back().ended ? last() : nullptr;
}

const GuideStep* InterviewState::last() const
{
    return !m_visits.empty() && m_visits.back().step ? find(*m_visits.back().step) : nullptr;
}

bool InterviewState::isShown(const GuideStep& step) const
{
    return step.condition.empty() || values().ofNetwork(step.condition).value_or(false);
}

std::vector<const GuideStep*> InterviewState::shownSteps() const
{
    std::vector<const GuideStep*> shown;
    for (const auto& step : m_guide)
        if (isShown(step))
            shown.push_back(&step);
    return shown;
}

const GuideStep* InterviewState::beside(const GuideStep& step, int by) const
{
    const auto at = std::find_if(m_guide.begin(), m_guide.end(),
                                 [&](const GuideStep& each) { return each.id == step.id; });
    for (auto i = (at - m_guide.begin()) + by;
         i >= 0 && i < static_cast<std::ptrdiff_t>(m_guide.size()); i += by)
        if (const auto& beside = m_guide[static_cast<std::size_t>(i)]; isShown(beside))
            return &beside;
    return nullptr;
}

std::vector<AlterId> InterviewState::namedAt(const GuideStep& step) const
{
    const auto noted = m_namings.find(step.id);
    const std::set<AlterId> here =
        noted != m_namings.end() ? std::set<AlterId>(noted->second.begin(), noted->second.end())
                                 : std::set<AlterId>();
    std::vector<AlterId> named;
    for (const auto& partner : m_content->partners)
        if (here.contains(partner.alter.id) || (step.prompt && partner.alter.prompt == step.prompt))
            named.push_back(partner.alter.id);
    return named;
}

std::vector<AlterId> InterviewState::nearest(std::size_t most) const
{
    const auto* rings = m_content->design.ringAttribute
                            ? m_content->codebook.find(*m_content->design.ringAttribute)
                            : nullptr;
    const auto& levels = m_content->design.levels;
    std::vector<std::tuple<std::size_t, double, AlterId>> order;
    for (const auto& partner : m_content->partners) {
        const auto* answer = rings != nullptr ? partner.answer(*rings) : nullptr;
        const auto* level = answer != nullptr ? std::get_if<CategoryId>(answer) : nullptr;
        const auto ring = level != nullptr ? static_cast<std::size_t>(
                              std::find(levels.begin(), levels.end(), *level) - levels.begin())
                                           : levels.size();
        const auto radius =
            partner.tie.place ? partner.tie.place->radius : std::numeric_limits<double>::infinity();
        if (rings != nullptr ? ring < levels.size() : std::isfinite(radius))
            order.emplace_back(rings != nullptr ? ring : 0, radius, partner.alter.id);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& one, const auto& other) {
        return std::tie(std::get<0>(one), std::get<1>(one))
               < std::tie(std::get<0>(other), std::get<1>(other));
    });
    std::vector<AlterId> found;
    for (const auto& [ring, radius, alter] : order)
        if (found.size() < most)
            found.push_back(alter);
    return found;
}

std::vector<AlterId> InterviewState::alteriOf(const GuideStep& step) const
{
    std::vector<AlterId> chosen;
    switch (step.alteri) {
    case StepAlteri::All:
    case StepAlteri::NotPlaced:
        for (const auto& partner : m_content->partners)
            if (step.alteri == StepAlteri::All || !isPlaced(step, partner))
                chosen.push_back(partner.alter.id);
        break;
    case StepAlteri::NamedAt:
        if (const auto* source = step.namedAt ? find(*step.namedAt) : nullptr)
            chosen = namedAt(*source);
        break;
    case StepAlteri::Nearest:
        chosen = nearest(static_cast<std::size_t>(std::max(step.nearest, 0)));
        break;
    }
    if (!step.alteriCondition.empty())
        std::erase_if(chosen, [&](AlterId alter) {
            return !verdicts(step.alteriCondition)[m_content->indices.at(alter)].value_or(false);
        });
    return chosen;
}

const Attribute* InterviewState::attributeOf(const GuideQuestion& question) const
{
    return m_content->codebook.find(question.attribute);
}

std::vector<const GuideQuestion*> InterviewState::questionsAboutEgo(const GuideStep& step) const
{
    std::vector<const GuideQuestion*> shown;
    for (const auto& question : step.questions) {
        const auto* attribute = attributeOf(question);
        if (attribute != nullptr && attribute->owner == Owner::Ego
            && (question.condition.empty()
                || values().ofNetwork(question.condition).value_or(false)))
            shown.push_back(&question);
    }
    return shown;
}

std::vector<const GuideQuestion*> InterviewState::questionsAbout(const GuideStep& step,
                                                                 AlterId alter) const
{
    std::vector<const GuideQuestion*> shown;
    const auto index = m_content->indices.find(alter);
    if (index == m_content->indices.end())
        return shown;
    for (const auto& question : step.questions) {
        const auto* attribute = attributeOf(question);
        if (attribute != nullptr && attribute->isOfPartner()
            && (question.condition.empty()
                || verdicts(question.condition)[index->second].value_or(false)))
            shown.push_back(&question);
    }
    return shown;
}

std::vector<const GuideQuestion*> InterviewState::questionsAboutTies(const GuideStep& step) const
{
    std::vector<const GuideQuestion*> shown;
    if (!asksAboutTies(step))
        return shown;
    for (const auto& question : step.questions) {
        const auto* attribute = attributeOf(question);
        if (attribute != nullptr && attribute->owner == Owner::AlterTie
            && (question.condition.empty()
                || values().ofNetwork(question.condition).value_or(false)))
            shown.push_back(&question);
    }
    return shown;
}

std::vector<AlterTie> InterviewState::tiesOf(const GuideStep& step) const
{
    const auto alteri = alteriOf(step);
    const std::set<AlterId> about(alteri.begin(), alteri.end());
    std::vector<AlterTie> ties;
    for (const auto& tie : m_content->alterTies)
        if (step.tieKind == tie.kind && about.contains(tie.source) && about.contains(tie.target))
            ties.push_back(tie);
    return ties;
}

const Value* InterviewState::answer(const AlterTie& tie, AttributeId attribute) const
{
    const auto answers = m_ofTies.find(tie);
    if (answers == m_ofTies.end())
        return nullptr;
    const auto found = answers->second.find(attribute);
    return found != answers->second.end() ? &found->second : nullptr;
}

void InterviewState::addTieGaps(const GuideStep& step, StepGaps& gaps) const
{
    const auto questions = questionsAboutTies(step);
    if (questions.empty())
        return;
    for (const auto& tie : tiesOf(step))
        for (const auto* question : questions)
            if (attributeOf(*question)->isExpected() && answer(tie, question->attribute) == nullptr)
                gaps.ofTies.emplace_back(tie, question->attribute);
}

void InterviewState::addAlterGaps(const GuideStep& step,
                                  const std::vector<AlterId>& alteri,
                                  StepGaps& gaps) const
{
    for (const auto alter : alteri)
        for (const auto* question : questionsAbout(step, alter)) {
            const auto* attribute = attributeOf(*question);
            if (isExpected(*attribute) && m_content->find(alter)->answer(*attribute) == nullptr)
                gaps.ofAlteri.emplace_back(alter, attribute->id);
        }
}

StepGaps InterviewState::gapsOf(const GuideStep& step) const
{
    StepGaps gaps;
    if (step.asksAboutEgo())
        for (const auto* question : questionsAboutEgo(step))
            if (isExpected(*attributeOf(*question))
                && !m_content->ofEgo.contains(question->attribute))
                gaps.ofEgo.push_back(question->attribute);
    switch (step.kind) {
    case StepKind::Consent:
        gaps.consent =
            step.mustAgree && !(step.consent && m_content->ofEgo.contains(*step.consent));
        break;
    case StepKind::NameGenerator: {
        const auto named = namedAt(step);
        const auto wanted = static_cast<std::size_t>(std::max(step.smallest.value_or(0), 0));
        gaps.names = wanted > named.size() ? wanted - named.size() : 0;
        addAlterGaps(step, named, gaps);
        break;
    }
    case StepKind::NameInterpreter:
        addAlterGaps(step, alteriOf(step), gaps);
        break;
    case StepKind::Placing:
        for (const auto alter : alteriOf(step))
            if (!isPlaced(step, *m_content->find(alter)))
                gaps.notPlaced.push_back(alter);
        break;
    case StepKind::AlterTies:
        if (step.tieKind && step.manner != StepManner::Drawing)
            gaps.pairs = countPairsToAsk(*m_content, {*step.tieKind, alteriOf(step)});
        addTieGaps(step, gaps);
        break;
    default:
        break;
    }
    return gaps;
}

std::size_t InterviewState::gapCount() const
{
    std::size_t count = 0;
    for (const auto* step : shownSteps())
        count += gapsOf(*step).count();
    return count;
}

}  // namespace alteri
