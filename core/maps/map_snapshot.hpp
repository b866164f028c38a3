// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/map_geometry.hpp"
#include "core/maps/map_content.hpp"
#include "core/model/codebook.hpp"
#include "core/model/network.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A category of several answers as a map shows it: a slice of the symbol, or a badge of its own.
struct ChoiceLook {
    std::string colour;  ///< "#rrggbb", or empty
    std::string symbol;  ///< of badges: name of a symbol or badge, or empty
    int rank = 0;        ///< place among the categories; for palettes of one's own

    friend bool operator==(const ChoiceLook&, const ChoiceLook&) = default;
};

/// One alter as a map shows it.
struct AlterSnapshot {
    AlterId id;
    std::string label;
    std::optional<Place> place;
    std::string colour;  ///< "#rrggbb", or empty: no answer or no colour
    std::string symbol;  ///< name of a symbol, or empty
    std::string badge;   ///< name of a badge, or empty
    double size = 1;     ///< radius of the symbol, relative to the usual one
    int outline = 0;     ///< place of the answer in its scale, from 0; 0 too if there is none
    /// Place of the answer that gives the colour among the categories; for palettes of one's own.
    int colourRank = noRank;
    /// Where several answers give colours or badges: the first that were chosen, in the order of
    /// the codebook. More than a few in one symbol cannot be told apart.
    std::vector<ChoiceLook> slices{};
    std::vector<ChoiceLook> badges{};
    int unseen = 0;  ///< how many chosen categories are not among them

    static constexpr int noRank = -1;
    static constexpr std::size_t mostChoices = 4;

    friend bool operator==(const AlterSnapshot&, const AlterSnapshot&) = default;
};

/// A tie between two alteri, by their index in the snapshot.
struct AlterTieSnapshot {
    std::size_t source = 0;
    std::size_t target = 0;
    std::size_t kind = 0;  ///< index into MapSnapshot::tieKinds

    friend bool operator==(const AlterTieSnapshot&, const AlterTieSnapshot&) = default;
};

/// One block of the legend: what a colour, a symbol, a badge or a ring stands for.
struct LegendBlock {
    /// `Symbols` shows symbols, in their colours if the same attribute gives both.
    enum class Kind { Symbols, Colours, Sizes, Outlines, Badges, Levels, Ties };

    struct Entry {
        std::string label;
        std::string colour;
        std::string symbol;                ///< of symbols and badges
        int count = 0;                     ///< alteri on this map; of `Ties` the ties
        double size = 1;                   ///< radius of the symbol, relative to the usual one
        int rank = AlterSnapshot::noRank;  ///< place among the categories
        TieDash dash = TieDash::Solid;     ///< of `Ties`
        bool isChoice = false;             ///< one of several answers, see ChoiceLook

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    Kind kind = Kind::Symbols;
    std::string title;  ///< label of the attribute; empty for `Ties`
    std::vector<Entry> entries;
    int unanswered = 0;  ///< alteri on this map without an answer
    int chosenNone = 0;  ///< of several answers: alteri for whom none of them was chosen

    friend bool operator==(const LegendBlock&, const LegendBlock&) = default;
};

/// Plain values of one map: all that is needed to draw it, nothing that leads back to the study.
struct MapSnapshot {
    MapId map;
    EgoId ego;
    std::string egoLabel;
    std::string title;
    MapGeometry geometry{3, true, {}};
    std::vector<std::string> levels;    ///< captions of the rings, from the inside; may be empty
    std::vector<std::string> sectors;   ///< names of the sectors, clockwise; may be empty
    std::vector<AlterSnapshot> alteri;  ///< in the order in which they were named
    std::vector<AlterTieSnapshot> ties;
    std::vector<TieKind> tieKinds;
    std::vector<LegendBlock> legend;
};

/// One map as its content says.
MapSnapshot snapshotOf(const MapContent& content);

/// Reads one map.
/// @throws Error{NotFound}
MapSnapshot snapshotOf(const Reader& reader, MapId map);

/// Reads one map as it would look with another design, all symbols at their present places.
/// @throws Error{NotFound}
MapSnapshot snapshotOf(const Reader& reader, MapId map, const MapDesign& design);

}  // namespace alteri
