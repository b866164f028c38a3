// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recovery/database_pages.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace alteri {

/// The rows of a page, and the table that leads to it.
struct FoundPage {
    std::string table;  ///< empty: nothing leads to it any more
    std::vector<StoredRow> rows;
};

struct FoundRows {
    std::vector<FoundPage> pages;
    std::size_t unreadable = 0;
};

/// All rows of a database that lie on whole pages, those first to which their tables still lead.
FoundRows foundRows(const DatabasePages& pages);

}  // namespace alteri
