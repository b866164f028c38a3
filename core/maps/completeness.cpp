// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/completeness.hpp"

#include <set>

namespace alteri {

namespace {

bool isAsked(const Attribute& attribute)
{
    return (attribute.owner == Owner::Alter || attribute.owner == Owner::Tie)
           && attribute.hasCategories();
}

std::vector<Gaps::Unanswered> unansweredOn(const MapContent& content)
{
    std::vector<Gaps::Unanswered> found;
    for (const auto& attribute : content.codebook.attributes)
        if (isAsked(attribute))
            if (auto alteri = unansweredBy(content, attribute); !alteri.empty())
                found.push_back({attribute.id, attribute.label, std::move(alteri)});
    return found;
}

std::vector<std::string> emptyRingsOn(const MapContent& content)
{
    const auto& design = content.design;
    const auto* rings =
        design.ringAttribute ? content.codebook.find(*design.ringAttribute) : nullptr;
    if (rings == nullptr)
        return {};
    std::set<CategoryId> used;
    for (const auto& partner : content.partners)
        if (const auto* answer = partner.answer(*rings))
            if (const auto* level = std::get_if<CategoryId>(answer))
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
std::vector<std::pair<AlterId, AlterId>> pairsLeft(const MapContent& content)
{
    if (content.askedPairs.empty())
        return {};
    const auto kind = content.askedPairs.front().kind;
    std::set<AlterId> walked;
    for (const auto& pair : content.askedPairs)
        if (pair.kind == kind)
            walked.insert({pair.source, pair.target});
    std::vector<AlterId> subset;
    for (const auto& partner : content.partners)
        if (walked.contains(partner.alter.id))
            subset.push_back(partner.alter.id);
    return pairsToAsk(content, kind, subset);
}

}  // namespace

Gaps gapsOf(const MapContent& content)
{
    return {unansweredOn(content), emptyRingsOn(content), pairsLeft(content)};
}

Gaps gapsOf(const Reader& reader, MapId map)
{
    return gapsOf(readMap(reader, map));
}

std::vector<AlterId> unansweredBy(const MapContent& content, const Attribute& attribute)
{
    std::vector<AlterId> alteri;
    for (const auto& partner : content.partners)
        if (partner.answer(attribute) == nullptr)
            alteri.push_back(partner.alter.id);
    return alteri;
}

std::vector<std::pair<AlterId, AlterId>>
pairsToAsk(const MapContent& content, TieKindId kind, const std::vector<AlterId>& subset)
{
    std::set<std::pair<AlterId, AlterId>> done;
    for (const auto& pair : content.askedPairs)
        if (pair.kind == kind)
            done.insert(inOrder(pair.source, pair.target));
    for (const auto& tie : content.alterTies)
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
