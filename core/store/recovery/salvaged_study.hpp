// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recovery/study_recovery.hpp"
#include "core/store/recovery/table_rows.hpp"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace alteri {

class Connection;

/// A study in memory that is put together from what is left of another one. It keeps count.
class SalvagedStudy {
public:
    /// @param version of the damaged study's tables
    explicit SalvagedStudy(int version);
    ~SalvagedStudy();
    SalvagedStudy(const SalvagedStudy&) = delete;
    SalvagedStudy& operator=(const SalvagedStudy&) = delete;
    SalvagedStudy(SalvagedStudy&&) = delete;
    SalvagedStudy& operator=(SalvagedStudy&&) = delete;

    /// Puts rows where they belong; those to which nothing leads any more into the one table whose
    /// form they have and whose rows others or they refer to.
    void add(const FoundRows& found);
    /// Brings the tables up to date; to be called before what follows.
    void bringUpToDate();
    /// Adds rows that the log of gestures has and no page.
    void addFromHistory();
    /// Adds what rows refer to and nothing tells, then leaves out what still refers to nothing.
    void makeWhole();
    /// Leaves the log out if it does not lead to what is there.
    void settleHistory();

    /// @param recovered gets the counts
    void report(RecoveredStudy& recovered) const;
    Connection& connection() { return *m_connection; }

private:
    bool insert(const std::string& table, const StoredRow& row);
    void addHomeless(std::vector<const FoundPage*> pages);
    std::size_t brokenWith(const std::string& table, const FoundPage& page);
    std::string homeOf(const FoundPage& page);
    std::map<std::string, std::size_t> counts();

    std::unique_ptr<Connection> m_connection;
    std::map<std::string, std::vector<std::string>> m_columns;  ///< of each table
    std::map<std::string, RecoveredTable> m_tables;
    std::size_t m_homeless = 0;
    bool m_isHistoryWhole = false;
};

}  // namespace alteri
