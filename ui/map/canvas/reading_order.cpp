// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/reading_order.hpp"

#include <algorithm>

namespace alteri {

std::vector<AlterId> readingOrder(const MapSnapshot& map)
{
    struct Entry {
        int ring;
        double angle;
        AlterId alter;
    };
    std::vector<Entry> entries;
    entries.reserve(map.alteri.size());
    const int last = map.geometry.rings() + 1;
    for (const auto& alter : map.alteri)
        entries.push_back({alter.place ? map.geometry.cellAt(*alter.place).ring : last,
                           alter.place ? alter.place->angle : 0, alter.id});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.ring != b.ring ? a.ring < b.ring : a.angle < b.angle;
    });
    std::vector<AlterId> order;
    order.reserve(entries.size());
    for (const auto& entry : entries)
        order.push_back(entry.alter);
    return order;
}

}  // namespace alteri
