// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.hpp"
#include "core/exchange/network_canvas/canvas_export.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/exchange/tables/rows/formula_guard.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace alteri {

void CanvasColumns::add(const std::string& name)
{
    if (m_places.emplace(name, m_names.size()).second)
        m_names.push_back(name);
}

namespace {

/// What every table says about its rows, which is no answer.
constexpr std::string_view headOfRows[] = {"nodeID",
                                           "edgeID",
                                           "from",
                                           "to",
                                           "networkCanvasEgoUUID",
                                           "networkCanvasUUID",
                                           "networkCanvasSourceUUID",
                                           "networkCanvasTargetUUID",
                                           "networkCanvasCaseID",
                                           "networkCanvasProtocolName",
                                           "egoID",
                                           "alterID",
                                           "nodeType",
                                           "fromAlterID",
                                           "toAlterID",
                                           "edgeType"};

bool isHead(const std::string& column)
{
    return std::find(std::begin(headOfRows), std::end(headOfRows), column) != std::end(headOfRows);
}

/// A table whose columns are found by their names.
class NamedTable {
public:
    NamedTable(const CanvasFile& file, std::vector<Problem>& problems)
        : m_table(parseTable(file.second, file.first, problems))
    {
        for (const auto& cell : m_table.header)
            m_columns.push_back(cell.text);
    }

    const TableRows& rows() const { return m_table.rows; }
    const std::vector<std::string>& columns() const { return m_columns; }
    bool has(std::string_view column) const
    {
        return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
    }
    std::string text(const TableRows::Row& row, std::string_view column) const
    {
        const auto found = std::find(m_columns.begin(), m_columns.end(), column);
        return found != m_columns.end()
                   ? row[static_cast<std::size_t>(found - m_columns.begin())].text
                   : std::string();
    }

private:
    DelimitedTable m_table;
    std::vector<std::string> m_columns;
};

enum class CanvasTable { Egos, Nodes, Edges, Matrix };

/// A header, not yet told apart into its cells, is enough to know a table by.
std::optional<CanvasTable> kindOfTable(const std::string& bytes)
{
    const auto header = bytes.substr(0, bytes.find_first_of("\r\n"));
    const auto has = [&](const char* column) { return header.find(column) != std::string::npos; };
    if (has("networkCanvasSourceUUID") || header.starts_with("edgeID"))
        return CanvasTable::Edges;
    if (has("networkCanvasCaseID"))
        return CanvasTable::Egos;
    if (has("networkCanvasUUID") && has("nodeID"))
        return CanvasTable::Nodes;
    return std::nullopt;
}

/// The part of a file's name that says of which kind its nodes or edges are.
std::string typeInName(const std::string& name, const std::string& before)
{
    const auto begin = name.rfind(before);
    if (begin == std::string::npos)
        return {};
    const auto end = name.ends_with(".csv") ? name.size() - 4 : name.size();
    return name.substr(begin + before.size(), end - begin - before.size());
}

class TablesReading {
public:
    explicit TablesReading(CanvasExport& into)
        : m_into(into)
    {
    }

    void read(const CanvasFile& file, CanvasTable kind, std::vector<Problem>& problems)
    {
        const auto known = problems.size();
        const NamedTable table(file, problems);
        if (problems.size() > known)
            return;
        auto& columns = kind == CanvasTable::Egos    ? m_into.ofCases
                        : kind == CanvasTable::Nodes ? m_into.ofNodes
                                                     : m_into.ofEdges;
        // Newer versions put a mark before what a spreadsheet would take for a formula.
        m_marksFormulas = m_marksFormulas || table.has("APP_VERSION");
        m_into.isOfAlteri = m_into.isOfAlteri
                            || (!table.rows().empty()
                                && table.text(table.rows()[0], "APP_VERSION") == alteriAsCanvas);
        for (const auto& column : table.columns())
            if (isAnswer(column))
                columns.add(column);
        for (const auto row : table.rows()) {
            if (kind == CanvasTable::Egos)
                addCase(table, row);
            else if (kind == CanvasTable::Nodes)
                addNode(table, row, typeInName(file.first, "attributeList_"));
            else
                addEdge(table, row, typeInName(file.first, "edgeList_"));
        }
    }

private:
    bool isAnswer(const std::string& column) const
    {
        return !isHead(column) && !(m_into.isOfAlteri && column == "APP_VERSION");
    }

    CanvasValues valuesIn(const NamedTable& table, const TableRows::Row& row) const
    {
        CanvasValues values;
        for (std::size_t i = 0; i < table.columns().size(); ++i) {
            if (!isAnswer(table.columns()[i]))
                continue;
            auto text = row[i].text;
            if (m_into.isOfAlteri)
                text = unguardedText(text);
            else if (m_marksFormulas && text.size() > 1 && text[0] == '\''
                     && std::string_view("=+-@\t\r").find(text[1]) != std::string_view::npos)
                text.erase(0, 1);
            if (!text.empty())
                values.emplace(table.columns()[i], std::move(text));
        }
        return values;
    }

    void addCase(const NamedTable& table, const TableRows::Row& row)
    {
        CanvasCase added{table.text(row, "networkCanvasEgoUUID"),
                         table.text(row, "networkCanvasCaseID"), valuesIn(table, row)};
        added.isUnfinished = table.has("sessionFinish") && !added.values.contains("sessionFinish");
        if (m_into.protocol.empty())
            m_into.protocol = table.text(row, "networkCanvasProtocolName");
        m_into.cases.push_back(std::move(added));
    }

    void addNode(const NamedTable& table, const TableRows::Row& row, const std::string& type)
    {
        const auto named = table.text(row, "nodeType");
        m_into.nodes.push_back({table.text(row, "networkCanvasEgoUUID"), table.text(row, "nodeID"),
                                table.text(row, "networkCanvasUUID"), named.empty() ? type : named,
                                valuesIn(table, row)});
    }

    void addEdge(const NamedTable& table, const TableRows::Row& row, const std::string& type)
    {
        const auto named = table.text(row, "edgeType");
        m_into.edges.push_back({table.text(row, "networkCanvasEgoUUID"),
                                named.empty() ? type : named,
                                table.text(row, "networkCanvasSourceUUID"),
                                table.text(row, "networkCanvasTargetUUID"), valuesIn(table, row)});
    }

    CanvasExport& m_into;
    bool m_marksFormulas = false;
};

}  // namespace

bool isCanvasTable(const std::string& bytes)
{
    return kindOfTable(bytes).has_value();
}

void readCanvasTables(const std::vector<CanvasFile>& files, CanvasExport& into)
{
    std::vector<Problem> problems;
    TablesReading reading(into);
    // Egos first, whatever the order in which the files come: they say which version wrote them.
    for (const auto wanted : {CanvasTable::Egos, CanvasTable::Nodes, CanvasTable::Edges})
        for (const auto& file : files)
            if (kindOfTable(file.second) == wanted)
                reading.read(file, wanted, problems);
    if (!problems.empty())
        throw Error(std::move(problems));
    for (const auto& file : files)
        if (file.first.ends_with(".csv") && !isCanvasTable(file.second))
            into.repeating.push_back(file.first);
}

}  // namespace alteri
