// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/change.hpp"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace alteri {

class Connection;
class RowRecorder;

using Changeset = std::vector<std::byte>;

/// One transaction whose changes are recorded. Rolls back unless commit() is reached.
class Recording {
public:
    /// Begins the transaction and attaches the recorder to all tables but the log.
    explicit Recording(Connection& connection);
    ~Recording();
    Recording(const Recording&) = delete;
    Recording& operator=(const Recording&) = delete;
    Recording(Recording&&) = delete;
    Recording& operator=(Recording&&) = delete;

    /// Stops recording. What is written from now on (the log entry) is not part of the changeset.
    Changeset stop();

    /// Commits; when it returns the changes are on the disk.
    void commit();

private:
    Connection& m_connection;
    std::unique_ptr<RowRecorder> m_recorder;
    bool m_open = true;
};

/// What the rows of a changeset say about the study.
Change changeOf(const Changeset& changeset);

/// The changeset that takes back what the given one did.
Changeset inverted(const Changeset& changeset);

/// Applies a changeset within the current transaction; every row must be as it was left.
/// @throws Error{StoreFailed} a row is not as the changeset expects it
void apply(Connection& connection, const Changeset& changeset);

/// The same, unless a row is not as the changeset expects it. @return whether it is applied
/// @throws Error{StoreFailed} another fault
bool applyIfItFits(Connection& connection, const Changeset& changeset);

/// Applies of a changeset what can be, whatever the rows were before; for a study of which only a
/// part is left.
/// @throws Error{HistoryBroken} the bytes are no changeset
void applyWhatFits(Connection& connection, const Changeset& changeset);

}  // namespace alteri
