// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

namespace alteri {

class HubConnection;
class HubRows;

/// One state of a database that a query is asked of as often as wished, without changing anything.
class QuerySnapshot {
public:
    /// @param connection is used by nothing else as long as this lives
    QuerySnapshot(HubConnection& connection, std::string query);
    ~QuerySnapshot();
    QuerySnapshot(const QuerySnapshot&) = delete;
    QuerySnapshot& operator=(const QuerySnapshot&) = delete;
    QuerySnapshot(QuerySnapshot&&) = delete;
    QuerySnapshot& operator=(QuerySnapshot&&) = delete;

    /// What the query answers, as texts, some thousand rows at a time.
    /// @param visit false: enough
    /// @throws as HubConnection::run()
    void forEachPiece(const std::function<bool(const HubRows&)>& visit);

private:
    HubConnection& m_connection;
    std::string m_query;
};

}  // namespace alteri
