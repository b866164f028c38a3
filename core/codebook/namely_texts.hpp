// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/writer.hpp"

#include <map>
#include <string>

namespace alteri {

// What people said to categories that ask for it ("other, namely"), while answers are rewritten.

using NamelyTexts = std::map<CategoryId, std::string>;

/// Of all subjects that said something to a category of the attribute.
std::map<Subject, NamelyTexts> namelyTexts(const Reader& reader, const Attribute& attribute);

/// One text of two that are said to the same category now.
std::string joinedNamely(const std::string& one, const std::string& other);

/// Stores the texts of those categories that are (part of) the answer.
void giveNamely(Writer& writer,
                const Subject& subject,
                AttributeId attribute,
                const Value& answer,
                const NamelyTexts& texts);

}  // namespace alteri
