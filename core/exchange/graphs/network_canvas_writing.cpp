// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/graphs/graph_writing.hpp"
#include "core/exchange/network_canvas/canvas_export.hpp"
#include "core/exchange/studies/export_columns.hpp"
#include "core/exchange/studies/person_names.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <set>

namespace alteri {

namespace {

using Number = StudyTable::Number;
using Kind = LabelledColumn::Kind;

/// An id as Network Canvas writes them, 8-4-4-4-12.
template <class AnyId>
std::string uuidOf(const AnyId& id)
{
    auto text = id.hex();
    for (const auto at : std::array<std::size_t, 4>{20, 16, 12, 8})
        text.insert(at, "-");
    return text;
}

std::string timeText(std::int64_t milliseconds)
{
    constexpr std::int64_t ofDay = 86'400'000;
    const auto day = milliseconds / ofDay;
    auto rest = milliseconds % ofDay;
    const auto padded = [](std::int64_t number, std::size_t width) {
        const auto text = std::to_string(number);
        return std::string(width > text.size() ? width - text.size() : 0, '0') + text;
    };
    const auto hours = rest / 3'600'000;
    rest %= 3'600'000;
    return isoDateOf(static_cast<double>(day)) + "T" + padded(hours, 2) + ":"
           + padded(rest / 60'000, 2) + ":" + padded(rest % 60'000 / 1'000, 2) + "."
           + padded(rest % 1'000, 3) + "Z";
}

class CanvasMaking {
public:
    CanvasMaking(const StudyContents& contents,
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
    }

    std::vector<std::pair<std::string, LabelledTable>> make()
    {
        for (std::size_t row = 0; row < m_tables.maps.subjects.size(); ++row)
            addSession(row);
        return std::move(m_made);
    }

private:
    using RowsOf = std::vector<std::size_t>;

    void texts(ExportTable& to, const std::string& name, std::vector<std::string> values)
    {
        addTexts(to, name, {}, ColumnOrigin::Kind::Identifier, std::move(values), m_notes);
    }

    void numbers(ExportTable& to, const std::string& name, std::vector<double> values)
    {
        addNumbers(to, name, {}, ColumnOrigin::Kind::Identifier, std::move(values), m_notes);
    }

    /// true or false; nothing where it is not known.
    static std::string flag(bool isKnown, bool isTrue)
    {
        return !isKnown ? "" : isTrue ? "true" : "false";
    }

    /// One answer of several categories is a column for each, as they write it.
    void addCategories(ExportTable& to, const LabelledColumn& column, const RowsOf& rows)
    {
        for (const auto& label : column.labels) {
            std::vector<std::string> flags;
            const bool isText = column.kind == Kind::Text;
            for (const auto row : rows)
                flags.push_back(
                    isText ? flag(!column.texts[row].empty(), column.texts[row] == label.text)
                           : flag(!std::isnan(column.numbers[row]),
                                  column.numbers[row] == label.value));
            texts(to, column.name + "_" + (isText ? label.text : fullText(label.value)),
                  std::move(flags));
        }
    }

    void addData(ExportTable& to, const ExportTable& from, const RowsOf& rows)
    {
        for (std::size_t i = 0; i < from.table.columns.size(); ++i) {
            const auto& origin = from.origins[i];
            const auto& column = from.table.columns[i];
            if (origin.kind == ColumnOrigin::Kind::Identifier
                || origin.kind == ColumnOrigin::Kind::Place)
                continue;
            const bool isAnswer = origin.kind == ColumnOrigin::Kind::Answer && origin.attribute;
            if (isAnswer && origin.attribute->scale == Scale::Nominal)
                addCategories(to, column, rows);
            else
                addPlain(to, column, rows,
                         origin.kind == ColumnOrigin::Kind::Option
                             || (isAnswer && origin.attribute->kind() == AnswerKind::YesNo));
        }
    }

    void addPlain(ExportTable& to, const LabelledColumn& column, const RowsOf& rows, bool isFlag)
    {
        std::vector<std::string> cells;
        cells.reserve(rows.size());
        for (const auto row : rows)
            cells.push_back(isFlag
                                ? flag(!std::isnan(column.numbers[row]), column.numbers[row] == 1)
                                : cellText(column, row).value_or(std::string()));
        texts(to, column.name, std::move(cells));
    }

    void addSession(std::size_t mapRow)
    {
        const auto map = m_tables.maps.subjects[mapRow];
        const auto ego = m_table.maps->ofEgos[map];
        const auto session = uuidOf(m_table.maps->ids[map]);
        const auto prefix = fileNameOf(m_names.egoId(ego)) + "_" + session;
        // Who is interviewed again is another ego there: tables of nodes do not name the session.
        const bool isFirst = m_table.maps->ofEgos.begin(ego) == map;
        const auto egoUuid = isFirst ? uuidOf((*m_table.egos)[ego]) : session;
        ExportTable egos;
        egos.table.rows = 1;
        texts(egos, "networkCanvasEgoUUID", {egoUuid});
        texts(egos, "networkCanvasCaseID", {m_names.egoId(ego)});
        texts(egos, "networkCanvasSessionID", {session});
        texts(egos, "networkCanvasProtocolName", {m_choice.title});
        texts(egos, "sessionStart", {""});
        texts(egos, "sessionFinish", {""});
        texts(egos, "sessionExported", {m_choice.time == 0 ? "" : timeText(m_choice.time)});
        texts(egos, "APP_VERSION", {std::string(alteriAsCanvas)});
        addData(egos, m_tables.egos, {m_egoRows.at(ego)});
        m_made.emplace_back(prefix + "_ego", std::move(egos.table));
        addNodes(map, prefix, egoUuid);
        addEdges(map, prefix, egoUuid);
    }

    void addNodes(Number map, const std::string& prefix, const std::string& egoUuid)
    {
        const auto& ties = m_tables.ties;
        ExportTable nodes;
        std::vector<double> ids;
        std::vector<std::string> uuids;
        RowsOf alterRows;
        RowsOf tieRows;
        m_nodeOf.clear();
        const auto first = std::lower_bound(ties.subjects.begin(), ties.subjects.end(),
                                            m_table.ties->ofMaps.begin(map));
        auto row = static_cast<std::size_t>(first - ties.subjects.begin());
        for (; row < ties.subjects.size() && m_table.ties->ofMaps[ties.subjects[row]] == map;
             ++row) {
            const auto alter = m_table.ties->alterOf[ties.subjects[row]];
            ids.push_back(static_cast<double>(ids.size() + 1));
            m_nodeOf[alter] = ids.back();
            uuids.push_back(uuidOf(m_table.alteri->ids[alter]));
            alterRows.push_back(m_alterRows.at(alter));
            tieRows.push_back(row);
        }
        nodes.table.rows = ids.size();
        numbers(nodes, "nodeID", ids);
        texts(nodes, "networkCanvasEgoUUID", std::vector<std::string>(ids.size(), egoUuid));
        texts(nodes, "networkCanvasUUID", std::move(uuids));
        addData(nodes, m_tables.alteri, alterRows);
        addData(nodes, ties, tieRows);
        addLayout(nodes, tieRows);
        m_made.emplace_back(prefix + (ids.empty() ? "_attributeList" : "_attributeList_Person"),
                            std::move(nodes.table));
    }

    /// From 0 to 1, y downwards.
    void addLayout(ExportTable& nodes, const RowsOf& tieRows)
    {
        std::vector<double> across;
        std::vector<double> down;
        for (const auto row : tieRows) {
            const auto& place = m_contents.places[m_tables.ties.subjects[row]];
            const auto missing = std::numeric_limits<double>::quiet_NaN();
            const auto rounded = [](double value) { return std::round(value * 1e6) / 1e6; };
            across.push_back(
                place ? rounded(0.5 + writtenCircle * place->radius * std::sin(place->angle))
                      : missing);
            down.push_back(
                place ? rounded(0.5 - writtenCircle * place->radius * std::cos(place->angle))
                      : missing);
        }
        numbers(nodes, "layout_x", std::move(across));
        numbers(nodes, "layout_y", std::move(down));
    }

    void addEdges(Number map, const std::string& prefix, const std::string& egoUuid)
    {
        const auto& pairs = m_tables.alterTies;
        const auto& all = *m_table.alterTies;
        std::map<Number, RowsOf> byKind;
        for (std::size_t row = 0; row < pairs.subjects.size(); ++row)
            if (all[pairs.subjects[row]].map == map)
                byKind[all[pairs.subjects[row]].kind].push_back(row);
        double edge = 0;
        for (const auto& [kind, rows] : byKind) {
            ExportTable edges;
            edges.table.rows = rows.size();
            std::vector<double> ids;
            std::vector<double> from;
            std::vector<double> to;
            std::vector<std::string> sources;
            std::vector<std::string> targets;
            for (const auto row : rows) {
                const auto& pair = all[pairs.subjects[row]];
                ids.push_back(++edge);
                from.push_back(m_nodeOf.at(pair.source));
                to.push_back(m_nodeOf.at(pair.target));
                sources.push_back(uuidOf(m_table.alteri->ids[pair.source]));
                targets.push_back(uuidOf(m_table.alteri->ids[pair.target]));
            }
            numbers(edges, "edgeID", std::move(ids));
            numbers(edges, "from", std::move(from));
            numbers(edges, "to", std::move(to));
            texts(edges, "networkCanvasEgoUUID", std::vector<std::string>(rows.size(), egoUuid));
            texts(edges, "networkCanvasSourceUUID", std::move(sources));
            texts(edges, "networkCanvasTargetUUID", std::move(targets));
            addData(edges, pairs, rows);
            m_made.emplace_back(prefix + "_edgeList_"
                                    + fileNameOf(m_table.codebook().tieKinds[kind].key),
                                std::move(edges.table));
        }
        if (byKind.empty()) {
            ExportTable none;
            for (const auto* name : {"edgeID", "from", "to"})
                numbers(none, name, {});
            for (const auto* name :
                 {"networkCanvasEgoUUID", "networkCanvasSourceUUID", "networkCanvasTargetUUID"})
                texts(none, name, {});
            m_made.emplace_back(prefix + "_edgeList", std::move(none.table));
        }
    }

    const StudyContents& m_contents;
    const StudyTable& m_table;
    const ExportTables& m_tables;
    const ExportChoice& m_choice;
    PersonNames m_names;
    std::map<Number, std::size_t> m_egoRows;
    std::map<Number, std::size_t> m_alterRows;
    std::map<Number, double> m_nodeOf;
    WritingNotes m_notes;
    std::vector<std::pair<std::string, LabelledTable>> m_made;
};

}  // namespace

std::vector<std::pair<std::string, LabelledTable>>
networkCanvasTables(const StudyContents& contents,
                    const ExportTables& tables,
                    const ExportChoice& choice)
{
    return CanvasMaking(contents, tables, choice).make();
}

}  // namespace alteri
