// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/alter_walk.hpp"

#include "core/maps/completeness.hpp"

namespace alteri {

AlterWalk::Step
AlterWalk::step(const MapContent& content, const std::optional<AlterId>& selected, int by)
{
    if (by > 0)
        if (const auto next = nextOpen(content, selected)) {
            // The last one that is open does not hold Tab for ever.
            const bool isLast = next == selected;
            return {isLast ? std::nullopt : next, isLast};
        }
    if (by > 0 && selected && !m_goesThroughAll)
        return {};
    const auto count = static_cast<int>(content.partners.size());
    const auto found = selected ? content.indices.find(*selected) : content.indices.end();
    const int from = found != content.indices.end() ? static_cast<int>(found->second)
                     : by > 0                       ? -1
                                                    : count;
    const int to = from + by;
    m_goesThroughAll = to >= 0 && to < count;
    if (!m_goesThroughAll)
        return {std::nullopt, true};
    return {content.partners[static_cast<std::size_t>(to)].alter.id, false};
}

}  // namespace alteri
