// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/rows/table_text.hpp"
#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/inference/inference.hpp"
#include "core/multilevel/report/model_report.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace alteri {

class StudyFile;
struct FittedModel;

/// How a command prints its tables.
struct Output {
    std::string format = "text";

    TableFormat tableFormat() const { return *tableFormatFrom(format); }
};

void addFormat(CLI::App& command, Output& output);

/// The tags of the program's languages.
std::vector<std::string> languageTags();

/// Prints parts of a report below what is printed already, as text with their headings.
void printParts(const std::vector<ReportPart>& parts, TableFormat format);

/// `--force`, without which no file is replaced.
void addForce(CLI::App& command, bool& force);

/// The first line of a file: a password or passphrase.
/// @param most bytes that the file may have
/// @throws as readFile()
std::string firstLineOf(const std::string& file, std::uintmax_t most);

/// A study to be read; its file stays as it is.
/// @throws as StudyFile::open()
std::unique_ptr<StudyFile> openStudy(const std::string& file);

/// `--wave`, which takes one map of each ego only.
void addWave(CLI::App& command, std::optional<int>& wave);
/// Adds --test.
void addTest(CLI::App& command, std::optional<CoefficientTest>& test);

/// The frames of a study. Where egos have several maps and none is chosen, standard error says what
/// counts.
/// @throws Error{LevelUnknown} no ego has so many maps
StudyFrames framesFor(const StudyTable& table, const std::optional<int>& wave);

/// The same of a file.
StudyFrames readFrames(const std::string& file, const std::optional<int>& wave = std::nullopt);

/// Tells on standard error of ties of one ego on several maps that no random part knows.
void warnOfSeveralMaps(const Frame& ties, const FittedModel& model);

}  // namespace alteri
