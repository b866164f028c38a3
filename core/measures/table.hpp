// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace alteri {

/// One cell of a table of results: empty where a value is undefined or does not apply.
using TableValue = std::variant<std::monostate, double, std::string>;

/// A table of results, as shown, printed and exported.
struct Table {
    struct Column {
        std::string key;   ///< name in files
        int decimals = 0;  ///< of numbers where people read them; files have all digits
    };

    std::vector<Column> columns;
    std::vector<std::vector<TableValue>> rows;
};

}  // namespace alteri
