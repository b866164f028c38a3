// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/interview_values.hpp"
#include "core/maps/map_content.hpp"
#include "core/model/guide.hpp"
#include "core/model/lifetime_bound.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace alteri {

/// What an interview has left open at one step. A reason for missing counts as an answer; what does
/// not have to be answered (see isExpected()) is no gap.
struct StepGaps {
    bool consent = false;   ///< nobody has agreed yet
    std::size_t names = 0;  ///< fewer than the smallest number
    std::vector<AttributeId> ofEgo;
    std::vector<std::pair<AlterId, AttributeId>>
        ofAlteri;  ///< in the order in which they are asked
    std::vector<AlterId> notPlaced;
    std::size_t pairs = 0;
    std::vector<std::pair<AlterTie, AttributeId>> ofTies{};  ///< between alteri

    std::size_t count() const
    {
        return (consent ? 1 : 0) + names + ofEgo.size() + ofAlteri.size() + notPlaced.size() + pairs
               + ofTies.size();
    }

    friend bool operator==(const StepGaps&, const StepGaps&) = default;
};

/// Where one interview is in the guide: which steps and questions are shown, whom they are about,
/// and what is open. Holds what the study says at the time it is made.
class InterviewState {
public:
    InterviewState(const Reader& reader, std::shared_ptr<const MapContent> content);

    const std::vector<GuideStep>& guide() const { return m_guide; }
    const MapContent& content() const { return *m_content; }
    const std::vector<StepVisit>& visits() const { return m_visits; }
    const GuideStep* find(GuideStepId step) const ALTERI_LIFETIME_BOUND;

    /// The step at which the interview is now; nothing: it is not led through the guide.
    const GuideStep* current() const;
    /// Where it was last, if that is still in the guide.
    const GuideStep* last() const;

    /// Whether a step is shown: its condition is known to hold.
    bool isShown(const GuideStep& step) const;
    std::vector<const GuideStep*> shownSteps() const;
    /// The next step that is shown, or the one before. @param by 1 or -1
    const GuideStep* beside(const GuideStep& step, int by) const;

    /// Whom a step is about, in the order of naming; the nearest in the order of their rings. Who
    /// has no place yet, has none on the map of the step. Those whose ring and place are not known
    /// are not among the nearest.
    std::vector<AlterId> alteriOf(const GuideStep& step) const;
    /// Who was named at a name generator: in answer to its question, or picked again there.
    std::vector<AlterId> namedAt(const GuideStep& step) const;

    /// The questions of a step that are asked of ego, or about an alter.
    std::vector<const GuideQuestion*> questionsAboutEgo(const GuideStep& step) const;
    std::vector<const GuideQuestion*> questionsAbout(const GuideStep& step, AlterId alter) const;
    /// Those that a step about pairs asks of every tie: their conditions are on ego and the
    /// network. Where ties are drawn freely nothing is asked about them.
    std::vector<const GuideQuestion*> questionsAboutTies(const GuideStep& step) const;
    /// The ties of the kind that a step asks about, between the alteri that it is about.
    std::vector<AlterTie> tiesOf(const GuideStep& step) const;
    /// What was answered about a tie between alteri; nothing if it was not.
    const Value* answer(const AlterTie& tie, AttributeId attribute) const;

    /// The map on which a step takes place: that of the interview, or one of its own (see
    /// mapUnder()); nothing if that is not made yet.
    std::optional<MapId> mapOf(const GuideStep& step) const;
    /// Whether a map belongs to the interview: its own, and those of its steps.
    bool isOfInterview(MapId map) const;

    StepGaps gapsOf(const GuideStep& step) const;
    /// Of all steps that are shown.
    std::size_t gapCount() const;

private:
    /// What is known of the map that a step has of its own.
    struct StepMap {
        std::optional<MapId> map;
        std::set<AlterId> placed;
    };

    void readStepMaps(const Reader& reader);
    const StepMap* stepMapOf(const GuideStep& step) const;
    bool isPlaced(const GuideStep& step, const MapContent::Partner& partner) const;
    const InterviewValues& values() const;
    const Attribute* attributeOf(const GuideQuestion& question) const;
    void
    addAlterGaps(const GuideStep& step, const std::vector<AlterId>& alteri, StepGaps& gaps) const;
    void addTieGaps(const GuideStep& step, StepGaps& gaps) const;
    std::vector<AlterId> nearest(std::size_t most) const;
    const std::vector<std::optional<bool>>& verdicts(const std::string& condition) const;

    std::shared_ptr<const MapContent> m_content;
    std::vector<GuideStep> m_guide;
    std::vector<StepVisit> m_visits;
    std::map<GuideStepId, std::vector<AlterId>> m_namings;
    std::vector<DerivedColumn> m_derived;
    std::map<AlterTie, Answers> m_ofTies;  ///< between alteri, where a step asks about them
    std::map<DesignId, StepMap> m_stepMaps;
    int m_wave = 1;
    // Worked out when a condition asks for them.
    mutable std::unique_ptr<InterviewValues> m_values;
    mutable std::map<std::string, std::vector<std::optional<bool>>> m_verdicts;
};

}  // namespace alteri
