// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace alteri {

/// Finds values that are kept elsewhere by their hash: 8 bytes for each and no allocation per
/// value. Open addressing with linear probing, at most half full.
class IndexTable {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    /// @param isIt whether the value of this number is the one that is looked for
    template <class IsIt>
    std::uint32_t find(std::size_t hash, IsIt isIt) const
    {
        if (m_slots.empty())
            return none;
        const auto mask = m_slots.size() - 1;
        for (auto slot = hash & mask; m_slots[slot] != none; slot = (slot + 1) & mask)
            if (isIt(m_slots[slot]))
                return m_slots[slot];
        return none;
    }

    /// Makes room for as many values, before any is added.
    void reserve(std::size_t values)
    {
        std::size_t size = 16;
        while (size < 2 * values)
            size *= 2;
        if (m_slots.empty())
            m_slots.assign(size, none);
    }

    /// Adds the value of the next number, which is not in the table yet.
    /// @param hashOf the hash of the value of a number
    template <class HashOf>
    void add(std::uint32_t number, HashOf hashOf)
    {
        ++m_used;
        if (2 * m_used > m_slots.size()) {
            const auto old = std::move(m_slots);
            m_slots.assign(old.empty() ? 16 : 2 * old.size(), none);
            for (const auto each : old)
                if (each != none)
                    put(each, hashOf(each));
        }
        put(number, hashOf(number));
    }

private:
    void put(std::uint32_t number, std::size_t hash)
    {
        const auto mask = m_slots.size() - 1;
        auto slot = hash & mask;
        while (m_slots[slot] != none)
            slot = (slot + 1) & mask;
        m_slots[slot] = number;
    }

    std::vector<std::uint32_t> m_slots;
    std::size_t m_used = 0;
};

/// A list of different ids, each found by its number and the other way round.
template <class AnyId>
class IdList {
public:
    void reserve(std::size_t ids)
    {
        m_ids.reserve(ids);
        m_table.reserve(ids);
    }

    std::uint32_t add(const AnyId& id)
    {
        const auto number = static_cast<std::uint32_t>(m_ids.size());
        m_ids.push_back(id);
        m_table.add(number, [this](std::uint32_t each) { return std::hash<AnyId>()(m_ids[each]); });
        return number;
    }

    /// @return IndexTable::none if the id is not in the list
    std::uint32_t find(const AnyId& id) const
    {
        return m_table.find(std::hash<AnyId>()(id),
                            [&](std::uint32_t each) { return m_ids[each] == id; });
    }

    /// The same. Where ids come in nearly the order of the list, most are found beside the one that
    /// was found before, without a look at the table.
    /// @param last the number that was found before, from 0 on; gets the one that is found now
    std::uint32_t findNear(const AnyId& id, std::uint32_t& last) const
    {
        if (last < m_ids.size() && m_ids[last] == id)
            return last;
        const std::size_t following = std::size_t{last} + 1;
        if (following < m_ids.size() && m_ids[following] == id)
            return ++last;
        const auto found = find(id);
        if (found != IndexTable::none)
            last = found;
        return found;
    }

    const AnyId& operator[](std::size_t number) const { return m_ids[number]; }
    std::size_t size() const { return m_ids.size(); }

private:
    std::vector<AnyId> m_ids;
    IndexTable m_table;
};

}  // namespace alteri
