// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the sample's maps: what drawing, coding and batches cost, as ratios in one run, and
// whether a thousand exports keep memory steady.
#include "core/maps/map_snapshot.hpp"
#include "tests/bench/report.hpp"
#include "tests/core/example_study.hpp"
#include "ui/map/ground/ground_painting.hpp"
#include "ui/map/labels/label_layout.hpp"
#include "ui/map/labels/label_painting.hpp"
#include "ui/map/painting/symbol_painting.hpp"
#include "ui/map/print/legend_painting.hpp"
#include "ui/picture/batch_export.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"

#include <QApplication>
#include <QBuffer>
#include <QPainter>

#include <fstream>
#include <unistd.h>

using namespace alteri;
using namespace alteri::bench;
using namespace alteri::test;

namespace {

constexpr int repeats = 15;

double median(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i)
        times.push_back(millisecondsOf(work));
    return quantile(times, 0.5);
}

std::vector<MapSnapshot> mapsOf(const StudyFile& study)
{
    std::vector<MapSnapshot> maps;
    for (const auto& map : study.reader().maps())
        maps.push_back(snapshotOf(study.reader(), map.id));
    return maps;
}

/// The same map, each label beside its symbol, without halos: no search, half the strokes.
void drawPlainly(const MapPicture& picture, QPainter& painter)
{
    auto style = picture.printed().style;
    style.halo = 0;
    const auto& map = picture.map();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(0.01, 0.01);
    painter.translate(picture.centre() * 100);
    paintGround(painter, map, style, picture.printed().captions);
    paintTies(painter, map, style);
    paintEgo(painter, map, style);
    const Typesetter typesetter(style);
    for (const auto& alter : map.alteri) {
        const auto at = scenePoint(*alter.place, style);
        paintAlter(painter, at, alter, style);
        const auto block = typesetter.block({QString::fromStdString(alter.label)});
        const auto label =
            typesetter.look(block, {style.symbolRadius * 1.7, -block.height / 2}, TextSide::Right);
        paintLabel(painter, at, label, style);
    }
    Legend(map, style, {}).paint(painter, QPointF(0, 0), 4000);
}

QByteArray coded(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void measureOne(Report& report, const MapSnapshot& map)
{
    const PictureSettings settings;
    auto pdf = settings;
    pdf.output.format = PictureFormat::Pdf;
    const auto image = pictureImage(mapFigure(map, settings).drawing, settings.output.dotsPerInch);
    const double coding = median([&] { coded(image); });
    const double png =
        median([&] { pictureBytes(mapFigure(map, settings).drawing, settings.output); });
    const double drawing = median(
        [&] { pictureImage(mapFigure(map, settings).drawing, settings.output.dotsPerInch); });
    const double vectors = median([&] { pictureBytes(mapFigure(map, pdf).drawing, pdf.output); });
    const MapPicture picture(map, settings.look, settings.size);
    const Drawing plain{
        picture.millimetres(), [&](QPainter& painter) { drawPlainly(picture, painter); }, {}};
    const double plainly = median([&] { pictureImage(plain, settings.output.dotsPerInch); });

    const auto size = std::to_string(map.alteri.size());
    report.add("picture-png/" + size + "/median", png, "ms");
    report.add("picture-coding/" + size + "/median", coding, "ms");
    report.add("picture-drawing/" + size + "/median", drawing, "ms");
    report.add("picture-plain/" + size + "/median", plainly, "ms");
    report.add("picture-pdf/" + size + "/median", vectors, "ms");
    report.add("picture-png/" + size + "/ratio-coding", png / coding, "1");
    report.add("picture-drawing/" + size + "/ratio-plain", drawing / plainly, "1");
    report.add("picture-pdf/" + size + "/ratio-png", vectors / png, "1");
}

void measureBatch(Report& report,
                  const std::vector<MapSnapshot>& maps,
                  const MapSnapshot& largest,
                  const TemporaryFolder& folder)
{
    const PictureSettings settings;
    std::vector<BatchItem> items;
    for (std::size_t i = 0; i < maps.size(); ++i)
        items.push_back({maps[i], QString::fromStdString(
                                      folder.path("map" + std::to_string(i) + ".png").string())});
    const std::vector<BatchItem> one{
        {largest, QString::fromStdString(folder.path("one.png").string())}};
    std::vector<double> single;
    std::vector<double> batch;
    for (int i = 0; i < 5; ++i) {
        single.push_back(millisecondsOf([&] { exportBatch(one, settings); }));
        batch.push_back(millisecondsOf([&] { exportBatch(items, settings); }));
    }
    const auto size = std::to_string(maps.size());
    report.add("picture-batch/" + size + "/median", quantile(batch, 0.5), "ms");
    report.add("picture-batch/" + size + "/ratio-one", quantile(batch, 0.5) / quantile(single, 0.5),
               "1");
}

double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    double pages = 0;
    double resident = 0;
    statm >> pages >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

void measureMemory(Report& report, const std::vector<MapSnapshot>& maps)
{
    PictureSettings settings;
    settings.size.width = 84;
    constexpr int warmUp = 100;
    constexpr int exports = 1000;
    double before = 0;
    for (int i = 0; i < exports; ++i) {
        if (i == warmUp)
            before = residentMegabytes();
        settings.output.format = static_cast<PictureFormat>(i % 3);
        const auto& map = maps[static_cast<std::size_t>(i) % maps.size()];
        pictureBytes(mapFigure(map, settings).drawing, settings.output);
    }
    report.add("picture-memory/1000/growth", residentMegabytes() - before, "MB");
}

}  // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    installFonts();
    applyAppearance(Appearance::Light);
    Report report(argc, argv);
    const TemporaryFolder folder;
    const auto study = sampleStudy(folder.path("sample.alteri"));
    const auto maps = mapsOf(*study);
    const auto largest =
        *std::max_element(maps.begin(), maps.end(), [](const auto& a, const auto& b) {
            return a.alteri.size() < b.alteri.size();
        });
    measureOne(report, largest);
    measureBatch(report, maps, largest, folder);
    measureMemory(report, maps);
    return 0;
}
