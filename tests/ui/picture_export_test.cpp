// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as files: formats, privacy, styles, batches.
#include "core/error.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/maps/map_snapshot.hpp"
#include "tests/catch.hpp"
#include "tests/core/example_study.hpp"
#include "ui/picture/batch_export.hpp"
#include "ui/picture/batch_page.hpp"
#include "ui/picture/map_drawing.hpp"
#include "ui/picture/picture_names.hpp"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QSysInfo>
#include <QXmlStreamReader>

#include <array>
#include <cmath>
#include <fstream>
#include <set>
#include <stop_token>
#include <unistd.h>

using namespace alteri;
using namespace alteri::test;

namespace {

struct ExportedSample {
    TemporaryFolder folder;
    std::unique_ptr<StudyFile> study = sampleStudy(folder.path("sample.alteri"));
    NameBook book{study->reader()};

    MapSnapshot map(std::size_t index = 0) const
    {
        return snapshotOf(study->reader(), study->reader().maps().at(index).id);
    }

    QString path(const char* name) const
    {
        return QString::fromStdString(folder.path(name).string());
    }
};

PictureSettings withFormat(PictureFormat format, double width = 129)
{
    PictureSettings settings;
    settings.size.width = width;
    settings.output.format = format;
    return settings;
}

QByteArray bytesOf(const MapSnapshot& map, const PictureSettings& settings)
{
    return pictureBytes(mapFigure(map, settings).drawing, settings.output);
}

/// Numbers of the chunk of a PNG that holds its resolution: x, y, and 1 for metres.
std::array<int, 3> resolutionOf(const QByteArray& png)
{
    const auto chunk = png.indexOf("pHYs");
    REQUIRE(chunk > 0);
    const auto number = [&](qsizetype place) {
        return png.mid(chunk + 4 + place, 4).toHex().toInt(nullptr, 16);
    };
    return {number(0), number(4), png.at(chunk + 12)};
}

/// Mean difference of the channels of two pictures of nearly the same size, 0 to 255.
double meanDifference(QImage one, QImage two)
{
    two = two.scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
              .convertToFormat(QImage::Format_RGB32);
    one = one.convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const auto a = one.pixel(x, y);
            const auto b = two.pixel(x, y);
            sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b))
                   + std::abs(qBlue(a) - qBlue(b));
        }
    return sum / (3.0 * one.width() * one.height());
}

/// The same picture, one pixel to the right.
QImage shifted(const QImage& image)
{
    auto moved = image;
    moved.fill(Qt::white);
    QPainter(&moved).drawImage(1, 0, image);
    return moved;
}

/// What another program makes of a file, or a null image if it is not installed.
QImage drawnBy(const QString& program, const QStringList& arguments, const QString& picture)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    REQUIRE(QProcess::execute(program, arguments) == 0);
    return QImage(picture);
}

long residentKilobytes()
{
    std::ifstream statm("/proc/self/statm");
    long pages = 0;
    long resident = 0;
    statm >> pages >> resident;
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

}  // namespace

TEST_CASE_METHOD(ExportedSample,
                 "PNG carries its resolution and nothing about its maker",
                 "[ui][picture]")
{
    const auto [dotsPerInch, dotsPerMetre] =
        GENERATE(table<int, int>({{150, 5906}, {300, 11811}, {600, 23622}, {1200, 47244}}));
    auto settings = withFormat(PictureFormat::Png, 40);
    settings.output.dotsPerInch = dotsPerInch;
    const auto png = bytesOf(map(), settings);
    CHECK(resolutionOf(png) == std::array<int, 3>{dotsPerMetre, dotsPerMetre, 1});
    const auto image = QImage::fromData(png);
    CHECK(image.width() == qRound(40 / 25.4 * dotsPerInch));
    for (const auto* chunk : {"tEXt", "iTXt", "zTXt", "eXIf", "tIME"})
        CHECK_FALSE(png.contains(chunk));
}

TEST_CASE_METHOD(ExportedSample, "TIFF has the pixels of PNG and its resolution", "[ui][picture]")
{
    auto settings = withFormat(PictureFormat::Png, 40);
    settings.output.dotsPerInch = 600;
    const auto png = QImage::fromData(bytesOf(map(), settings));
    settings.output.format = PictureFormat::Tiff;
    const auto bytes = bytesOf(map(), settings);
    const auto tiff = QImage::fromData(bytes);
    REQUIRE(tiff.size() == png.size());
    CHECK(tiff.convertToFormat(QImage::Format_RGB32) == png.convertToFormat(QImage::Format_RGB32));
    CHECK(tiff.dotsPerMeterX() == 23622);
    CHECK(tiff.dotsPerMeterY() == 23622);
    // Compressed: four bytes for each pixel otherwise.
    CHECK(bytes.size() < tiff.sizeInBytes() / 4);
}

TEST_CASE_METHOD(ExportedSample, "no format names a user, a folder or a machine", "[ui][picture]")
{
    for (const auto format :
         {PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf, PictureFormat::Tiff}) {
        const auto bytes = bytesOf(map(), withFormat(format));
        CHECK_FALSE(bytes.contains(folder.path().string().c_str()));
        CHECK_FALSE(bytes.contains(QDir::homePath().toUtf8()
                                   + (QDir::homePath() == QStringLiteral("/") ? "home" : "")));
        if (const auto host = QSysInfo::machineHostName().toUtf8(); host.size() > 4)
            CHECK_FALSE(bytes.contains(host));
        CHECK_FALSE(bytes.contains("/Author"));
        if (const auto user = qgetenv("USER"); user.size() > 4)
            CHECK_FALSE(bytes.contains(user));
    }
}

TEST_CASE_METHOD(ExportedSample, "a transparent picture has no white behind it", "[ui][picture]")
{
    auto settings = withFormat(PictureFormat::Png, 84);
    CHECK(QImage::fromData(bytesOf(map(), settings)).pixelColor(0, 0) == QColor(Qt::white));
    settings.output.transparent = true;
    const auto image = QImage::fromData(bytesOf(map(), settings));
    CHECK(image.pixelColor(0, 0).alpha() == 0);
    CHECK(image.pixelColor(image.width() / 2, image.width() / 2).alpha() == 255);
}

TEST_CASE_METHOD(ExportedSample,
                 "SVG has its size in millimetres, and text as outlines or with its fonts",
                 "[ui][picture]")
{
    auto settings = withFormat(PictureFormat::Svg, 174);
    for (const bool letters : {false, true}) {
        settings.output.svgLetters = letters;
        auto figure = mapFigure(map(), settings);
        figure.drawing.title = QStringLiteral("Cats & Dogs <e.V.>");
        const auto bytes = pictureBytes(figure.drawing, settings.output);
        QXmlStreamReader xml(bytes);
        REQUIRE(xml.readNextStartElement());
        CHECK(xml.attributes().value(QStringLiteral("width")) == QStringLiteral("174mm"));
        const auto height = qRound(figure.drawing.millimetres.height() * 100);
        CHECK(xml.attributes().value(QStringLiteral("viewBox")).toString()
              == QStringLiteral("0 0 17400 %1").arg(height));
        int texts = 0;
        QString title;
        while (!xml.atEnd()) {
            const bool begins = xml.readNext() == QXmlStreamReader::StartElement;
            texts += begins && xml.name() == QStringLiteral("text") ? 1 : 0;
            if (begins && xml.name() == QStringLiteral("title"))
                title = xml.readElementText();
        }
        CHECK_FALSE(xml.hasError());
        CHECK(title == figure.drawing.title);
        CHECK((texts > 20) == letters);
        CHECK(bytes.contains("@font-face") == letters);
        CHECK(bytes.contains("Culture") == letters);
    }
}

TEST_CASE_METHOD(ExportedSample, "SVG looks the same in another program", "[ui][picture]")
{
    const auto file = path("map.svg");
    const auto image = path("map.png");
    for (const std::size_t index : {0U, 3U}) {
        writeFile(bytesOf(map(index), withFormat(PictureFormat::Svg)), file);
        const auto theirs =
            drawnBy(QStringLiteral("rsvg-convert"),
                    {QStringLiteral("-d"), QStringLiteral("300"), QStringLiteral("-p"),
                     QStringLiteral("300"), file, QStringLiteral("-o"), image},
                    image);
        if (theirs.isNull()) {
            WARN("rsvg-convert is not installed; SVG was not compared");
            return;
        }
        const auto ours = QImage::fromData(bytesOf(map(index), withFormat(PictureFormat::Png)));
        CHECK(std::abs(theirs.width() - ours.width()) <= 1);
        CHECK(std::abs(theirs.height() - ours.height()) <= 1);
        // Of 255 levels, on average over all pixels; a shift by one pixel makes about 4.
        CHECK(meanDifference(ours, theirs) < 2);
    }
}

TEST_CASE_METHOD(ExportedSample,
                 "PDF has the exact page, its fonts, and looks the same in another program",
                 "[ui][picture]")
{
    const auto file = path("map.pdf");
    for (const std::size_t index : {0U, 3U}) {
        // A size of whole pixels at 300 dpi: else the other program, which counts from the bottom
        // and rounds the page up, draws everything a part of a pixel lower.
        auto settings = withFormat(PictureFormat::Pdf, 127);
        settings.size.height = 190.5;
        const auto figure = mapFigure(map(index), settings);
        const auto bytes = pictureBytes(figure.drawing, settings.output);
        CHECK(bytes.contains("/FontFile2"));
        CHECK(bytes.contains(
            ' ' + QByteArray::number(figure.drawing.millimetres.width() / 25.4 * 72, 'f', 3)));
        // The table of objects at the end points where it should.
        const auto start = bytes.lastIndexOf("startxref\n") + 10;
        const auto table = bytes.mid(start, bytes.indexOf('\n', start) - start).toLongLong();
        CHECK(bytes.mid(table, 4) == "xref");
        writeFile(bytes, file);
        const auto image = path("map.png");
        const auto theirs =
            drawnBy(QStringLiteral("pdftoppm"),
                    {QStringLiteral("-r"), QStringLiteral("300"), QStringLiteral("-png"),
                     QStringLiteral("-singlefile"), file, image.chopped(4)},
                    image);
        if (theirs.isNull()) {
            WARN("pdftoppm is not installed; PDF was not compared");
            return;
        }
        settings.output.format = PictureFormat::Png;
        const auto ours = QImage::fromData(bytesOf(map(index), settings));
        CHECK(std::abs(theirs.width() - ours.width()) <= 1);
        CHECK(std::abs(theirs.height() - ours.height()) <= 1);
        // Edges are smoothed in another way, the more of them the more it makes; but it is less
        // than if all stood one pixel away.
        CHECK(meanDifference(ours, theirs) < meanDifference(ours, shifted(ours)));
    }
}

TEST_CASE_METHOD(ExportedSample, "the text of a PDF can be searched", "[ui][picture]")
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    writeFile(bytesOf(map(), withFormat(PictureFormat::Pdf)), path("map.pdf"));
    REQUIRE(QProcess::execute(QStringLiteral("pdftotext"), {path("map.pdf"), path("map.txt")})
            == 0);
    const auto text = QString::fromStdString(readFile(folder.path("map.txt")));
    for (const auto* word : {"Together e.V.", "Embassy", "Welfare organisation", "Local"})
        CHECK(text.contains(QLatin1String(word)));
}

TEST_CASE_METHOD(ExportedSample, "pictures look as they did", "[ui][picture]")
{
    // The fonts are compiled in, so that only another version of Qt's painter makes a difference.
    const auto stored = QString::fromStdString(testData("pictures/map-84mm.png").string());
    auto settings = withFormat(PictureFormat::Png, 84);
    settings.output.dotsPerInch = 150;
    const auto png = bytesOf(map(), settings);
    // Run once with this variable after a change that is meant, and look at the picture.
    if (qEnvironmentVariableIsSet("ALTERI_STORE_PICTURES")) {
        QDir().mkpath(QFileInfo(stored).path());
        writeFile(png, stored);
    }
    const QImage expected(stored);
    const auto now = QImage::fromData(png);
    REQUIRE_FALSE(expected.isNull());
    CHECK(now.size() == expected.size());
    CHECK(meanDifference(expected, now) < 0.5);
}

TEST_CASE_METHOD(ExportedSample,
                 "many pictures in a row take no more memory than a few",
                 "[ui][picture]")
{
    const auto settings = withFormat(PictureFormat::Png, 84);
    const auto all = map();
    const auto make = [&](int count) {
        for (int i = 0; i < count; ++i)
            bytesOf(all, settings);
    };
    make(10);
    [[maybe_unused]] const long before = residentKilobytes();
    make(40);
#ifndef ALTERI_SANITIZED  // the sanitizers keep what was given back
    CHECK(residentKilobytes() - before < 6 * 1024);
#endif
}

TEST_CASE("a style comes back as it was kept", "[ui][picture]")
{
    PictureSettings settings;
    settings.look.palette = PaletteKind::Brand;
    settings.look.brandColours = QStringList{QStringLiteral("#102030")};
    settings.look.egoTies = EgoTies::ByEvaluation;
    settings.look.badges = BadgeStyle::Sign;
    settings.look.ringFills = false;
    settings.look.labelPoints = 8.5;
    settings.look.legend.position = LegendPosition::Below;
    settings.look.legend.leftOut = {LegendBlock::Kind::Badges, LegendBlock::Kind::Ties};
    settings.look.legend.counts = false;
    settings.look.language = QStringLiteral("de");
    settings.look.title = QStringLiteral("Netz von „{ego}“");
    settings.look.caption = QStringLiteral("Figure 1");
    settings.size = {129, 100};
    settings.output = {PictureFormat::Pdf, 600, true, true};
    CHECK(settingsFrom(styleText(settings), QStringLiteral("x")) == settings);
    CHECK(settingsFrom(styleText({}), QStringLiteral("x")) == PictureSettings());
    // Names are asked anew each time: a style never lets them out.
    settings.names = PictureNames::Numbers;
    CHECK(settingsFrom(styleText(settings), QStringLiteral("x")).names == PictureNames::AsIs);
}

TEST_CASE("what is no style is refused", "[ui][picture]")
{
    const auto refused = [](const QByteArray& text) {
        try {
            settingsFrom(text, QStringLiteral("my.alteri-style"));
        } catch (const Error& error) {
            return error.code() == ErrorCode::StyleInvalid;
        }
        return false;
    };
    CHECK(refused(""));
    CHECK(refused("[]"));
    CHECK(refused("{}"));
    CHECK(refused(R"({"alteriStyle": 99})"));
    CHECK(refused(R"({"alteriStyle": 1, "palette": "rainbow"})"));
    CHECK(refused(R"({"alteriStyle": 1, "labelPoints": "large"})"));
    CHECK(refused(R"({"alteriStyle": 1, "widthMillimetres": 1e9})"));
    CHECK_FALSE(refused(R"({"alteriStyle": 1, "palette": "greyscale"})"));
    CHECK_THROWS_AS(readStyle(QStringLiteral("/nowhere/x.alteri-style")), Error);
}

TEST_CASE("only small files are read for styles", "[ui][picture]")
{
    const TemporaryFolder folder;
    const auto refusalOf = [](const std::filesystem::path& file) {
        try {
            readStyle(QString::fromStdString(file.string()));
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::NothingToUndo;
    };
    CHECK(refusalOf("/dev/zero") == ErrorCode::FileNotRegular);
    CHECK(refusalOf(folder.path("")) == ErrorCode::FileNotRegular);
    CHECK(refusalOf(folder.write("large", std::string((1U << 20U) + 1, ' ')))
          == ErrorCode::FileTooLarge);
}

TEST_CASE_METHOD(ExportedSample, "names leave only as they were allowed to", "[ui][picture]")
{
    const auto original = map();
    study->perform("Pseudonyms", [&](Writer& writer) {
        writer.setPseudonym(original.ego, "Organisation A");
        writer.setPseudonym(original.alteri[0].id, "Partner Alpha");
    });
    const NameBook names(study->reader());
    CHECK(names.withoutPseudonym(original) == static_cast<int>(original.alteri.size()) - 1);

    const auto disguised = names.renamed(original, PictureNames::Pseudonyms);
    CHECK(disguised.egoLabel == "Organisation A");
    CHECK(disguised.alteri[0].label == "Partner Alpha");
    CHECK(disguised.alteri[1].label == "2");
    const auto numbered = names.renamed(original, PictureNames::Numbers);
    CHECK(numbered.egoLabel == "Ego 1");
    CHECK(numbered.alteri[4].label == "5");
    const auto nameless = names.renamed(original, PictureNames::None);
    CHECK(nameless.egoLabel.empty());

    auto settings = withFormat(PictureFormat::Svg);
    settings.output.svgLetters = true;
    for (const auto& map : {disguised, numbered, nameless}) {
        const auto bytes = bytesOf(map, settings);
        CHECK_FALSE(bytes.contains("Together"));
        for (const auto& alter : original.alteri)
            CHECK_FALSE(bytes.contains(alter.label.c_str()));
        for (const auto& line : leavingNames(map))
            CHECK_FALSE(line.contains(QStringLiteral("Embassy")));
    }
    CHECK(bytesOf(original, settings).contains("Embassy"));

    const auto key = writeTable(names.key({original}, PictureNames::Numbers), TableFormat::Csv);
    CHECK(key.starts_with("shown_ego,ego_id,ego,shown_alter,alter_id,alter\n"));
    CHECK(key.find("Ego 1,E01,Together e.V.,1,") != std::string::npos);
}

TEST_CASE_METHOD(ExportedSample, "a batch names its files and writes all of them", "[ui][picture]")
{
    std::vector<MapSnapshot> maps;
    for (std::size_t i = 0; i < 4; ++i)
        maps.push_back(map(i));
    maps[1].egoLabel = "a/b";
    maps[2].egoLabel = "A/B";
    const auto names = batchNames(QStringLiteral("{n} {code} {ego}"), maps,
                                  {QStringLiteral("E1"), QStringLiteral("E2")}, PictureFormat::Pdf);
    CHECK(names[0] == QStringLiteral("1 E1 Together e.V.pdf"));
    CHECK(names[1] == QStringLiteral("2 E2 a_b.pdf"));
    const auto same = batchNames(QStringLiteral("{ego}"), maps, {}, PictureFormat::Png);
    CHECK(same[1] == QStringLiteral("a_b.png"));
    CHECK(same[2] == QStringLiteral("A_B (2).png"));
    // What looks like a sign of Qt's is none, and no name is longer than file systems take.
    maps[1].egoLabel = maps[2].egoLabel = "Bonus 50%1";
    CHECK(batchNames(QStringLiteral("{ego}"), maps, {}, PictureFormat::Png)[2]
          == QStringLiteral("Bonus 50%1 (2).png"));
    maps[1].egoLabel = maps[2].egoLabel = QString(400, QChar(0xE4)).toStdString();
    const auto cut = batchNames(QStringLiteral("{ego}"), maps, {}, PictureFormat::Png);
    CHECK(cut[1].toUtf8().size() < 255);
    CHECK(cut[1].endsWith(QStringLiteral("ä….png")));
    CHECK(cut[2].endsWith(QStringLiteral("ä… (2).png")));
    maps[1].egoLabel = "a/b";
    maps[2].egoLabel = "A/B";

    std::vector<BatchItem> items;
    for (std::size_t i = 0; i < maps.size(); ++i)
        items.push_back({maps[i], path(("map" + std::to_string(i) + ".png").c_str())});
    items.push_back({maps[0], QStringLiteral("/nowhere/map.png")});
    std::set<std::size_t> reported;
    std::set<std::size_t> totals;
    const Watch watch{{}, [&](std::size_t done, std::size_t all) {
                          reported.insert(done);
                          totals.insert(all);
                      }};
    const auto result = exportBatch(items, withFormat(PictureFormat::Png, 84), watch);
    CHECK(totals == std::set<std::size_t>{5});
    CHECK(result.written == 4);
    REQUIRE(result.failed.size() == 1);
    CHECK(result.failed.front().code() == ErrorCode::FileNotWritable);
    CHECK(result.failed.front().problems().front().details.front() == "/nowhere/map.png");
    CHECK_FALSE(result.cancelled);
    CHECK(reported == std::set<std::size_t>{1, 2, 3, 4, 5});
    // The same pictures as one by one.
    CHECK(readFile(items[2].file.toStdString())
          == bytesOf(maps[2], withFormat(PictureFormat::Png, 84)).toStdString());
}

TEST_CASE_METHOD(ExportedSample, "a batch stops when it is told to", "[ui][picture]")
{
    std::vector<BatchItem> items;
    for (std::size_t i = 0; i < 12; ++i)
        items.push_back({map(i), path(("map" + std::to_string(i) + ".png").c_str())});
    std::stop_source stop;
    const Watch watch{stop.get_token(), [&](std::size_t, std::size_t) { stop.request_stop(); }};
    const auto result = exportBatch(items, withFormat(PictureFormat::Png, 84), watch);
    CHECK(result.cancelled);
    CHECK(result.written >= 1);
    CHECK(result.written < 12);
    CHECK(result.failed.empty());
}

TEST_CASE_METHOD(ExportedSample,
                 "a page of batches that goes while it writes leaves nothing behind",
                 "[ui][picture]")
{
    std::vector<BatchItem> items;
    for (std::size_t i = 0; i < 15; ++i)
        items.push_back({map(i), path(("map" + std::to_string(i) + ".png").c_str())});
    // Texts share what they hold: who still has one is found out by that.
    auto file = path("held.png");
    items.push_back({map(0), file});
    CHECK_FALSE(file.isDetached());
    {
        BatchPage page;
        page.run(std::move(items), withFormat(PictureFormat::Png, 84));
        CHECK(page.isRunning());
    }
    QCoreApplication::processEvents();
    CHECK(file.isDetached());
}

TEST_CASE_METHOD(ExportedSample, "several maps stand on one page in one scale", "[ui][picture]")
{
    const std::vector<MapSnapshot> maps{map(0), map(1), map(2), map(3), map(4)};
    auto settings = withFormat(PictureFormat::Png, 174);
    const auto pair = sheetFigure({maps[0], maps[1]}, settings, {1, 2, true});
    CHECK(pair.drawing.millimetres.width() == 174);
    CHECK(sheetFigures(maps, settings, {2, 2, false}).size() == 2);
    settings.size.height = 240;
    for (const auto& sheet : sheetFigures(maps, settings, {3, 2, false})) {
        CHECK(sheet.drawing.millimetres == QSizeF(174, 240));
        const auto image = pictureImage(sheet.drawing, 72);
        for (int x = 0; x < image.width(); ++x)
            CHECK((image.pixel(x, 0) == qRgb(255, 255, 255)
                   && image.pixel(x, image.height() - 1) == qRgb(255, 255, 255)));
    }
}

TEST_CASE_METHOD(ExportedSample, "the clipboard gets pixels and vectors", "[ui][picture]")
{
    const auto settings = withFormat(PictureFormat::Png, 84);
    copyPicture(mapFigure(map(), settings).drawing, settings.output);
    const auto* data = QGuiApplication::clipboard()->mimeData();
    REQUIRE(data != nullptr);
    CHECK(data->hasImage());
    CHECK(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    CHECK_FALSE(data->hasUrls());
}

TEST_CASE("the format follows from the file's name", "[ui][picture]")
{
    CHECK(formatOfFile(QStringLiteral("a.PDF")) == PictureFormat::Pdf);
    CHECK(formatOfFile(QStringLiteral("a.b.svg")) == PictureFormat::Svg);
    CHECK_FALSE(formatOfFile(QStringLiteral("a")).has_value());
    CHECK_FALSE(formatOfFile(QStringLiteral("a.jpg")).has_value());
    CHECK_THROWS_AS(writeFile("x", QStringLiteral("/nowhere/at/all.png")), Error);
}
