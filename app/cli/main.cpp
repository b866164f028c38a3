// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.hpp"
#include "app/cli/command_pages.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/study_access.hpp"
#include "core/error.hpp"
#include "ui/style/fonts.hpp"
#include "ui/style/theme.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/text/program_language.hpp"

#include <QApplication>
#include <QLocale>

#include <CLI/CLI.hpp>
#include <clocale>
#include <exception>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <string>

namespace alteri {

void print(const std::string& text)
{
    std::cout << text;
}

void complain(const std::string& sentence)
{
    std::cerr << sentence << '\n';
}

}  // namespace alteri

namespace {

/// Standard error is for sentences on the study; Qt's remarks on the surroundings (no folder for
/// passing files, no such platform theme) are none.
void passOnFaultsOnly(QtMsgType kind, const QMessageLogContext&, const QString& remark)
{
    if (kind == QtCriticalMsg || kind == QtFatalMsg)
        alteri::complain(remark.toStdString());
}

/// Drawing needs a graphical application, but no display; the other commands start without.
std::unique_ptr<QCoreApplication> makeApplication(bool draws, int& argc, char** argv)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qInstallMessageHandler(passOnFaultsOnly);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QApplication>(argc, argv);
    alteri::installFonts();
    alteri::applyAppearance(alteri::Appearance::Light);
    return application;
}

int runChosen(const alteri::ChosenCommand& chosen)
{
    try {
        const int code = chosen.run();
        std::cout.flush();
        if (std::cout.good())
            return code;
        alteri::complain("The results could not be written to standard output.");
    } catch (...) {
        for (const auto& sentence : alteri::sentencesFor(alteri::currentError()))
            alteri::complain(sentence.toStdString());
    }
    return alteri::failed;
}

/// For the package: no command that people look for.
void addPages(CLI::App& program, alteri::ChosenCommand& chosen)
{
    using Writer = std::function<std::string(const CLI::App&)>;
    const std::map<std::string, Writer> writers{
        {"man", [](const CLI::App& all) { return alteri::manualPage(all, ALTERI_VERSION); }},
        {"bash", alteri::bashCompletion},
        {"zsh", alteri::zshCompletion},
        {"fish", alteri::fishCompletion}};
    auto* command = program.add_subcommand(
        "pages", "Write the manual page, or what lets a shell complete the command line");
    command->group("");
    const auto kind = std::make_shared<std::string>();
    command->add_option("kind", *kind, "man, bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"man", "bash", "zsh", "fish"}));
    command->callback([&program, &chosen, kind, writers] {
        chosen.run = [&program, kind, writers] {
            alteri::print(writers.at(*kind)(program));
            return alteri::done;
        };
    });
}

int runProgram(int argc, char* argv[])
{
    CLI::App program("Alteri on the command line: studies of ego-centred networks.");
    program.name("alteri-cli");
    program.require_subcommand(1);
    program.set_version_flag("--version", ALTERI_VERSION);
    alteri::addPassphraseOption(program);
    alteri::ChosenCommand chosen;
    alteri::addStudyCommands(program, chosen);
    alteri::addDeliveryCommands(program, chosen);
    alteri::addDescribeCommands(program, chosen);
    alteri::addAnalysisCommands(program, chosen);
    alteri::addFitCommand(program, chosen);
    alteri::addMapCommand(program, chosen);
    alteri::addPictureCommands(program, chosen);
    alteri::addCodebookCommand(program, chosen);
    alteri::addReportCommand(program, chosen);
    alteri::addExportCommand(program, chosen);
    alteri::addSpecificationsCommand(program, chosen);
    alteri::addPowerCommand(program, chosen);
    alteri::addHelpCommand(program, chosen);
    alteri::addProtectionCommands(program, chosen);
    alteri::addMergeCommand(program, chosen);
    alteri::addTeamCommand(program, chosen);
    alteri::addHubCommand(program, chosen);
    alteri::addPublishCommand(program, chosen);
    addPages(program, chosen);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& fault) {
        return program.exit(fault) == 0 ? alteri::done : alteri::wrongUse;
    }
    // Scripts read what the command line writes: it is English everywhere.
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    QLocale::setDefault(english);
    const auto application = makeApplication(chosen.draws, argc, argv);
    // Qt takes over the user's locale; libraries that write numbers into files must not.
    std::setlocale(LC_NUMERIC, "C");
    QCoreApplication::setApplicationVersion(QStringLiteral(ALTERI_VERSION));
    alteri::speak(english);
    return runChosen(chosen);
}

}  // namespace

int main(int argc, char* argv[])
{
    try {
        return runProgram(argc, argv);
    } catch (...) {
        return alteri::failed;
    }
}
