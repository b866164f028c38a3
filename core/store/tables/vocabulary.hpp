// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"
#include "core/model/network.hpp"
#include "core/model/value.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace alteri {

// The words under which the enumerations of the model stand in study files, templates and tables.

std::string_view wordFor(Owner owner);
std::string_view wordFor(Scale scale);
std::string_view wordFor(MissingReason reason);
/// The words of those that are offered, with blanks between them.
std::string wordsFor(const OfferedReasons& offered);
std::string_view wordFor(DatePrecision precision);
std::string_view wordFor(TieDash dash);
std::string_view wordFor(RingSpacing spacing);
std::string_view wordFor(DerivedColumn::Level level);
std::string_view wordFor(DerivedColumn::Kind kind);
std::string_view wordFor(StepKind kind);
std::string_view wordFor(StepManner manner);
std::string_view wordFor(StepAlteri alteri);

std::optional<Owner> ownerFrom(std::string_view word);
std::optional<MissingReason> missingReasonFrom(std::string_view word);
/// Words that are unknown offer nothing.
OfferedReasons reasonsFrom(std::string_view words);
std::optional<DatePrecision> datePrecisionFrom(std::string_view word);
std::optional<TieDash> tieDashFrom(std::string_view word);
std::optional<RingSpacing> ringSpacingFrom(std::string_view word);
std::optional<DerivedColumn::Level> derivedLevelFrom(std::string_view word);
std::optional<DerivedColumn::Kind> derivedKindFrom(std::string_view word);
std::optional<StepKind> stepKindFrom(std::string_view word);
std::optional<StepManner> stepMannerFrom(std::string_view word);
std::optional<StepAlteri> stepAlteriFrom(std::string_view word);

}  // namespace alteri
