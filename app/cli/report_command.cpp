// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/study_access.hpp"
#include "core/store/study_file.hpp"
#include "core/table/study_table_reading.hpp"
#include "ui/report/study_report.hpp"
#include "ui/study/left_file.hpp"

#include <CLI/CLI.hpp>
#include <memory>

namespace alteri {

void addReportCommand(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        std::string study;
        std::string folder;
        bool noMaps = false;
        bool force = false;
    };
    auto* command =
        program.add_subcommand("report", "Write a report that others can reproduce, with R script");
    const auto options = std::make_shared<Options>();
    command->add_option("study", options->study, "Study file")->required();
    command->add_option("-o,--output", options->folder, "Folder")->required();
    command->add_flag("--no-maps", options->noMaps, "Leave out the maps, which name alteri");
    addForce(*command, options->force);
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] {
            const auto study = openStudy(options->study);
            writeReport(
                study->reader(), *tableOf(study->reader()), QString::fromStdString(options->folder),
                {!options->noMaps, options->force ? Replacing::Outputs : Replacing::Nothing});
            auto leaving = leftAs(Leaving::Kind::Report, QString::fromStdString(options->folder));
            leaving.egos = study->reader().egos().size();
            leaving.maps = study->reader().maps().size();
            if (options->noMaps)
                leaving.names = ExportedNames::None;
            noteLeaving(*study, leaving);
            return done;
        };
    });
}

}  // namespace alteri
