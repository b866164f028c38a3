// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/open_gaps.hpp"

#include <algorithm>

namespace alteri {

OpenGaps::OpenGaps(const MapContent& content)
{
    read(content);
}

void OpenGaps::read(const MapContent& content)
{
    m_design = content.design.id;
    m_expected.clear();
    m_ofPartners.clear();
    for (const auto& attribute : content.codebook.attributes)
        if (attribute.isOfPartner() && isExpected(attribute)) {
            m_expected.push_back(attribute);
            m_ofPartners.push_back(
                {attribute.id, attribute.label, unansweredBy(content, attribute)});
        }
    readRings(content);
    readEgo(content);
    readPairs(content);
}

void OpenGaps::readRings(const MapContent& content)
{
    m_rings.clear();
    m_ringOf.clear();
    m_ringAttribute.reset();
    const auto& design = content.design;
    const auto* attribute =
        design.ringAttribute ? content.codebook.find(*design.ringAttribute) : nullptr;
    if (attribute == nullptr)
        return;
    m_ringAttribute = *attribute;
    for (const auto level : design.levels)
        if (const auto* category = attribute->findCategory(level))
            m_rings.push_back({level, category->label});
    for (const auto& partner : content.partners)
        countOnRing(content, partner.alter.id);
}

void OpenGaps::readEgo(const MapContent& content)
{
    m_ofEgo.clear();
    for (const auto& attribute : content.codebook.attributes)
        if (attribute.owner == Owner::Ego && isExpected(attribute)
            && !content.ofEgo.contains(attribute.id))
            m_ofEgo.push_back({attribute.id, attribute.label, {}});
}

void OpenGaps::readPairs(const MapContent& content)
{
    const auto walk = begunWalk(content);
    m_pairs = walk ? countPairsToAsk(content, *walk) : 0;
}

void OpenGaps::follow(const MapContent& content, const Change& change)
{
    // As where the map itself is read anew: one pass is quicker than many small steps.
    constexpr std::size_t few = 8;
    const bool isMuch =
        change.alteri.size() > few && change.alteri.size() > content.partners.size() / few;
    if (isMuch || change.codebookChanged || change.designChanged || content.design.id != m_design) {
        read(content);
        return;
    }
    // First who is gone or has answered: afterwards all that are listed are on the map.
    for (const auto alter : change.alteri)
        close(content, alter);
    for (const auto alter : change.alteri) {
        open(content, alter);
        countOnRing(content, alter);
    }
    if (change.egos.contains(content.ego.id))
        readEgo(content);
    if (change.pairs.contains(content.map.id))
        readPairs(content);
}

void OpenGaps::close(const MapContent& content, AlterId alter)
{
    const auto* partner = content.find(alter);
    for (std::size_t i = 0; i < m_expected.size(); ++i)
        if (partner == nullptr || partner->answer(m_expected[i]) != nullptr)
            std::erase(m_ofPartners[i].alteri, alter);
}

void OpenGaps::open(const MapContent& content, AlterId alter)
{
    const auto* partner = content.find(alter);
    if (partner == nullptr)
        return;
    const auto isBefore = [&](AlterId one, AlterId other) {
        return content.indices.at(one) < content.indices.at(other);
    };
    for (std::size_t i = 0; i < m_expected.size(); ++i) {
        if (partner->answer(m_expected[i]) != nullptr)
            continue;
        auto& listed = m_ofPartners[i].alteri;
        const auto at = std::lower_bound(listed.begin(), listed.end(), alter, isBefore);
        if (at == listed.end() || *at != alter)
            listed.insert(at, alter);
    }
}

/// Counts an alter on its ring, and no longer on the one before.
void OpenGaps::countOnRing(const MapContent& content, AlterId alter)
{
    if (!m_ringAttribute)
        return;
    const auto ringOf = [&](CategoryId level) {
        return std::find_if(m_rings.begin(), m_rings.end(),
                            [&](const Ring& ring) { return ring.level == level; });
    };
    if (const auto before = m_ringOf.find(alter); before != m_ringOf.end()) {
        --ringOf(before->second)->alteri;
        m_ringOf.erase(before);
    }
    const auto* partner = content.find(alter);
    const auto* answer = partner != nullptr ? partner->answer(*m_ringAttribute) : nullptr;
    const auto* level = answer != nullptr ? std::get_if<CategoryId>(answer) : nullptr;
    if (level == nullptr || ringOf(*level) == m_rings.end())
        return;
    ++ringOf(*level)->alteri;
    m_ringOf.emplace(alter, *level);
}

std::vector<std::string> OpenGaps::emptyRings() const
{
    std::vector<std::string> empty;
    for (const auto& ring : m_rings)
        if (ring.alteri == 0)
            empty.push_back(ring.name);
    return empty;
}

std::size_t OpenGaps::count() const
{
    auto count = m_ofEgo.size() + m_pairs;
    for (const auto& each : m_ofPartners)
        count += each.alteri.size();
    return count;
}

}  // namespace alteri
