// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_rules.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace alteri {

/// What the command line says about how tables are written.
struct TableOptions {
    std::vector<std::string> missing;
    std::string decimal;
    std::string encoding;
    std::string separator;
    std::string thousands;
    std::string dates;
    std::string labels;  ///< file of a table of labels
    bool noHeader = false;

    /// @throws as labelsIn() and openTable()
    TableRules rules() const;
};

/// `--missing`, `--decimal`, `--encoding` and `--separator`.
void addTableOptions(CLI::App& command, TableOptions& options);

/// The same, with what only studies take: `--thousands`, `--dates`, `--labels` and `--no-header`.
void addStudyTableOptions(CLI::App& command, TableOptions& options);

}  // namespace alteri
