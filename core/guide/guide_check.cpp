// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/guide_check.hpp"

#include "core/codebook/variable_names.hpp"
#include "core/guide/condition_bounds.hpp"
#include "core/guide/interview_values.hpp"
#include "core/maps/map_content.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace alteri {

namespace {

using Kind = GuideFinding::Kind;

/// A moment of the guide: the step, and the question in it; the step itself comes before all of its
/// questions.
using Moment = std::pair<std::size_t, std::size_t>;

class GuideChecker {
public:
    explicit GuideChecker(const Reader& reader)
        : m_guide(reader.guide())
    {
        m_content.codebook = reader.codebook();
        m_derived = reader.derivedColumns();
        m_values.emplace(m_content, m_derived, 1);
        m_names = variableNames(m_content.codebook);
        m_designs = reader.designs();
        noteMoments();
    }

    std::vector<GuideFinding> findings()
    {
        for (std::size_t i = 0; i < m_guide.size(); ++i) {
            const auto& step = m_guide[i];
            m_step = &step;
            checkCondition(step.condition, false, {i, 0}, {});
            if (step.asksAboutAlteri() || step.kind == StepKind::Placing
                || step.kind == StepKind::AlterTies)
                checkCondition(step.alteriCondition, true, {i, 0}, {});
            for (std::size_t question = 0; question < step.questions.size(); ++question)
                checkQuestion(step.questions[question], {i, question + 1});
            checkNeeds(i);
        }
        return std::move(m_findings);
    }

private:
    void noteMoments()
    {
        for (std::size_t i = 0; i < m_guide.size(); ++i) {
            const auto& step = m_guide[i];
            for (std::size_t question = 0; question < step.questions.size(); ++question)
                m_asked.emplace(step.questions[question].attribute, Moment{i, question + 1});
            if (step.kind == StepKind::NameGenerator)
                m_named = std::min(m_named, Moment{i, 0});
            if (step.kind == StepKind::Placing)
                notePlacing(step, i);
            if (step.consent)
                m_asked.emplace(*step.consent, Moment{i, 0});
            // A free map answers whatever it shows, and all else by the panels.
            if (step.kind == StepKind::FreeMap)
                m_free = std::min(m_free, Moment{i, 0});
        }
    }

    void notePlacing(const GuideStep& step, std::size_t i)
    {
        for (const auto& design : m_designs)
            if (!step.design || step.design == design.id)
                for (const auto& shown : {design.ringAttribute, design.sectorAttribute})
                    if (shown)
                        notePlacedBy(*shown, step, i);
    }

    /// What is said of ties on the map that a step has of its own is not said on the interview's.
    void notePlacedBy(AttributeId shown, const GuideStep& step, std::size_t i)
    {
        const auto* attribute = m_content.codebook.find(shown);
        const bool isElsewhere = step.design && step.design != m_designs.front().id
                                 && attribute != nullptr && attribute->owner == Owner::Tie;
        if (isElsewhere)
            m_elsewhere.insert(shown);
        else
            m_asked.emplace(shown, Moment{i, 0});
    }

    GuideFinding& add(Kind kind)
    {
        GuideFinding finding;
        finding.kind = kind;
        finding.step = m_step->id;
        return m_findings.emplace_back(std::move(finding));
    }

    void checkQuestion(const GuideQuestion& question, const Moment& moment)
    {
        const auto* attribute = m_content.codebook.find(question.attribute);
        if (attribute == nullptr)
            return;
        const bool fits = m_step->asksAboutEgo()      ? attribute->owner == Owner::Ego
                          : m_step->asksAboutAlteri() ? attribute->isOfPartner()
                          : m_step->kind == StepKind::AlterTies
                              ? attribute->owner == Owner::AlterTie
                              : true;
        if (!fits)
            add(Kind::AttributeForeign).detail = attribute->label;
        checkCondition(question.condition, attribute->isOfPartner(), moment, question.attribute);
    }

    void checkCondition(const std::string& condition,
                        bool isOfAlter,
                        const Moment& moment,
                        const std::optional<AttributeId>& question)
    {
        if (condition.empty())
            return;
        const auto note = [&](Kind kind) -> GuideFinding& {
            auto& finding = add(kind);
            finding.question = question;
            finding.condition = condition;
            return finding;
        };
        if (const auto fault = m_values->faultOf(condition, isOfAlter)) {
            note(Kind::ConditionInvalid).problem = fault;
            return;
        }
        const auto expression = parseExpression(condition);
        if (!canHold(expression, m_content.codebook))
            note(Kind::ConditionNeverHolds);
        for (const auto& variable : variablesOf(expression))
            if (isLater(variable, moment))
                note(Kind::ConditionAsksLater).detail = variable;
            else if (isElsewhere(variable))
                note(Kind::ConditionAsksElsewhere).detail = variable;
    }

    /// Whether a variable is asked for in this guide, and nowhere before a moment.
    bool isLater(const std::string& variable, const Moment& moment) const
    {
        if (m_free < moment)
            return false;
        const auto* attribute = attributeCalled(variable);
        if (attribute == nullptr)
            return variable == "size" && m_named != none && !(m_named < moment);
        const auto [first, last] = m_asked.equal_range(attribute->id);
        return first != last
               && std::none_of(first, last, [&](const auto& each) { return each.second < moment; });
    }

    /// Whether a variable is asked for only on the map that a step has of its own.
    bool isElsewhere(const std::string& variable) const
    {
        const auto* attribute = attributeCalled(variable);
        return attribute != nullptr && m_free == none && m_elsewhere.contains(attribute->id)
               && !m_asked.contains(attribute->id);
    }

    const Attribute* attributeCalled(const std::string& variable) const
    {
        for (const auto& attribute : m_content.codebook.attributes) {
            const auto name = m_names.of(attribute.id.hex());
            if (!name.empty() && (name == variable || "ego." + name == variable))
                return &attribute;
        }
        for (const auto& recode : m_content.codebook.recodes)
            if (m_names.of(recode.id.hex()) == variable)
                return m_content.codebook.find(recode.attribute);
        return nullptr;
    }

    void checkNeeds(std::size_t at)
    {
        const auto& step = *m_step;
        if (step.kind == StepKind::NameGenerator && !step.prompt)
            add(Kind::QuestionMissing);
        const bool isForm =
            step.kind == StepKind::EgoForm || step.kind == StepKind::NameInterpreter;
        if (isForm && step.questions.empty())
            add(Kind::NothingAsked);
        if (step.kind == StepKind::AlterTies && !step.tieKind)
            add(Kind::TieKindMissing);
        if (step.kind == StepKind::Consent && !step.consent)
            add(Kind::ConsentNotKept);
        if (step.smallest && step.largest && *step.smallest > *step.largest)
            add(Kind::LimitsReversed);
        if (step.alteri == StepAlteri::NamedAt)
            checkSource(at);
    }

    void checkSource(std::size_t at)
    {
        const auto source =
            std::find_if(m_guide.begin(), m_guide.end(), [&](const GuideStep& each) {
                return m_step->namedAt == each.id && each.kind == StepKind::NameGenerator;
            });
        if (source == m_guide.end())
            add(Kind::NamedAtNothing);
        else if (static_cast<std::size_t>(source - m_guide.begin()) >= at)
            add(Kind::NamedAtLater).detail = source->title;
    }

    static constexpr Moment none{static_cast<std::size_t>(-1), 0};

    std::vector<GuideStep> m_guide;
    MapContent m_content;  ///< of nobody, for what there is to name
    std::vector<DerivedColumn> m_derived;
    std::vector<MapDesign> m_designs;
    std::optional<InterviewValues> m_values;
    VariableNames m_names;
    std::multimap<AttributeId, Moment> m_asked;
    std::set<AttributeId> m_elsewhere;
    Moment m_named = none;
    Moment m_free = none;
    const GuideStep* m_step = nullptr;
    std::vector<GuideFinding> m_findings;
};

}  // namespace

std::vector<GuideFinding> checkGuide(const Reader& reader)
{
    return GuideChecker(reader).findings();
}

}  // namespace alteri
