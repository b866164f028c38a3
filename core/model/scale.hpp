// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace alteri {

/// How the answers to a question are measured.
enum class Scale { Nominal, Ordinal, Numeric, Rating, Text, Date, YesNo, Several, LongText };

/// What an answer is, apart from a reason why there is none. Whatever does not care about more than
/// this need not know the scales.
enum class AnswerKind { Category, Number, YesNo, Text, Date, Several };

/// What there is to know about a scale. A scale that is added has a line here, a name for people in
/// `ui/text/codebook_text`, and an editor in `ui/interview/coding/answer_editor` if that of its
/// kind will not do.
struct ScaleTraits {
    Scale scale = Scale::Text;
    std::string_view word;  ///< in study files, templates and tables
    AnswerKind kind = AnswerKind::Text;
    bool isExpected = true;  ///< a missing answer is a gap, unless the study says otherwise
    /// Answers are whole numbers; those that are given are within the limits of the attribute.
    bool hasSteps = false;
    bool isLong = false;  ///< answers of several lines
};

/// All scales, in the order in which they are offered.
std::span<const ScaleTraits> scaleTraits();

const ScaleTraits& traitsOf(Scale scale);

/// @param word as in ScaleTraits
std::optional<Scale> scaleFrom(std::string_view word);

}  // namespace alteri
