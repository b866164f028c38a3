// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/recording.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>

namespace alteri {

/// One row of a changeset in its bytes. Source: SQLite's documentation of sqlite3session.h,
/// "Changeset Format".
struct ChangesetRow {
    std::string table;
    int columns = 0;
    int operation = 0;               ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
    std::span<const std::byte> key;  ///< first column, which is part of every table's key
    std::optional<std::span<const std::byte>> second;  ///< of the second column, where it is known
};

/// SQLite's own reader of changesets does not end on some bytes that are none: what comes from a
/// file is looked at here first.
/// @throws Error{HistoryBroken} the bytes are no changeset
void requireChangeset(const Changeset& changeset);

/// Looks at all rows.
/// @throws Error{HistoryBroken} the bytes are no changeset
void forEachRow(const Changeset& changeset, const std::function<void(const ChangesetRow&)>& look);

/// The changeset without the rows that `keep` refuses.
/// @throws Error{HistoryBroken} the bytes are no changeset
Changeset filtered(const Changeset& changeset,
                   const std::function<bool(const ChangesetRow&)>& keep);

}  // namespace alteri
