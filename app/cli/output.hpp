// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_text.hpp"
#include "core/measures/study_frames.hpp"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace alteri {

class StudyFile;

/// How a command prints its tables.
struct Output {
    std::string format = "text";

    TableFormat tableFormat() const { return *tableFormatFrom(format); }
};

void addFormat(CLI::App& command, Output& output);

/// `--force`, without which no file is replaced.
void addForce(CLI::App& command, bool& force);

/// A study to be read; its file stays as it is.
/// @throws as StudyFile::open()
std::unique_ptr<StudyFile> openStudy(const std::string& file);

/// The frames of a study file.
StudyFrames readFrames(const std::string& file);

}  // namespace alteri
