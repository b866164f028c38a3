// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of printed maps are read as those of their symbols.
#include "core/maps/map_snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/crowded_map.hpp"
#include "tests/ui/label_checking.hpp"

#include <algorithm>

using namespace alteri;
using namespace alteri::test;

namespace {

bool usesNumbers(const MapPicture& picture)
{
    return std::any_of(picture.warnings().begin(), picture.warnings().end(), [](const auto& each) {
        return each.kind == PictureWarning::Kind::NamesAsNumbers;
    });
}

int unplaced(const MapSnapshot& map)
{
    return static_cast<int>(std::count_if(map.alteri.begin(), map.alteri.end(),
                                          [](const auto& alter) { return !alter.place; }));
}

int toldLeftOut(const MapPicture& picture)
{
    for (const auto& warning : picture.warnings())
        if (warning.kind == PictureWarning::Kind::LabelsLeftOut)
            return static_cast<int>(warning.value);
    return 0;
}

/// Checks all that makes a map readable.
/// @return labels that found no place
int checkReading(const MapSnapshot& map, double width)
{
    const MapPicture picture(map, {}, {width, 0});
    INFO(map.egoLabel << " at " << width << " mm");
    const auto faults = misreadLabels(picture);
    for (const auto& fault : faults)
        UNSCOPED_INFO(fault.toStdString());
    CHECK(faults.isEmpty());
    const auto [labels, leaders] = countLabels(picture);
    if (!usesNumbers(picture))
        CHECK(4 * leaders <= labels);
    // Nobody is left out unsaid.
    const auto leftOut = static_cast<int>(map.alteri.size()) - unplaced(map) - labels;
    CHECK(leftOut == toldLeftOut(picture));
    return leftOut;
}

}  // namespace

TEST_CASE("labels of the sample's maps stand nearest to their own symbols", "[ui][picture]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const double width = GENERATE(84.0, 129.0, 174.0);
    for (const auto& map : study->reader().maps())
        CHECK(checkReading(snapshotOf(study->reader(), map.id), width) == 0);
}

TEST_CASE("labels of crowded maps stand nearest to their own symbols", "[ui][picture]")
{
    const double width = GENERATE(84.0, 129.0, 174.0);
    const int alteri = GENERATE(60, 120);
    const unsigned seed = GENERATE(1U, 2U, 3U);
    const int leftOut = checkReading(crowdedMap(alteri, seed), width);
    // 120 numbers of 6 points have no room in one column of a journal, and on a page hardly ever
    // one of them has none; that is told.
    const int most = alteri <= 60 ? 0 : width < 100 ? alteri / 4 : 1;
    CHECK(leftOut <= most);
}
