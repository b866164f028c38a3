// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/model/guide.hpp"
#include "core/store/tables/reader.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Something about a guide that can hardly be meant.
struct GuideFinding {
    enum class Kind {
        ConditionInvalid,     ///< `problem` says why; it counts as holding
        ConditionNeverHolds,  ///< whatever is answered
        ConditionAsksLater,   ///< `detail` is a variable that is asked for only then or later
        QuestionMissing,      ///< a name generator without a question
        NothingAsked,         ///< a form without questions
        TieKindMissing,
        ConsentNotKept,    ///< no attribute keeps the consent
        NamedAtNothing,    ///< it is about those named at a step that is none, or no name generator
        NamedAtLater,      ///< or at one that comes later
        LimitsReversed,    ///< the smallest number of names is more than the largest
        AttributeForeign,  ///< `detail` is a label: the step cannot ask for what others have
        ConditionAsksElsewhere,  ///< `detail` is a variable of ties that is asked for only on the
                                 ///< map that a step has of its own
    };

    Kind kind = Kind::NothingAsked;
    GuideStepId step;
    std::optional<AttributeId> question{};  ///< whose condition it is; nothing: the step's
    std::string condition{};
    std::string detail{};
    std::optional<Problem> problem{};

    friend bool operator==(const GuideFinding&, const GuideFinding&) = default;
};

/// All findings, in the order of the steps.
std::vector<GuideFinding> checkGuide(const Reader& reader);

}  // namespace alteri
