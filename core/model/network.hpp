// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"
#include "core/model/outcome_family.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// The interviewee, e.g. an organisation.
struct Ego {
    EgoId id;
    std::string code;           ///< identifier in data files, e.g. "E01"; unique
    std::string label;          ///< name as people read it
    std::string pseudonym{};    ///< what pictures and tables may show instead; empty: none given
    bool confidential = false;  ///< names that it gave are suggested in no other interview

    friend bool operator==(const Ego&, const Ego&) = default;
};

/// One network map of an ego: an occasion, a topic or a wave.
struct NetworkMap {
    MapId id;
    EgoId ego;
    DesignId design;
    std::string title;
    std::string note{};

    friend bool operator==(const NetworkMap&, const NetworkMap&) = default;
};

/// A partner that ego named. Belongs to ego, so that it persists across ego's maps.
struct Alter {
    AlterId id;
    EgoId ego;
    std::string code;  ///< identifier in data files; unique within ego
    std::string label;
    std::string note{};
    std::optional<PromptId> prompt{};  ///< the question in answer to which it was named
    std::string pseudonym{};           ///< as Ego::pseudonym

    friend bool operator==(const Alter&, const Alter&) = default;
};

/// Where a symbol stands on a map.
struct Place {
    double radius = 0;  ///< in units of the outer circle: ego is at 0, beyond 1 is the outside area
    double angle = 0;   ///< radians, clockwise from twelve o'clock, in [0, 2 pi)

    friend bool operator==(const Place&, const Place&) = default;
};

/// Ego's tie to an alter on one map: being named there is the tie. It exists without a place as
/// long as nobody has said how relevant the alter is.
struct Tie {
    MapId map;
    AlterId alter;
    std::optional<Place> place;
    std::string note{};

    friend bool operator==(const Tie&, const Tie&) = default;
};

/// A tie between two alteri of one ego on one map.
///
/// Ties of an undirected kind are kept with source < target, so that A-B and B-A are the same
/// row and cannot be entered twice; makeAlterTie() sees to it.
struct AlterTie {
    MapId map;
    TieKindId kind;
    AlterId source;
    AlterId target;

    friend auto operator<=>(const AlterTie&, const AlterTie&) = default;
};

inline AlterTie makeAlterTie(MapId map, TieKindId kind, bool directed, AlterId one, AlterId other)
{
    if (!directed && other < one)
        std::swap(one, other);
    return {map, kind, one, other};
}

/// A question of the interview. Without an attribute it is a name generator, which asks for
/// partners; with one a name interpreter, which asks for that attribute of each partner.
struct Prompt {
    PromptId id;
    std::optional<AttributeId> attribute;
    std::string text;

    bool namesAlteri() const { return !attribute; }

    friend bool operator==(const Prompt&, const Prompt&) = default;
};

/// Whether all rings are equally wide or have equal areas.
enum class RingSpacing { EqualWidth, EqualArea };

/// What a map shows and by which attributes: the key to reading it. Attributes are optional; a
/// map without a ring attribute still has circles, but they code nothing.
struct MapDesign {
    struct Sector {
        CategoryId category;
        double share = 1;  ///< of the full circle, relative to the other sectors

        friend bool operator==(const Sector&, const Sector&) = default;
    };

    /// A sector that stands for no category.
    struct FreeSector {
        std::string title;
        double share = 1;

        friend bool operator==(const FreeSector&, const FreeSector&) = default;
    };

    DesignId id;
    std::string title;
    int rings = 3;                             ///< number of circles, 1 to 8
    std::optional<AttributeId> ringAttribute;  ///< of the tie
    std::optional<AttributeId> sectorAttribute;
    std::optional<AttributeId> colourAttribute;
    std::optional<AttributeId> symbolAttribute;
    std::optional<AttributeId> badgeAttribute;
    std::vector<CategoryId> levels;  ///< from the inside; one more than `rings`: outside is a level
    std::vector<Sector> sectors;     ///< clockwise from twelve o'clock

    std::optional<AttributeId> sizeAttribute{};
    std::optional<AttributeId> outlineAttribute{};
    RingSpacing spacing = RingSpacing::EqualWidth;
    /// Names of the rings from the inside, the outside last; empty: those of the levels.
    std::vector<std::string> ringTitles{};
    std::vector<FreeSector> freeSectors{};  ///< used where no attribute gives the sectors

    // Groupings of the attribute that is shown. A sector stands for the whole group of its
    // category, and alteri look as their group does.
    std::optional<RecodeId> sectorGrouping{};
    std::optional<RecodeId> colourGrouping{};
    std::optional<RecodeId> symbolGrouping{};

    /// Of a badge attribute that is a number: from which on alteri have the badge.
    std::optional<double> badgeFrom{};

    friend bool operator==(const MapDesign&, const MapDesign&) = default;
};

/// A saved model specification. Results are recomputed, never stored.
struct SavedModel {
    struct Reference {
        std::string variable;
        std::string level;

        friend bool operator==(const Reference&, const Reference&) = default;
    };

    /// Categories of a variable put together for this model, e.g. type: other = religious, party.
    struct Grouping {
        std::string variable;
        std::string level;
        std::vector<std::string> members;

        friend bool operator==(const Grouping&, const Grouping&) = default;
    };

    ModelId id;
    std::string name;
    std::string formula;
    bool reml = false;
    std::vector<Reference> references;
    std::vector<Grouping> groupings;
    std::vector<std::string> centred;      ///< variables entered as deviations from their mean
    std::optional<FamilyChoice> family{};  ///< nothing: a linear model
    std::string subset{};                  ///< an expression that its rows satisfy; empty: all rows
    std::string egoWeights{};  ///< a variable: sampling weights of the egos; empty: 1 each
    /// A variable: each of its categories has residuals of its own variance; empty: all have one.
    std::string variances{};

    friend bool operator==(const SavedModel&, const SavedModel&) = default;
};

/// A variable that a study keeps by name and that is worked out from its data whenever it is used.
struct DerivedColumn {
    /// The rows that have a value: ties, egos, or maps (an ego has one network per map).
    enum class Level { Tie, Ego, Network };

    /// Worked out by an expression, or another variable less a mean.
    enum class Kind { Computed, Centred };

    DerivedColumnId id;
    std::string key;    ///< its name in formulas and tables; unique in the study
    std::string label;  ///< as people read it
    Level level = Level::Ego;
    Kind kind = Kind::Computed;
    std::string definition;  ///< see `core/measures/variables/derived_columns.hpp`

    friend bool operator==(const DerivedColumn&, const DerivedColumn&) = default;
};

/// A named style of maps and plots. What is in it is known to those who draw.
struct PictureStyle {
    PictureStyleId id;
    std::string name;        ///< unique in the study
    std::string definition;  ///< opaque text

    friend bool operator==(const PictureStyle&, const PictureStyle&) = default;
};

}  // namespace alteri
