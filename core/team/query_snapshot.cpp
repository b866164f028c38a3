// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/query_snapshot.hpp"

#include "core/error.hpp"
#include "core/team/hub_connection.hpp"

#include <utility>

namespace alteri {

QuerySnapshot::QuerySnapshot(HubConnection& connection, std::string query)
    : m_connection(connection)
    , m_query(std::move(query))
{
    m_connection.run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

QuerySnapshot::~QuerySnapshot()
{
    try {
        m_connection.run("ROLLBACK");
    } catch (const Error&) {
        // The connection is lost; so is what was begun.
    }
}

void QuerySnapshot::forEachPiece(const std::function<bool(const HubRows&)>& visit)
{
    m_connection.run("DECLARE alteri_rows NO SCROLL CURSOR FOR " + m_query);
    for (;;) {
        const auto rows = m_connection.runForTexts("FETCH FORWARD 20000 FROM alteri_rows");
        if (rows.count() == 0 || !visit(rows))
            break;
    }
    m_connection.run("CLOSE alteri_rows");
}

}  // namespace alteri
