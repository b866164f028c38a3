// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/symbol_placement.hpp"
#include "core/maps/map_reading.hpp"
#include "core/model/network.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/writer.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

// What people do on a map. Ring and sector are answers and the exact place is data too; these
// functions keep the two in agreement: a symbol stands on a map only if the answers that rings and
// sectors show are known, and then in their cell.

/// Names a new alter on the map of its ego. It has no place until it is moved or coded.
/// @throws Error{EmptyName}, Error{NotFound}
AlterId nameAlter(Writer& writer, MapId map, const std::string& label);

/// Moves an alter on a map; the answers that ring and sector show follow from the place. If the
/// sectors show an attribute of the alter itself, it moves to the same sector on its other maps.
///
/// @param place polar, radius in units of the outer circle; brought onto the map if it is off it
/// @throws Error{NotFound} alter or map is not in the study; Error{CategoryRetired} the place would
///         give an answer that is not offered any more and was not given before
void moveAlter(Writer& writer, const TieKey& tie, const Place& place);

/// Takes an alter off a map without deleting it: it waits beside the map. The tie's answers that
/// ring or sector show are cleared, since they are what gave it its place; where neither shows an
/// answer of the tie, only its place goes.
void takeOffMap(Writer& writer, const TieKey& tie);

/// Answers (or, with nothing, clears) one attribute of an ego, alter or tie. Where rings or
/// sectors show the attribute, the symbol moves to a free place of the right cell, or off the map
/// if the answer is missing now.
/// @throws Error{ValueDoesNotFit}, Error{NotFound}
void code(Writer& writer,
          const Subject& subject,
          AttributeId attribute,
          const std::optional<Value>& value);

/// Moves and codes several alteri within one gesture as moveAlter() and code() do, but asks how
/// their maps are read and what stands there only once. The design must not change meanwhile, and
/// places by nobody else.
class Placer {
public:
    explicit Placer(Writer& writer);

    /// @param chosen what is answered where a sector stands for several answers
    /// @throws Error{SectorOfSeveral} it does, and none of them is chosen or the present answer
    void move(const TieKey& tie, const Place& place, const std::set<CategoryId>& chosen = {});
    void code(const Subject& subject, AttributeId attribute, const std::optional<Value>& value);
    /// Puts an alter where its answers say, if it stands elsewhere; off the map if they say
    /// nothing.
    /// @throws Error{NotFound}
    void settle(const TieKey& key);

private:
    /// In the order in which they were named.
    using StandingAlteri = std::vector<std::pair<AlterId, Standing>>;

    const MapReading& readingOf(MapId map);
    StandingAlteri& standingOn(MapId map);
    void setPlace(const TieKey& tie, const std::optional<Place>& place);
    std::optional<CategoryId> sectorAnswer(const TieKey& tie,
                                           const MapReading& reading,
                                           const Cell& cell,
                                           const std::set<CategoryId>& chosen) const;
    void followAnswersOnAllMaps(AlterId alter, AttributeId attribute);
    void requireOffered(const Subject& subject, AttributeId attribute, CategoryId category);

    Writer& m_writer;
    std::map<MapId, MapReading> m_readings;
    std::map<MapId, StandingAlteri> m_standing;
};

/// Gives alteri that have their answers but no place a free place, for many maps within one
/// gesture, in three steps, of which the second takes longest and can be done for several maps at a
/// time. On maps whose places say more than answers do (rings that show no attribute) nobody gets
/// one. How a design is read is found out once; codebook and designs must not change meanwhile.
class MapFiller {
public:
    explicit MapFiller(Writer& writer);

    /// Reads what is to be placed on a map.
    void add(MapId map);

    std::size_t size() const { return m_fillings.size(); }
    /// Finds the places of a map that was added. Touches nothing of the others, nor the study.
    void findPlaces(std::size_t index);

    void write();

    /// How many alteri lack an answer that gives them a place.
    int withoutAnswers() const { return m_withoutAnswers; }
    /// How many wait for a person to place them, since no answers do.
    int withoutMeaning() const { return m_withoutMeaning; }

private:
    struct Filling {
        MapId map;
        const MapReading* reading = nullptr;
        std::vector<AlterId> alteri{};
        std::vector<Wanted> wanted{};
        std::vector<Standing> fixed{};
        std::vector<Place> places{};
    };

    const MapReading& readingOf(MapId map);

    Writer& m_writer;
    Codebook m_codebook;
    std::map<DesignId, MapReading> m_readings;
    std::vector<Filling> m_fillings;
    int m_withoutAnswers = 0;
    int m_withoutMeaning = 0;
};

}  // namespace alteri
