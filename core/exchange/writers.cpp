// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/writers.hpp"

#include "core/error.hpp"
#include "core/exchange/archive/archive_writing.hpp"
#include "core/exchange/graphs/graph_writing.hpp"
#include "core/exchange/statistics/labelled_writing.hpp"
#include "core/exchange/studies/chosen_tables.hpp"
#include "core/exchange/studies/script_writing.hpp"
#include "core/exchange/studies/study_json.hpp"
#include "core/exchange/studies/text_table_writing.hpp"
#include "core/exchange/studies/workbook_writing.hpp"
#include "core/files/checksum.hpp"
#include "core/texts/study_languages.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

using Source = ExportSource;
using Choice = ExportChoice;

ExportFile fileOf(const LabelledTable& table, std::string name, std::string bytes)
{
    return {std::move(name), std::move(bytes), {}, table.rows, table.columns.size()};
}

std::vector<ExportFile> textFiles(const ExportTables& tables, const Choice& choice)
{
    std::vector<ExportFile> files;
    const auto book = codebookTable(tables);
    auto all = tables.all();
    all.push_back(&book);
    files.reserve(all.size());
    for (const auto* table : all)
        files.push_back(
            fileOf(table->table, table->table.name + ".csv", textOf(table->table, choice)));
    return files;
}

ExportOutput writeCsv(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    const auto tables = plainTables(*source.contents, choice, watch);
    return {textFiles(tables, choice), tables.notes};
}

ExportOutput writeSheets(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    const auto tables =
        std::make_shared<ExportTables>(plainTables(*source.contents, choice, watch));
    const auto book = std::make_shared<ExportTable>(codebookTable(*tables));
    ExportFile file;
    file.name = choice.title + ".xlsx";
    for (const auto* table : std::as_const(*tables).all()) {
        file.rows += table->table.rows;
        file.columns += table->table.columns.size();
    }
    file.write = [tables, book](const fs::path& part) {
        std::vector<const LabelledTable*> sheets;
        for (const auto* table : std::as_const(*tables).all())
            sheets.push_back(&table->table);
        sheets.push_back(&book->table);
        writeWorkbook(sheets, part);
    };
    return {{std::move(file)}, tables->notes};
}

ExportOutput writeStatistics(const Source& source,
                             const Choice& choice,
                             const ExportWatch& watch,
                             StatisticsFormat format)
{
    auto tables = taggedTables(*source.contents, choice, watch);
    numberCategories(tables);
    if (*choice.missing == MissingForm::Codes) {
        writeReasonsOfTexts(tables, format == StatisticsFormat::Sav);
        if (format == StatisticsFormat::Sav)
            writeReasons(tables, MissingForm::Codes);
        else
            labelReasons(tables);
    } else {
        writeReasons(tables, *choice.missing);
    }
    ExportOutput output;
    output.notes = tables.notes;
    const std::string ending = format == StatisticsFormat::Sav ? ".sav" : ".dta";
    const auto book = codebookTable(tables);
    auto all = std::as_const(tables).all();
    for (const auto* table : all)
        output.files.push_back(
            fileOf(table->table, table->table.name + ending,
                   statisticsFile(table->table, format, choice.time, output.notes)));
    output.files.push_back(fileOf(book.table, "codebook.csv", textOf(book.table, choice)));
    return output;
}

ExportOutput writeSav(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    return writeStatistics(source, choice, watch, StatisticsFormat::Sav);
}

ExportOutput writeDta(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    return writeStatistics(source, choice, watch, StatisticsFormat::Dta);
}

/// What formats of networks have no room for.
void noteOutsideMaps(const ExportTables& tables, const StudyTable& table, WritingNotes& notes)
{
    if (tables.askedPairs.table.rows > 0)
        notes.push_back({WritingNote::Kind::NotHeld, {}, {}, "which pairs were asked about"});
    if (tables.stepVisits.table.rows > 0)
        notes.push_back({WritingNote::Kind::NotHeld, {}, {}, "how long the steps took"});
    std::set<StudyTable::Number> onMaps;
    for (const auto tie : tables.ties.subjects)
        onMaps.insert(table.ties->alterOf[tie]);
    std::set<StudyTable::Number> withMaps(tables.maps.egoOf.begin(), tables.maps.egoOf.end());
    if (withMaps.size() < tables.egos.table.rows)
        notes.push_back({WritingNote::Kind::NotHeld, {}, {}, "egos without a map"});
    if (onMaps.size() < tables.alteri.table.rows)
        notes.push_back({WritingNote::Kind::NotHeld, {}, {}, "alteri that are on no map"});
}

/// R reads tables with point and comma, whatever is chosen for spreadsheets.
Choice forScripts(Choice choice)
{
    choice.separator = ',';
    choice.decimal = '.';
    choice.byteOrderMark = false;
    return choice;
}

ExportOutput writeRds(const Source& source, const Choice& chosen, const ExportWatch& watch)
{
    const auto choice = forScripts(chosen);
    const auto tables = plainTables(*source.contents, choice, watch);
    ExportOutput output{textFiles(tables, choice), tables.notes};
    output.files.push_back({"make_rds.R", rdsScript(tables, choice.title)});
    return output;
}

ExportOutput writeEgor(const Source& source, const Choice& chosen, const ExportWatch& watch)
{
    const auto choice = forScripts(chosen);
    const auto tables = plainTables(*source.contents, choice, watch);
    ExportOutput output;
    output.notes = tables.notes;
    noteOutsideMaps(tables, *source.contents->table, output.notes);
    const auto egor = egorTables(*source.contents, tables, output.notes);
    for (const auto* table : {&egor.egos, &egor.alters, &egor.aaties})
        output.files.push_back(
            fileOf(table->table, table->table.name + ".csv", textOf(table->table, choice)));
    output.files.push_back({"load_egor.R", egorScript(egor)});
    return output;
}

/// What is no answer is called as readers of graphs have it; what they have no room for, nothing.
std::string nameInGraphs(const ColumnOrigin& origin)
{
    if (origin.kind == ColumnOrigin::Kind::Name)
        return "label";
    if (origin.kind == ColumnOrigin::Kind::Place)
        return origin.key == "place_x" ? "x" : "y";
    constexpr std::array<std::string_view, 6> held{"ego_id", "map",    "alter_id",
                                                   "source", "target", "kind"};
    return std::find(held.begin(), held.end(), origin.key) != held.end() ? origin.key
                                                                         : std::string();
}

/// What the values of nodes and edges are, by which graphs can be read back whole.
ExportFile
bookOfGraphs(const ExportTables& tables, const WrittenGraphs& graphs, const Choice& choice)
{
    const auto book = codebookTable(tables, [&](const ExportTable& table, std::size_t column) {
        const auto name = graphs.columnNames.find({&table, column});
        return name == graphs.columnNames.end() ? nameInGraphs(table.origins[column])
                                                : name->second;
    });
    return fileOf(book.table, "codebook.csv", textOf(book.table, choice));
}

/// The graphs of a study, each map in a file and all in one.
/// @param textOf the text of a graph
ExportOutput graphFiles(
    const Source& source,
    const Choice& choice,
    const ExportWatch& watch,
    const std::vector<std::string>& endings,
    const std::function<std::string(const WrittenGraph&, const std::string& ending, WritingNotes&)>&
        textOf)
{
    const auto tables = plainTables(*source.contents, choice, watch);
    ExportOutput output;
    output.notes = tables.notes;
    noteOutsideMaps(tables, *source.contents->table, output.notes);
    const auto graphs = writtenGraphs(*source.contents, tables, choice);
    output.notes.insert(output.notes.end(), graphs.notes.begin(), graphs.notes.end());
    const auto names = fileNamesOf(graphs.ofMaps);
    const auto add = [&](const WrittenGraph& graph, const std::string& name) {
        for (const auto& ending : endings)
            output.files.push_back({name + ending,
                                    textOf(graph, ending, output.notes),
                                    {},
                                    graph.nodes.size(),
                                    graph.edges.size()});
    };
    add(graphs.all, "all");
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (watch)
            watch(i, names.size());
        add(graphs.ofMaps[i], names[i]);
    }
    if (endings.front() == ".graphml")
        output.files.push_back(bookOfGraphs(tables, graphs, choice));
    return output;
}

ExportOutput writeGraphMl(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    return graphFiles(
        source, choice, watch, {".graphml"},
        [](const WrittenGraph& graph, const auto&, WritingNotes&) { return graphMlText(graph); });
}

ExportOutput writeYFiles(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    return graphFiles(
        source, choice, watch, {".graphml"},
        [](const WrittenGraph& graph, const auto&, WritingNotes&) { return yFilesText(graph); });
}

ExportOutput writeGexf(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    return graphFiles(
        source, choice, watch, {".gexf"},
        [](const WrittenGraph& graph, const auto&, WritingNotes&) { return gexfText(graph); });
}

ExportOutput writePajek(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    auto output = graphFiles(
        source, choice, watch, {".net"},
        [](const WrittenGraph& graph, const auto&, WritingNotes&) { return pajekText(graph); });
    output.notes.push_back({WritingNote::Kind::NotHeld, {}, {}, "attributes"});
    return output;
}

ExportOutput writeUcinet(const Source& source, const Choice& choice, const ExportWatch& watch)
{
    auto output =
        graphFiles(source, choice, watch, {".dl", ".vna"},
                   [](const WrittenGraph& graph, const std::string& ending, WritingNotes& notes) {
                       return ending == ".dl" ? dlText(graph, notes) : vnaText(graph);
                   });
    output.notes.push_back(
        {WritingNote::Kind::NotHeld, {}, {}, "attributes and kinds of ties (.dl; .vna has them)"});
    return output;
}

ExportOutput
writeNetworkCanvas(const Source& source, const Choice& chosen, const ExportWatch& watch)
{
    auto choice = forScripts(chosen);
    choice.labels = false;
    choice.missing = MissingForm::Blank;
    const auto tables = plainTables(*source.contents, choice, watch);
    ExportOutput output;
    output.notes = tables.notes;
    noteOutsideMaps(tables, *source.contents->table, output.notes);
    for (const auto& [name, table] : networkCanvasTables(*source.contents, tables, choice))
        output.files.push_back(fileOf(table, name + ".csv", textOf(table, choice)));
    output.notes.push_back(
        {WritingNote::Kind::NotHeld, {}, {}, "labels, and why answers are missing"});
    return output;
}

ExportOutput writeArchive(const Source& source, const Choice& chosen, const ExportWatch& watch)
{
    const auto choice = forScripts(chosen);
    const auto tables = plainTables(*source.contents, choice, watch);
    ExportOutput output;
    output.notes = tables.notes;
    std::vector<ArchiveFile> files;
    for (auto& file : textFiles(tables, choice)) {
        files.emplace_back(file.name, file.bytes);
        output.files.push_back(std::move(file));
    }
    auto ofModels = modelFiles(*source.contents, choice, output.notes);
    files.emplace_back("codebook.html", codebookPage(tables, choice.title));
    files.emplace_back("codebook.xml",
                       ddiCodebook(tables, choice, mainLanguage(source.reader), ofModels));
    std::move(ofModels.begin(), ofModels.end(), std::back_inserter(files));
    files.emplace_back("README.txt", readMe(tables, choice, files));
    const auto sums = checksums(files);
    for (std::size_t i = output.files.size(); i < files.size(); ++i)
        output.files.push_back({files[i].first, files[i].second});
    output.files.push_back({"SHA256SUMS", sums});
    return output;
}

ExportOutput writeJson(const Source& source, const Choice& choice, const ExportWatch& /*watch*/)
{
    if (choice.egos || choice.maps || choice.wave || choice.variables || choice.hidesNames()
        || choice.identifying == Identifying::Reduce)
        throw Error(ErrorCode::ExportChoiceUnsuited, {"json"});
    return {{{choice.title + ".json", studyJson(source.reader, *source.contents)}}, {}};
}

StudyWriter writerOf(std::string_view key,
                     std::string_view name,
                     std::string_view what,
                     std::string_view suffix,
                     ExportOutput (*write)(const Source&, const Choice&, const ExportWatch&))
{
    StudyWriter writer;
    writer.key = key;
    writer.name = name;
    writer.what = what;
    writer.suffix = suffix;
    writer.write = write;
    return writer;
}

std::vector<StudyWriter> makeWriters()
{
    std::vector<StudyWriter> writers;
    const auto add = [&](std::string_view key, std::string_view name, std::string_view what,
                         std::string_view suffix,
                         ExportOutput (*write)(const Source&, const Choice&,
                                               const ExportWatch&)) -> StudyWriter& {
        writers.push_back(writerOf(key, name, what, suffix, write));
        return writers.back();
    };
    add("csv", "Text tables (CSV)",
        "egos, maps, alteri, ties, ties between alteri and codebook, a file each", "", &writeCsv);
    add("xlsx", "Workbook (Excel)", "the same tables as sheets of one workbook", "xlsx",
        &writeSheets);
    add("sav", "SPSS", "the same tables with labels and missing values, a file each", "", &writeSav)
        .missing = MissingForm::Codes;
    add("dta", "Stata", "the same tables with labels and missing values, a file each", "",
        &writeDta)
        .missing = MissingForm::Codes;
    add("egor", "egor (R)", "three text tables and a script that makes an egor object", "",
        &writeEgor);
    add("rds", "R data", "text tables and a script that makes a list of data frames", "",
        &writeRds);
    const auto addGraphs =
        [&](std::string_view key, std::string_view name, std::string_view what,
            ExportOutput (*write)(const Source&, const Choice&, const ExportWatch&)) {
            auto& writer = add(key, name, what, "", write);
            writer.labels = true;
            writer.missing = MissingForm::Blank;
        };
    addGraphs("graphml", "GraphML (Gephi, igraph)",
              "networks with places and colours, one of each map and one of all", &writeGraphMl);
    addGraphs("graphml-yed", "GraphML (yEd, visone)", "the same, drawn", &writeYFiles);
    addGraphs("gexf", "GEXF (Gephi)", "the same with places and colours", &writeGexf);
    addGraphs("pajek", "Pajek", "the same without attributes", &writePajek);
    addGraphs("ucinet", "UCINET", "the same as DL, and as VNA with attributes", &writeUcinet);
    add("network-canvas", "Network Canvas",
        "tables of ego, persons and ties of each map, as its Interviewer exports them", "",
        &writeNetworkCanvas)
        .missing = MissingForm::Blank;
    add("archive", "Archive for a repository",
        "text tables, codebook (HTML, DDI 2.5), scripts and checksums, without names", "",
        &writeArchive)
        .names = ExportedNames::Pseudonyms;
    add("json", "JSON", "the whole study without its history, to be read back", "json", &writeJson);
    return writers;
}

/// Writes one file and reads it back.
ExportCheck::File writeChecked(const ExportFile& made, const fs::path& file, Replacing replacing)
{
    std::string expected;
    if (made.write) {
        writeOutput(file, replacing, [&](const fs::path& part) {
            made.write(part);
            expected = sha256OfFile(part);
        });
    } else {
        expected = sha256Of(made.bytes);
        writeOutput(file, made.bytes, replacing);
    }
    std::error_code unknown;
    if (fs::is_regular_file(file, unknown) && sha256OfFile(file) != expected)
        throw Error(ErrorCode::OutputDiffers, {file.string()});
    const auto size = fs::file_size(file, unknown);
    return {file, made.rows, made.columns, unknown ? made.bytes.size() : size, expected};
}

}  // namespace

std::span<const StudyWriter> studyWriters()
{
    static const auto writers = makeWriters();
    return writers;
}

const StudyWriter* findWriter(std::string_view key)
{
    const auto all = studyWriters();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

ExportChoice completedChoice(const ExportChoice& choice, const StudyWriter& writer)
{
    auto completed = choice;
    completed.labels = choice.labels.value_or(writer.labels);
    completed.names = choice.names.value_or(writer.names);
    completed.missing = choice.missing.value_or(writer.missing);
    completed.identifying = choice.identifying.value_or(writer.identifying);
    if (completed.title.empty())
        completed.title = "study";
    return completed;
}

std::vector<ExportCheck::File> writeFiles(const std::vector<ExportFile>& files,
                                          const StudyWriter& writer,
                                          const fs::path& place,
                                          Replacing replacing,
                                          const std::vector<fs::path>& inputs,
                                          const ExportWatch& watch)
{
    std::error_code fault;
    const auto placeOf = [&](const ExportFile& file) {
        return writer.isFolder() ? place / fs::path(file.name) : place;
    };
    for (const auto& file : files)
        requireOutputPlace(placeOf(file), replacing, inputs);
    if (writer.isFolder() && !fs::is_directory(place, fault)) {
        fs::create_directories(place, fault);
        if (fault)
            throw Error(ErrorCode::FileNotWritable, {place.string(), fault.message()});
    }
    std::vector<ExportCheck::File> written;
    written.reserve(files.size());
    for (const auto& file : files) {
        if (watch)
            watch(written.size(), files.size());
        written.push_back(writeChecked(file, placeOf(file), replacing));
    }
    return written;
}

ExportCheck exportStudy(const ExportSource& source,
                        const ExportChoice& choice,
                        const StudyWriter& writer,
                        const fs::path& place,
                        Replacing replacing,
                        const std::vector<fs::path>& inputs,
                        const ExportWatch& watch)
{
    // Before the work is done: the one place that is known.
    if (!writer.isFolder())
        requireOutputPlace(place, replacing, inputs);
    auto output = writer.write(source, completedChoice(choice, writer), watch);
    return {writeFiles(output.files, writer, place, replacing, inputs, watch),
            std::move(output.notes)};
}

}  // namespace alteri
