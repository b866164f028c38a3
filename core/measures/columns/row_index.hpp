// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/value.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <utility>
#include <vector>

namespace alteri {

/// Finds the rows of ids in a table. What is asked for mostly stands one row after what was asked
/// for before: then no table is looked at.
template <class Key>
class RowIndex {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// @param keys may come twice, then find() gives their first row and next() the others
    explicit RowIndex(std::vector<Key> keys)
        : m_keys(std::move(keys))
    {
        std::size_t slots = 16;
        while (slots < 2 * m_keys.size())
            slots *= 2;
        m_slots.assign(slots, none);
        // From the back, so that the first row of a key is the one in the table.
        for (auto row = static_cast<std::uint32_t>(m_keys.size()); row-- > 0;) {
            auto& slot = m_slots[slotOf(m_keys[row])];
            if (slot != none) {
                m_next.resize(m_keys.size(), none);
                m_next[row] = slot;
            }
            slot = row;
        }
    }

    std::size_t size() const { return m_keys.size(); }
    const std::vector<Key>& keys() const { return m_keys; }

    /// The first row of a key, or `none`.
    std::uint32_t find(const Key& key) const
    {
        if (m_last < m_keys.size() && m_keys[m_last] == key)
            return m_last;
        const std::size_t following = std::size_t{m_last} + 1;
        if (m_next.empty() && following < m_keys.size() && m_keys[following] == key)
            return m_last = static_cast<std::uint32_t>(following);
        const auto found = m_slots[slotOf(key)];
        if (found != none)
            m_last = found;
        return found;
    }

    /// The next row of the same key, or `none`.
    std::uint32_t next(std::uint32_t row) const { return m_next.empty() ? none : m_next[row]; }

private:
    static std::size_t hash(const TieKey& key)
    {
        return std::hash<AlterId>()(key.alter) ^ (3 * std::hash<MapId>()(key.map));
    }
    template <class Tag>
    static std::size_t hash(const Id<Tag>& id)
    {
        return std::hash<Id<Tag>>()(id);
    }

    /// The slot of a key, or the free one where it would go.
    std::size_t slotOf(const Key& key) const
    {
        const auto mask = m_slots.size() - 1;
        auto slot = hash(key) & mask;
        while (m_slots[slot] != none && !(m_keys[m_slots[slot]] == key))
            slot = (slot + 1) & mask;
        return slot;
    }

    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_slots;
    std::vector<std::uint32_t> m_next;  // empty if no key comes twice
    mutable std::uint32_t m_last = 0;
};

}  // namespace alteri
