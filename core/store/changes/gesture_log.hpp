// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_record.hpp"
#include "core/store/changes/recording.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace SQLite {
class Column;
}

namespace alteri {

class Connection;

/// The changeset that a column of the log holds, as it is.
Changeset changesetIn(const SQLite::Column& column);

/// Takes gestures back, the last of them first, within the current transaction.
/// @throws Error{StoreFailed}, SQLite::Exception one of them does not fit
void takeBack(Connection& connection, std::span<const GestureRecord> gestures);

/// One entry of the log as people read it.
struct LoggedGesture {
    std::int64_t sequence = 0;
    std::int64_t utcMilliseconds = 0;
    std::string label;
    bool undoes = false;
    bool redoes = false;
    Change change;
    std::string author;  ///< who made it; empty if that was not said
};

/// The log of gestures: what happened when, and what undo and redo would do next.
///
/// Undoing is a gesture of its own, entered with the sequence that it undoes. Which gestures can
/// be undone is therefore a fact of the file and survives closing it. What came from a hub is
/// others' and can only be undone by them.
class GestureLog {
public:
    struct Entry {
        std::int64_t sequence = 0;
        std::string label;
    };

    /// Reads the log; changesets stay in the file until they are needed.
    explicit GestureLog(Connection& connection);

    /// Reads the log anew: after a failure the file says what happened.
    void readAgain();

    /// Whether the log contradicts itself, so that nothing can be undone by it.
    bool isBroken() const { return m_isBroken; }
    /// Whether the log ends with this entry.
    bool endsWith(std::int64_t sequence, const Changeset& changeset) const;

    const Entry* nextUndo() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    const Entry* nextRedo() const { return m_redo.empty() ? nullptr : &m_redo.back(); }

    Changeset changesetOf(std::int64_t sequence) const;

    /// The entries after one of them (after 0: all) in order, undoings and redoings included.
    std::vector<LoggedGesture> entriesAfter(std::int64_t sequence) const;
    /// The sequences of all entries in order.
    std::vector<std::int64_t> sequences() const;

    /// The entries after one of them as they lie in the log, in order.
    std::vector<GestureRecord> recordsAfter(std::int64_t sequence) const;
    /// How many there are after one of them.
    std::size_t countAfter(std::int64_t sequence) const;

    /// Writes an entry within the current transaction; one without an id gets a new one, and one
    /// with a login is others'. @return its sequence
    std::int64_t append(const GestureRecord& entry);
    /// Takes the entries after one of them out, within the current transaction.
    void removeAfter(std::int64_t sequence);

    /// To be told after the commit, so that a rollback leaves nothing behind.
    void note(std::int64_t sequence,
              const std::string& label,
              std::optional<std::int64_t> undoes,
              std::optional<std::int64_t> redoes);

private:
    void noteGesture(std::int64_t sequence, const std::string& label);
    void noteUndo(std::int64_t undoes);
    void noteRedo(std::int64_t redoes);

    Connection& m_connection;
    std::vector<Entry> m_undo;
    std::vector<Entry> m_redo;
    bool m_isBroken = false;
};

}  // namespace alteri
