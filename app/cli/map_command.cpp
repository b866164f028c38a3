// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/picture_options.hpp"
#include "core/error.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/store/study_file.hpp"
#include "ui/map/map_picture.hpp"

#include <QDir>
#include <QPainter>

#include <CLI/CLI.hpp>
#include <memory>

namespace alteri {

namespace {

struct MapOptions {
    PictureOptions picture;
    std::string ego;
    bool all = false;
};

void writeMap(const Reader& reader, MapId map, const QString& file, const PictureOptions& options)
{
    const MapPicture picture(snapshotOf(reader, map));
    const double scale = options.widthMillimetres / picture.size().width();
    const Drawing drawing{picture.size() * scale,
                          [&](QPainter& painter) {
                              painter.scale(scale, scale);
                              picture.paint(painter);
                          },
                          QString::fromStdString(reader.ego(reader.map(map)->ego)->label)};
    writePicture(drawing, options.outputOf(file), file);
}

/// The map of the ego with this code or name.
MapId mapOf(const Reader& reader, const std::string& name)
{
    for (const auto& map : reader.maps())
        if (const auto ego = reader.ego(map.ego); ego->code == name || ego->label == name)
            return map.id;
    throw Error(ErrorCode::EgoUnknown, {name});
}

int runMaps(const MapOptions& options)
{
    const auto study = StudyFile::open(options.picture.study, systemEnvironment());
    const auto reader = study->reader();
    const auto output = QString::fromStdString(options.picture.output);
    if (!options.all) {
        writeMap(reader, mapOf(reader, options.ego), output, options.picture);
        return done;
    }
    if (!QDir().mkpath(output))
        throw Error(ErrorCode::FileNotWritable, {options.picture.output});
    const auto suffix = suffixOf(options.picture.outputOf({}).format);
    for (const auto& map : reader.maps()) {
        const auto of = reader.ego(map.ego);
        const bool isOnly = reader.maps(map.ego).size() == 1;
        const auto name = fileNameFor(QString::fromStdString(
            of->code + " " + of->label + (isOnly ? "" : " " + map.title + " " + map.id.hex())));
        writeMap(reader, map.id, QDir(output).filePath(name + QLatin1Char('.') + suffix),
                 options.picture);
    }
    return done;
}

}  // namespace

void addMapCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("map", "Draw the map of one ego or of all");
    const auto options = std::make_shared<MapOptions>();
    addPictureOptions(*command, options->picture);
    auto* which = command->add_option_group("which", "Whose map");
    which->add_option("--ego", options->ego, "Code or name of the ego");
    which->add_flag("--all", options->all, "All egos, each in a file of its own");
    which->require_option(1);
    command->add_option("-o,--output", options->picture.output, "File; with --all a folder")
        ->required();
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] { return runMaps(*options); };
    });
}

}  // namespace alteri
