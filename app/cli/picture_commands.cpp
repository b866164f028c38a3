// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "core/error.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/measures/study_frames.hpp"
#include "core/multilevel/regression_table.hpp"
#include "core/store/study_file.hpp"
#include "ui/analysis/plots/coefficient_chart.hpp"
#include "ui/map/map_picture.hpp"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>

namespace alteri {

namespace {

struct PictureOptions {
    std::string study;
    std::string output;
    std::string format = "png";
    double widthMillimetres = 174;
    int dotsPerInch = 300;
};

void addPictureOptions(CLI::App& command, PictureOptions& options)
{
    command.add_option("study", options.study, "Study file")->required();
    command.add_option("--width-mm", options.widthMillimetres, "Width in millimetres")
        ->check(CLI::Range(20, 2000))
        ->capture_default_str();
    command.add_option("--dpi", options.dotsPerInch, "Resolution, also written into the file")
        ->check(CLI::Range(36, 2400))
        ->capture_default_str();
    command.add_option("--format", options.format, "png")
        ->check(CLI::IsMember({"png"}))
        ->capture_default_str();
}

void requireWritten(bool written, const QString& file)
{
    if (!written)
        throw Error(ErrorCode::FileNotWritable, {file.toStdString()});
}

void writeMap(const Reader& reader, MapId map, const QString& file, const PictureOptions& options)
{
    const MapPicture picture(snapshotOf(reader, map));
    requireWritten(writePng(picture.image(options.widthMillimetres, options.dotsPerInch), file),
                   file);
}

/// The map of the ego with this code or name.
MapId mapOf(const Reader& reader, const std::string& name)
{
    for (const auto& map : reader.maps())
        if (const auto ego = reader.ego(map.ego); ego->code == name || ego->label == name)
            return map.id;
    throw Error(ErrorCode::EgoUnknown, {name});
}

int runMaps(const PictureOptions& options, const std::string& ego)
{
    const auto study = StudyFile::open(options.study, systemEnvironment());
    const auto reader = study->reader();
    const auto output = QString::fromStdString(options.output);
    if (!ego.empty()) {
        writeMap(reader, mapOf(reader, ego), output, options);
        return done;
    }
    requireWritten(QDir().mkpath(output), output);
    for (const auto& map : reader.maps()) {
        const auto of = reader.ego(map.ego);
        const bool isOnly = reader.maps(map.ego).size() == 1;
        const auto name = fileNameFor(QString::fromStdString(
            of->code + " " + of->label + (isOnly ? "" : " " + map.title + " " + map.id.hex())));
        writeMap(reader, map.id, QDir(output).filePath(name + QStringLiteral(".png")), options);
    }
    return done;
}

void addMap(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        PictureOptions picture;
        std::string ego;
        bool all = false;
    };
    auto* command = program.add_subcommand("map", "Draw the map of one ego or of all");
    const auto options = std::make_shared<Options>();
    addPictureOptions(*command, options->picture);
    auto* which = command->add_option_group("which", "Whose map");
    which->add_option("--ego", options->ego, "Code or name of the ego");
    which->add_flag("--all", options->all, "All egos, each in a file of its own");
    which->require_option(1);
    command->add_option("-o,--output", options->picture.output, "File; with --all a folder")
        ->required();
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] { return runMaps(options->picture, options->ego); };
    });
}

int runPlot(const PictureOptions& options, const std::vector<std::string>& names)
{
    const auto study = StudyFile::open(options.study, systemEnvironment());
    const auto frames = framesOf(study->reader());
    const auto models = study->reader().models();
    std::vector<Fit> fits;
    const auto isWanted = [&](const std::string& name) {
        return names.empty() || std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const auto& name : names)
        if (std::none_of(models.begin(), models.end(),
                         [&](const auto& each) { return each.name == name; }))
            throw Error(ErrorCode::ModelUnknown, {name});
    for (const auto& model : models)
        if (isWanted(model.name))
            fits.push_back(fitModel(frames.ties, specOf(model)));
    const auto image = coefficientImage(regressionTable(std::move(fits)), options.widthMillimetres,
                                        options.dotsPerInch);
    const auto file = QString::fromStdString(options.output);
    requireWritten(writePng(image, file), file);
    return done;
}

void addPlot(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        PictureOptions picture;
        std::vector<std::string> models;
    };
    auto* command = program.add_subcommand("plot", "Draw the coefficient plot of saved models");
    const auto options = std::make_shared<Options>();
    addPictureOptions(*command, options->picture);
    command->add_option("--model", options->models, "Names of the models; all if none is given");
    command->add_option("-o,--output", options->picture.output, "File")->required();
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] { return runPlot(options->picture, options->models); };
    });
}

}  // namespace

void addPictureCommands(CLI::App& program, ChosenCommand& chosen)
{
    addMap(program, chosen);
    addPlot(program, chosen);
}

}  // namespace alteri
