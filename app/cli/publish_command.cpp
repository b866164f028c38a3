// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "core/exchange/draft/sound_names.hpp"
#include "core/exchange/studies/study_contents.hpp"
#include "core/exchange/tables/rows/table_text.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/publishing.hpp"
#include "ui/text/export_text.hpp"

#include <CLI/CLI.hpp>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace alteri {

namespace {

struct PublishOptions {
    std::string study;
    std::string service;
    std::optional<ExportedNames> names;
    std::optional<Identifying> identifying;
    bool computed = false;
    Publishing how;
};

int runPublish(const PublishOptions& options)
{
    const auto study = openStudy(options.study);
    const auto reader = study->reader();
    const auto contents = readContents(reader, StudyTableReading(reader).readAll());
    auto how = options.how;
    how.choice.names = options.names;
    how.choice.identifying = options.identifying;
    how.choice.computed = options.computed;
    how.choice.title = soundName(study->file().stem().string());
    HubConnection connection(options.service);
    const auto published = publish(connection, contents, how);
    for (const auto& note : published.notes)
        complain(sentenceFor(note).toStdString());
    Table table{{{"table"}, {"rows"}, {"written"}}, {}};
    for (const auto& each : published.tables)
        table.rows.push_back({each.name, cellOfCount(each.rows), cellOfCount(each.written)});
    print(writeTable(table, TableFormat::Text));
    return done;
}

}  // namespace

void addPublishCommand(CLI::App& program, ChosenCommand& chosen)
{
    auto* command = program.add_subcommand(
        "publish", "Write a study as ordinary tables of a PostgreSQL database, in the clear");
    const auto options = std::make_shared<PublishOptions>();
    command->add_option("study", options->study, "Study file")->required();
    command
        ->add_option("service", options->service,
                     "Name of a service in ~/.pg_service.conf, or a connection string without a "
                     "password")
        ->required();
    command
        ->add_option("--schema", options->how.schema,
                     "Schema for the tables, of its own; written anew at each publishing")
        ->required();
    const std::map<std::string, ExportedNames> names{{"as-is", ExportedNames::AsIs},
                                                     {"pseudonyms", ExportedNames::Pseudonyms},
                                                     {"numbers", ExportedNames::Numbers},
                                                     {"none", ExportedNames::None}};
    const std::map<std::string, Identifying> ways{{"keep", Identifying::Keep},
                                                  {"reduce", Identifying::Reduce}};
    command
        ->add_option("--names", options->names,
                     "Names that leave: as-is, pseudonyms, numbers or none; it must be said")
        ->required()
        ->transform(CLI::CheckedTransformer(names));
    command
        ->add_option("--identifying", options->identifying,
                     "Columns that could say who somebody is: keep or reduce")
        ->transform(CLI::CheckedTransformer(ways));
    command->add_flag("--computed", options->computed,
                      "Also groupings, computed columns and measures of networks");
    command->add_option("--reader", options->how.readers, "Role that may read the tables")
        ->expected(1)
        ->take_all();
    command->callback(
        [&chosen, options] { chosen.run = [options] { return runPublish(*options); }; });
}

}  // namespace alteri
