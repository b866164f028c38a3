// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/file/row_cells.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace alteri {

struct StoredRow {
    std::int64_t rowid = 0;
    StoredCells values;  ///< in the order of the table's columns; the last may lack
};

/// The pages of an SQLite database one by one, whatever the others are like. SQLite itself reads a
/// row only where all pages above it are whole. The form of pages and records:
/// https://www.sqlite.org/fileformat2.html, sections 1.3, 1.6 and 2.1.
class DatabasePages {
public:
    enum class Kind {
        Rows,      ///< a leaf of a table
        Branches,  ///< what leads to leaves of a table
        Other,     ///< an index, the rest of a long row, a free page, or nothing of sense
    };

    struct Size {
        std::uint32_t page = 4096;  ///< bytes
        std::uint32_t kept = 0;     ///< bytes at the end of each page that are not SQLite's
    };

    /// @param bytes of the whole file; they outlive this
    /// @param fallback where the head of the file does not tell the size of its pages
    DatabasePages(std::span<const std::byte> bytes, const Size& fallback);

    std::uint32_t count() const { return m_count; }
    /// @param page from 1
    Kind kindOf(std::uint32_t page) const;
    /// The pages below one of branches, as far as they are pages.
    std::vector<std::uint32_t> childrenOf(std::uint32_t page) const;

    struct Rows {
        std::vector<StoredRow> rows;
        std::size_t unreadable = 0;  ///< rows of the page that make no sense
    };
    /// The rows of a page of rows.
    Rows rowsOf(std::uint32_t page) const;

private:
    using Bytes = std::span<const std::byte>;

    Bytes bytesOf(std::uint32_t page) const;
    std::optional<StoredRow> rowAt(Bytes page, std::size_t at) const;
    std::optional<std::vector<std::byte>>
    payloadAt(Bytes page, std::size_t at, std::uint64_t size) const;

    Bytes m_bytes;
    Size m_size;
    std::uint32_t m_count = 0;
};

}  // namespace alteri
