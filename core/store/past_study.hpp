// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes/gesture_log.hpp"
#include "core/store/tables/reader.hpp"

#include <cstdint>
#include <memory>
#include <stop_token>
#include <vector>

namespace alteri {

class Connection;

/// A study as it was right after any of its gestures, for reading. Holds a copy in memory and
/// changes it by the changesets between one moment and the next, so that playing an interview back
/// costs one changeset for each step.
class PastStudy {
public:
    /// @param copy of a study with its log, in its latest state
    explicit PastStudy(std::unique_ptr<Connection> copy);
    ~PastStudy();
    PastStudy(const PastStudy&) = delete;
    PastStudy& operator=(const PastStudy&) = delete;
    PastStudy(PastStudy&&) = delete;
    PastStudy& operator=(PastStudy&&) = delete;

    /// @param stop looked at before each gesture on the way; one can go on from wherever it ends
    /// @throws Error{NotFound} the log has no such gesture; Error{Cancelled}
    void goTo(std::int64_t sequence, const std::stop_token& stop = {});
    Reader reader() const;

private:
    std::unique_ptr<Connection> m_connection;
    GestureLog m_log;
    std::vector<std::int64_t> m_sequences;
    std::size_t m_at;  ///< number of gestures that are in
};

}  // namespace alteri
