// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_access.hpp"

#include "app/cli/commands.hpp"
#include "app/cli/output.hpp"
#include "app/cli/silent_terminal.hpp"
#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/sealing/study_key.hpp"
#include "ui/text/problem_text.hpp"

#include <CLI/CLI.hpp>
#include <iostream>

namespace alteri {

namespace {

constexpr std::uintmax_t longestPassphrase = 4096;

std::string& passphraseFile()
{
    static std::string file;
    return file;
}

std::string passphraseIn(const std::string& file)
{
    if (file != "-")
        return firstLineOf(file, longestPassphrase);
    std::string line;
    std::getline(std::cin, line);
    return line;
}

}  // namespace

void addPassphraseOption(CLI::App& program)
{
    program.fallthrough();
    program.add_option("--passphrase-file", passphraseFile(),
                       "File whose first line is the passphrase of a protected study (- for "
                       "standard input); without it the passphrase is asked for");
}

std::shared_ptr<const StudyKey> keyFor(const std::filesystem::path& study)
{
    if (!isSealedStudy(study))
        return nullptr;
    if (!passphraseFile().empty())
        return StudyKey::open(study, passphraseIn(passphraseFile()));
    const SilentTerminal terminal;
    if (!terminal.isThere())
        throw Error(ErrorCode::PassphraseNeeded, {study.string()});
    return StudyKey::open(study, terminal.ask("Passphrase of " + study.string() + ": "));
}

std::unique_ptr<StudyFile> openStudyFor(OpenFor purpose, const std::filesystem::path& study)
{
    return StudyFile::open(study, systemEnvironment(), purpose, keyFor(study));
}

void noteLeaving(const StudyFile& study, const Leaving& leaving)
{
    std::string reason = "it is of an earlier version";
    if (isOfPresentVersion(study.file())) {
        try {
            const auto written =
                StudyFile::open(study.file(), systemEnvironment(), OpenFor::Writing, study.key());
            written->noteLeaving(leaving);
            return;
        } catch (const Error& error) {
            reason = sentencesFor(error).join(QLatin1Char(' ')).toStdString();
        }
    }
    complain("The study does not keep that this left it: " + reason);
}

std::string newPassphrase(const std::string& file, const std::string& study)
{
    if (!file.empty())
        return passphraseIn(file);
    const SilentTerminal terminal;
    if (!terminal.isThere())
        throw Error(ErrorCode::PassphraseNeeded, {study});
    auto passphrase = terminal.ask("New passphrase of " + study + ": ");
    if (terminal.ask("The same again: ") != passphrase)
        throw Error(ErrorCode::PassphrasesDiffer);
    return passphrase;
}

std::string passphraseOf(const std::string& file, const std::string& what)
{
    if (!file.empty())
        return passphraseIn(file);
    const SilentTerminal terminal;
    if (!terminal.isThere())
        throw Error(ErrorCode::PassphraseNeeded, {what});
    return terminal.ask("Passphrase of " + what + ": ");
}

}  // namespace alteri
