// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "core/exchange/archive/key_table.hpp"
#include "core/exchange/archive/sealed_text.hpp"
#include "core/exchange/draft/sound_names.hpp"
#include "core/exchange/studies/export_leaving.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/exchange/writers.hpp"
#include "core/files/whole_file.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "ui/text/export_text.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace alteri {

namespace {

constexpr std::uintmax_t longestPassphrase = 4096;

struct ExportOptions {
    std::string study;
    std::string place;
    std::string format;
    std::vector<std::string> egos;
    std::vector<std::string> maps;
    std::vector<std::string> variables;
    std::optional<int> wave;
    std::optional<ExportedNames> names;
    std::optional<MissingForm> missing;
    std::optional<Identifying> identifying;
    std::string separator = ",";
    std::string decimal;
    std::string keyFile;
    std::string passphraseFile;
    bool labels = false;
    bool codes = false;
    bool computed = false;
    bool byteOrderMark = false;
    bool force = false;
};

/// A code is meant before a name.
std::set<EgoId> egosNamed(const StudyTable& table, const std::vector<std::string>& names)
{
    std::set<EgoId> chosen;
    for (const auto& name : names) {
        std::vector<StudyTable::Number> coded;
        std::vector<StudyTable::Number> called;
        for (StudyTable::Number ego = 0; ego < table.egos->size(); ++ego) {
            if (table.textOf(StudyTable::EgoCode, ego) == name)
                coded.push_back(ego);
            if (table.textOf(StudyTable::EgoName, ego) == name)
                called.push_back(ego);
        }
        const auto& found = coded.empty() ? called : coded;
        if (found.empty())
            throw Error(ErrorCode::EgoUnknown, {name});
        std::string codes;
        for (const auto ego : found)
            codes += (codes.empty() ? "" : ", ") + table.textOf(StudyTable::EgoCode, ego);
        if (found.size() > 1)
            throw Error(ErrorCode::EgoAmbiguous, {name, codes});
        chosen.insert((*table.egos)[found.front()]);
    }
    return chosen;
}

std::set<MapId> mapsNamed(const StudyTable& table, const std::vector<std::string>& titles)
{
    std::set<MapId> chosen;
    for (const auto& title : titles) {
        const auto before = chosen.size();
        for (StudyTable::Number map = 0; map < table.maps->ids.size(); ++map)
            if (table.textOf(StudyTable::MapName, map) == title)
                chosen.insert(table.maps->ids[map]);
        if (chosen.size() == before)
            throw Error(ErrorCode::LevelUnknown, {title, "map"});
    }
    return chosen;
}

/// All of a name: attributes of egos, alteri and ties may be called the same.
std::set<AttributeId> variablesNamed(const Codebook& codebook,
                                     const std::vector<std::string>& names)
{
    std::set<AttributeId> chosen;
    for (const auto& name : names) {
        const auto before = chosen.size();
        for (const auto& attribute : codebook.attributes)
            if (attribute.key == name)
                chosen.insert(attribute.id);
        if (chosen.size() == before)
            throw Error(ErrorCode::VariableUnknown, {name});
    }
    return chosen;
}

ExportChoice choiceOf(const ExportOptions& options, const StudyFile& study, const StudyTable& table)
{
    ExportChoice choice;
    if (!options.egos.empty())
        choice.egos = egosNamed(table, options.egos);
    if (!options.maps.empty())
        choice.maps = mapsNamed(table, options.maps);
    if (!options.variables.empty())
        choice.variables = variablesNamed(table.codebook(), options.variables);
    choice.wave = options.wave;
    if (choice.wave && chosenRows(table, choice).maps.empty())
        throw Error(ErrorCode::LevelUnknown, {std::to_string(*choice.wave), "wave"});
    choice.computed = options.computed;
    if (options.labels || options.codes)
        choice.labels = options.labels;
    choice.names = options.names;
    choice.missing = options.missing;
    choice.identifying = options.identifying;
    choice.separator = options.separator == "tab" ? '\t' : options.separator.front();
    choice.decimal =
        options.decimal == "comma" || (options.decimal.empty() && choice.separator == ';') ? ','
                                                                                           : '.';
    choice.byteOrderMark = options.byteOrderMark;
    choice.title = soundName(study.file().stem().string());
    choice.time = systemEnvironment().utcMilliseconds();
    return choice;
}

Table tableOf(const ExportCheck& check)
{
    Table table{{{"file"}, {"rows"}, {"columns"}, {"bytes"}, {"sha256"}}, {}};
    for (const auto& file : check.files)
        table.rows.push_back({file.file.string(), cellOfCount(file.rows), cellOfCount(file.columns),
                              cellOfCount(file.bytes), file.sha256});
    return table;
}

int runExport(const ExportOptions& options)
{
    const auto study = openStudy(options.study);
    const auto reader = study->reader();
    const auto contents = readContents(reader, StudyTableReading(reader).readAll());
    const auto& writer = *findWriter(options.format);
    const auto choice = completedChoice(choiceOf(options, *study, *contents.table), writer);
    const auto replacing = options.force ? Replacing::Outputs : Replacing::Nothing;
    std::string key;
    if (!options.keyFile.empty()) {
        if (!choice.hidesNames()) {
            complain("Names leave as they are, so that there is nothing to keep a key of; choose "
                     "--names pseudonyms or numbers.");
            return wrongUse;
        }
        // Before anything is written: a wrong passphrase or place is told first.
        requireOutputPlace(options.keyFile, replacing,
                           {options.study, options.place, options.passphraseFile});
        key = sealedText(keyTable(contents, choice),
                         firstLineOf(options.passphraseFile, longestPassphrase));
    }
    const auto check = exportStudy({reader, &contents}, choice, writer, options.place, replacing,
                                   {options.study, options.passphraseFile});
    auto leaving = leavingOf(contents, choice, options.place);
    noteLeaving(*study, leaving);
    if (!key.empty()) {
        writeOutput(options.keyFile, key, replacing);
        leaving.kind = Leaving::Kind::Key;
        leaving.file = std::filesystem::path(options.keyFile).filename().string();
        leaving.names = ExportedNames::AsIs;
        leaving.columns.clear();
        noteLeaving(*study, leaving);
    }
    for (const auto& note : check.notes)
        complain(sentenceFor(note).toStdString());
    print(writeTable(tableOf(check), TableFormat::Text));
    return done;
}

std::string formatsText()
{
    std::string text = "Formats:";
    for (const auto& writer : studyWriters())
        text += "\n  " + std::string(writer.key)
                + std::string(writer.key.size() < 16 ? 16 - writer.key.size() : 1, ' ')
                + std::string(writer.name) + ": " + std::string(writer.what)
                + (writer.isFolder() ? " (folder)" : "");
    return text;
}

void addWhat(CLI::App& command, ExportOptions& options)
{
    command.add_option("--egos", options.egos, "Codes or names of egos; all if left out")
        ->delimiter(',');
    command.add_option("--maps", options.maps, "Titles of maps; all if left out")->delimiter(',');
    addWave(command, options.wave);
    command.add_option("--variables", options.variables, "Keys of attributes; all if left out")
        ->delimiter(',');
    command.add_flag("--computed", options.computed,
                     "Also groupings, computed columns and measures of networks");
}

void addHow(CLI::App& command, ExportOptions& options)
{
    const std::map<std::string, ExportedNames> names{{"as-is", ExportedNames::AsIs},
                                                     {"pseudonyms", ExportedNames::Pseudonyms},
                                                     {"numbers", ExportedNames::Numbers},
                                                     {"none", ExportedNames::None}};
    const std::map<std::string, MissingForm> forms{{"columns", MissingForm::Columns},
                                                   {"codes", MissingForm::Codes},
                                                   {"blank", MissingForm::Blank}};
    const std::map<std::string, Identifying> ways{{"keep", Identifying::Keep},
                                                  {"reduce", Identifying::Reduce}};
    auto* labels = command.add_flag("--labels", options.labels, "Categories by their labels");
    command.add_flag("--codes", options.codes, "Categories by their codes")->excludes(labels);
    command
        .add_option("--names", options.names,
                    "Names that leave: as-is, pseudonyms, numbers or none; without as-is, "
                    "numbers stand for codes too")
        ->transform(CLI::CheckedTransformer(names));
    command
        .add_option("--missing", options.missing,
                    "Why an answer is missing: columns, codes or blank")
        ->transform(CLI::CheckedTransformer(forms));
    command
        .add_option("--identifying", options.identifying,
                    "Columns that could say who somebody is: keep, or reduce (years for dates, "
                    "rare categories together, no free texts)")
        ->transform(CLI::CheckedTransformer(ways));
    command.add_option("--separator", options.separator, "Of text tables: a comma, ; or tab")
        ->check(CLI::IsMember({",", ";", "tab"}))
        ->capture_default_str();
    command
        .add_option("--decimal", options.decimal,
                    "Of text tables: point or comma; without it a comma where ; separates")
        ->check(CLI::IsMember({"point", "comma"}));
    command.add_flag("--bom", options.byteOrderMark,
                     "Begin text tables with a mark that spreadsheets know UTF-8 by");
}

void addKey(CLI::App& command, ExportOptions& options)
{
    auto* passphrase = command.add_option("--key-passphrase-file", options.passphraseFile,
                                          "File whose first line is the passphrase of the key");
    auto* key = command.add_option("--key-file", options.keyFile,
                                   "File that says, sealed by the passphrase, who the numbers and "
                                   "pseudonyms are; read it by: alteri-cli key");
    key->needs(passphrase);
    passphrase->needs(key);
}

void addKeyCommand(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        std::string file;
        std::string passphraseFile;
    };
    auto* command =
        program.add_subcommand("key", "Tell who the numbers and pseudonyms of an export are");
    const auto options = std::make_shared<Options>();
    command->add_option("key", options->file, "Key file of an export")->required();
    command
        ->add_option("--passphrase-file", options->passphraseFile,
                     "File whose first line is the passphrase")
        ->required();
    command->callback([&chosen, options] {
        chosen.run = [options] {
            print(openedText(readFile(options->file),
                             firstLineOf(options->passphraseFile, longestPassphrase),
                             options->file));
            return done;
        };
    });
}

}  // namespace

void addExportCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand("export", "Write the data for other programs");
    const auto options = std::make_shared<ExportOptions>();
    std::vector<std::string> keys;
    for (const auto& writer : studyWriters())
        keys.emplace_back(writer.key);
    command->add_option("study", options->study, "Study file")->required();
    command->add_option("-o,--output", options->place, "File, or folder where a format is several")
        ->required();
    command->add_option("--format", options->format, "See below")
        ->required()
        ->check(CLI::IsMember(keys));
    addWhat(*command, *options);
    addHow(*command, *options);
    addKey(*command, *options);
    addForce(*command, options->force);
    command->footer(formatsText());
    command->callback(
        [&chosen, options] { chosen.run = [options] { return runExport(*options); }; });
    addKeyCommand(program, chosen);
}

}  // namespace alteri
