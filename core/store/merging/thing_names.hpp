// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/table_shapes.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

class Connection;

/// What rows are called, in any of the studies that a connection has attached.
class ThingNames {
public:
    /// @param schemas where names are looked for, the first one first
    ThingNames(Connection& connection, const TableShapes& shapes, std::vector<std::string> schemas);

    /// Names of what a row is about, from what it belongs to on; ids that nothing has are left out.
    std::vector<std::string> of(const RowId& row);
    /// What a value says to people: the name of what it refers to, or itself.
    std::string
    ofValue(const std::string& table, const std::string& column, const StoredCell& value);

private:
    struct Named {
        std::string name;
        std::vector<std::string> above;
    };

    std::optional<StoredCells> row(const RowId& id);
    const Named* named(const RowId& id);

    Connection& m_connection;
    const TableShapes& m_shapes;
    std::vector<std::string> m_schemas;
    std::map<RowId, std::optional<Named>> m_known;
};

}  // namespace alteri
