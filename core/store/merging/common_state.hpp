// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>

namespace alteri {

class Connection;

/// What two copies of a study both come from.
struct CommonState {
    enum class In {
        Nothing,  ///< they have no common beginning: an empty study
        Ours,
        Theirs,
    };

    In in = In::Nothing;       ///< whose log leads back to it
    std::size_t gestures = 0;  ///< how many gestures of that log it has, forgotten ones counted
    std::size_t common = 0;    ///< how many both logs begin with, those that are forgotten left out
    bool isSameStudy = false;  ///< they are copies of one study, if perhaps without a common log
    std::string head;          ///< id of their last gesture; empty if they have none
    std::string base;          ///< id of our last gesture
};

/// @throws SQLite::Exception
CommonState commonState(Connection& ours, Connection& theirs);

/// A connection in memory with the common state as its own database, and copies of both studies
/// attached as "ours" and "theirs".
/// @throws SQLite::Exception, Error{HistoryBroken}, Error{StoreFailed}
std::unique_ptr<Connection>
threeStudies(Connection& ours, Connection& theirs, const CommonState& common);

/// Attaches a copy of a study in memory under a name.
/// @throws SQLite::Exception
void attachCopy(Connection& target, const std::string& name, Connection& source);

}  // namespace alteri
