// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace alteri {

/// What SQLite's rollback journal of a database holds: the pages as they were before a transaction.
/// SQLite rolls it in whenever it lies beside a database, whosever it is; this lets us look first.
/// Source: "Database File Format", section 3, The Rollback Journal.
struct RollbackJournal {
    struct Page {
        std::uint32_t number = 0;  ///< from 1
        std::vector<std::byte> bytes;
    };

    std::uint32_t pageSize = 0;
    std::uint32_t databasePages = 0;  ///< size of the database before the transaction
    std::vector<Page> pages;
};

/// Makes the bytes of a page what they are in the clear.
/// @return false if they are not what was written
using OpenPage = std::function<bool(std::uint32_t number, std::span<std::byte> page)>;

/// The journal beside a study, if it is hot: if it belongs to a transaction that did not end.
/// @param open of a sealed study; its pages in the journal are sealed too
std::optional<RollbackJournal> hotJournal(const std::filesystem::path& study,
                                          const OpenPage& open = {});

/// A database with a journal rolled in; nothing of this touches a disk.
std::vector<std::byte> rolledBack(std::vector<std::byte> database, const RollbackJournal& journal);

/// All bytes of a file.
/// @throws Error{FileNotReadable}, Error{OutOfMemory}
std::vector<std::byte> bytesOf(const std::filesystem::path& file);

}  // namespace alteri
