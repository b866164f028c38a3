// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/aggregate_map.hpp"
#include "core/maps/map_reading.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

std::size_t sum(const std::vector<std::vector<std::size_t>>& cells)
{
    std::size_t all = 0;
    for (const auto& ring : cells)
        for (const auto count : ring)
            all += count;
    return all;
}

}  // namespace

TEST_CASE("all partners of the sample stand in the cells that their answers name", "[maps]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("s.alteri"));
    const auto reader = study->reader();
    const auto codebook = reader.codebook();
    const auto designs = usedDesigns(reader);
    REQUIRE(designs.size() == 1);
    const auto* type = codebook.find(Owner::Alter, "type");
    const auto map = aggregateMap(reader, designs.front(), type->id);
    CHECK(map.networks == 15);
    CHECK(map.otherDesigns == 0);
    CHECK(map.groups() == type->categories.size() + 1);
    CHECK(map.ground.levels.size() == map.rings());

    // The same counts from the answers instead of the places.
    std::vector<std::vector<std::size_t>> expected(map.rings(),
                                                   std::vector<std::size_t>(map.sectors()));
    std::size_t withoutPlace = 0;
    std::size_t states = 0;
    const auto state = type->findCode("state")->id;
    for (const auto& each : reader.maps()) {
        const auto reading = readingOf(reader, each.id);
        for (const auto& tie : reader.ties(each.id)) {
            const auto cell = reading.cellFor(reader, {each.id, tie.alter});
            if (!cell) {
                ++withoutPlace;
                continue;
            }
            ++expected[static_cast<std::size_t>(cell->ring)]
                      [static_cast<std::size_t>(std::max(0, cell->sector))];
            if (reader.answer(tie.alter, type->id) == Value(state))
                ++states;
        }
    }
    const std::vector<bool> all(map.groups(), true);
    CHECK(cellCounts(map, all) == expected);
    CHECK(sum(cellCounts(map, all)) + withoutPlace == 319);
    std::vector<bool> statesOnly(map.groups(), false);
    const auto at = std::find(map.categoryIds.begin(), map.categoryIds.end(), state);
    statesOnly[static_cast<std::size_t>(at - map.categoryIds.begin())] = true;
    CHECK(sum(cellCounts(map, statesOnly)) == states);
}

TEST_CASE("maps of another design are told of, not counted", "[maps]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("s.alteri"));
    const auto reader = study->reader();
    const auto design = reader.designs().front();
    study->perform("Add a map", [&](Writer& writer) {
        auto other = design;
        other.title = "Other";
        const auto map = writer.addMap(reader.egos().front().id, writer.addDesign(other), "Again");
        writer.addTie({map, reader.alteri(reader.egos().front().id).front().id});
    });
    const auto designs = usedDesigns(reader);
    REQUIRE(designs.size() == 2);
    CHECK(designs.front().id == design.id);
    const auto map = aggregateMap(reader, design, std::nullopt);
    CHECK(map.networks == 15);
    CHECK(map.otherDesigns == 1);
    const auto other = aggregateMap(reader, designs.back(), std::nullopt);
    CHECK(other.networks == 1);
    CHECK(other.otherDesigns == 15);
    CHECK(sum(cellCounts(other, {true})) == 0);
    CHECK(other.withoutPlace.front() == 1);
}

TEST_CASE("an aggregate map of chosen egos, or of none", "[maps]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("s.alteri"));
    const auto reader = study->reader();
    const auto design = usedDesigns(reader).front();
    const auto ego = reader.maps().front().ego;
    const auto one = aggregateMap(reader, design, std::nullopt, std::set<EgoId>{ego});
    CHECK(one.networks == 1);
    CHECK(one.groups() == 1);
    CHECK(sum(cellCounts(one, {true})) + one.withoutPlace.front()
          == reader.ties(reader.maps().front().id).size());
    const auto none = aggregateMap(reader, design, std::nullopt, std::set<EgoId>{});
    CHECK(none.networks == 0);
    CHECK(sum(cellCounts(none, {true})) == 0);
}
