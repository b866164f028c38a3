// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "core/measures/variables/study_frames.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// One line of the table that describes a study in a paper.
struct KeyAttribute {
    enum class Kind {
        Count,     ///< of egos, networks, alteri, ties: only `n`
        Number,    ///< mean, SD and range over the rows with a known value
        Category,  ///< count and share of the known values
    };

    Kind kind = Kind::Number;
    VariableLevel level = VariableLevel::Network;
    Counted counted = Counted::Networks;
    std::string variable;
    std::string label;
    std::string category{};
    std::string categoryLabel{};
    std::size_t n = 0;        ///< known values of the variable; the number itself for counts
    std::size_t missing = 0;  ///< unknown values of the variable
    std::size_t count = 0;    ///< of the category
    /// Per cent of the known values; nothing without any.
    std::optional<double> percent{};
    /// Of a number over its values. Of a category of alteri or ties over egos: of the per cent of
    /// each ego's ties that are in it, for egos with at least one known value.
    std::optional<double> mean{};
    std::optional<double> sd{};  ///< with n - 1
    std::optional<double> minimum{};
    std::optional<double> maximum{};
};

/// Numbers of egos, networks, alteri and ties (of networks and alteri only if egos have several
/// maps), size of the networks, then every attribute of alteri, of ties and of egos, groupings of
/// categories too, each counted once. Texts are left out.
std::vector<KeyAttribute> keyAttributes(const StudyFrames& frames);

/// Columns of (egos, networks, alteri or ties: what is counted), variable, category, n, missing,
/// count, percent, mean, sd, min, max.
Table keyAttributesTable(const std::vector<KeyAttribute>& rows);

/// As printed: columns attribute, n, percent, mean (sd), range; a line above the attributes of
/// alteri, ties and egos each, and for each variable above its categories.
Table printedKeyAttributes(const std::vector<KeyAttribute>& rows);

}  // namespace alteri
