// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

/// What of a study rests on an attribute, by what people call it. Styles of pictures name none.
struct AttributeUses {
    std::size_t answers = 0;             ///< reasons for missing ones included
    std::vector<std::string> designs;    ///< titles of the map designs that show it
    std::vector<std::string> prompts;    ///< questions of the interview that ask for it
    std::vector<std::string> groupings;  ///< labels
    std::vector<std::string> models;   ///< names; also of those that use its groupings or measures
    std::vector<std::string> columns;  ///< labels of derived columns, likewise
    std::vector<std::string> steps{};  ///< titles of the steps of the guide that ask for it
    std::vector<std::string> conditions{};  ///< titles of the steps with conditions on it, likewise

    bool isEmpty() const;
    /// Whether it has to stay: what would be left of a model, column or condition would mean
    /// another thing.
    bool isNeeded() const { return !models.empty() || !columns.empty() || !conditions.empty(); }
};

/// @throws Error{NotFound}
AttributeUses usesOf(const Reader& reader, AttributeId id);

}  // namespace alteri
