// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"
#include "core/model/value.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// What happens at a step of the interview guide.
enum class StepKind {
    Information,
    Consent,          ///< a text that the respondent agrees to
    EgoForm,          ///< questions about ego
    NameGenerator,    ///< asks for partners
    NameInterpreter,  ///< asks about partners
    Placing,          ///< partners are placed on the map
    AlterTies,        ///< asks about ties between partners
    FreeMap,          ///< the map as without a guide
    Closing,          ///< remarks, and what is open still
};

/// How a step asks: a name interpreter by form, table or bins; placing one at a time or freely;
/// ties between alteri pair by pair, in a matrix or by drawing.
enum class StepManner { Form, Table, Bins, OneAtATime, Free, PairWalk, Matrix, Drawing };

/// Which partners a step is about.
enum class StepAlteri {
    All,
    NamedAt,    ///< those named at another step, or picked again there
    Nearest,    ///< the first so many by their ring from the inside
    NotPlaced,  ///< those who have no place on the map
};

/// One question of a step: an attribute of the codebook, asked under a condition.
struct GuideQuestion {
    GuideQuestionId id;
    AttributeId attribute;
    std::string text{};       ///< its wording; empty: the label of the attribute
    std::string condition{};  ///< an expression; empty: always asked

    friend bool operator==(const GuideQuestion&, const GuideQuestion&) = default;
};

/// One step of the interview guide. What a kind of step does not use is ignored.
struct GuideStep {
    GuideStepId id;
    StepKind kind = StepKind::Information;
    std::string title;
    std::string text{};       ///< what the respondent reads or hears; simple formatting (Markdown)
    std::string hint{};       ///< for the interviewer
    std::string condition{};  ///< an expression over ego and the network; empty: always shown

    StepManner manner = StepManner::Form;
    StepAlteri alteri = StepAlteri::All;
    std::optional<GuideStepId> namedAt{};
    int nearest = 5;                ///< how many, of StepAlteri::Nearest
    std::string alteriCondition{};  ///< an expression over the alter; empty: all of them

    std::optional<PromptId> prompt{};  ///< of a name generator: its question
    std::optional<int> smallest{};     ///< number of names, told and never forced
    std::optional<int> largest{};
    bool offersEarlier = false;  ///< partners named before can be picked again from a list

    std::optional<DesignId> design{};      ///< of placing; nothing: the one that the map has
    std::optional<TieKindId> tieKind{};    ///< of ties between alteri
    std::optional<AttributeId> consent{};  ///< ego's text that keeps the time and the wording
    bool mustAgree = true;                 ///< whether a consent that is open counts as a gap

    std::vector<GuideQuestion> questions{};

    bool asksAboutEgo() const
    {
        return kind == StepKind::EgoForm || kind == StepKind::Closing
               || kind == StepKind::Information || kind == StepKind::Consent;
    }
    bool asksAboutAlteri() const
    {
        return kind == StepKind::NameGenerator || kind == StepKind::NameInterpreter;
    }

    friend bool operator==(const GuideStep&, const GuideStep&) = default;
};

/// The time that an interview spent at a step, once.
struct StepVisit {
    MapId map;
    std::int64_t number = 1;              ///< among the visits of the map, from 1
    std::optional<GuideStepId> step{};    ///< nothing: the step is in the guide no more
    std::int64_t began = 0;               ///< milliseconds since 1970, UTC
    std::optional<std::int64_t> ended{};  ///< nothing: the interview is there now
    std::string interviewer{};

    friend bool operator==(const StepVisit&, const StepVisit&) = default;
};

/// What had been answered to a question before a condition made it inapplicable: its answer is
/// 'does not apply' meanwhile.
struct SuspendedAnswer {
    EgoId ego;
    Subject subject;  ///< ego, an alter or ego's tie to it
    AttributeId attribute;
    std::optional<Value> value{};                ///< nothing: it had not been answered
    std::map<CategoryId, std::string> namely{};  ///< what was said to its categories

    friend bool operator==(const SuspendedAnswer&, const SuspendedAnswer&) = default;
};

}  // namespace alteri
