// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/table_shapes.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace alteri {

class Connection;

/// Who changed a row last in a copy of a study, and when.
struct LastTouch {
    std::string author;
    std::int64_t utcMilliseconds = 0;
};

using LastTouches = std::map<RowId, LastTouch>;

/// Read from the log of a study that a connection has attached.
/// @param common how many of its gestures are left out, being those of both copies
/// @throws SQLite::Exception, Error{HistoryBroken}
LastTouches lastTouches(Connection& connection,
                        const std::string& schema,
                        std::size_t common,
                        const TableShapes& shapes);

}  // namespace alteri
