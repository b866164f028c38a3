// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study_file.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace alteri {

/// Adds the option of all commands that says where the passphrase of a sealed study is.
void addPassphraseOption(CLI::App& program);

/// The key of a study: by the option's file, or by a passphrase that is typed on the terminal,
/// where it is not shown. Passphrases are neither arguments nor in the environment: others can read
/// both.
/// @return nothing if the study is not sealed, or is none
/// @throws as StudyKey::open(); Error{PassphraseNeeded} there is no terminal to ask on
std::shared_ptr<const StudyKey> keyFor(const std::filesystem::path& study);

/// Opens a study, sealed or not.
/// @throws as StudyFile::open() and keyFor()
std::unique_ptr<StudyFile> openStudyFor(OpenFor purpose, const std::filesystem::path& study);

/// Keeps in a study that was read that something left it. Where that cannot be (it is in use, may
/// not be written to, or is of an earlier version, which this does not change), standard error says
/// so: what left has left.
void noteLeaving(const StudyFile& study, const Leaving& leaving);

/// The first line of a file, or of standard input if it is called "-", or what is typed, twice
/// alike, on the terminal if there is no name.
/// @throws Error{PassphrasesDiffer}, Error{PassphraseNeeded}, and as readFile()
std::string newPassphrase(const std::string& file, const std::string& study);

/// The same of a passphrase that there is already; it is asked for once.
/// @throws Error{PassphraseNeeded}, and as readFile()
std::string passphraseOf(const std::string& file, const std::string& what);

}  // namespace alteri
