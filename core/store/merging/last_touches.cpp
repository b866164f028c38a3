// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merging/last_touches.hpp"

#include "core/store/changes/changeset_rows.hpp"
#include "core/store/changes/gesture_log.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/merging/row_difference.hpp"

#include <utility>

namespace alteri {

LastTouches lastTouches(Connection& connection,
                        const std::string& schema,
                        std::size_t common,
                        const TableShapes& shapes)
{
    LastTouches touches;
    SQLite::Statement log(connection.database(), "SELECT author, time, changeset FROM " + schema
                                                     + ".gesture ORDER BY sequence LIMIT -1"
                                                       " OFFSET "
                                                     + std::to_string(common));
    while (log.executeStep()) {
        const LastTouch touch{log.getColumn(0).getString(), log.getColumn(1).getInt64()};
        const auto changeset = changesetIn(log.getColumn(2));
        requireChangeset(changeset);
        for (const auto& [table, rows] : rowsOf(changeset, shapes))
            for (const auto& [key, change] : rows)
                touches[{table, key}] = touch;
    }
    return touches;
}

}  // namespace alteri
