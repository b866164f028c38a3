// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace CLI {
class App;
}

namespace alteri {

/// What the chosen command will do. Set while the command line is read, run afterwards, so that
/// wrong use and failure can have different exit codes.
struct ChosenCommand {
    std::function<int()> run;
    bool draws = false;  ///< whether pictures are made
};

/// Each adds commands to the program; see `alteri-cli --help`.
void addStudyCommands(CLI::App& program, ChosenCommand& chosen);
void addDeliveryCommands(CLI::App& program, ChosenCommand& chosen);
void addAnalysisCommands(CLI::App& program, ChosenCommand& chosen);
void addDescribeCommands(CLI::App& program, ChosenCommand& chosen);
void addFitCommand(CLI::App& program, ChosenCommand& chosen);
void addHubCommand(CLI::App& program, ChosenCommand& chosen);
void addTeamCommand(CLI::App& program, ChosenCommand& chosen);
void addPublishCommand(CLI::App& program, ChosenCommand& chosen);
void addMapCommand(CLI::App& program, ChosenCommand& chosen);
void addMergeCommand(CLI::App& program, ChosenCommand& chosen);
void addPictureCommands(CLI::App& program, ChosenCommand& chosen);
void addCodebookCommand(CLI::App& program, ChosenCommand& chosen);
void addReportCommand(CLI::App& program, ChosenCommand& chosen);
void addExportCommand(CLI::App& program, ChosenCommand& chosen);
void addSpecificationsCommand(CLI::App& program, ChosenCommand& chosen);
void addPowerCommand(CLI::App& program, ChosenCommand& chosen);
void addHelpCommand(CLI::App& program, ChosenCommand& chosen);
void addProtectionCommands(CLI::App& program, ChosenCommand& chosen);

/// Exit codes.
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrongUse = 2;

/// Writes to standard output.
void print(const std::string& text);

/// Writes one sentence to standard error.
void complain(const std::string& sentence);

}  // namespace alteri
