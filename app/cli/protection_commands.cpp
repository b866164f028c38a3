// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.hpp"
#include "app/cli/study_access.hpp"
#include "core/error.hpp"
#include "core/files/study_signature.hpp"
#include "core/store/sealing/study_key.hpp"
#include "core/store/study_protection.hpp"

#include <CLI/CLI.hpp>
#include <memory>

namespace alteri {

namespace {

struct ProtectionOptions {
    std::string study;
    std::string newPassphraseFile;
    bool anew = false;
};

void requireSealed(const std::string& study)
{
    if (!isSealedStudy(study))
        throw Error(isStudy(study) ? ErrorCode::NotSealed : ErrorCode::NotAStudy, {study});
}

/// On standard output, so that they can be printed; they are shown this once.
void printRecovery(const std::string& words)
{
    print("Words for recovery, which open the study if the passphrase is forgotten. Keep them "
          "where the study is not:\n"
          + words + "\n");
}

void tellClearCopies(const std::string& study)
{
    for (const auto& copy : clearCopiesBeside(study))
        complain("Not protected: " + copy.string());
}

int runProtect(const ProtectionOptions& options)
{
    if (isSealedStudy(options.study))
        throw Error(ErrorCode::AlreadySealed, {options.study});
    const auto words = newRecoveryWords();
    const auto key =
        StudyKey::create(newPassphrase(options.newPassphraseFile, options.study), words);
    protectStudy(options.study, nullptr, key);
    printRecovery(words);
    tellClearCopies(options.study);
    return done;
}

int runUnprotect(const ProtectionOptions& options)
{
    requireSealed(options.study);
    protectStudy(options.study, keyFor(options.study), nullptr);
    print("The study can be read by whoever has the file now.\n");
    return done;
}

int runPassphrase(const ProtectionOptions& options)
{
    requireSealed(options.study);
    const auto words = newRecoveryWords();
    const auto present = keyFor(options.study);
    const auto passphrase = newPassphrase(options.newPassphraseFile, options.study);
    if (options.anew)
        protectStudy(options.study, present, StudyKey::create(passphrase, words));
    else
        StudyFile::open(options.study, systemEnvironment(), OpenFor::Writing, present)
            ->changeKey(present->with(passphrase, words));
    printRecovery(words);
    return done;
}

void add(CLI::App& program,
         ChosenCommand& chosen,
         const std::string& name,
         const std::string& help,
         int (*run)(const ProtectionOptions&))
{
    auto* command = program.add_subcommand(name, help);
    const auto options = std::make_shared<ProtectionOptions>();
    command->add_option("study", options->study, "File of the study")->required();
    if (run != runUnprotect)
        command->add_option("--new-passphrase-file", options->newPassphraseFile,
                            "File whose first line is the new passphrase (- for standard input); "
                            "without it the passphrase is asked for");
    if (run == runPassphrase)
        command->add_flag("--anew", options->anew,
                          "Seal everything with another key, so that who knows the old passphrase "
                          "and has an old copy cannot open this file");
    command->callback([options, run, &chosen] { chosen.run = [=] { return run(*options); }; });
}

}  // namespace

void addProtectionCommands(CLI::App& program, ChosenCommand& chosen)
{
    add(program, chosen, "protect", "Seal a study, so that only a passphrase opens it", runProtect);
    add(program, chosen, "unprotect", "Write a sealed study in the clear", runUnprotect);
    add(program, chosen, "passphrase", "Change the passphrase of a sealed study", runPassphrase);
}

}  // namespace alteri
