// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/columns/column_reading.hpp"
#include "core/exchange/tables/columns/table_source.hpp"
#include "core/model/codebook.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// One cell as it will be understood.
struct PreviewCell {
    enum class As {
        Identifier,  ///< of an ego, an alter, a wave and so on, or nothing of an answer
        Answer,
        Missing,  ///< it says that there is no answer
        Unread    ///< it is no answer of its column
    };

    std::string text;
    As as = As::Answer;
    std::optional<MissingReason> reason{};  ///< of a missing one
    std::string understood{};  ///< of an answer that is kept in other words: 1200.5, 2019-04-03
};

/// One column as it will be understood.
struct PreviewColumn {
    std::string title;
    ColumnRole role = ColumnRole::Answer;
    bool isSaid = false;  ///< by the user
    /// Of answers; its id is null if it is new.
    std::optional<Attribute> attribute{};
    ColumnReading reading{};
    bool isOfOtherTable = false;  ///< answers about egos in a table of alteri
};

/// The first rows of a table and how all of it will be understood.
struct TablePreview {
    std::optional<TableKind> kind;  ///< nothing: it is about nothing known
    TableEncoding encoding = TableEncoding::Utf8;
    bool hasByteOrderMark = false;
    char separator = ',';
    bool hasHeader = true;
    std::size_t rows = 0;  ///< of the whole table
    std::vector<PreviewColumn> columns{};
    std::vector<std::vector<PreviewCell>> cells{};  ///< of the first rows
    std::vector<Problem> problems{};                ///< of this table alone
};

/// Reads a table as an import would, but for what needs other tables.
/// @param most how many rows are shown
/// @throws as parseTable()
TablePreview previewOf(const TableSource& source,
                       const TableRules& rules,
                       const Codebook& codebook,
                       std::size_t most = 20);

}  // namespace alteri
