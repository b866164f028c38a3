// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/publishing.hpp"

#include "core/error.hpp"
#include "core/exchange/studies/chosen_tables.hpp"
#include "core/exchange/studies/export_tables.hpp"
#include "core/team/hub_connection.hpp"
#include "core/team/published_table.hpp"

#include <set>
#include <utility>

namespace alteri {

namespace {

/// By which a schema is known as one that may be written to.
constexpr const char* publishedMark = "Published by Alteri; written anew at each publishing.";

class Publication {
public:
    Publication(HubConnection& connection, const Publishing& how)
        : m_connection(connection)
        , m_how(how)
        , m_schema(connection.quoted(how.schema))
    {
    }

    /// Takes hold of the schema, or makes it.
    void begin()
    {
        const auto rows = m_connection.run(
            "SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = $1",
            {HubValue::ofText(m_how.schema)});
        if (rows.count() == 0) {
            m_connection.run("CREATE SCHEMA " + m_schema);
            m_connection.run("COMMENT ON SCHEMA " + m_schema + " IS '" + publishedMark + "'");
        } else if (rows.bytes(0, 0) != publishedMark) {
            throw Error(ErrorCode::HubSchemaTaken, {m_how.schema});
        }
        // Two that publish at once would each delete what the other is writing.
        m_connection.run("SELECT pg_advisory_xact_lock(hashtextextended($1::text, 1))",
                         {HubValue::ofText(m_how.schema)});
    }

    /// @return how many rows are new or other
    std::size_t write(const TableToPublish& table)
    {
        const auto name = m_schema + "." + m_connection.quoted(table.name());
        m_names.insert(table.name());
        auto written = table.rows();
        if (columnsOf(table.name()) == columnsOf(table.columns())) {
            written = refresh(name, table);
        } else {
            dropView(table.name() + "_labelled");
            m_connection.run("DROP TABLE IF EXISTS " + name);
            m_connection.run(table.creation(m_connection, m_schema));
            copyInto(name, table);
        }
        writeView(table);
        return written;
    }

    void copyInto(const std::string& name, const TableToPublish& table)
    {
        std::size_t row = 0;
        m_connection.copyIn("COPY " + name + " FROM STDIN", [&](std::string& line) {
            if (row == table.rows())
                return false;
            line = table.line(row++);
            return true;
        });
    }

    /// Rows that are as they were stay untouched: indexes, replicas and the room that old rows take
    /// cost what changed. Who reads meanwhile goes on with what was there.
    std::size_t refresh(const std::string& name, const TableToPublish& table)
    {
        const std::string fresh = "pg_temp.alteri_fresh";
        m_connection.run("CREATE TEMPORARY TABLE alteri_fresh (LIKE " + name + ")");
        copyInto(fresh, table);
        m_connection.run("ANALYZE " + fresh);
        std::string sameKey;
        for (const auto& column : table.columns())
            if (column.isKey) {
                const auto key = m_connection.quoted(column.name);
                sameKey += (sameKey.empty() ? "" : " AND ") + ("fresh." + key) + " = old." + key;
            }
        const auto isThere = [&](const std::string& in, const std::string& condition) {
            return sameKey.empty() ? std::string("false")
                                   : "EXISTS (SELECT FROM " + in + " WHERE " + condition + ")";
        };
        m_connection.run("DELETE FROM " + name + " AS old WHERE NOT "
                         + isThere(fresh + " AS fresh",
                                   sameKey + " AND ROW(fresh.*) IS NOT DISTINCT FROM ROW(old.*)"));
        const auto written =
            m_connection.run("WITH written AS (INSERT INTO " + name + " SELECT * FROM " + fresh
                             + " AS fresh WHERE NOT " + isThere(name + " AS old", sameKey)
                             + " RETURNING 1) SELECT count(*) FROM written");
        m_connection.run("DROP TABLE " + fresh);
        return static_cast<std::size_t>(written.whole(0, 0));
    }

    /// A view whose columns stay is not made anew: others may have made something of it.
    void writeView(const TableToPublish& table)
    {
        const auto name = table.name() + "_labelled";
        const auto columns = columnsOf(table.labelledColumns());
        if (columnsOf(name) != columns)
            dropView(name);
        if (!columns.empty())
            m_connection.run(table.labelledView(m_connection, m_schema));
    }

    /// What was published once and is not any more goes.
    void removeOthers()
    {
        const auto rows = m_connection.run("SELECT tablename FROM pg_tables WHERE schemaname = $1",
                                           {HubValue::ofText(m_how.schema)});
        for (std::size_t row = 0; row < rows.count(); ++row)
            if (const auto name = rows.bytes(row, 0); !m_names.contains(name)) {
                dropView(name + "_labelled");
                m_connection.run("DROP TABLE " + m_schema + "." + m_connection.quoted(name));
            }
    }

    void letRead()
    {
        for (const auto& reader : m_how.readers) {
            const auto name = m_connection.quoted(reader);
            m_connection.run("GRANT USAGE ON SCHEMA " + m_schema + " TO " + name);
            m_connection.run("GRANT SELECT ON ALL TABLES IN SCHEMA " + m_schema + " TO " + name);
        }
    }

private:
    using Columns = std::vector<std::pair<std::string, std::string>>;

    static Columns columnsOf(const std::vector<TableToPublish::Column>& wanted)
    {
        Columns columns;
        for (const auto& each : wanted)
            columns.emplace_back(each.name, each.type);
        return columns;
    }

    Columns columnsOf(const std::string& table)
    {
        const auto rows = m_connection.run(
            "SELECT column_name::text, data_type::text FROM information_schema.columns"
            " WHERE table_schema = $1 AND table_name = $2 ORDER BY ordinal_position",
            {HubValue::ofText(m_how.schema), HubValue::ofText(table)});
        Columns columns;
        for (std::size_t row = 0; row < rows.count(); ++row)
            columns.emplace_back(rows.bytes(row, 0), rows.bytes(row, 1));
        return columns;
    }

    void dropView(const std::string& name)
    {
        m_connection.run("DROP VIEW IF EXISTS " + m_schema + "." + m_connection.quoted(name));
    }

    HubConnection& m_connection;
    const Publishing& m_how;
    std::string m_schema;
    std::set<std::string> m_names;
};

std::vector<TableToPublish>
tablesToPublish(const ExportTables& tables, const ExportTable& codebook, WritingNotes& notes)
{
    std::vector<TableToPublish> all;
    for (const auto* table : tables.all())
        all.emplace_back(*table, notes);
    all.emplace_back(codebook, notes);
    return all;
}

}  // namespace

Published publish(HubConnection& connection,
                  const StudyContents& contents,
                  const Publishing& how,
                  const ExportWatch& watch)
{
    auto choice = how.choice;
    choice.labels = false;
    if (!choice.missing)
        choice.missing = MissingForm::Columns;
    const auto tables = plainTables(contents, choice, watch);
    const auto codebook = codebookTable(tables);
    Published published{{}, tables.notes};
    const auto all = tablesToPublish(tables, codebook, published.notes);
    connection.run("BEGIN");
    try {
        Publication publication(connection, how);
        publication.begin();
        for (const auto& table : all) {
            const auto written = publication.write(table);
            published.tables.push_back({table.name(), table.rows(), written});
        }
        publication.removeOthers();
        publication.letRead();
        connection.run("COMMIT");
    } catch (const Error& error) {
        if (error.code() != ErrorCode::HubUnreachable)
            connection.run("ROLLBACK");
        throw;
    }
    return published;
}

}  // namespace alteri
