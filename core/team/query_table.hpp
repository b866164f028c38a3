// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace alteri {

class HubConnection;

/// What a query answers, as the text of a table that parseTable() reads: its columns by their
/// names, nothing where there is NULL, 1 and 0 for yes and no. The query cannot change anything.
/// @throws Error{QueryWithoutRows} it answers with no table, and as HubConnection::run()
std::string queriedTable(HubConnection& connection, const std::string& query);

}  // namespace alteri
