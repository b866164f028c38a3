// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/table_rules.hpp"

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

    TableRules rules() const;
};

/// `--missing`, `--decimal`, `--encoding` and `--separator`.
void addTableOptions(CLI::App& command, TableOptions& options);

}  // namespace alteri
