// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace alteri {

enum class MeasureFamily {
    Structure,    ///< of the ties between alteri
    Composition,  ///< of the categories or numbers of an attribute
    Similarity,   ///< of alteri to ego, or of alteri who are tied to each other
};

/// One measure of networks, as tables and tooltips need it.
struct MeasureEntry {
    std::string_view key;  ///< "density", or what a column's name begins with: "entropy_"
    MeasureFamily family = MeasureFamily::Structure;
    std::string_view source;  ///< author and year, or nothing for plain counts and moments
    int decimals = 0;
    bool needsAlterTies = false;

    /// Whether it is measured of an attribute, whose name the column's ends with.
    bool isOfAttribute() const { return key.ends_with('_'); }
};

/// All measures in the order of the tables.
std::span<const MeasureEntry> measureCatalogue();

/// The measure that a column holds; nullptr for other columns.
const MeasureEntry* findMeasure(std::string_view column);

}  // namespace alteri
