// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_source.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// A column's name without case and punctuation, by which names in use are compared: `ego_id`,
/// `egoID` and `.egoID` agree.
std::string plainName(std::string_view name);

/// The names in use for what identifies rows, as plainName() gives them; the first that a table
/// has counts.
struct ColumnNames {
    ColumnNames(std::initializer_list<std::string_view> inUse,
                std::optional<ColumnRole> meant = std::nullopt)
        : names(inUse)
        , role(meant)
    {
    }

    std::vector<std::string_view> names;
    std::optional<ColumnRole> role;  ///< what such columns are for
};
const ColumnNames& egoNames();
const ColumnNames& alterNames();
const ColumnNames& sourceNames();
const ColumnNames& targetNames();
const ColumnNames& waveNames();

/// Who is named, and in German how old somebody is.
constexpr std::string_view wordForAge = "alter";

/// The column that the user says it is, or the first called so of which the user says nothing.
std::optional<std::size_t> findColumn(const DelimitedTable& table, const ColumnNames& names);

/// Tells a table what the user says that its columns are for. Only one is the ego, the alter and so
/// on: the last that was said to be it.
void takeRoles(DelimitedTable& table, const std::vector<ColumnChoice>& choices);

}  // namespace alteri
