// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "core/store/study_file.hpp"
#include "ui/report/codebook_print.hpp"
#include "ui/text/file_path.hpp"

#include <QFileInfo>

#include <CLI/CLI.hpp>
#include <memory>

namespace alteri {

void addCodebookCommand(CLI::App& program, ChosenCommand& chosen)
{
    struct Options {
        std::string study;
        std::string file;
        std::string language;
        bool force = false;
    };
    auto* command = program.add_subcommand(
        "codebook", "Write the codebook with how many answered: html, pdf, csv or xlsx");
    const auto options = std::make_shared<Options>();
    command->add_option("study", options->study, "Study file")->required();
    command->add_option("-o,--output", options->file, "File; its ending says the format")
        ->required()
        ->check([](const std::string& file) {
            const auto suffix = QFileInfo(QString::fromStdString(file)).suffix().toLower();
            return codebookSuffixes().contains(suffix)
                       ? std::string()
                       : std::string("the name has to end in .html, .pdf, .csv or .xlsx");
        });
    command->add_option("--language", options->language,
                        "Which of the study's languages (a tag); its main one if left out");
    addForce(*command, options->force);
    command->callback([&chosen, options] {
        chosen.draws = true;
        chosen.run = [options] {
            const auto study = openStudy(options->study);
            writeCodebook(study->reader(), QFileInfo(fileAt(study->file())).completeBaseName(),
                          options->language, QString::fromStdString(options->file),
                          options->force ? Replacing::Outputs : Replacing::Nothing);
            return done;
        };
    });
}

}  // namespace alteri
