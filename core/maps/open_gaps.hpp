// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/completeness.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// The gaps of one map, kept in step with it: a change costs what it touched, however many alteri
/// the map has. Equal to what gapsOf() says, but for pairs, which are counted and not listed.
class OpenGaps {
public:
    explicit OpenGaps(const MapContent& content);

    /// Has to hear of all changes since it was made.
    /// @param content of the same map, as it is after the change
    void follow(const MapContent& content, const Change& change);

    /// Every attribute that is expected of partners, also where nobody has it open.
    const std::vector<Gaps::Unanswered>& ofPartners() const { return m_ofPartners; }
    const std::vector<Gaps::Unanswered>& ofEgo() const { return m_ofEgo; }
    /// Names of the levels that no alter has, from the inside.
    std::vector<std::string> emptyRings() const;
    std::size_t pairs() const { return m_pairs; }
    /// As Gaps::count().
    std::size_t count() const;

private:
    struct Ring {
        CategoryId level;
        std::string name;
        std::size_t alteri = 0;
    };

    void read(const MapContent& content);
    void readRings(const MapContent& content);
    void readEgo(const MapContent& content);
    void readPairs(const MapContent& content);
    void close(const MapContent& content, AlterId alter);
    void open(const MapContent& content, AlterId alter);
    void countOnRing(const MapContent& content, AlterId alter);

    std::vector<Attribute> m_expected;  ///< of partners, beside m_ofPartners
    std::vector<Gaps::Unanswered> m_ofPartners;
    std::vector<Gaps::Unanswered> m_ofEgo;
    std::optional<Attribute> m_ringAttribute;
    std::vector<Ring> m_rings;
    std::map<AlterId, CategoryId> m_ringOf;
    DesignId m_design;
    std::size_t m_pairs = 0;
};

}  // namespace alteri
