// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_rules.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace alteri {

/// What the command line says about files of other programs.
struct ForeignImportOptions {
    std::vector<std::string> files{};  ///< or folders
    std::string ego{};
    std::string passwordFile{};
    bool adds = false;
};

/// Adds the options to the command `import`.
void addForeignImportOptions(CLI::App& command, ForeignImportOptions& options);

/// Makes a study of files of other programs or of text tables, or adds them to one that exists.
/// @param rules for text tables
/// @param fromTemplate whether a template was chosen; else the files have their own codebook
/// @return the program's exit code
/// @throws Error
int importForeignFiles(const std::string& study,
                       const ForeignImportOptions& options,
                       const TableRules& rules,
                       const std::string& templateKey,
                       const std::string& language,
                       bool fromTemplate);

}  // namespace alteri
