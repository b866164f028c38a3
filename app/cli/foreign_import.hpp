// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace alteri {

/// What the command line says about files of other programs.
struct ForeignImportOptions {
    std::vector<std::string> files{};
    std::string ego{};
    std::string passwordFile{};
    bool adds = false;
};

/// Adds the options to the command `import`.
void addForeignImportOptions(CLI::App& command, ForeignImportOptions& options);

/// Makes a study of files of other programs, or adds them to one that exists.
/// @param fromTemplate whether a template was chosen; else the files have their own codebook
/// @return the program's exit code
/// @throws Error
int importForeignFiles(const std::string& study,
                       const ForeignImportOptions& options,
                       const std::string& templateKey,
                       const std::string& language,
                       bool fromTemplate);

}  // namespace alteri
