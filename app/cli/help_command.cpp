// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "core/files/output_file.hpp"
#include "ui/help/help_html.hpp"
#include "ui/text/file_path.hpp"

#include <QDir>

#include <CLI/CLI.hpp>
#include <memory>

namespace alteri {

void addHelpCommand(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        std::string folder;
        std::string language = "en";
        bool force = false;
    };
    auto* command = program.add_subcommand(
        "help-pages", "Write the help of the desktop program as web pages into a folder");
    const auto options = std::make_shared<Options>();
    command->add_option("-o,--output", options->folder, "Folder; it is made if need be")
        ->required();
    command->add_option("--language", options->language, "en or de")
        ->check(CLI::IsMember({"en", "de"}));
    addForce(*command, options->force);
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] {
            const QDir folder(QString::fromStdString(options->folder));
            folder.mkpath(QStringLiteral("."));
            const auto files = helpHtml(QString::fromStdString(options->language));
            for (auto file = files.begin(); file != files.end(); ++file)
                writeOutput(pathOf(folder.filePath(file.key())),
                            {file->constData(), static_cast<std::size_t>(file->size())},
                            options->force ? Replacing::Outputs : Replacing::Nothing);
            return done;
        };
    });
}

}  // namespace alteri
