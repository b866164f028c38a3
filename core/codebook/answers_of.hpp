// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace alteri {

/// What everybody answered to one attribute, in the order of the file.
std::vector<std::pair<Subject, Value>> answersOf(const Reader& reader, const Attribute& attribute);

/// How many gave each category as their answer, or as one of several; those that nobody gave are
/// not in it.
std::map<CategoryId, std::size_t> answersByCategory(const Reader& reader,
                                                    const Attribute& attribute);

}  // namespace alteri
