// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/box.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace alteri {

/// How text is set beside its symbol.
enum class TextSide { Right, Left, Centre };

/// A label to be placed: its symbol, and the sizes it has in one, two or three lines.
struct LabelRequest {
    struct Variant {
        double width = 0;
        double height = 0;
    };

    Point symbol;
    double symbolRadius = 0;
    std::vector<Variant> variants;
};

/// What labels had better not cover.
struct LabelSurroundings {
    std::vector<Box> boxes;       ///< symbols, badges, captions: never, if there is a way
    std::vector<Segment> lines;   ///< ties, sector lines: if possible
    std::vector<double> circles;  ///< radii of rings around (0, 0): if possible
    Box frame;                    ///< labels stay inside
};

/// Where a label goes.
struct LabelChoice {
    Box box;
    std::size_t variant = 0;
    TextSide side = TextSide::Right;
};

/// Places labels beside their symbols.
///
/// Each label has 12 places for each of its variants; their costs (overlap with other labels,
/// symbols and captions, crossing of lines, distance from the preferred places) are brought down
/// by simulated annealing (Christensen, Marks & Shieber 1995, ACM Trans. Graphics 14(3)) from a
/// greedy start. The same input and seed give the same result.
///
/// Cost O(labels^2) memory-free pair checks per sweep.
std::vector<LabelChoice> placeLabels(const std::vector<LabelRequest>& labels,
                                     const LabelSurroundings& surroundings,
                                     std::uint64_t seed);

}  // namespace alteri
