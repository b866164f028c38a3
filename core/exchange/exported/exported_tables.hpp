// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/draft/foreign_file.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

// Reading what `--format csv`, `xlsx`, `sav`, `dta`, `rds` and `archive` wrote: their codebook says
// what the columns of the other tables are.

/// A table that was exported, of whatever format: cells are texts, empty where there is nothing.
struct ExportedTable {
    std::string file;
    std::vector<std::string> columns{};
    std::size_t rows = 0;
    bool isOfGraphs = false;  ///< ties without direction may stand in both
    std::function<std::string(std::size_t row, std::size_t column)> text{};
    /// Line and character where the format has them.
    std::function<Where(std::size_t row, std::size_t column)> where{};

    std::optional<std::size_t> find(std::string_view column) const;
};

/// The tables of one export by their names: `egos`, `alter_ties`, `codebook` and so on.
struct ExportedTables {
    std::map<std::string, ExportedTable, std::less<>> byName{};
    std::vector<std::string> others{};  ///< files that repeat in another form what the tables say

    const ExportedTable* find(std::string_view name) const;
};

/// Whether a file is the codebook of such an export, or a workbook with one.
bool isExportedCodebook(const ForeignFile& file);

/// @throws Error with what is wrong with the tables; as workbookSheets(), readStatistics()
ExportedTables readExportedTables(std::vector<ForeignFile> files);

}  // namespace alteri
