// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/written_graph.hpp"

#include "core/exchange/statistics/legal_names.hpp"
#include "core/exchange/studies/export_columns.hpp"
#include "core/exchange/studies/person_names.hpp"
#include "core/model/number_text.hpp"
#include "core/model/small_letters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace alteri {

namespace {

using Number = StudyTable::Number;
using Kind = LabelledColumn::Kind;

/// What readers of graphs take for something else: Gephi for properties, igraph for names, our own
/// columns.
const std::set<std::string> reservedNames{
    "id",     "label",  "x",         "y",      "z",        "size",  "r",
    "g",      "b",      "xpos",      "ypos",   "name",     "color", "colour",
    "shape",  "is_ego", "ego_id",    "map",    "alter_id", "kind",  "weight",
    "source", "target", "edgelabel", "edgeid", "d3",       "d7",    "edge weight"};

bool isData(const ColumnOrigin& origin)
{
    return origin.kind != ColumnOrigin::Kind::Identifier && origin.kind != ColumnOrigin::Kind::Name
           && origin.kind != ColumnOrigin::Kind::Place;
}

/// A column of nodes or edges and where its values are found.
struct GraphColumn {
    const ExportTable* table;
    std::size_t column;
    std::string name;
};

class GraphMaking {
public:
    GraphMaking(const StudyContents& contents,
                const ExportTables& tables,
                const ExportChoice& choice)
        : m_contents(contents)
        , m_table(*contents.table)
        , m_tables(tables)
        , m_choice(choice)
        , m_names(contents, choice.shownNames())
        , m_egoRows(tables.egos.rows())
        , m_alterRows(tables.alteri.rows())
    {
        nameColumns(m_nodeColumns, {&tables.egos, &tables.maps, &tables.alteri}, "ego_");
        nameColumns(m_edgeColumns, {&tables.ties, &tables.alterTies}, "tie_");
        for (const auto pair : tables.alterTies.subjects) {
            const auto& tie = (*m_table.alterTies)[pair];
            m_directed = m_directed || m_table.codebook().tieKinds[tie.kind].directed;
        }
    }

    WrittenGraphs make()
    {
        WrittenGraphs graphs;
        std::vector<std::size_t> rows(m_tables.maps.subjects.size());
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row] = row;
            graphs.ofMaps.push_back(graphOf({row}));
        }
        graphs.all = graphOf(rows);
        graphs.all.name = "all";
        graphs.notes = m_notes;
        for (const auto* columns : {&m_nodeColumns, &m_edgeColumns})
            for (const auto& each : *columns)
                graphs.columnNames[{each.table, each.column}] = each.name;
        if (m_directed)
            graphs.notes.push_back({WritingNote::Kind::TiesDoubled, "all", {}, {}});
        return graphs;
    }

private:
    void nameColumns(std::vector<GraphColumn>& columns,
                     const std::vector<const ExportTable*>& from,
                     const std::string& prefix)
    {
        // The last table's columns keep their names; it has most of the rows.
        std::set<std::string> taken = reservedNames;
        std::set<std::string> ofLast;
        for (std::size_t i = 0; i < from.back()->origins.size(); ++i)
            if (isData(from.back()->origins[i]))
                ofLast.insert(inSmallLetters(from.back()->table.columns[i].name));
        for (const auto* table : from)
            for (std::size_t i = 0; i < table->origins.size(); ++i) {
                if (!isData(table->origins[i]))
                    continue;
                const auto& wanted = table->table.columns[i].name;
                const bool isMeant =
                    table != from.back() && ofLast.contains(inSmallLetters(wanted));
                auto name = isMeant ? prefix + wanted : wanted;
                while (!taken.insert(inSmallLetters(name)).second)
                    name += "_";
                if (name != wanted)
                    m_notes.push_back(
                        {WritingNote::Kind::Renamed, table->table.name, wanted, name});
                columns.push_back({table, i, name});
            }
    }

    WrittenGraph graphOf(const std::vector<std::size_t>& mapRows)
    {
        WrittenGraph graph;
        graph.directed = m_directed;
        m_nodeRows.clear();
        m_edgeRows.clear();
        for (const auto row : mapRows)
            addMap(graph, row);
        graph.nodeTable = tableOf(m_nodeColumns, m_nodeRows);
        graph.edgeTable = tableOf(m_edgeColumns, m_edgeRows);
        return graph;
    }

    /// Where the values of a node or an edge are, by table.
    using Rows = std::map<const ExportTable*, std::size_t>;

    void addMap(WrittenGraph& graph, std::size_t mapRow)
    {
        const auto map = m_tables.maps.subjects[mapRow];
        const auto ego = m_table.maps->ofEgos[map];
        const auto begin = m_table.maps->ofEgos.begin(ego);
        const bool hasSeveral = m_table.maps->ofEgos.end(ego) - begin > 1;
        graph.name = m_names.egoId(ego);
        if (hasSeveral)
            graph.name += "_" + std::to_string(m_table.waveOf(map));
        WrittenGraph::Node node;
        node.label = m_names.hasNames() ? m_names.egoName(ego) : m_names.egoId(ego);
        node.isEgo = true;
        node.egoId = m_names.egoId(ego);
        node.map = m_table.waveOf(map);
        node.x = 0;
        node.y = 0;
        const auto egoNode = graph.nodes.size();
        graph.nodes.push_back(node);
        m_nodeRows.push_back({{&m_tables.egos, m_egoRows.at(ego)}, {&m_tables.maps, mapRow}});
        std::map<Number, std::size_t> nodeOf;
        addAlteri(graph, node, egoNode, map, nodeOf);
        addTies(graph, map, nodeOf);
    }

    void addAlteri(WrittenGraph& graph,
                   WrittenGraph::Node node,
                   std::size_t egoNode,
                   Number map,
                   std::map<Number, std::size_t>& nodeOf)
    {
        node.isEgo = false;
        const auto& ties = m_tables.ties;
        const auto first = m_table.ties->ofMaps.begin(map);
        const auto found = std::lower_bound(ties.subjects.begin(), ties.subjects.end(), first);
        auto row = static_cast<std::size_t>(found - ties.subjects.begin());
        for (; row < ties.subjects.size() && m_table.ties->ofMaps[ties.subjects[row]] == map;
             ++row) {
            const auto tie = ties.subjects[row];
            const auto alter = m_table.ties->alterOf[tie];
            node.alterId = m_names.alterId(alter);
            node.label = m_names.hasNames() ? m_names.alterName(alter) : node.alterId;
            node.colour = colourOf(map, alter, tie);
            node.x.reset();
            node.y.reset();
            if (const auto& place = m_contents.places[tie]) {
                node.x = place->radius * std::sin(place->angle);
                node.y = place->radius * std::cos(place->angle);
            }
            nodeOf[alter] = graph.nodes.size();
            graph.nodes.push_back(node);
            m_nodeRows.push_back({{&m_tables.alteri, m_alterRows.at(alter)}});
            WrittenGraph::Edge edge;
            edge.source = egoNode;
            edge.target = nodeOf[alter];
            edge.kind = WrittenGraph::egoKind;
            addEdge(graph, edge, {{&ties, row}});
        }
    }

    void addTies(WrittenGraph& graph, Number map, const std::map<Number, std::size_t>& nodeOf)
    {
        const auto& pairs = m_tables.alterTies;
        const auto& all = *m_table.alterTies;
        const auto found =
            std::lower_bound(pairs.subjects.begin(), pairs.subjects.end(), map,
                             [&](Number pair, Number wanted) { return all[pair].map < wanted; });
        auto row = static_cast<std::size_t>(found - pairs.subjects.begin());
        for (; row < pairs.subjects.size() && all[pairs.subjects[row]].map == map; ++row) {
            const auto& pair = all[pairs.subjects[row]];
            const auto& kind = m_table.codebook().tieKinds[pair.kind];
            WrittenGraph::Edge edge;
            edge.source = nodeOf.at(pair.source);
            edge.target = nodeOf.at(pair.target);
            edge.kind = kind.key;
            edge.directed = kind.directed;
            edge.colour = kind.colour;
            edge.dash = kind.dash;
            addEdge(graph, edge, {{&pairs, row}});
        }
    }

    /// Readers take graphs whose edges are directed, or all are not, but no mixed ones.
    void addEdge(WrittenGraph& graph, WrittenGraph::Edge edge, const Rows& rows)
    {
        graph.edges.push_back(edge);
        m_edgeRows.push_back(rows);
        if (!m_directed || edge.directed)
            return;
        std::swap(edge.source, edge.target);
        graph.edges.push_back(edge);
        m_edgeRows.push_back(rows);
    }

    std::string colourOf(Number map, Number alter, Number tie) const
    {
        const auto design = m_contents.designOf[map];
        if (design >= m_contents.designs.size())
            return {};
        const auto shown = m_contents.designs[design].colourAttribute;
        const auto* attribute = shown ? m_table.codebook().find(*shown) : nullptr;
        if (attribute == nullptr || !isChosen(*shown, m_choice) || !attribute->choosesOne()
            || !attribute->isOfPartner())
            return {};
        const auto& column = *m_table.answers(*shown);
        const auto cell = column.cell(attribute->owner == Owner::Alter ? alter : tie);
        return DataColumn::isMissing(cell) ? std::string() : column.categoryOf(cell).colour;
    }

    static LabelledTable tableOf(const std::vector<GraphColumn>& columns,
                                 const std::vector<Rows>& rows)
    {
        LabelledTable made;
        made.rows = rows.size();
        for (const auto& each : columns) {
            const auto& from = each.table->table.columns[each.column];
            LabelledColumn column;
            column.name = each.name;
            column.label = from.label;
            column.kind = from.kind;
            column.decimals = from.decimals;
            for (const auto& row : rows) {
                const auto found = row.find(each.table);
                const bool isKnown = found != row.end();
                if (from.kind == Kind::Text)
                    column.texts.push_back(isKnown ? from.texts[found->second] : std::string());
                else
                    column.numbers.push_back(isKnown ? from.numbers[found->second]
                                                     : std::numeric_limits<double>::quiet_NaN());
            }
            made.columns.push_back(std::move(column));
        }
        return made;
    }

    const StudyContents& m_contents;
    const StudyTable& m_table;
    const ExportTables& m_tables;
    const ExportChoice& m_choice;
    PersonNames m_names;
    bool m_directed = false;
    std::map<Number, std::size_t> m_egoRows;
    std::map<Number, std::size_t> m_alterRows;
    std::vector<GraphColumn> m_nodeColumns;
    std::vector<GraphColumn> m_edgeColumns;
    std::vector<Rows> m_nodeRows;
    std::vector<Rows> m_edgeRows;
    WritingNotes m_notes;
};

}  // namespace

WrittenGraphs
writtenGraphs(const StudyContents& contents, const ExportTables& tables, const ExportChoice& choice)
{
    return GraphMaking(contents, tables, choice).make();
}

std::string fileNameOf(const std::string& text)
{
    constexpr std::size_t longest = 100;
    std::string name;
    for (const char c : text) {
        const bool isForbidden =
            static_cast<unsigned char>(c) < 0x20 || c == 0x7F
            || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
        name += isForbidden ? '_' : c;
    }
    name = cutToBytes(name, longest);
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.back() = '_';
    if (!name.empty() && (name.front() == '.' || name.front() == '-' || name.front() == ' '))
        name.front() = '_';
    return name.empty() ? "_" : name;
}

std::vector<std::string> fileNamesOf(const std::vector<WrittenGraph>& graphs)
{
    std::vector<std::string> names;
    names.reserve(graphs.size());
    std::set<std::string> taken{"all", "codebook"};
    for (const auto& graph : graphs) {
        const auto wanted = fileNameOf(graph.name);
        auto name = wanted;
        for (int number = 2; !taken.insert(inSmallLetters(name)).second; ++number)
            name = wanted + "-" + std::to_string(number);
        names.push_back(name);
    }
    return names;
}

std::optional<std::array<int, 3>> partsOfColour(const std::string& colour)
{
    constexpr std::size_t length = 7;
    constexpr int hexadecimal = 16;
    if (colour.size() != length || colour.front() != '#')
        return std::nullopt;
    std::array<int, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto* begin = colour.data() + 1 + 2 * i;
        const auto read = std::from_chars(begin, begin + 2, parts.at(i), hexadecimal);
        if (read.ec != std::errc() || read.ptr != begin + 2)
            return std::nullopt;
    }
    return parts;
}

GraphType typeOf(const LabelledColumn& column)
{
    constexpr double largest = 2'000'000'000;
    if (column.kind != Kind::Number)
        return GraphType::Text;
    const bool isWhole =
        std::all_of(column.numbers.begin(), column.numbers.end(), [&](double number) {
            return std::isnan(number)
                   || (std::abs(number) < largest && number == std::floor(number));
        });
    return isWhole && column.decimals == 0 ? GraphType::Whole : GraphType::Real;
}

std::optional<std::string> cellText(const LabelledColumn& column, std::size_t row)
{
    if (column.kind == Kind::Text)
        return column.texts[row].empty() ? std::nullopt : std::optional(column.texts[row]);
    if (std::isnan(column.numbers[row]))
        return std::nullopt;
    return column.kind == Kind::Date ? isoDateOf(column.numbers[row])
                                     : fullText(column.numbers[row]);
}

std::string xmlText(const std::string& text)
{
    constexpr std::string_view unknown = "\xEF\xBF\xBD";
    std::string made;
    made.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const std::string_view three = std::string_view(text).substr(at, 3);
        if (c == '&')
            made += "&amp;";
        else if (c == '<')
            made += "&lt;";
        else if (c == '>')
            made += "&gt;";
        else if (c == '"')
            made += "&quot;";
        else if (c == '\n' || c == '\r' || c == '\t')
            made += "&#" + std::to_string(static_cast<int>(c)) + ";";
        else if (static_cast<unsigned char>(c) < 0x20)
            made += unknown;
        else if (three == "\xEF\xBF\xBE" || three == "\xEF\xBF\xBF") {
            made += unknown;
            at += 2;
        } else {
            made += c;
        }
    }
    return made;
}

}  // namespace alteri
