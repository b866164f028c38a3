// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "app/cli/table_options.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/import_recipe.hpp"
#include "core/exchange/tables/study_import.hpp"
#include "core/store/study_file.hpp"
#include "ui/study/import_report_text.hpp"

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
TableRules rulesOf(const DeliveryOptions& options, const StudyFile& study)
{
    auto rules = options.tables.rules();
    const auto recipe = recipeIn(study.reader());
    if (!recipe)
        return rules;
    if (rules.missing.empty())
        rules.missing = recipe->rules.missing;
    if (!rules.decimal)
        rules.decimal = recipe->rules.decimal;
    if (!rules.form.encoding)
        rules.form.encoding = recipe->rules.form.encoding;
    if (!rules.form.separator)
        rules.form.separator = recipe->rules.form.separator;
    return rules;
}

int runJoin(const DeliveryOptions& options)
{
    auto tables = tablesOf(options);
    const auto study = openStudyFor(OpenFor::Writing, options.study);
    tables.rules = rulesOf(options, *study);
    print(textFor(joinTables(*study, std::move(tables), "Join tables")).toStdString() + "\n");
    return done;
}

int runUpdate(const DeliveryOptions& options)
{
    auto tables = tablesOf(options);
    const auto study = openStudyFor(OpenFor::Writing, options.study);
    tables.rules = rulesOf(options, *study);
    const auto report = importTables(*study, std::move(tables), "Import next delivery", {},
                                     {KnownRows::Mean::Update, true});
    print(textFor(report).toStdString() + "\n");
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
    addTableOptions(*command, options->tables);
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
    command->add_option("--egos", options->egos, "Table of egos")->required();
    command->add_option("--alters", options->alteri, "Table of alteri")->required();
    command->add_option("--alter-ties", options->alterTies, "Table of ties between alteri");
    addTableOptions(*command, options->tables);
    command->callback(
        [&chosen, options] { chosen.run = [options] { return runUpdate(*options); }; });
}

}  // namespace

void addDeliveryCommands(CLI::App& program, ChosenCommand& chosen)
{
    addJoin(program, chosen);
    addUpdate(program, chosen);
}

}  // namespace alteri
