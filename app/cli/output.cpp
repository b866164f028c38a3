// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.hpp"

#include "core/store/study_file.hpp"

#include <CLI/CLI.hpp>

namespace alteri {

void addFormat(CLI::App& command, Output& output)
{
    command.add_option("--format", output.format, "text, csv, json, markdown, html or latex")
        ->check(CLI::IsMember({"text", "csv", "json", "markdown", "html", "latex"}))
        ->capture_default_str();
}

StudyFrames readFrames(const std::string& file)
{
    return framesOf(StudyFile::open(file, systemEnvironment())->reader());
}

}  // namespace alteri
