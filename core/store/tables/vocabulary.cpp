// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/vocabulary.hpp"

#include <array>
#include <utility>

namespace alteri {

namespace {

template <class Enum, std::size_t N>
using Words = std::array<std::pair<Enum, std::string_view>, N>;

constexpr Words<Owner, 4> owners{{{Owner::Ego, "ego"},
                                  {Owner::Alter, "alter"},
                                  {Owner::Tie, "tie"},
                                  {Owner::AlterTie, "alter_tie"}}};

constexpr Words<MissingReason, 4> reasons{{{MissingReason::NotAsked, "not_asked"},
                                           {MissingReason::DoesNotKnow, "does_not_know"},
                                           {MissingReason::Refused, "refused"},
                                           {MissingReason::DoesNotApply, "does_not_apply"}}};

constexpr Words<DatePrecision, 3> precisions{
    {{DatePrecision::Year, "year"}, {DatePrecision::Month, "month"}, {DatePrecision::Day, "day"}}};

constexpr Words<TieDash, 3> dashes{
    {{TieDash::Solid, "solid"}, {TieDash::Dashed, "dashed"}, {TieDash::Dotted, "dotted"}}};

constexpr Words<RingSpacing, 2> spacings{
    {{RingSpacing::EqualWidth, "width"}, {RingSpacing::EqualArea, "area"}}};

constexpr Words<DerivedColumn::Level, 3> levels{{{DerivedColumn::Level::Tie, "tie"},
                                                 {DerivedColumn::Level::Ego, "ego"},
                                                 {DerivedColumn::Level::Network, "network"}}};

constexpr Words<DerivedColumn::Kind, 2> derivedKinds{
    {{DerivedColumn::Kind::Computed, "computed"}, {DerivedColumn::Kind::Centred, "centred"}}};

constexpr Words<StepKind, 9> stepKinds{{{StepKind::Information, "information"},
                                        {StepKind::Consent, "consent"},
                                        {StepKind::EgoForm, "ego_form"},
                                        {StepKind::NameGenerator, "name_generator"},
                                        {StepKind::NameInterpreter, "name_interpreter"},
                                        {StepKind::Placing, "placing"},
                                        {StepKind::AlterTies, "alter_ties"},
                                        {StepKind::FreeMap, "free_map"},
                                        {StepKind::Closing, "closing"}}};

constexpr Words<StepManner, 8> stepManners{{{StepManner::Form, "form"},
                                            {StepManner::Table, "table"},
                                            {StepManner::Bins, "bins"},
                                            {StepManner::OneAtATime, "one_at_a_time"},
                                            {StepManner::Free, "free"},
                                            {StepManner::PairWalk, "pair_walk"},
                                            {StepManner::Matrix, "matrix"},
                                            {StepManner::Drawing, "drawing"}}};

constexpr Words<StepAlteri, 4> stepAlteri{{{StepAlteri::All, "all"},
                                           {StepAlteri::NamedAt, "named_at"},
                                           {StepAlteri::Nearest, "nearest"},
                                           {StepAlteri::NotPlaced, "not_placed"}}};

template <class Enum, std::size_t N>
std::string_view find(const Words<Enum, N>& words, Enum value)
{
    for (const auto& [each, word] : words)
        if (each == value)
            return word;
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> find(const Words<Enum, N>& words, std::string_view wanted)
{
    for (const auto& [each, word] : words)
        if (word == wanted)
            return each;
    return std::nullopt;
}

}  // namespace

std::string_view wordFor(Owner owner)
{
    return find(owners, owner);
}

std::string_view wordFor(Scale scale)
{
    return traitsOf(scale).word;
}

std::string_view wordFor(MissingReason reason)
{
    return find(reasons, reason);
}

std::string wordsFor(const OfferedReasons& offered)
{
    std::string words;
    for (const auto reason : allMissingReasons)
        if (offered.offers(reason))
            words.append(words.empty() ? "" : " ").append(wordFor(reason));
    return words;
}

std::string_view wordFor(DatePrecision precision)
{
    return find(precisions, precision);
}

std::string_view wordFor(TieDash dash)
{
    return find(dashes, dash);
}

std::string_view wordFor(RingSpacing spacing)
{
    return find(spacings, spacing);
}

std::string_view wordFor(DerivedColumn::Level level)
{
    return find(levels, level);
}

std::string_view wordFor(DerivedColumn::Kind kind)
{
    return find(derivedKinds, kind);
}

std::string_view wordFor(StepKind kind)
{
    return find(stepKinds, kind);
}

std::string_view wordFor(StepManner manner)
{
    return find(stepManners, manner);
}

std::string_view wordFor(StepAlteri alteri)
{
    return find(stepAlteri, alteri);
}

std::optional<Owner> ownerFrom(std::string_view word)
{
    return find(owners, word);
}

std::optional<MissingReason> missingReasonFrom(std::string_view word)
{
    return find(reasons, word);
}

OfferedReasons reasonsFrom(std::string_view words)
{
    OfferedReasons offered;
    const auto padded = " " + std::string(words) + " ";
    for (const auto reason : allMissingReasons)
        offered.offer(reason,
                      padded.find(" " + std::string(wordFor(reason)) + " ") != std::string::npos);
    return offered;
}

std::optional<DatePrecision> datePrecisionFrom(std::string_view word)
{
    return find(precisions, word);
}

std::optional<TieDash> tieDashFrom(std::string_view word)
{
    return find(dashes, word);
}

std::optional<RingSpacing> ringSpacingFrom(std::string_view word)
{
    return find(spacings, word);
}

std::optional<DerivedColumn::Level> derivedLevelFrom(std::string_view word)
{
    return find(levels, word);
}

std::optional<DerivedColumn::Kind> derivedKindFrom(std::string_view word)
{
    return find(derivedKinds, word);
}

std::optional<StepKind> stepKindFrom(std::string_view word)
{
    return find(stepKinds, word);
}

std::optional<StepManner> stepMannerFrom(std::string_view word)
{
    return find(stepManners, word);
}

std::optional<StepAlteri> stepAlteriFrom(std::string_view word)
{
    return find(stepAlteri, word);
}

}  // namespace alteri
