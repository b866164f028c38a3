// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exported/exported_tables.hpp"
#include "core/exchange/studies/export_tables.hpp"
#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

/// A column of an exported table, as the codebook beside it describes it.
struct ExportedVariable {
    std::string name;
    ColumnOrigin::Kind role = ColumnOrigin::Kind::Identifier;
    std::string key{};                               ///< of the attribute, or what it identifies
    std::optional<std::size_t> attribute{};          ///< among those of the codebook
    std::optional<CategoryId> category{};            ///< of options and what was said to them
    std::map<std::string, CategoryId> codes{};       ///< by the values in the table
    std::map<std::string, MissingReason> reasons{};  ///< by the values that stand for them
};

/// What an exported codebook says.
struct ExportedCodebook {
    Codebook codebook{};
    /// By tables, in the order of their columns.
    std::map<std::string, std::vector<ExportedVariable>, std::less<>> variables{};

    const std::vector<ExportedVariable>& of(std::string_view table) const;
};

/// @throws Error{TableColumnMissing}, Error{CodeUnknown} with the places of words that there are
/// not
ExportedCodebook readExportedCodebook(const ExportedTable& book);

/// Whom the answers in a table are about; nothing for other tables.
std::optional<Owner> ownerOfTable(std::string_view table);

}  // namespace alteri
