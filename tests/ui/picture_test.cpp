// SPDX-License-Identifier: GPL-3.0-or-later
// Maps as they are printed: sizes, ink, labels.
#include "core/maps/map_snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/colour_difference.hpp"
#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/caption_layout.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/map/print/map_picture.hpp"
#include "ui/picture/map_drawing.hpp"

#include <QPainter>

#include <set>

using namespace alteri;
using namespace alteri::test;

namespace {

struct Sample {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));

    std::vector<MapSnapshot> maps() const
    {
        std::vector<MapSnapshot> maps;
        for (const auto& map : study->reader().maps())
            maps.push_back(snapshotOf(study->reader(), map.id));
        return maps;
    }

    MapSnapshot largest() const
    {
        auto all = maps();
        return *std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return a.alteri.size() < b.alteri.size();
        });
    }
};

bool hasCleanBorder(const QImage& image, int width)
{
    const auto isWhite = [&](int x, int y) { return image.pixel(x, y) == qRgb(255, 255, 255); };
    for (int edge = 0; edge < width; ++edge) {
        for (int x = 0; x < image.width(); ++x)
            if (!isWhite(x, edge) || !isWhite(x, image.height() - 1 - edge))
                return false;
        for (int y = 0; y < image.height(); ++y)
            if (!isWhite(edge, y) || !isWhite(image.width() - 1 - edge, y))
                return false;
    }
    return true;
}

/// The room of each label, and of everything that labels may not cover, around ego.
struct Rooms {
    std::vector<QRectF> labels;
    std::vector<QRectF> others;

    explicit Rooms(const MapPicture& picture)
    {
        const auto& map = picture.map();
        const auto& style = picture.printed().style;
        for (std::size_t i = 0; i < map.alteri.size(); ++i) {
            const auto& alter = map.alteri[i];
            if (!alter.place)
                continue;
            const auto at = scenePoint(*alter.place, style);
            const auto symbol =
                symbolPath(QString::fromStdString(alter.symbol), style.symbolRadius * alter.size);
            others.push_back(symbol.boundingRect().translated(at));
            const auto& label = picture.printed().labels[i];
            if (!label.isEmpty())
                labels.push_back(label.path.boundingRect().translated(at));
        }
        for (const auto& caption : captionBoxes(picture.printed().captions))
            others.push_back(caption);
    }

    int meetings() const
    {
        int count = 0;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                count += labels[i].intersects(labels[j]) ? 1 : 0;
            for (const auto& other : others)
                count += labels[i].intersects(other) ? 1 : 0;
        }
        return count;
    }
};

bool warns(const MapPicture& picture, PictureWarning::Kind kind)
{
    return std::any_of(picture.warnings().begin(), picture.warnings().end(),
                       [&](const auto& warning) { return warning.kind == kind; });
}

}  // namespace

TEST_CASE_METHOD(Sample, "pictures have the stated size and no ink at the border", "[ui][picture]")
{
    const double width = GENERATE(84.0, 129.0, 174.0);
    constexpr int dotsPerInch = 100;
    for (const auto& map : maps()) {
        PictureLook look;
        look.caption = QStringLiteral("Figure 1. The support network of an organisation, with a "
                                      "caption that is longer than one line of any picture is.");
        const auto picture = std::make_shared<const MapPicture>(map, look, PictureSize{width, 0});
        const auto image = pictureImage(drawingOf(picture), dotsPerInch);
        CHECK(image.width() == qRound(width / 25.4 * dotsPerInch));
        CHECK(image.height() == qRound(picture->millimetres().height() / 25.4 * dotsPerInch));
        CHECK(hasCleanBorder(image, 3));
    }
}

TEST_CASE_METHOD(Sample, "a given height is kept, and the map stands within it", "[ui][picture]")
{
    const auto size = GENERATE(PictureSize{210, 297}, PictureSize{297, 210},
                               PictureSize{254, 142.9}, PictureSize{148, 210});
    for (const auto& map : {largest(), maps().front()}) {
        const auto picture = std::make_shared<const MapPicture>(map, PictureLook(), size);
        CHECK(picture->millimetres() == QSizeF(size.width, size.height));
        CHECK(hasCleanBorder(pictureImage(drawingOf(picture), 72), 3));
        CHECK_FALSE(warns(*picture, PictureWarning::Kind::NoRoom));
    }
}

TEST_CASE_METHOD(Sample, "no label covers anything on the sample's maps", "[ui][picture]")
{
    const double width = GENERATE(84.0, 129.0, 174.0);
    int numbered = 0;
    for (const auto& map : maps()) {
        const MapPicture picture(map, {}, {width, 0});
        INFO(map.egoLabel << " at " << width << " mm");
        CHECK(picture.printed().leftOut == 0);
        CHECK(Rooms(picture).meetings() == 0);
        CHECK(picture.printed().labelPoints >= smallestPoints);
        CHECK_FALSE(warns(picture, PictureWarning::Kind::SmallText));
        CHECK_FALSE(warns(picture, PictureWarning::Kind::LabelsLeftOut));
        if (warns(picture, PictureWarning::Kind::NamesAsNumbers)) {
            ++numbered;
        }
    }
    // Names, not numbers, wherever they can be read as those of their symbols: in one column of a
    // journal only where there are few, in more nearly everywhere.
    CHECK(numbered <= (width < 100 ? 9 : 1));
}

TEST_CASE_METHOD(Sample, "small text and names without room are told", "[ui][picture]")
{
    PictureLook small;
    small.labelPoints = 5;
    CHECK(warns(MapPicture(maps().front(), small), PictureWarning::Kind::SmallText));
    auto crowded = largest();
    for (auto& alter : crowded.alteri)
        alter.label = "A name so long that nobody could ever set it on a map of this size "
                      "without covering a neighbour, whatever its place "
                      + alter.id.hex();
    const MapPicture picture(crowded, {}, {84, 0});
    CHECK(warns(picture, PictureWarning::Kind::NamesAsNumbers));
    CHECK(picture.map().alteri.front().label == "1");
    CHECK(Rooms(picture).meetings() == 0);
    CHECK(warns(MapPicture(maps().front(), {}, {60, 40}), PictureWarning::Kind::NoRoom));
    for (const auto& warning : picture.warnings())
        CHECK_FALSE(warningText(warning).isEmpty());
}

TEST_CASE("maps of nobody, of one and of many are drawn", "[ui][picture]")
{
    MapSnapshot map;
    map.egoLabel = "Ego";
    const auto ink = [](const MapSnapshot& of) {
        const auto picture = std::make_shared<const MapPicture>(of, PictureLook(), PictureSize{});
        const auto image = pictureImage(drawingOf(picture), 72);
        CHECK(hasCleanBorder(image, 2));
        return image;
    };
    const auto empty = ink(map);
    map.alteri.push_back({AlterId(), "Only one", Place{0.5, 1}, "", "", ""});
    CHECK(ink(map) != empty);
    map.alteri.push_back({AlterId(), "Without a place", std::nullopt, "", "", ""});
    ink(map);
    for (int i = 0; i < 400; ++i)
        map.alteri.push_back({AlterId(), "Partner " + std::to_string(i),
                              Place{0.12 + 0.002 * i, 0.7 * i}, "", "circle", "plus"});
    ink(map);
}

TEST_CASE_METHOD(Sample, "pictures are the same each time", "[ui][picture]")
{
    const auto map = maps().front();
    const auto image = [&] {
        return pictureImage(
            drawingOf(std::make_shared<const MapPicture>(map, PictureLook(), PictureSize{84, 0})),
            150);
    };
    CHECK(image() == image());
}

TEST_CASE("differences of colours are those of the literature", "[ui][picture]")
{
    // Sharma, Wu & Dalal (2005), table 1, pairs 1, 7, 13 and 25.
    const auto near = [](double value, double expected) {
        return std::abs(value - expected) < 5e-5;
    };
    CHECK(near(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425));
    CHECK(near(difference({50, 0, 0}, {50, -1, 2}), 2.3669));
    CHECK(near(difference({50, 2.5, 0}, {50, 0, -2.5}), 4.3065));
    CHECK(near(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}), 1.2644));
    CHECK(seen(QColor(Qt::white), Sight::Grey).l == Approx(100).margin(0.01));
}

TEST_CASE_METHOD(Sample,
                 "every two categories can be told apart, however they are seen",
                 "[ui][picture]")
{
    // At least 10 units of CIEDE2000 (a just noticeable difference is about 1), or another shape,
    // or another pattern.
    constexpr double apart = 10;
    const auto map = maps().front();
    const auto block = map.legend.front();
    REQUIRE(block.kind == LegendBlock::Kind::Symbols);
    REQUIRE(block.entries.size() == 8);
    for (const auto palette : {PaletteKind::Study, PaletteKind::OkabeIto, PaletteKind::Greyscale}) {
        PictureLook look;
        look.palette = palette;
        const auto style = printStyle(look, 5000, 7);
        for (const auto sight : allSights)
            for (const auto& one : block.entries)
                for (const auto& two : block.entries) {
                    if (one.rank >= two.rank)
                        continue;
                    const bool shapes = one.symbol != two.symbol;
                    const bool patterns = hatchOf(one.rank, style) != hatchOf(two.rank, style);
                    const auto a = seen(style.categoryFill(one.colour, one.rank), sight);
                    const auto b = seen(style.categoryFill(two.colour, two.rank), sight);
                    CHECK((shapes || patterns || difference(a, b) >= apart));
                    // The greys need no shapes: they and their patterns are enough.
                    if (palette == PaletteKind::Greyscale)
                        CHECK((patterns || difference(a, b) >= apart));
                }
    }
}

TEST_CASE("colours of the palette for everybody differ without shapes too", "[ui][picture]")
{
    PictureLook look;
    look.palette = PaletteKind::OkabeIto;
    const auto colours = paletteColours(look);
    REQUIRE(colours.size() == 8);
    for (const auto sight :
         {Sight::Normal, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia}) {
        double least = 100;
        for (std::size_t i = 0; i < colours.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                least =
                    std::min(least, difference(seen(colours[i], sight), seen(colours[j], sight)));
        CHECK(least >= 6);
    }
}

TEST_CASE_METHOD(Sample, "what a picture shows can be chosen", "[ui][picture]")
{
    const auto map = maps().front();
    const auto image = [&](const PictureLook& look) {
        return pictureImage(
            drawingOf(std::make_shared<const MapPicture>(map, look, PictureSize{129, 0})), 60);
    };
    const auto usual = image({});
    std::vector<QImage> images{usual};
    const auto differs = [&](const std::function<void(PictureLook&)>& change) {
        PictureLook look;
        change(look);
        images.push_back(image(look));
    };
    differs([](auto& look) { look.palette = PaletteKind::Greyscale; });
    differs([](auto& look) {
        look.palette = PaletteKind::Brand;
        look.brandColours = QStringList{QStringLiteral("#123456"), QStringLiteral("#abcdef")};
    });
    differs([](auto& look) { look.ringFills = false; });
    differs([](auto& look) { look.ringLabels = false; });
    differs([](auto& look) { look.sectorLabels = false; });
    differs([](auto& look) { look.egoTies = EgoTies::Plain; });
    differs([](auto& look) { look.egoTies = EgoTies::ByEvaluation; });
    differs([](auto& look) { look.badges = BadgeStyle::Sign; });
    differs([](auto& look) { look.badges = BadgeStyle::None; });
    differs([](auto& look) { look.labels = false; });
    differs([](auto& look) { look.legend.position = LegendPosition::None; });
    // Below is where it is already at this width.
    differs([](auto& look) { look.legend.position = LegendPosition::Right; });
    differs([](auto& look) { look.legend.counts = false; });
    differs([](auto& look) { look.legend.emptyEntries = false; });
    differs([](auto& look) { look.legend.leftOut = {LegendBlock::Kind::Levels}; });
    differs([](auto& look) { look.language = QStringLiteral("de"); });
    differs([](auto& look) { look.title.clear(); });
    differs([](auto& look) { look.caption = QStringLiteral("Figure 1"); });
    differs([](auto& look) { look.linePoints = 2; });
    differs([](auto& look) { look.labelPoints = 6; });
    for (std::size_t i = 0; i < images.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            INFO(i << " and " << j);
            CHECK(images[i] != images[j]);
        }
}
