// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_record.hpp"

#include <cstdint>
#include <vector>

namespace alteri {

class Connection;

/// What undo and redo of one's own would do next, kept in step with entries that get other numbers.
class OwnSteps {
public:
    /// Of the own entries up to one of them.
    /// @throws SQLite::Exception
    OwnSteps(Connection& connection, std::int64_t last);

    /// Takes an entry in that is going to have a number. One that undoes or redoes what is not next
    /// any more, since that fell away, becomes an ordinary one.
    void follow(std::int64_t sequence, GestureRecord& entry);

private:
    void take(std::int64_t sequence,
              const std::optional<std::int64_t>& undoes,
              const std::optional<std::int64_t>& redoes);

    std::vector<std::int64_t> m_undo;
    std::vector<std::int64_t> m_redo;
};

}  // namespace alteri
