// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geometry/box.hpp"
#include "core/geometry/label_placement.hpp"
#include "core/geometry/map_geometry.hpp"
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

namespace {

/// A square symbol of a half width.
SymbolShape squareAt(const Point& at, double half)
{
    return {{at, half * 1.42},
            {{at.x - half, at.y - half},
             {at.x + half, at.y - half},
             {at.x + half, at.y + half},
             {at.x - half, at.y + half}},
            {at.x - half, at.y - half, 2 * half, 2 * half},
            {}};
}

}  // namespace

TEST_CASE("labels cover nothing, and are joined to their symbols when far off", "[geometry]")
{
    // A crowd: 36 symbols on a grid so narrow that most labels have no room beside theirs.
    std::vector<LabelRequest> labels;
    LabelSurroundings surroundings;
    for (std::size_t i = 0; i < 36; ++i) {
        const Point at{70.0 * static_cast<double>(i % 6) - 175,
                       70.0 * static_cast<double>(i / 6) - 175};
        labels.push_back({i, {{110, 18}, {60, 36}}, {}});
        surroundings.symbols.push_back(squareAt(at, 12));
    }
    surroundings.frame = {-420, -420, 840, 840};
    LabelRules rules{8, 5, 4, 4, 1.5, 4, 0.6, true};
    const auto placed = placeLabels(labels, surroundings, rules, 1);
    REQUIRE(placed.labels.size() == labels.size());
    CHECK(placed.leftOut == 0);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        REQUIRE(placed.labels[i]);
        const auto& label = *placed.labels[i];
        for (std::size_t j = 0; j < i; ++j)
            CHECK(overlap(label.box, placed.labels[j]->box) == 0);
        for (std::size_t j = 0; j < labels.size(); ++j) {
            const auto& symbol = surroundings.symbols[j];
            CHECK(overlap(label.box, symbol.box) == 0);
            if (label.leader && j != i)
                CHECK(lengthInside(*label.leader, symbol.box) == 0);
            if (!label.leader && j != i)
                CHECK(distance(label.box, symbol)
                      >= 1.5 * distance(label.box, surroundings.symbols[i]));
        }
        CHECK(overlap(label.box, surroundings.frame) == Approx(label.box.width * label.box.height));
    }
    CHECK(placed.leaders > 0);
    const auto again = placeLabels(labels, surroundings, rules, 1);
    for (std::size_t i = 0; i < labels.size(); ++i)
        CHECK(again.labels[i]->box == placed.labels[i]->box);

    // Without lines there is not room for all; where there is none at all, it says so.
    rules.leaders = false;
    const auto fewer = placeLabels(labels, surroundings, rules, 1);
    CHECK(fewer.leftOut > 0);
    CHECK(fewer.leftOut < 36);
    CHECK(fewer.leaders == 0);
    surroundings.frame = {-100, -100, 200, 200};
    CHECK(placeLabels(labels, surroundings, rules, 1).leftOut > fewer.leftOut);
    CHECK(placeLabels({}, surroundings, rules, 1).labels.empty());
}

TEST_CASE("labels find places beside their symbols where there is room", "[geometry]")
{
    std::vector<LabelRequest> labels;
    LabelSurroundings surroundings;
    surroundings.frame = {-500, -500, 1000, 1000};
    for (std::size_t i = 0; i < 16; ++i) {
        const Point at{-300.0 + 200 * static_cast<double>(i % 4),
                       -300.0 + 200 * static_cast<double>(i / 4)};
        labels.push_back({i, {{150, 30}, {80, 60}}, {}});
        surroundings.symbols.push_back(squareAt(at, 18));
    }
    const auto placed = placeLabels(labels, surroundings, {8, 5, 4, 4, 1.5, 4, 0.6, true}, 1);
    CHECK(placed.leftOut == 0);
    CHECK(placed.leaders == 0);
}

TEST_CASE("a label's share of a sector and its distance from symbols are as drawn", "[geometry]")
{
    const double quarter = MapGeometry::fullCircle / 4;
    // Angles go clockwise from twelve o'clock: the first quarter is upper right.
    CHECK(shareInside({1, -3, 2, 1}, {0, quarter}) == 1);
    CHECK(shareInside({-1, -3, 2, 1}, {0, quarter}) == 0.5);
    CHECK(shareInside({-1, -3, 2, 1}, {quarter, 4 * quarter}) == 0.5);
    CHECK(shareInside({-3, 2, 2, 1}, {quarter, 4 * quarter}) == 1);

    const auto symbol = squareAt({0, 0}, 10);
    CHECK(distance({13, -5, 20, 10}, symbol) == Approx(3));
    CHECK(distance({13, 14, 20, 10}, symbol) == Approx(5));
    CHECK(distance({5, 5, 20, 10}, symbol) == 0);
    CHECK(isNearer({13, 14, 20, 10}, symbol, 5.1));
    CHECK_FALSE(isNearer({13, 14, 20, 10}, symbol, 4.9));
    auto badged = symbol;
    badged.badge = Disc{{10, -10}, 4};
    CHECK(isNearer({15, -11, 20, 2}, badged, 2));
}
