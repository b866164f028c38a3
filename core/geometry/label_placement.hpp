// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/symbol_shape.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace alteri {

/// How text is set beside its symbol.
enum class TextSide { Right, Left, Centre };

/// A label to be placed: its symbol, and the sizes of its ink in one, two or three lines.
struct LabelRequest {
    struct Variant {
        double width = 0;
        double height = 0;
    };

    std::size_t symbol = 0;  ///< index into LabelSurroundings::symbols
    std::vector<Variant> variants;
    std::optional<Wedge> sector{};  ///< in which most of the label is to lie
};

/// What is on a map besides labels.
struct LabelSurroundings {
    std::vector<SymbolShape> symbols;  ///< labels and leaders keep off them
    std::vector<Box> boxes;            ///< so they do off these: letters of captions, other labels
    std::vector<Segment> lines;        ///< ties, sector lines: not covered, if possible
    std::vector<double> circles;       ///< radii of rings around (0, 0): if possible
    Box frame;                         ///< labels stay inside
};

/// What makes a label readable as that of its symbol. Lengths in the unit of the map.
struct LabelRules {
    double gap = 0;       ///< from a symbol to its label, where there is room
    double tightGap = 0;  ///< the smallest such gap
    double across = 0;    ///< gap between labels side by side
    double down = 0;      ///< gap between labels one above the other
    /// A label without a leader is farther from every other symbol than from its own by this
    /// factor, ...
    double nearest = 1.5;
    /// ... where what is nearer than this is taken as this far away: it touches for a reader.
    double tiny = 0;
    double inSector = 0.6;  ///< least share of a label that lies in its symbol's sector
    bool leaders = true;    ///< whether labels may be joined to their symbols by lines
};

/// Where a label goes.
struct LabelChoice {
    Box box;
    std::size_t variant = 0;
    TextSide side = TextSide::Right;
    /// From the symbol's rim to the label, where it stands too far off to be read as the symbol's.
    std::optional<Segment> leader{};
};

struct PlacedLabels {
    std::vector<std::optional<LabelChoice>> labels;  ///< nothing where a label found no place
    int leftOut = 0;
    int leaders = 0;
};

/// Places labels so that none covers anything and each is read as that of its symbol.
///
/// Each label has some forty places beside its symbol for each of its variants and, with leaders,
/// some hundred farther away. Simulated annealing (Christensen, Marks & Shieber 1995, ACM Trans.
/// Graphics 14(3)) finds a cheap choice; labels that are still in each other's way are moved one by
/// one, each to the best place given the others (min-conflicts, Minton et al. 1992, Artif. Intell.
/// 58). Those for which that does not help are left out, as few as possible. The same input and
/// seed give the same result.
///
/// Cost O(labels^2) per sweep; 40 labels take some ten milliseconds.
PlacedLabels placeLabels(const std::vector<LabelRequest>& labels,
                         const LabelSurroundings& surroundings,
                         const LabelRules& rules,
                         std::uint64_t seed);

}  // namespace alteri
