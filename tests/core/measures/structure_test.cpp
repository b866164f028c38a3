// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/measures/networks/structure.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace alteri;
using namespace alteri::test;
using Json = nlohmann::json;

namespace {

const Measured& measureOf(const Structure& structure, const std::string& key)
{
    const auto* found = std::find_if(structureMeasures.begin(), structureMeasures.end(),
                                     [&](const auto& each) { return each.key == key; });
    REQUIRE(found != structureMeasures.end());
    return structure.*found->value;
}

}  // namespace

TEST_CASE("structures of random networks equal those of networkx", "[measures][structure]")
{
    // networkx 3.6.1, see random_networks.py beside the file.
    for (const auto& network : Json::parse(readFile(testData("measures/networkx/networks.json")))) {
        const auto n = network.at("n").get<std::size_t>();
        CAPTURE(n);
        const auto structure = structureOf(n, network.at("ties").get<std::vector<AlterPair>>());
        for (const auto& [key, value] : network.at("measures").items()) {
            CAPTURE(key);
            REQUIRE(measureOf(structure, key).isDefined());
            CHECK(measureOf(structure, key).value
                  == Approx(value.get<double>()).epsilon(1e-10).margin(1e-10));
        }
        CHECK(structure.transitivity.isDefined()
              == network.at("measures").contains("transitivity_global"));
        CHECK(structure.meanDistance.isDefined()
              == network.at("measures").contains("mean_distance_unconnected_ok"));
    }
}

TEST_CASE("loops, repeated and reversed ties change nothing", "[measures][structure]")
{
    const auto plain = structureOf(4, {{0, 1}, {1, 2}});
    const auto messy = structureOf(4, {{1, 0}, {0, 1}, {2, 2}, {2, 1}, {1, 2}, {0, 9}});
    for (const auto& measure : structureMeasures) {
        CAPTURE(std::string(measure.key));
        CHECK((plain.*measure.value).why == (messy.*measure.value).why);
        CHECK((plain.*measure.value).value == (messy.*measure.value).value);
    }
    CHECK(plain.ties.value == 2);
    CHECK(plain.isolates.value == 1);
    // By hand: one pair of three shares a partner, three pairs share none.
    CHECK(plain.egoBetweenness.value == 3.5);
    CHECK(plain.effectiveSize.value == 3);
    CHECK(plain.maxBetweenness.value == 1);
    CHECK(plain.degreeCentralization.value == Approx(4.0 / 6));
    CHECK(plain.transitivity.value == 0);
}

TEST_CASE("two alteri tied to each other constrain ego beyond 1", "[measures][structure]")
{
    const auto structure = structureOf(2, {{0, 1}});
    CHECK(structure.constraint.value == Approx(1.125).epsilon(1e-14));
    CHECK(structure.density.value == 1);
    CHECK(structure.hierarchy.value == Approx(0).margin(1e-14));
}

TEST_CASE("what a network is too small for is undefined with the reason", "[measures][structure]")
{
    const auto nobody = structureOf(0, {});
    CHECK(nobody.ties.value == 0);
    CHECK(nobody.components.value == 0);
    CHECK(nobody.egoBetweenness.value == 0);
    for (const auto& each : {nobody.density, nobody.meanDegree, nobody.constraint,
                             nobody.effectiveSize, nobody.transitivity, nobody.diameter})
        CHECK(each.why == Undefined::NoAlteri);

    const auto one = structureOf(1, {});
    CHECK(one.density.why == Undefined::OneAlter);
    CHECK(one.sdDegree.why == Undefined::OneAlter);
    CHECK(one.egoBetweennessNorm.why == Undefined::OneAlter);
    CHECK(one.degreeCentralization.why == Undefined::FewerThanThree);
    CHECK(one.meanDistance.why == Undefined::OneAlter);
    CHECK(one.constraint.value == 1);
    CHECK(one.hierarchy.value == 1);
    CHECK(one.isolates.value == 1);

    const auto two = structureOf(2, {});
    CHECK(two.meanDistance.why == Undefined::NoTies);
    CHECK(two.transitivity.why == Undefined::NoTriples);
    CHECK(two.betweennessCentralization.why == Undefined::FewerThanThree);
    CHECK(two.density.value == 0);

    const auto unknown = structureWithoutTies(5);
    CHECK(unknown.size.value == 5);
    CHECK(unknown.density.why == Undefined::TiesNotRecorded);
    CHECK(unknown.isolates.why == Undefined::TiesNotRecorded);
}

TEST_CASE("a network of 2000 alteri is measured", "[measures][structure]")
{
    // A ring: by symmetry everybody lies on as many paths.
    std::vector<AlterPair> ring;
    for (std::uint32_t i = 0; i < 2000; ++i)
        ring.emplace_back(i, (i + 1) % 2000);
    const auto structure = structureOf(2000, ring);
    CHECK(structure.diameter.value == 1000);
    CHECK(structure.meanBetweenness.value == Approx(999.0 * 999 / 2).epsilon(1e-10));
    CHECK(structure.betweennessCentralization.value == Approx(0).margin(1e-10));
    CHECK(structure.components.value == 1);
}
