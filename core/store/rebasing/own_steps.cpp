// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rebasing/own_steps.hpp"

#include "core/store/file/connection.hpp"

namespace alteri {

OwnSteps::OwnSteps(Connection& connection, std::int64_t last)
{
    SQLite::Statement query(connection.database(),
                            "SELECT sequence, undoes, redoes FROM gesture WHERE sequence <= ?"
                            " AND sequence NOT IN (SELECT sequence FROM pulled_gesture)"
                            " ORDER BY sequence");
    query.bind(1, last);
    const auto number = [&](int column) {
        return query.isColumnNull(column) ? std::nullopt
                                          : std::optional(query.getColumn(column).getInt64());
    };
    while (query.executeStep())
        take(query.getColumn(0).getInt64(), number(1), number(2));
}

void OwnSteps::take(std::int64_t sequence,
                    const std::optional<std::int64_t>& undoes,
                    const std::optional<std::int64_t>& redoes)
{
    if (undoes && !m_undo.empty()) {
        m_redo.push_back(m_undo.back());
        m_undo.pop_back();
    } else if (redoes && !m_redo.empty()) {
        m_undo.push_back(m_redo.back());
        m_redo.pop_back();
    } else {
        m_undo.push_back(sequence);
        m_redo.clear();
    }
}

void OwnSteps::follow(std::int64_t sequence, GestureRecord& entry)
{
    if (entry.undoes && (m_undo.empty() || m_undo.back() != *entry.undoes))
        entry.undoes.reset();
    if (entry.redoes && (m_redo.empty() || m_redo.back() != *entry.redoes))
        entry.redoes.reset();
    take(sequence, entry.undoes, entry.redoes);
}

}  // namespace alteri
