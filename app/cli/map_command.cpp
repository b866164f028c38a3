// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/picture_options.hpp"
#include "app/cli/study_access.hpp"
#include "core/error.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/maps/map_snapshot.hpp"
#include "core/store/study_file.hpp"
#include "core/texts/study_languages.hpp"
#include "ui/paper/picture_file.hpp"
#include "ui/picture/batch_export.hpp"
#include "ui/picture/picture_names.hpp"
#include "ui/study/left_file.hpp"
#include "ui/text/file_path.hpp"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <map>
#include <memory>
#include <set>

namespace alteri {

namespace {

struct MapOptions {
    PictureOptions picture;
    double heightMillimetres = 0;
    std::vector<std::string> egos;
    std::string map;
    bool all = false;
    std::string names = "as-is";
    std::string key;
    std::string style;
    std::string pattern;
    std::string legend;
    std::string palette;
    std::vector<std::string> colours;
    std::string ties;
    std::string language;
    std::string texts;
    std::string title;
    std::string caption;
    std::string sheet;
    bool letters = false;
    const CLI::App* command = nullptr;

    bool isGiven(const std::string& option) const
    {
        return command->get_option(option)->count() > 0;
    }
};

const std::map<std::string, PaletteKind>& palettes()
{
    static const std::map<std::string, PaletteKind> words{{"study", PaletteKind::Study},
                                                          {"okabe-ito", PaletteKind::OkabeIto},
                                                          {"greyscale", PaletteKind::Greyscale},
                                                          {"brand", PaletteKind::Brand}};
    return words;
}

const std::map<std::string, LegendPosition>& positions()
{
    static const std::map<std::string, LegendPosition> words{{"auto", LegendPosition::Automatic},
                                                             {"right", LegendPosition::Right},
                                                             {"below", LegendPosition::Below},
                                                             {"none", LegendPosition::None}};
    return words;
}

const std::map<std::string, PictureNames>& nameChoices()
{
    static const std::map<std::string, PictureNames> words{{"as-is", PictureNames::AsIs},
                                                           {"pseudonyms", PictureNames::Pseudonyms},
                                                           {"numbers", PictureNames::Numbers},
                                                           {"none", PictureNames::None}};
    return words;
}

template <class Value>
std::vector<std::string> wordsOf(const std::map<std::string, Value>& choices)
{
    std::vector<std::string> words;
    words.reserve(choices.size());
    for (const auto& [word, value] : choices)
        words.push_back(word);
    return words;
}

/// A style by the name it has in the study, or else a file.
PictureSettings styleNamed(const Reader& reader, const std::string& name)
{
    for (const auto& style : reader.pictureStyles())
        if (style.name == name)
            return settingsFrom(QByteArray::fromStdString(style.definition),
                                QString::fromStdString(name));
    return readStyle(QString::fromStdString(name));
}

void applyLook(PictureLook& look, const MapOptions& options)
{
    if (!options.legend.empty())
        look.legend.position = positions().at(options.legend);
    if (!options.palette.empty())
        look.palette = palettes().at(options.palette);
    for (const auto& colour : options.colours)
        look.brandColours << QString::fromStdString(colour);
    if (!options.colours.empty())
        look.palette = PaletteKind::Brand;
    if (!options.language.empty())
        look.language = QString::fromStdString(options.language);
    if (options.isGiven("--title"))
        look.title = QString::fromStdString(options.title);
    if (options.isGiven("--caption"))
        look.caption = QString::fromStdString(options.caption);
    if (options.ties.empty())
        return;
    look.alterTies = options.ties == "alteri" || options.ties == "both";
    look.egoTies = options.ties == "evaluation"                      ? EgoTies::ByEvaluation
                   : options.ties == "ego" || options.ties == "both" ? EgoTies::Plain
                                                                     : EgoTies::None;
}

/// What the style says, changed by what the command line says.
PictureSettings settingsOf(const Reader& reader, const MapOptions& options, bool isFolder)
{
    PictureSettings settings;
    if (!options.style.empty())
        settings = styleNamed(reader, options.style);
    const bool styled = !options.style.empty();
    if (!styled || options.isGiven("--width-mm"))
        settings.size.width = options.picture.widthMillimetres;
    if (!styled || options.isGiven("--height-mm"))
        settings.size.height = options.heightMillimetres;
    auto output = options.picture.outputOf(
        isFolder ? QString() : QString::fromStdString(options.picture.output));
    if (styled && !options.isGiven("--dpi"))
        output.dotsPerInch = settings.output.dotsPerInch;
    output.transparent = output.transparent || settings.output.transparent;
    output.svgLetters = output.svgLetters || settings.output.svgLetters;
    settings.output = output;
    settings.names = nameChoices().at(options.names);
    applyLook(settings.look, options);
    return settings;
}

/// The egos asked for, in the order of the study. A code is meant before a name.
/// @throws Error{EgoUnknown}, Error{EgoAmbiguous} a name that several egos have
std::set<EgoId> chosenEgos(const std::vector<Ego>& egos, const MapOptions& options)
{
    std::set<EgoId> chosen;
    for (const auto& name : options.egos) {
        std::vector<const Ego*> coded;
        std::vector<const Ego*> called;
        for (const auto& ego : egos) {
            if (ego.code == name)
                coded.push_back(&ego);
            if (ego.label == name)
                called.push_back(&ego);
        }
        const auto& found = coded.empty() ? called : coded;
        if (found.empty())
            throw Error(ErrorCode::EgoUnknown, {name});
        std::string codes;
        for (const auto* ego : found)
            codes += (codes.empty() ? "" : ", ") + ego->code;
        if (found.size() > 1)
            throw Error(ErrorCode::EgoAmbiguous, {name, codes});
        chosen.insert(found.front()->id);
    }
    return chosen;
}

/// The maps asked for; of a single ego one map only.
std::vector<NetworkMap> chosenMaps(const Reader& reader, const MapOptions& options)
{
    const auto egos = reader.egos();
    const auto chosen = chosenEgos(egos, options);
    std::vector<NetworkMap> maps;
    for (const auto& ego : egos) {
        if (!options.all && !chosen.contains(ego.id))
            continue;
        for (const auto& map : reader.maps(ego.id)) {
            if (!options.map.empty() && map.title != options.map)
                continue;
            maps.push_back(map);
            if (!options.all)
                break;
        }
    }
    if (maps.empty())
        throw Error(ErrorCode::NotFound, {options.map});
    return maps;
}

void tellWarnings(const std::string& name, const std::vector<PictureWarning>& warnings)
{
    for (const auto& warning : warnings)
        complain(name + ": " + warningText(warning).toStdString());
}

void makeFolder(const QString& folder)
{
    if (!QDir().mkpath(folder))
        throw Error(ErrorCode::FileNotWritable, {folder.toStdString()});
}

/// "2x3" as rows and columns; read once its form was checked.
SheetGrid gridOf(const MapOptions& options)
{
    const auto parts = QString::fromStdString(options.sheet).split(QLatin1Char('x'));
    return {parts.value(0).toInt(), parts.value(1).toInt(), options.letters};
}

/// Before anything is drawn: no output takes the place of a study, of what the command reads, or,
/// unasked, of anything.
void requirePlace(const QString& file, const MapOptions& options)
{
    requireOutputPlace(pathOf(file), options.picture.replacing(),
                       {options.picture.study, options.style});
    if (options.key.empty())
        return;
    requireOutputPlace(options.key, options.picture.replacing(),
                       {options.picture.study, options.style});
    std::error_code ignored;
    if (std::filesystem::weakly_canonical(options.key, ignored)
        == std::filesystem::weakly_canonical(pathOf(file), ignored))
        throw Error(ErrorCode::OutputIsInput, {options.key});
}

/// The names of the files that several maps go into.
QStringList namesInFolder(const std::vector<MapSnapshot>& maps,
                          const QStringList& codes,
                          const PictureSettings& settings,
                          const MapOptions& options)
{
    const auto pattern = options.pattern.empty() ? QStringLiteral("{ego}-{map}")
                                                 : QString::fromStdString(options.pattern);
    const QDir folder(QString::fromStdString(options.picture.output));
    QStringList files;
    for (const auto& name : batchNames(pattern, maps, codes, settings.output.format))
        files << folder.filePath(name);
    return files;
}

QStringList namesOfSheets(std::size_t count, const PictureSettings& settings, const QString& output)
{
    if (count == 1)
        return {output};
    const QFileInfo file(output);
    QStringList names;
    for (std::size_t i = 1; i <= count; ++i)
        names << QStringLiteral("%1/%2-%3.%4")
                     .arg(file.path(), file.completeBaseName(), QString::number(i),
                          suffixOf(settings.output.format));
    return names;
}

int writeFigures(const std::vector<Figure>& figures,
                 const QStringList& files,
                 const PictureSettings& settings)
{
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const auto& file = files[static_cast<qsizetype>(i)];
        tellWarnings(file.toStdString(), figures[i].warnings);
        writeFigure(figures[i], settings.output, file);
    }
    return done;
}

int writeFolder(const std::vector<MapSnapshot>& maps,
                const QStringList& files,
                const PictureSettings& settings,
                const MapOptions& options)
{
    makeFolder(QString::fromStdString(options.picture.output));
    std::vector<BatchItem> items;
    items.reserve(maps.size());
    for (std::size_t i = 0; i < maps.size(); ++i)
        items.push_back({maps[i], files[static_cast<qsizetype>(i)]});
    const auto result = exportBatch(items, settings);
    for (const auto& note : result.notes)
        tellWarnings(QFileInfo(note.file).fileName().toStdString(), {note.warning});
    if (!result.failed.empty())
        throw Error(result.failed.front());
    return done;
}

void writeKey(const NameBook& book,
              const std::vector<MapSnapshot>& maps,
              const PictureSettings& settings,
              const MapOptions& options)
{
    if (!options.key.empty())
        writeFile(
            QByteArray::fromStdString(writeTable(book.key(maps, settings.names), TableFormat::Csv)),
            QString::fromStdString(options.key), options.picture.replacing());
}

/// The maps with the names that may leave, and the codes that their files are called by.
std::vector<MapSnapshot> snapshotsOf(const Reader& reader,
                                     const NameBook& book,
                                     const PictureSettings& settings,
                                     const MapOptions& options,
                                     QStringList& codes)
{
    std::vector<MapSnapshot> maps;
    const auto spoken = reader.in(knownLanguage(
        reader, options.texts.empty() ? settings.studyLanguage.toStdString() : options.texts));
    for (const auto& map : chosenMaps(reader, options)) {
        maps.push_back(book.renamed(snapshotOf(spoken, map.id), settings.names));
        // Codes of data files lead to people as names do.
        codes << QString::fromStdString(settings.names == PictureNames::AsIs
                                            ? reader.ego(map.ego)->code
                                            : maps.back().egoLabel);
        const int unnamed =
            settings.names == PictureNames::Pseudonyms ? book.withoutPseudonym(maps.back()) : 0;
        if (unnamed > 0)
            complain(maps.back().egoLabel + ": " + std::to_string(unnamed)
                     + " names have no pseudonym; numbers stand for them.");
    }
    return maps;
}

void noteMaps(const StudyFile& study,
              const std::vector<MapSnapshot>& maps,
              const PictureSettings& settings,
              const MapOptions& options)
{
    auto leaving = leftAs(Leaving::Kind::Picture, QString::fromStdString(options.picture.output));
    std::set<EgoId> egos;
    for (const auto& map : maps)
        egos.insert(map.ego);
    leaving.egos = egos.size();
    leaving.maps = maps.size();
    leaving.names = leavingAs(settings.names);
    noteLeaving(study, leaving);
    if (options.key.empty())
        return;
    leaving.kind = Leaving::Kind::Key;
    leaving.file = std::filesystem::path(options.key).filename().string();
    leaving.names = ExportedNames::AsIs;
    noteLeaving(study, leaving);
}

int runMaps(const MapOptions& options)
{
    const auto output = QString::fromStdString(options.picture.output);
    const auto study = openStudy(options.picture.study);
    const auto reader = study->reader();
    const bool isSheet = !options.sheet.empty();
    const bool isFolder = !isSheet && (options.all || chosenMaps(reader, options).size() > 1);
    if (isFolder && isPictureName(output) && !QFileInfo(output).isDir())
        throw Error(ErrorCode::OutputIsPictureName, {options.picture.output});
    const auto settings = settingsOf(reader, options, isFolder);
    const NameBook book(reader);
    QStringList codes;
    const auto maps = snapshotsOf(reader, book, settings, options, codes);
    const auto figures = isSheet    ? sheetFigures(maps, settings, gridOf(options))
                         : isFolder ? std::vector<Figure>()
                                    : std::vector{mapFigure(maps.front(), settings)};
    const auto files = isFolder ? namesInFolder(maps, codes, settings, options)
                                : namesOfSheets(figures.size(), settings, output);
    for (const auto& file : files)
        requirePlace(file, options);
    writeKey(book, maps, settings, options);
    // A folder before it is written: when something fails then, a part of it has left.
    if (isFolder)
        noteMaps(*study, maps, settings, options);
    const int code = isFolder ? writeFolder(maps, files, settings, options)
                              : writeFigures(figures, files, settings);
    if (!isFolder)
        noteMaps(*study, maps, settings, options);
    return code;
}

void addLookOptions(CLI::App& command, MapOptions& options)
{
    command.add_option("--style", options.style,
                       "A style of the study by its name, or a file *.alteri-style");
    command.add_option("--palette", options.palette, "Colours of the symbols")
        ->check(CLI::IsMember(wordsOf(palettes())));
    command.add_option("--colours", options.colours, "Colours of one's own, e.g. #005ea8,#f0a000")
        ->delimiter(',');
    command.add_option("--legend", options.legend, "Where the legend stands")
        ->check(CLI::IsMember(wordsOf(positions())));
    command.add_option("--ties", options.ties, "Lines: none, alteri, ego, both or evaluation")
        ->check(CLI::IsMember({"none", "alteri", "ego", "both", "evaluation"}));
    command.add_option("--language", options.language, "Language of the picture's own words")
        ->check(CLI::IsMember(languageTags()));
    command.add_option("--texts", options.texts,
                       "Which of the study's languages its labels are in (a tag)");
    command.add_option("--title", options.title, "Title; {ego}, {map} and {n} are filled in");
    command.add_option("--caption", options.caption, "Text below the picture");
}

void addPrivacyOptions(CLI::App& command, MapOptions& options)
{
    command.add_option("--names", options.names, "Names that leave")
        ->check(CLI::IsMember(wordsOf(nameChoices())))
        ->capture_default_str();
    command.add_option("--key", options.key,
                       "File (CSV) that says which name each number or pseudonym stands for");
}

}  // namespace

void addMapCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("map", "Draw the map of one ego or of all");
    const auto options = std::make_shared<MapOptions>();
    options->command = command;
    addPictureOptions(*command, options->picture);
    command
        ->add_option("--height-mm", options->heightMillimetres,
                     "Height; it follows from the width if not given")
        ->check(CLI::Range(20, 2000));
    auto* which = command->add_option_group("which", "Whose map");
    which->add_option("--ego", options->egos, "Code or name of the ego; may be given again");
    which->add_flag("--all", options->all, "All egos, each in a file of its own");
    which->require_option(1);
    command->add_option("--map", options->map, "Title of the map, where an ego has several");
    command->add_option("-o,--output", options->picture.output, "File; for several maps a folder")
        ->required();
    command->add_option("--pattern", options->pattern,
                        "Names of files in a folder, of {ego}, {code}, {map} and {n}");
    command
        ->add_option("--contact-sheet", options->sheet,
                     "All maps on a page, e.g. 3x2 (rows x columns)")
        ->check([](const std::string& text) {
            const auto at = text.find('x');
            const auto isNumber = [](const std::string& part) {
                return part.size() == 1 && part[0] >= '1' && part[0] <= '9';
            };
            const bool sound = at != std::string::npos && isNumber(text.substr(0, at))
                               && isNumber(text.substr(at + 1));
            return sound ? std::string() : "write rows x columns, such as 3x2";
        });
    command->add_flag("--letters", options->letters, "(a), (b), ... on the maps of a sheet");
    addLookOptions(*command, *options);
    addPrivacyOptions(*command, *options);
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] { return runMaps(*options); };
    });
}

}  // namespace alteri
