// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.hpp"

#include <QString>

#include <optional>
#include <vector>

namespace alteri {

class StudyDocument;

/// Gives all subjects one answer, in one gesture. @param value nothing: the answer is cleared
/// @return false if it was refused
bool giveAnswer(StudyDocument& document,
                const std::vector<Subject>& subjects,
                AttributeId attribute,
                const std::optional<Value>& value);

/// Adds a category to the several answers of subjects in one gesture, or takes it back where all
/// have it; what else they chose stays. Who has none left has no answer.
/// @return as giveAnswer()
bool giveChoice(StudyDocument& document,
                const std::vector<Subject>& subjects,
                AttributeId attribute,
                CategoryId category);

/// Stores what was said to a category of an answer ("other, namely").
/// @return as giveAnswer()
bool giveNamely(StudyDocument& document,
                const Subject& subject,
                AttributeId attribute,
                CategoryId category,
                const QString& text);

/// Who of the alteri selected on a map an attribute is about: they or ego's ties to them.
std::vector<Subject>
subjectsAmong(const std::vector<AlterId>& alteri, MapId map, const Attribute& attribute);

}  // namespace alteri
