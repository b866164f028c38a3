// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"

#include <cstddef>
#include <cstdint>

namespace alteri {

/// Ids for what a template holds, told apart by a number.
class TemplateIds {
public:
    /// @param last the number that was given last
    explicit TemplateIds(std::uint64_t last = 0)
        : m_last(last)
    {
    }

    template <class Tag>
    void give(Id<Tag>& id)
    {
        ++m_last;
        for (std::size_t i = 0; i < sizeof m_last; ++i)
            id.bytes[i] = static_cast<std::uint8_t>(m_last >> (8 * i));
    }

private:
    std::uint64_t m_last;
};

}  // namespace alteri
