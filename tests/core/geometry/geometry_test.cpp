// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/box.hpp"
#include "core/geometry/label_placement.hpp"
#include "core/geometry/map_geometry.hpp"
#include "core/geometry/print_labels.hpp"
#include "core/geometry/symbol_placement.hpp"
#include "tests/catch.hpp"
#include "tests/property.hpp"

#include <cmath>
#include <set>
#include <utility>

using namespace alteri;
using namespace alteri::test;

TEST_CASE("place and point lead to each other", "[geometry]")
{
    checkProperty("pointOf and placeOf are inverse", [] {
        const double x = *rc::gen::inRange(-1000, 1000) / 700.0;
        const double y = *rc::gen::inRange(-1000, 1000) / 700.0;
        const auto place = placeOf({x, y});
        RC_ASSERT(place.angle >= 0);
        RC_ASSERT(place.angle < MapGeometry::fullCircle);
        const auto point = pointOf(place);
        RC_ASSERT(std::abs(point.x - x) < 1e-12);
        RC_ASSERT(std::abs(point.y - y) < 1e-12);
    });
}

TEST_CASE("angles run clockwise from twelve o'clock", "[geometry]")
{
    CHECK(placeOf({0, -1}).angle == Approx(0));
    CHECK(placeOf({1, 0}).angle == Approx(std::numbers::pi / 2));
    CHECK(placeOf({0, 1}).angle == Approx(std::numbers::pi));
    CHECK(placeOf({-1, 0}).angle == Approx(3 * std::numbers::pi / 2));
    CHECK(placeOf({-1e-320, -1}).angle == 0);
}

TEST_CASE("cells follow from places", "[geometry]")
{
    const MapGeometry geometry(3, true, {2, 1, 1});
    CHECK(geometry.sectorStart(1) == Approx(std::numbers::pi));
    CHECK(geometry.cellAt({0.2, 0.1}) == Cell{0, 0});
    CHECK(geometry.cellAt({0.99, 3.5}) == Cell{2, 1});
    CHECK(geometry.cellAt({1.01, 6.2}) == Cell{3, 2});
    const MapGeometry closed(2, false, {});
    CHECK(closed.cellAt({1.5, 1}) == Cell{1, Cell::any});
    CHECK(closed.clamped({1.5, 1}).radius < 1);
    CHECK(closed.clamped({0.5, -0.1}).angle == Approx(MapGeometry::fullCircle - 0.1));
    CHECK(closed.clamped({0, 1}).radius > MapGeometry::egoRadius);
}

TEST_CASE("clamped places stay in a ring that can be clicked", "[geometry]")
{
    checkProperty("the cell of a clamped place exists", [] {
        const int rings = *rc::gen::inRange(1, 9);
        const bool outside = *rc::gen::arbitrary<bool>();
        const MapGeometry geometry(rings, outside, {1, 2, 3});
        const auto place = geometry.clamped(
            {*rc::gen::inRange(0, 3000) / 1000.0, *rc::gen::inRange(0, 6283) / 1000.0});
        const auto cell = geometry.cellAt(place);
        RC_ASSERT(cell.ring >= 0);
        RC_ASSERT(cell.ring < rings + (outside ? 1 : 0));
    });
}

TEST_CASE("automatic places are in their cells and do not touch", "[geometry]")
{
    checkProperty("spread keeps to cells", [] {
        const MapGeometry geometry(3, true, {2, 1, 1});
        std::vector<Wanted> wanted;
        const int count = *rc::gen::inRange(0, 25);
        for (int i = 0; i < count; ++i)
            wanted.push_back({{*rc::gen::inRange(0, 4), *rc::gen::inRange(0, 3)},
                              footprintOf(std::string(
                                  static_cast<std::size_t>(*rc::gen::inRange(1, 40)), 'n'))});
        const auto places = spread(geometry, wanted, {});
        RC_ASSERT(places.size() == wanted.size());
        for (std::size_t i = 0; i < places.size(); ++i)
            RC_ASSERT(geometry.cellAt(places[i]) == wanted[i].cell);
    });
}

TEST_CASE("more symbols than have room are scattered over their cells", "[geometry]")
{
    const MapGeometry geometry(3, true, {2, 1, 1});
    std::vector<Wanted> wanted;
    for (int i = 0; i < 6'000; ++i)
        wanted.push_back(
            {i % 13 == 12 ? Cell{Cell::any, Cell::any} : Cell{i % 4, i % 3}, footprintOf("name")});
    const auto places = spread(geometry, wanted, {});
    REQUIRE(places.size() == wanted.size());
    std::set<std::pair<double, double>> different;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto cell = geometry.cellAt(places[i]);
        if (wanted[i].cell.ring != Cell::any)
            CHECK(cell == wanted[i].cell);
        CHECK(cell.ring <= geometry.rings());
        if (i >= 2'000)
            different.emplace(places[i].radius, places[i].angle);
    }
    CHECK(different.size() == places.size() - 2'000);
    // Each half of the cell gets its share.
    std::size_t inner = 0;
    std::size_t count = 0;
    for (std::size_t i = 2'000; i < places.size(); ++i)
        if (wanted[i].cell == Cell{1, 1}) {
            ++count;
            inner +=
                places[i].radius < (geometry.ringInner(1) + geometry.ringOuter(1)) / 2 ? 1U : 0U;
        }
    CHECK(inner > count / 3);
    CHECK(inner < 2 * count / 3);
}

TEST_CASE("a free place is off what stands there", "[geometry]")
{
    const MapGeometry geometry(3, true, {});
    std::vector<Standing> standing;
    const auto room = footprintOf("Anna");
    for (int i = 0; i < 12; ++i) {
        const auto place = freePlace(geometry, {1, Cell::any}, room, standing);
        for (const auto& other : standing) {
            const auto a = pointOf(place);
            const auto b = pointOf(other.place);
            CHECK(std::hypot(a.x - b.x, a.y - b.y) > 0.08);
        }
        standing.push_back({place, room});
    }
}

TEST_CASE("boxes overlap and lines cross them as drawn", "[geometry]")
{
    const Box box{0, 0, 10, 4};
    CHECK(overlap(box, {5, 2, 10, 10}) == 10);
    CHECK(overlap(box, {10, 0, 1, 1}) == 0);
    CHECK(lengthInside({{-5, 2}, {15, 2}}, box) == Approx(10));
    CHECK(lengthInside({{0, 5}, {10, 5}}, box) == 0);
    CHECK(lengthInside({{5, -1}, {5, 2}}, box) == Approx(2));
}

TEST_CASE("labels for print cover nothing, and are joined to their symbols when far off",
          "[geometry]")
{
    // A crowd: 36 symbols on a grid so narrow that most labels have no room beside theirs.
    std::vector<LabelRequest> labels;
    LabelSurroundings surroundings;
    for (int i = 0; i < 36; ++i) {
        const Point at{70.0 * (i % 6) - 175, 70.0 * (i / 6) - 175};
        labels.push_back({at, 12, {{110, 18}, {60, 36}}});
        surroundings.boxes.push_back({at.x - 13, at.y - 13, 26, 26});
    }
    surroundings.frame = {-420, -420, 840, 840};
    const auto printed = printLabels(labels, surroundings, 1);
    REQUIRE(printed.labels.size() == labels.size());
    CHECK(printed.conflicts == 0);
    int leaders = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto& box = printed.labels[i].choice.box;
        for (std::size_t j = 0; j < i; ++j)
            CHECK(overlap(box, printed.labels[j].choice.box) == 0);
        for (const auto& other : surroundings.boxes)
            CHECK(overlap(box, other) == 0);
        CHECK(overlap(box, surroundings.frame) == Approx(box.width * box.height));
        leaders += printed.labels[i].leader ? 1 : 0;
    }
    CHECK(leaders > 0);
    const auto again = printLabels(labels, surroundings, 1);
    for (std::size_t i = 0; i < labels.size(); ++i)
        CHECK(again.labels[i].choice.box == printed.labels[i].choice.box);

    // Where there is no room at all, it says so.
    surroundings.frame = {-100, -100, 200, 200};
    CHECK(printLabels(labels, surroundings, 1).conflicts > 0);
    CHECK(printLabels({}, surroundings, 1).labels.empty());
}

TEST_CASE("labels find places without overlap where there is room", "[geometry]")
{
    std::vector<LabelRequest> labels;
    LabelSurroundings surroundings;
    surroundings.frame = {-500, -500, 1000, 1000};
    for (int i = 0; i < 16; ++i) {
        const Point at{-300.0 + 200 * (i % 4), -300.0 + 200 * (i / 4)};
        labels.push_back({at, 18, {{150, 30}, {80, 60}}});
        surroundings.boxes.push_back({at.x - 18, at.y - 18, 36, 36});
    }
    const auto choices = placeLabels(labels, surroundings, 1);
    REQUIRE(choices.size() == labels.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            CHECK(overlap(choices[i].box, choices[j].box) == 0);
        for (const auto& symbol : surroundings.boxes)
            CHECK(overlap(choices[i].box, symbol) == 0);
    }
    const auto again = placeLabels(labels, surroundings, 1);
    CHECK(again[3].box == choices[3].box);
    CHECK(placeLabels({}, surroundings, 1).empty());
}
