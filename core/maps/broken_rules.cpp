// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/broken_rules.hpp"

#include "core/maps/map_reading.hpp"

#include <set>

namespace alteri {

std::vector<Misfit> misfits(const Reader& reader, const Codebook& codebook)
{
    std::vector<Misfit> found;
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie})
        reader.forEachAnswer(
            owner, [&](const Subject& subject, AttributeId id, const Value& value) {
                const auto* attribute = codebook.find(id);
                if (attribute == nullptr || attribute->owner != owner || !fits(value, *attribute))
                    found.push_back({subject, id, owner});
            });
    return found;
}

std::vector<TieKey> strayTies(const Reader& reader)
{
    std::vector<TieKey> found;
    for (const auto& map : reader.maps())
        for (const auto& tie : reader.ties(map.id))
            if (reader.alter(tie.alter)->ego != map.ego)
                found.push_back({map.id, tie.alter});
    return found;
}

std::vector<AlterTie> reversedTies(const Reader& reader, const Codebook& codebook)
{
    std::set<TieKindId> undirected;
    for (const auto& kind : codebook.tieKinds)
        if (!kind.directed)
            undirected.insert(kind.id);
    std::vector<AlterTie> found;
    for (const auto& map : reader.maps())
        for (const auto& tie : reader.alterTies(map.id))
            if (undirected.contains(tie.kind) && tie.target < tie.source)
                found.push_back(tie);
    return found;
}

std::vector<TieKey> strayPlaces(const Reader& reader, const Codebook& codebook)
{
    std::vector<TieKey> found;
    for (const auto& map : reader.maps()) {
        const MapReading reading(reader.design(map.design), codebook);
        for (const auto& tie : reader.ties(map.id)) {
            if (!tie.place)
                continue;
            const auto wanted = reading.cellFor(reader, {map.id, tie.alter});
            if (!wanted || !reading.standsIn(*tie.place, *wanted))
                found.push_back({map.id, tie.alter});
        }
    }
    return found;
}

}  // namespace alteri
