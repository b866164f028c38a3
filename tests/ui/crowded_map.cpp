// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/crowded_map.hpp"

#include "core/geometry/symbol_placement.hpp"
#include "tests/core/example_study.hpp"

#include <array>
#include <random>

namespace alteri::test {

namespace {

constexpr std::array names{"Caritas",
                           "Police",
                           "Volunteer agency",
                           "Family centre",
                           "Mosque association",
                           "Ministry for integration",
                           "School authority",
                           "Print shop",
                           "Women's shelter",
                           "Sports club",
                           "Debt advice",
                           "Umbrella organisation of migrants"};
constexpr std::array symbols{"square",   "circle",  "triangle",      "diamond",
                             "pentagon", "hexagon", "triangle_down", "cross"};
constexpr std::array badges{"plus", "minus", ""};

}  // namespace

MapSnapshot crowdedMap(int alteri, unsigned seed)
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    auto map = snapshotOf(study->reader(), study->reader().maps().front().id);
    std::mt19937 random(seed);
    const auto number = [&](std::size_t below) { return random() % below; };
    std::vector<Wanted> wanted;
    map.alteri.clear();
    map.ties.clear();
    map.egoLabel = std::to_string(alteri) + " partners " + std::to_string(seed);
    for (int i = 0; i < alteri; ++i) {
        AlterSnapshot alter;
        const auto turn = static_cast<std::size_t>(i) / names.size() + 1;
        alter.label = std::string(names[static_cast<std::size_t>(i) % names.size()]) + ' '
                      + std::to_string(turn);
        alter.symbol = symbols[number(symbols.size())];
        alter.badge = badges[number(badges.size())];
        alter.colour = "#0072b2";
        const auto ring = number(10);
        const auto sector = number(6);
        const Cell cell{ring < 4   ? 0
                        : ring < 7 ? 1
                        : ring < 9 ? 2
                                   : 3,
                        sector < 3   ? 0
                        : sector < 4 ? 1
                                     : 2};
        wanted.push_back({cell, footprintOf(alter.label)});
        map.alteri.push_back(std::move(alter));
    }
    const auto places = spread(map.geometry, wanted, {});
    for (std::size_t i = 0; i < places.size(); ++i)
        map.alteri[i].place = places[i];
    return map;
}

}  // namespace alteri::test
