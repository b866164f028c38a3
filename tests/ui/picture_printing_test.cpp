// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures on pages: the printer's, and several maps side by side.
#include "core/maps/map_snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "ui/paper/printing.hpp"
#include "ui/picture/map_drawing.hpp"

#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace alteri;
using namespace alteri::test;

namespace {

constexpr int pixelsPerMillimetre = 5;

struct Paper {
    TemporaryFolder folder;

    /// What a printer puts on an A4 page, or a null image if it cannot be looked at.
    /// @param orientation chosen instead of the one that is proposed
    QImage printed(const Drawing& drawing,
                   std::optional<QPageLayout::Orientation> orientation = std::nullopt) const
    {
        const auto file = QString::fromStdString(folder.path("page.pdf").string());
        const auto image = QString::fromStdString(folder.path("page").string());
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            printer.setPageSize(QPageSize(QPageSize::A4));
            turnPage(printer, drawing);
            if (orientation)
                printer.setPageOrientation(*orientation);
            printPicture(drawing, printer);
        }
        const auto program = QStringLiteral("pdftoppm");
        if (QStandardPaths::findExecutable(program).isEmpty())
            return {};
        const auto resolution = QString::number(millimetresPerInch * pixelsPerMillimetre);
        REQUIRE(
            QProcess::execute(program, {QStringLiteral("-r"), resolution, QStringLiteral("-png"),
                                        QStringLiteral("-singlefile"), file, image})
            == 0);
        return QImage(image + QStringLiteral(".png"));
    }
};

/// The room of all that is not white.
QRect inkOf(const QImage& image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 250)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

Drawing filled(double width, double height)
{
    return {QSizeF(width, height),
            [=](QPainter& painter) { painter.fillRect(QRectF(0, 0, width, height), Qt::black); },
            QStringLiteral("Filled")};
}

bool near(double value, double expected, double tolerance)
{
    return std::abs(value - expected) <= tolerance;
}

}  // namespace

TEST_CASE_METHOD(Paper, "a picture is printed at its true size in the middle", "[ui][picture]")
{
    const auto image = printed(filled(84, 120));
    if (image.isNull()) {
        WARN("pdftoppm is not installed; the page was not looked at");
        return;
    }
    CHECK(near(image.width(), 210 * pixelsPerMillimetre, 3));
    CHECK(near(image.height(), 297 * pixelsPerMillimetre, 3));
    const auto ink = inkOf(image);
    CHECK(near(ink.width(), 84 * pixelsPerMillimetre, 2));
    CHECK(near(ink.height(), 120 * pixelsPerMillimetre, 2));
    CHECK(near(ink.center().x(), image.width() / 2.0, 3));
    CHECK(near(ink.center().y(), image.height() / 2.0, 3));
}

TEST_CASE_METHOD(Paper, "a wide picture turns the page, a large one shrinks", "[ui][picture]")
{
    const auto wide = printed(filled(254, 142.9));
    if (wide.isNull()) {
        WARN("pdftoppm is not installed; the page was not looked at");
        return;
    }
    CHECK(near(wide.width(), 297 * pixelsPerMillimetre, 3));
    CHECK(near(wide.height(), 210 * pixelsPerMillimetre, 3));
    CHECK(near(inkOf(wide).width(), 254 * pixelsPerMillimetre, 2));
    const auto large = inkOf(printed(filled(600, 400)));
    CHECK(large.width() <= 297 * pixelsPerMillimetre);
    CHECK(large.height() <= 210 * pixelsPerMillimetre);
    CHECK(near(1.0 * large.width() / large.height(), 1.5, 0.01));
}

TEST_CASE_METHOD(Paper, "the page stays as whoever prints has turned it", "[ui][picture]")
{
    const auto image = printed(filled(120, 84), QPageLayout::Portrait);
    if (image.isNull()) {
        WARN("pdftoppm is not installed; the page was not looked at");
        return;
    }
    CHECK(near(image.width(), 210 * pixelsPerMillimetre, 3));
    CHECK(near(inkOf(image).width(), 120 * pixelsPerMillimetre, 2));
}

TEST_CASE_METHOD(Paper, "a printed map is the exported one", "[ui][picture]")
{
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const auto map = snapshotOf(study->reader(), study->reader().maps().front().id);
    PictureSettings settings;
    settings.size = {129, 0};
    const auto drawing = mapFigure(map, settings).drawing;
    const auto page = printed(drawing);
    if (page.isNull()) {
        WARN("pdftoppm is not installed; the page was not looked at");
        return;
    }
    const auto exported = pictureImage(drawing, qRound(millimetresPerInch * pixelsPerMillimetre));
    const auto ink = inkOf(page);
    const auto expected = inkOf(exported);
    CHECK(near(ink.width(), expected.width(), 3));
    CHECK(near(ink.height(), expected.height(), 3));
}

TEST_CASE("the maps of a sheet have names and symbols of one size", "[ui][picture]")
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    std::vector<MapSnapshot> maps;
    for (const std::size_t index : {2U, 3U, 9U, 14U})
        maps.push_back(snapshotOf(study->reader(), study->reader().maps().at(index).id));
    const std::vector<PictureLook> looks(maps.size());
    const PictureSize cell{86, 0};
    // Alone each would have its own.
    const MapPicture airy(maps[0], looks[0], cell);
    const MapPicture crowded(maps[1], looks[1], cell);
    REQUIRE(airy.printed().labelPoints != crowded.printed().labelPoints);
    const auto pictures = picturesInOneSize(maps, looks, cell);
    REQUIRE(pictures.size() == maps.size());
    for (const auto& picture : pictures) {
        const auto& style = picture.printed().style;
        const auto& first = pictures.front().printed().style;
        CHECK(picture.printed().labelPoints >= smallestPoints - 1e-9);
        CHECK(near(style.labelSize, first.labelSize, 1e-6));
        CHECK(near(style.captionSize, first.captionSize, 1e-6));
        CHECK(near(style.sectorSize, first.sectorSize, 1e-6));
        CHECK(near(style.symbolRadius, first.symbolRadius, 1e-3));
    }
}
