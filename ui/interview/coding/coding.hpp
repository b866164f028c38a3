// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.hpp"

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

/// Who of the alteri selected on a map an attribute is about: they or ego's ties to them.
std::vector<Subject>
subjectsAmong(const std::vector<AlterId>& alteri, MapId map, const Attribute& attribute);

}  // namespace alteri
