// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/quick_entry.hpp"
#include "core/model/guide.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace alteri {

// What people do to the interview guide, and what an interview does at its steps.

/// Adds a step behind all others, with what its kind needs: a name generator gets its question, a
/// consent an attribute of ego that keeps it. Both are called by the title.
/// @throws Error{EmptyName}
GuideStepId addStep(Writer& writer, StepKind kind, const std::string& title);

/// Adds the same step once more right behind it; a name generator gets a question of its own.
/// @throws Error{NotFound}
GuideStepId duplicateStep(Writer& writer, GuideStepId id, const std::string& title);

/// @param index the place that it is to have; beyond the end: the last
/// @throws Error{NotFound}
void moveStep(Writer& writer, GuideStepId id, std::size_t index);

/// Removes a step, and its question where nobody was named in answer to it.
/// @throws Error{NotFound}
void removeStep(Writer& writer, GuideStepId id);

/// What a name generator asks. @throws Error{NotFound}, Error{EmptyName}
void setQuestion(Writer& writer, GuideStepId id, const std::string& question);

/// Names an alter at a name generator.
/// @throws as addEntry()
AlterId nameAt(Writer& writer, MapId map, const GuideStep& step, const QuickEntry& entry);

/// The consent that ego gave: when, and to which wording.
struct Consent {
    std::string time;  ///< UTC, as 2026-11-29T08:10:00Z
    std::string wording;

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// Keeps that ego agrees to the text of a step now, or that it does not; as an answer of ego.
/// @throws Error{NotFound} the step keeps its consent nowhere
void agree(Writer& writer, EgoId ego, const GuideStep& step, bool agrees);

/// @return nothing if the answer is no consent
std::optional<Consent> consentFrom(const Value& answer);

/// UTC, as 2026-11-29T08:10:00Z. @param milliseconds since 1970
std::string isoTime(std::int64_t milliseconds);

/// Whether an attribute keeps the consent of a step: it is given there, and written by nobody.
bool keepsConsent(const std::vector<GuideStep>& guide, AttributeId attribute);

}  // namespace alteri
