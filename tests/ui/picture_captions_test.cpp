// SPDX-License-Identifier: GPL-3.0-or-later
// The names of rings and sectors on printed maps, and the rims of labels.
#include "core/maps/map_snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/caption_layout.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/painting/letter_paths.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/map/print/map_picture.hpp"
#include "ui/style/fonts.hpp"

#include <QImage>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace alteri;
using namespace alteri::test;

namespace {

/// The symbols and badges of a map with the light rims that set them off, each a path.
std::vector<QPainterPath> inkOfSymbols(const MapSnapshot& map, const MapStyle& style)
{
    const auto widened = [](const QPainterPath& path, double rim) {
        QPainterPathStroker stroker(
            QPen(Qt::black, 2 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        auto ink = stroker.createStroke(path);
        ink.setFillRule(Qt::WindingFill);
        ink.addPath(path);
        return ink;
    };
    std::vector<QPainterPath> all;
    for (const auto& alter : map.alteri) {
        if (!alter.place)
            continue;
        const auto at = scenePoint(*alter.place, style);
        const auto symbol =
            symbolPath(QString::fromStdString(alter.symbol), style.symbolRadius * alter.size);
        all.push_back(widened(symbol.translated(at), symbolRim(style)));
        if (alter.badge.empty() || alter.badge == "none")
            continue;
        QPainterPath badge;
        badge.addEllipse(at + badgeOffset(style) * alter.size, badgeRadius(style),
                         badgeRadius(style));
        all.push_back(widened(badge, (style.outline + style.halo) / 2));
    }
    return all;
}

/// The radii between which a path lies.
std::pair<double, double> radiiOf(const QPainterPath& path)
{
    double least = 1e9;
    double most = 0;
    for (const auto& polygon : path.toSubpathPolygons())
        for (const auto& point : polygon) {
            least = std::min(least, std::hypot(point.x(), point.y()));
            most = std::max(most, std::hypot(point.x(), point.y()));
        }
    return {least, most};
}

int coveredCaptions(const MapSnapshot& map, const PrintedMap& printed)
{
    const auto symbols = inkOfSymbols(map, printed.style);
    return static_cast<int>(
        std::count_if(printed.captions.begin(), printed.captions.end(), [&](const auto& caption) {
            return std::any_of(symbols.begin(), symbols.end(), [&](const auto& symbol) {
                return symbol.boundingRect().intersects(caption.boundingRect())
                       && symbol.intersects(caption);
            });
        }));
}

/// Captions that a dashed line between sectors passes through.
int crossedCaptions(const PrintedMap& printed, const std::vector<QLineF>& lines)
{
    int count = 0;
    for (const auto& caption : printed.captions)
        for (const auto& each : lines) {
            QPainterPath line(each.p1());
            line.lineTo(each.p2());
            QPainterPathStroker stroker;
            stroker.setWidth(printed.style.outline);
            count += stroker.createStroke(line).intersects(caption) ? 1 : 0;
        }
    return count;
}

/// How far a point is from the outlines of letters.
double distanceTo(const QList<QPolygonF>& outlines, const QPointF& point)
{
    double least = 1e9;
    for (const auto& outline : outlines)
        for (qsizetype i = 1; i < outline.size(); ++i) {
            const auto along = outline[i] - outline[i - 1];
            const auto to = point - outline[i - 1];
            const double length = QPointF::dotProduct(along, along);
            const double share =
                length > 0 ? std::clamp(QPointF::dotProduct(along, to) / length, 0.0, 1.0) : 0;
            const auto rest = to - along * share;
            least = std::min(least, std::hypot(rest.x(), rest.y()));
        }
    return least;
}

MapSnapshot ringed(const std::vector<Place>& places)
{
    MapSnapshot map;
    map.egoLabel = "Ego";
    map.geometry = MapGeometry(3, false, {});
    map.levels = {"inner", "middle ring", "outer"};
    for (const auto& place : places)
        map.alteri.push_back({AlterId(), "", place, "", "circle", ""});
    return map;
}

QPainterPath captionOf(const MapSnapshot& map, std::size_t ring, double millimetres = 84)
{
    return MapPicture(map, {}, {millimetres, 0}).printed().captions.at(ring);
}

}  // namespace

TEST_CASE("no symbol covers the name of a ring or sector on the sample's maps", "[ui][picture]")
{
    const double width = GENERATE(84.0, 129.0, 174.0);
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    int onLines = 0;
    for (const auto& each : study->reader().maps()) {
        const MapPicture picture(snapshotOf(study->reader(), each.id), {}, {width, 0});
        const auto& map = picture.map();
        const auto& printed = picture.printed();
        INFO(map.egoLabel << " at " << width << " mm");
        REQUIRE(printed.captions.size() == map.levels.size() + map.sectors.size());
        CHECK(coveredCaptions(map, printed) == 0);
        CHECK(crossedCaptions(printed, sectorLines(map, printed.style, printed.captions)) == 0);
        onLines += crossedCaptions(printed, sectorLines(map, printed.style, {}));
        for (std::size_t i = 0; i < printed.captions.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                CHECK_FALSE(printed.captions[i].intersects(printed.captions[j]));
        // A name in another ring would name that one.
        for (std::size_t ring = 0; ring < map.levels.size(); ++ring) {
            const auto [inner, outer] = radiiOf(printed.captions[ring]);
            const auto level = static_cast<int>(ring);
            CHECK(inner > map.geometry.ringInner(level) * printed.style.outerCircle);
            CHECK(outer < map.geometry.ringOuter(level) * printed.style.outerCircle);
        }
    }
    // In one column the innermost ring of four maps has no arc free for its name; there the line
    // has a gap.
    CHECK(onLines <= (width < 100 ? 4 : 0));
}

TEST_CASE("the name of a sector stays within its sector and on the paper", "[ui][picture]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    for (const auto& each : study->reader().maps()) {
        const MapPicture picture(snapshotOf(study->reader(), each.id), {}, {84, 0});
        const auto& map = picture.map();
        const auto& printed = picture.printed();
        const double side = map.geometry.maximalRadius() * printed.style.outerCircle;
        for (std::size_t sector = 0; sector < map.sectors.size(); ++sector) {
            const auto& name = printed.captions.at(map.levels.size() + sector);
            CHECK(QRectF(-side, -side, 2 * side, 2 * side).contains(name.boundingRect()));
            const auto index = static_cast<int>(sector);
            for (const auto& letter : letterPaths(name)) {
                const auto at = placeAt(letter.boundingRect().center(), printed.style).angle;
                CHECK(at > map.geometry.sectorStart(index));
                CHECK(at < map.geometry.sectorEnd(index));
            }
        }
    }
}

TEST_CASE("names of rings stand at twelve o'clock until something is there", "[ui][picture]")
{
    const auto angleOf = [](const QPainterPath& path) {
        const auto at = path.boundingRect().center();
        return std::atan2(at.x(), -at.y());
    };
    const auto free = captionOf(ringed({{0.5, 3}}), 1);
    CHECK(angleOf(free) > 0);
    CHECK(angleOf(free) < 0.6);
    // Symbols in the usual place, then all around but for one side.
    std::vector<Place> places;
    for (double angle = 0.1; angle < 0.7; angle += 0.1)
        places.push_back({0.62, angle});
    const auto moved = captionOf(ringed(places), 1);
    CHECK(std::abs(angleOf(moved)) < 1);
    CHECK(angleOf(moved) < 0);
    for (double angle = 0.7; angle < 5.4; angle += 0.1)
        places.push_back({0.62, angle});
    const auto map = ringed(places);
    const MapPicture crowded(map, {}, {84, 0});
    CHECK(coveredCaptions(map, crowded.printed()) == 0);
}

TEST_CASE("a name of a ring keeps off lines between alteri if it can", "[ui][picture]")
{
    auto map = ringed({{0.9, 0.05}, {0.35, 0.6}});
    const auto before = captionOf(map, 1);
    map.ties.push_back({0, 1, 0});
    const MapPicture picture(map, {}, {84, 0});
    QPainterPath line(scenePoint(*map.alteri[0].place, picture.printed().style));
    line.lineTo(scenePoint(*map.alteri[1].place, picture.printed().style));
    QPainterPathStroker stroker;
    stroker.setWidth(picture.printed().style.outline);
    const auto ink = stroker.createStroke(line);
    CHECK(ink.intersects(before));
    CHECK_FALSE(ink.intersects(picture.printed().captions.at(1)));
}

TEST_CASE("letters are taken apart without losing a part", "[ui][picture]")
{
    const auto font = printFont(240, QFont::Normal, false, {});
    QPainterPath text;
    text.addText(0, 300, font, QStringLiteral("Bö8 %g"));
    const auto letters = letterPaths(text);
    // B, o and two dots, 8, % of three parts, g.
    CHECK(letters.size() == 9);
    constexpr double pixels = 0.12;  // of a unit
    const auto drawn = [&](const std::function<void(QPainter&)>& draw) {
        QImage image(120, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.scale(pixels, pixels);
        draw(painter);
        return image;
    };
    const auto whole = drawn([&](QPainter& painter) { painter.drawPath(text); });
    CHECK(drawn([&](QPainter& painter) { fillLetters(painter, text); }) == whole);
    // A rim covers what is nearer than its width, and nothing else.
    constexpr double width = 40;
    constexpr double exact = 3;  // 0.03 mm
    const auto rims = drawn([&](QPainter& painter) { fillRims(painter, text, width); });
    const auto outlines = text.toSubpathPolygons();
    int wrong = 0;
    for (int y = 0; y < rims.height(); ++y)
        for (int x = 0; x < rims.width(); ++x) {
            const QPointF at((x + 0.5) / pixels, (y + 0.5) / pixels);
            const double away = text.contains(at) ? 0 : distanceTo(outlines, at);
            const double paint = 1 - rims.pixelColor(x, y).lightnessF();
            const double half = 0.71 / pixels;
            wrong += away < width - exact - half && paint < 0.99 ? 1 : 0;
            wrong += away > width + exact + half && paint > 0.01 ? 1 : 0;
        }
    CHECK(wrong == 0);
}
