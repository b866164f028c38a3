// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/import_report.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "app/cli/table_options.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/import/import_recipe.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/store/study_file.hpp"

#include <CLI/CLI.hpp>
#include <memory>
#include <utility>
#include <vector>

namespace alteri {

namespace {

struct DeliveryOptions {
    std::string study;
    std::string egos;
    std::string alteri;
    std::vector<std::string> alterTies;
    std::vector<std::string> files;  ///< instead, told apart by what is in them
    TableOptions tables;
};

StudyTables tablesOf(const DeliveryOptions& options)
{
    StudyTables tables;
    if (!options.egos.empty())
        tables.egos = openTable(options.egos);
    if (!options.alteri.empty())
        tables.alteri = openTable(options.alteri);
    for (const auto& file : options.alterTies)
        tables.furtherTies.push_back(openTable(file));
    return tables;
}

/// What the recipe of the last import says where the command line says nothing.
void readAsBefore(StudyTables& tables, const DeliveryOptions& options, const StudyFile& study)
{
    tables.rules = options.tables.rules();
    const auto recipe = recipeIn(study.reader());
    if (!recipe)
        return;
    tables.rules = completedRules(std::move(tables.rules), *recipe);
    takeRecipe(*recipe, TableKind::Egos, tables.egos);
    takeRecipe(*recipe, TableKind::Alteri, tables.alteri);
    for (auto& each : tables.furtherTies)
        takeRecipe(*recipe, TableKind::AlterTies, each);
}

/// Tables in the layout of those before, told apart by what is in them.
StudyTables recognisedAsBefore(const DeliveryOptions& options, const StudyFile& study)
{
    std::vector<TableSource> sources;
    sources.reserve(options.files.size());
    for (const auto& file : options.files)
        sources.push_back(openTable(file));
    sources = singleTables(std::move(sources));
    auto rules = options.tables.rules();
    if (const auto recipe = recipeIn(study.reader())) {
        rules = completedRules(std::move(rules), *recipe);
        takeRecipe(*recipe, sources);
    }
    return recognisedTables(std::move(sources), rules);
}

int runJoin(const DeliveryOptions& options)
{
    auto tables = tablesOf(options);
    const auto study = openStudyFor(OpenFor::Writing, options.study);
    readAsBefore(tables, options, *study);
    print(joinTables(*study, std::move(tables), "Join tables"));
    return done;
}

int runUpdate(const DeliveryOptions& options)
{
    const auto study = openStudyFor(OpenFor::Writing, options.study);
    auto tables = options.files.empty() ? tablesOf(options) : recognisedAsBefore(options, *study);
    if (options.files.empty())
        readAsBefore(tables, options, *study);
    const auto report =
        importTables(*study, std::move(tables), "Import next delivery", {}, deliveredRows);
    print(report);
    return done;
}

void addJoin(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "join", "Join tables to the egos or alteri of a study; nothing is replaced");
    const auto options = std::make_shared<DeliveryOptions>();
    command->add_option("study", options->study, "Study file")->required();
    command->add_option("--egos", options->egos, "Table with a column of egos");
    command->add_option("--alters", options->alteri, "Table with columns of egos and alteri");
    addStudyTableOptions(*command, options->tables);
    command->callback([&chosen, options] {
        if (options->egos.empty() && options->alteri.empty())
            throw CLI::ValidationError("join", "needs --egos or --alters");
        chosen.run = [options] { return runJoin(*options); };
    });
}

void addUpdate(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "update", "Import the next delivery of tables, read as those before: other answers replace "
                  "those that there are, new rows come in");
    const auto options = std::make_shared<DeliveryOptions>();
    command->add_option("study", options->study, "Study file")->required();
    command->add_option("files", options->files,
                        "Tables in whatever layout those before had, instead of naming each");
    command->add_option("--egos", options->egos, "Table of egos");
    command->add_option("--alters", options->alteri, "Table of alteri");
    command->add_option("--alter-ties", options->alterTies, "Table of ties between alteri");
    addStudyTableOptions(*command, options->tables);
    command->callback([&chosen, options] {
        if (options->files.empty() == options->egos.empty()
            || options->egos.empty() != options->alteri.empty())
            throw CLI::ValidationError("update", "needs --egos and --alters, or files");
        chosen.run = [options] { return runUpdate(*options); };
    });
}

}  // namespace

void addDeliveryCommands(CLI::App& program, ChosenCommand& chosen)
{
    addJoin(program, chosen);
    addUpdate(program, chosen);
}

}  // namespace alteri
