// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scale.hpp"

#include <algorithm>
#include <array>

namespace alteri {

namespace {

constexpr std::array<ScaleTraits, 9> traits{{
    {Scale::Nominal, "nominal", AnswerKind::Category},
    {Scale::Ordinal, "ordinal", AnswerKind::Category},
    {Scale::Several, "several", AnswerKind::Several},
    {Scale::Numeric, "numeric", AnswerKind::Number},
    {Scale::Rating, "rating", AnswerKind::Number, true, true},
    {Scale::YesNo, "yes_no", AnswerKind::YesNo},
    {Scale::Date, "date", AnswerKind::Date},
    {Scale::Text, "text", AnswerKind::Text, false},
    {Scale::LongText, "long_text", AnswerKind::Text, false, false, true},
}};

}  // namespace

std::span<const ScaleTraits> scaleTraits()
{
    return traits;
}

const ScaleTraits& traitsOf(Scale scale)
{
    return *std::find_if(traits.begin(), traits.end(),
                         [&](const ScaleTraits& each) { return each.scale == scale; });
}

std::optional<Scale> scaleFrom(std::string_view word)
{
    const auto* found = std::find_if(traits.begin(), traits.end(),
                                     [&](const ScaleTraits& each) { return each.word == word; });
    return found != traits.end() ? std::optional(found->scale) : std::nullopt;
}

}  // namespace alteri
