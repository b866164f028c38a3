// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.hpp"

#include "app/cli/commands.hpp"
#include "core/store/study_file.hpp"
#include "ui/text/problem_text.hpp"

#include <CLI/CLI.hpp>

namespace alteri {

void addFormat(CLI::App& command, Output& output)
{
    command.add_option("--format", output.format, "text, csv, json, markdown, html or latex")
        ->check(CLI::IsMember({"text", "csv", "json", "markdown", "html", "latex"}))
        ->capture_default_str();
}

void addForce(CLI::App& command, bool& force)
{
    command.add_flag("--force", force, "Replace files that are there; studies never are");
}

std::unique_ptr<StudyFile> openStudy(const std::string& file)
{
    auto study = StudyFile::open(file, systemEnvironment(), OpenFor::Reading);
    for (const auto& notice : study->notices())
        complain(sentenceFor(notice).toStdString());
    return study;
}

StudyFrames readFrames(const std::string& file)
{
    return framesOf(openStudy(file)->reader());
}

}  // namespace alteri
