// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/import/study_import.hpp"

#include "core/error.hpp"
#include "core/exchange/tables/import/import_check.hpp"
#include "core/exchange/tables/import/import_recipe.hpp"
#include "core/exchange/tables/import/table_importer.hpp"
#include "core/exchange/tables/layout/read_table.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/files/whole_file.hpp"
#include "core/store/file/environment.hpp"
#include "core/store/study_copy.hpp"
#include "core/store/study_file.hpp"

#include <utility>
#include <vector>

namespace alteri {

namespace {

/// How a table was read, for the report.
TableReading readingOf(const ReadTable& read)
{
    TableReading reading{read.table.file, read.table.rows.separator(), read.table.header.size(),
                         read.columns.leavesRowNumbers};
    reading.encoding = read.table.encoding;
    reading.isOfWorkbook = read.table.isOfWorkbook;
    reading.isOfProgram = read.isOfProgram;
    for (const auto& each : read.columns.answers)
        reading.columns.push_back(each.reading);
    for (const auto& each : read.columns.namely) {
        auto& column = reading.columns.emplace_back();
        column.column = read.table.header[each.column].text;
        for (const auto row : read.table.rows)
            ++(row[each.column].isMissing() ? column.empty : column.values);
    }
    return reading;
}

/// Gives alteri ids where that is possible, and sees to what waves say.
void settleAlteri(ReadTable& alteri,
                  const std::optional<ReadTable>& ties,
                  StudyTables& tables,
                  std::vector<Problem>& problems)
{
    if (!alteri.columns.ego || alteri.table.header.empty())
        return;
    if (!alteri.columns.alter && ties && !tables.numberAlteri) {
        problems.push_back(
            {ErrorCode::TableColumnMissing, {alteri.table.file, 1, 0}, {"alter_id"}});
        return;
    }
    if (!alteri.columns.alter) {
        numberAlteri(alteri);
        tables.notes.push_back({TableNote::What::Numbered, alteri.table.file});
    }
    if (!alteri.columns.wave) {
        if (ties && ties->columns.wave)
            problems.push_back({ErrorCode::TableColumnMissing,
                                {alteri.table.file, 1, 0},
                                {ties->table.header[*ties->columns.wave].text}});
        return;
    }
    settleWaves(alteri, problems);
    if (ties && !ties->columns.wave && wavesOf(alteri).size() > 1)
        problems.push_back({ErrorCode::TableColumnMissing, {ties->table.file, 1, 0}, {"wave"}});
}

}  // namespace

TableSource readTableSource(const std::filesystem::path& file)
{
    return {file.filename().string(), readFile(file)};
}

StudyTables readTables(const std::filesystem::path& egos,
                       const std::filesystem::path& alteri,
                       const std::optional<std::filesystem::path>& alterTies)
{
    StudyTables tables{readTableSource(egos), readTableSource(alteri), std::nullopt, {}};
    if (alterTies)
        tables.alterTies = readTableSource(*alterTies);
    return tables;
}

namespace {

/// Tables that are read and checked, with what there is to tell before anything is written.
struct CheckedTables {
    ReadTable egos;
    ReadTable alteri;
    std::optional<ReadTable> ties;
    ImportRecipe recipe;
    TieDirections directions;
    ImportReport report;
};

CheckedTables checkedTables(const Reader& reader, StudyTables tables, const KnownRows& known)
{
    const auto codebook = reader.codebook();
    const auto& rules = tables.rules;
    std::vector<Problem> problems;
    CheckedTables checked;
    checked.recipe = recipeOf(tables);
    const auto read = [&](TableSource& source, TableKind kind) {
        // Who joins something to egos has no table of alteri.
        return source.name.empty() && source.bytes.empty()
                   ? ReadTable{}
                   : readSource(std::move(source), kind, codebook, rules, problems);
    };
    arrangeTables(tables);
    auto& [egos, alteri, ties, recipe, directions, report] = checked;
    egos = read(tables.egos, TableKind::Egos);
    alteri = read(tables.alteri, TableKind::Alteri);
    if (tables.alterTies)
        ties = read(*tables.alterTies, TableKind::AlterTies);
    settleAlteri(alteri, ties, tables, problems);

    ImportCheck checker(reader, codebook, problems, known);
    checker.checkEgos(egos);
    checker.checkAlteri(alteri);
    if (ties)
        checker.checkTies(*ties);
    if (!problems.empty())
        throw Error(std::move(problems));

    directions = checker.directions();
    for (const auto& [kind, said] : directions.ofKinds)
        if (said.differ)
            tables.notes.push_back({TableNote::What::Directed, ties->table.file, kind});
    report.alterTiesGiven = ties.has_value();
    report.notes = std::move(tables.notes);
    for (const auto* each : {&egos, &alteri, ties ? &*ties : nullptr})
        if (each != nullptr && !each->table.file.empty())
            report.readings.push_back(readingOf(*each));
    report.unusedCodes = unusedCodes(rules, report.readings);
    return checked;
}

/// @return the steps of an import
std::size_t stepsOf(const CheckedTables& tables)
{
    return tables.egos.table.rows.size() * (1 + ImportSteps::perMap)
           + tables.alteri.table.rows.size() + (tables.ties ? tables.ties->table.rows.size() : 0);
}

}  // namespace

ImportReport importTables(StudyFile& study,
                          StudyTables tables,
                          std::string_view label,
                          const ImportWatch& watch,
                          const KnownRows& known)
{
    auto checked = checkedTables(study.reader(), std::move(tables), known);
    auto& report = checked.report;
    ImportSteps steps(watch, stepsOf(checked));
    report.change = study.perform(label, [&](Writer& writer) {
        TableImporter importer(writer, report, steps, known);
        importer.addEgos(checked.egos);
        importer.addAlteri(checked.alteri);
        if (checked.ties)
            importer.addTies(*checked.ties, checked.directions);
        importer.placeAll();
        if (known.addsRows)
            keepRecipe(writer, checked.recipe);
    });
    return std::move(report);
}

ImportReport rehearsedImport(StudyCopy& study,
                             StudyTables tables,
                             const ImportWatch& watch,
                             const KnownRows& known)
{
    auto checked = checkedTables(study.reader(), std::move(tables), known);
    auto& report = checked.report;
    ImportSteps steps(watch, stepsOf(checked));
    study.tryOut(systemEnvironment(), [&](Writer& writer) {
        TableImporter importer(writer, report, steps, known);
        importer.addEgos(checked.egos);
        importer.addAlteri(checked.alteri);
        if (checked.ties)
            importer.addTies(*checked.ties, checked.directions);
    });
    return std::move(report);
}

ImportReport joinTables(StudyFile& study, StudyTables tables, std::string_view label)
{
    return importTables(study, std::move(tables), label, {}, joiningRows);
}

}  // namespace alteri
