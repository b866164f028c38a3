// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/completeness.hpp"

#include <algorithm>
#include <set>

namespace alteri {

namespace {

std::vector<Gaps::Unanswered> unansweredOn(const MapContent& content)
{
    std::vector<Gaps::Unanswered> found;
    for (const auto& attribute : content.codebook.attributes)
        if (attribute.isOfPartner() && isExpected(attribute))
            if (auto alteri = unansweredBy(content, attribute); !alteri.empty())
                found.push_back({attribute.id, attribute.label, std::move(alteri)});
    return found;
}

std::vector<Gaps::Unanswered> unansweredByEgo(const MapContent& content)
{
    std::vector<Gaps::Unanswered> found;
    for (const auto& attribute : content.codebook.attributes)
        if (attribute.owner == Owner::Ego && isExpected(attribute)
            && !content.ofEgo.contains(attribute.id))
            found.push_back({attribute.id, attribute.label, {}});
    return found;
}

/// The first partner behind an alter, around the list, of whom something holds.
template <typename Condition>
std::optional<AlterId>
nextPartner(const MapContent& content, const std::optional<AlterId>& after, const Condition& holds)
{
    const auto& partners = content.partners;
    const auto found = after ? content.indices.find(*after) : content.indices.end();
    const auto start = found != content.indices.end() ? found->second + 1 : 0;
    for (std::size_t i = 0; i < partners.size(); ++i)
        if (const auto& partner = partners[(start + i) % partners.size()]; holds(partner))
            return partner.alter.id;
    return std::nullopt;
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
            if (const auto* category = rings->findCategory(level);
                category != nullptr && !category->retired)
                empty.push_back(category->label);
    return empty;
}

std::pair<AlterId, AlterId> inOrder(AlterId one, AlterId other)
{
    return other < one ? std::pair(other, one) : std::pair(one, other);
}

std::vector<std::pair<AlterId, AlterId>> pairsLeft(const MapContent& content)
{
    const auto walk = begunWalk(content);
    return walk ? pairsToAsk(content, walk->kind, walk->subset)
                : std::vector<std::pair<AlterId, AlterId>>();
}

/// The pairs of alteri that were asked about one kind of ties, or are tied.
std::set<std::pair<AlterId, AlterId>> pairsDone(const MapContent& content, TieKindId kind)
{
    std::set<std::pair<AlterId, AlterId>> done;
    for (const auto& pair : content.askedPairs)
        if (pair.kind == kind)
            done.insert(inOrder(pair.source, pair.target));
    for (const auto& tie : content.alterTies)
        if (tie.kind == kind)
            done.insert(inOrder(tie.source, tie.target));
    return done;
}

}  // namespace

bool isExpected(const Attribute& attribute)
{
    return attribute.isExpected() && attribute.owner != Owner::AlterTie;
}

std::size_t Gaps::count() const
{
    auto count = ofEgo.size() + pairsNotAsked.size();
    for (const auto& each : unanswered)
        count += each.alteri.size();
    return count;
}

Gaps gapsOf(const MapContent& content)
{
    return {unansweredOn(content), unansweredByEgo(content), emptyRingsOn(content),
            pairsLeft(content)};
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

std::optional<AlterId> nextOpen(const MapContent& content, const std::optional<AlterId>& after)
{
    std::vector<const Attribute*> expected;
    for (const auto& attribute : content.codebook.attributes)
        if (attribute.isOfPartner() && isExpected(attribute))
            expected.push_back(&attribute);
    return nextPartner(content, after, [&](const MapContent::Partner& partner) {
        return std::any_of(expected.begin(), expected.end(), [&](const auto* attribute) {
            return partner.answer(*attribute) == nullptr;
        });
    });
}

std::optional<AlterId>
nextOpen(const MapContent& content, const Attribute& attribute, const std::optional<AlterId>& after)
{
    return nextPartner(content, after, [&](const MapContent::Partner& partner) {
        return partner.answer(attribute) == nullptr;
    });
}

std::vector<std::pair<AlterId, AlterId>> pairsToAsk(const MapContent& content,
                                                    TieKindId kind,
                                                    const std::vector<AlterId>& subset,
                                                    std::size_t most)
{
    const auto done = pairsDone(content, kind);
    std::vector<std::pair<AlterId, AlterId>> pairs;
    for (std::size_t i = 0; i < subset.size(); ++i)
        for (std::size_t j = i + 1; j < subset.size(); ++j) {
            if (pairs.size() == most)
                return pairs;
            if (!done.contains(inOrder(subset[i], subset[j])))
                pairs.emplace_back(subset[i], subset[j]);
        }
    return pairs;
}

std::optional<PairWalk> begunWalk(const MapContent& content)
{
    if (content.askedPairs.empty())
        return std::nullopt;
    PairWalk walk{content.askedPairs.front().kind, {}};
    std::set<AlterId> walked;
    for (const auto& pair : content.askedPairs)
        if (pair.kind == walk.kind)
            walked.insert({pair.source, pair.target});
    for (const auto& partner : content.partners)
        if (walked.contains(partner.alter.id))
            walk.subset.push_back(partner.alter.id);
    return walk;
}

std::set<TieKindId> tieKindsInUse(const Reader& reader)
{
    std::set<TieKindId> used;
    reader.forEachAlterTie([&](const AlterTie& tie) { used.insert(tie.kind); });
    for (const auto& map : reader.maps())
        for (const auto& pair : reader.askedPairs(map.id))
            used.insert(pair.kind);
    return used;
}

std::size_t countPairsToAsk(const MapContent& content, const PairWalk& walk)
{
    const std::set<AlterId> subset(walk.subset.begin(), walk.subset.end());
    const auto done = pairsDone(content, walk.kind);
    const auto within = std::count_if(done.begin(), done.end(), [&](const auto& pair) {
        return subset.contains(pair.first) && subset.contains(pair.second);
    });
    return subset.size() * (subset.size() - 1) / 2 - static_cast<std::size_t>(within);
}

}  // namespace alteri
