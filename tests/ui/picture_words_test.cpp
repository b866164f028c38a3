// SPDX-License-Identifier: GPL-3.0-or-later
// What pictures say beside the map: the list of names, the legend, greys, and what cannot be done.
#include "core/maps/map_snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "tests/ui/crowded_map.hpp"
#include "ui/map/labels/label_text.hpp"
#include "ui/map/print/legend_painting.hpp"
#include "ui/map/print/name_list.hpp"
#include "ui/picture/map_drawing.hpp"
#include "ui/style/missing_letters.hpp"
#include "ui/style/text_painting.hpp"

#include <QFile>
#include <QFontMetricsF>
#include <QPainter>

using namespace alteri;
using namespace alteri::test;

namespace {

MapSnapshot sampleMap()
{
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    return snapshotOf(study->reader(), study->reader().maps().front().id);
}

bool warns(const std::vector<PictureWarning>& warnings, PictureWarning::Kind kind)
{
    return std::any_of(warnings.begin(), warnings.end(),
                       [&](const auto& warning) { return warning.kind == kind; });
}

int colouredPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const auto pixel = image.pixel(x, y);
            count += qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel) ? 1 : 0;
        }
    return count;
}

MapSnapshot longNames(int alteri)
{
    auto map = crowdedMap(alteri, 1);
    for (std::size_t i = 0; i < map.alteri.size(); ++i)
        map.alteri[i].label =
            i % 3 == 0
                ? "Donaudampfschifffahrtsgesellschaftskapitaenswitwenverein " + std::to_string(i)
                : "Federal Ministry of the Interior, Department for Integration and Cohesion "
                      + std::to_string(i);
    return map;
}

ErrorCode codeOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::ProgramFault;
}

}  // namespace

TEST_CASE("words wider than a line are broken, and nothing of them is lost", "[ui][picture]")
{
    const auto font = paperStyle().font(200);
    const QFontMetricsF metrics(font);
    const auto word = QStringLiteral("Donaudampfschifffahrtsgesellschaft");
    const double width = metrics.horizontalAdvance(word) / 3;
    const auto lines = paragraphLines(word + QStringLiteral(" e.V."), font, width);
    REQUIRE(lines.size() > 3);
    QString whole;
    for (const auto& line : lines) {
        CHECK(metrics.horizontalAdvance(line) <= width * 1.001);
        whole += line;
    }
    CHECK(lines.front().endsWith(QLatin1Char('-')));
    CHECK(whole.remove(QLatin1Char('-')).remove(QLatin1Char(' ')) == word + QStringLiteral("e.V."));
}

TEST_CASE("a list of long names stays within its picture and its page", "[ui][picture]")
{
    const double width = GENERATE(84.0, 174.0);
    PictureSettings settings;
    settings.size = {width, 0};
    const auto figure = mapFigure(longNames(30), settings);
    CHECK(warns(figure.warnings, PictureWarning::Kind::NamesAsNumbers));
    REQUIRE_FALSE(figure.fault);
    CHECK(figure.drawing.millimetres.height() <= 297);
    // Nothing is cut at the border.
    const auto image = pictureImage(figure.drawing, 100);
    for (int y = 0; y < image.height(); ++y)
        for (const int x : {0, 1, image.width() - 2, image.width() - 1})
            REQUIRE(image.pixel(x, y) == qRgb(255, 255, 255));
    for (int x = 0; x < image.width(); ++x)
        REQUIRE(image.pixel(x, image.height() - 1) == qRgb(255, 255, 255));
}

TEST_CASE("a list that is too long for its page is told and becomes no file", "[ui][picture]")
{
    const TemporaryFolder folder;
    PictureSettings settings;
    settings.size = {84, 0};
    const auto figure = mapFigure(longNames(120), settings);
    CHECK(warns(figure.warnings, PictureWarning::Kind::TooTall));
    const auto file = QString::fromStdString(folder.path("a.png").string());
    CHECK(codeOf([&] { writeFigure(figure, settings.output, file); }) == ErrorCode::PictureTooTall);
    CHECK_FALSE(QFile::exists(file));
}

TEST_CASE("line breaks in names are printed as spaces", "[ui][picture]")
{
    CHECK(oneLine(QStringLiteral("One\ntwo\tthree")) == QStringLiteral("One two three"));
    auto map = sampleMap();
    map.alteri.front().label = "Youth\noffice";
    const MapPicture picture(map, {}, {174, 0});
    CHECK(picture.map().alteri.front().label == "Youth office");
}

TEST_CASE("greyscale pictures contain only grey", "[ui][picture]")
{
    auto map = sampleMap();
    map.tieKinds = {TieKind()};
    map.tieKinds.front().colour = "#d55e00";
    map.ties = {{0, 1, 0}, {2, 3, 0}};
    PictureSettings settings;
    settings.look.palette = PaletteKind::Greyscale;
    settings.look.egoTies = EgoTies::ByEvaluation;
    settings.size = {129, 0};
    CHECK(colouredPixels(pictureImage(mapFigure(map, settings).drawing, 100)) == 0);
    settings.look.palette = PaletteKind::Study;
    CHECK(colouredPixels(pictureImage(mapFigure(map, settings).drawing, 100)) > 0);
}

TEST_CASE("what is not known is counted in every block of the legend", "[ui][picture]")
{
    auto map = sampleMap();
    const auto height = [&] {
        const auto style = printStyle({}, 5000, 7.5);
        return Legend(map, style, {}).height(6000, 1);
    };
    const double before = height();
    for (auto& block : map.legend) {
        const double known = height();
        block.unanswered = 2;
        INFO(block.title);
        CHECK(height() > known);
    }
    CHECK(height() > before);
}

TEST_CASE("letters that no font has are told with their names", "[ui][picture]")
{
    // A letter of no script, and none of those that fonts of symbols use: no font has it.
    const auto strange = QStringLiteral("Verein ") + QChar(0x2FE0);
    const auto font = paperStyle().font(200);
    CHECK(textsWithoutLetters({QStringLiteral("Türkçe, Ελληνικά, Русский"), strange}, font)
          == QStringList{strange});
    auto map = sampleMap();
    map.alteri.front().label = strange.toStdString();
    const MapPicture picture(map, {}, {174, 0});
    REQUIRE(warns(picture.warnings(), PictureWarning::Kind::LettersMissing));
    for (const auto& warning : picture.warnings())
        if (warning.kind == PictureWarning::Kind::LettersMissing)
            CHECK(warningText(warning).contains(strange));
}

TEST_CASE("a picture that is larger than memory is told and becomes no file", "[ui][picture]")
{
    const TemporaryFolder folder;
    PictureSettings settings;
    settings.size = {2000, 2000};
    settings.output.dotsPerInch = 2400;
    Drawing drawing{{2000, 2000}, [](QPainter&) {}, {}};
    const auto file = QString::fromStdString(folder.path("a.png").string());
    CHECK(codeOf([&] { writePicture(drawing, settings.output, file); })
          == ErrorCode::PictureTooLarge);
    CHECK_FALSE(QFile::exists(file));
}
