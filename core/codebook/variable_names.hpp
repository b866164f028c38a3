// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/id.hpp"

#include <map>
#include <string>

namespace alteri {

/// What the variables of a study are called in formulas and expressions, by what they stand for.
/// The rules are those of framesOf(): an attribute is called by its key unless another variable is,
/// and measures of it (`share_KEY_CODE`, `mean_KEY`, ...) by its name.
struct VariableNames {
    /// The attribute or grouping that a name is made of, which measure of it (nothing: it itself)
    /// and, where the measure is of one category, which.
    struct Meaning {
        std::string made;  ///< hexadecimal id of the attribute or grouping
        std::string measure;
        std::string category;  ///< hexadecimal id of the category or group

        friend auto operator<=>(const Meaning&, const Meaning&) = default;
    };

    std::map<Meaning, std::string> names;
    /// What several answers are called; no variable has that name, and another thing may have it.
    std::map<std::string, std::string> ofSeveral;
    /// What names begin with that end with a value of the data: "share_age_" for "share_age_40".
    std::map<Meaning, std::string> beginnings;

    /// The name of an attribute or grouping itself, or an empty text: ties between alteri have no
    /// variables.
    std::string of(const std::string& hexadecimalId) const;
};

VariableNames variableNames(const Codebook& codebook);

}  // namespace alteri
