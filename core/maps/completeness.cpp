// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/completeness.hpp"

#include "core/error.hpp"

#include <map>
#include <set>

namespace alteri {

namespace {

std::vector<AlterId> alteriOn(const Reader& reader, MapId map)
{
    std::vector<AlterId> alteri;
    for (const auto& tie : reader.ties(map))
        alteri.push_back(tie.alter);
    return alteri;
}

std::vector<Gaps::Unanswered>
unansweredOn(const Reader& reader, MapId map, const Codebook& codebook)
{
    const auto alteri = alteriOn(reader, map);
    const auto ofAlteri = reader.alterAnswers(map);
    const auto ofTies = reader.tieAnswers(map);
    std::vector<Gaps::Unanswered> found;
    for (const auto& attribute : codebook.attributes) {
        const bool isAsked = attribute.owner == Owner::Alter || attribute.owner == Owner::Tie;
        if (!isAsked || !attribute.hasCategories())
            continue;
        const auto& answers = attribute.owner == Owner::Alter ? ofAlteri : ofTies;
        Gaps::Unanswered gap{attribute.id, attribute.label, {}};
        for (const auto alter : alteri) {
            const auto own = answers.find(alter);
            if (own == answers.end() || !own->second.contains(attribute.id))
                gap.alteri.push_back(alter);
        }
        if (!gap.alteri.empty())
            found.push_back(std::move(gap));
    }
    return found;
}

std::vector<std::string> emptyRingsOn(const Reader& reader, MapId map, const Codebook& codebook)
{
    const auto design = reader.design(reader.map(map)->design);
    const auto* rings = design.ringAttribute ? codebook.find(*design.ringAttribute) : nullptr;
    if (rings == nullptr)
        return {};
    std::set<CategoryId> used;
    for (const auto& [alter, answers] : reader.tieAnswers(map))
        if (const auto found = answers.find(rings->id); found != answers.end())
            if (const auto* level = std::get_if<CategoryId>(&found->second))
                used.insert(*level);
    std::vector<std::string> empty;
    for (const auto level : design.levels)
        if (!used.contains(level))
            if (const auto* category = rings->findCategory(level))
                empty.push_back(category->label);
    return empty;
}

std::pair<AlterId, AlterId> inOrder(AlterId one, AlterId other)
{
    return other < one ? std::pair(other, one) : std::pair(one, other);
}

/// The pairs that the walk begun for some alteri has not come to yet.
std::vector<std::pair<AlterId, AlterId>> pairsLeft(const Reader& reader, MapId map)
{
    const auto asked = reader.askedPairs(map);
    if (asked.empty())
        return {};
    const auto kind = asked.front().kind;
    std::set<AlterId> walked;
    for (const auto& pair : asked)
        if (pair.kind == kind)
            walked.insert({pair.source, pair.target});
    std::vector<AlterId> subset;
    for (const auto alter : alteriOn(reader, map))
        if (walked.contains(alter))
            subset.push_back(alter);
    return pairsToAsk(reader, map, kind, subset);
}

}  // namespace

Gaps gapsOf(const Reader& reader, MapId map)
{
    if (!reader.map(map))
        throw Error(ErrorCode::NotFound, {map.hex()});
    const auto codebook = reader.codebook();
    return {unansweredOn(reader, map, codebook), emptyRingsOn(reader, map, codebook),
            pairsLeft(reader, map)};
}

std::vector<std::pair<AlterId, AlterId>>
pairsToAsk(const Reader& reader, MapId map, TieKindId kind, const std::vector<AlterId>& subset)
{
    std::set<std::pair<AlterId, AlterId>> done;
    for (const auto& pair : reader.askedPairs(map))
        if (pair.kind == kind)
            done.insert(inOrder(pair.source, pair.target));
    for (const auto& tie : reader.alterTies(map))
        if (tie.kind == kind)
            done.insert(inOrder(tie.source, tie.target));
    std::vector<std::pair<AlterId, AlterId>> pairs;
    for (std::size_t i = 0; i < subset.size(); ++i)
        for (std::size_t j = i + 1; j < subset.size(); ++j)
            if (!done.contains(inOrder(subset[i], subset[j])))
                pairs.emplace_back(subset[i], subset[j]);
    return pairs;
}

}  // namespace alteri
