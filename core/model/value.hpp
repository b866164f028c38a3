// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <string>
#include <variant>

namespace alteri {

/// Why an answer is missing. An attribute without any value was simply not filled in yet.
enum class MissingReason { NotAsked, DoesNotKnow, Refused, DoesNotApply };

/// The answer to one attribute: a category (nominal, ordinal), a number (numeric, and 0 or 1 for
/// yes-no), a text (text, and an ISO 8601 date) or the reason why there is none.
using Value = std::variant<CategoryId, double, std::string, MissingReason>;

/// Ego's tie to an alter on one map, as the subject of an answer.
struct TieKey {
    MapId map;
    AlterId alter;

    friend auto operator<=>(const TieKey&, const TieKey&) = default;
};

/// Whom or what an answer is about; the order is that of Owner.
using Subject = std::variant<EgoId, AlterId, TieKey, AlterTie>;

inline Owner ownerOf(const Subject& subject)
{
    return static_cast<Owner>(subject.index());
}

/// True if the attribute's scale allows the value; a reason for missing is always allowed.
bool fits(const Value& value, const Attribute& attribute);

/// True for a day that exists, written yyyy-mm-dd.
bool isIsoDate(const std::string& text);

}  // namespace alteri
