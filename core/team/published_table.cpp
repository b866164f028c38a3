// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/team/published_table.hpp"

#include "core/exchange/studies/export_columns.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string_view>

namespace alteri {

namespace {

constexpr std::size_t longestSqlName = 63;  // NAMEDATALEN - 1

/// Cut between characters of UTF-8.
std::string cutTo(std::string text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xC0U) == 0x80U)
        --bytes;
    text.resize(bytes);
    return text;
}

std::string freeSqlName(const std::string& wanted, std::set<std::string>& taken)
{
    auto name = cutTo(wanted, longestSqlName);
    for (int number = 2; !taken.insert(name).second; ++number) {
        const auto ending = "_" + std::to_string(number);
        name = cutTo(wanted, longestSqlName - ending.size()) + ending;
    }
    return name;
}

bool isKeyColumn(const ExportTable& table, std::size_t column)
{
    // Of the table of egos itself `ego_id`, of those about others what they are known by.
    if (table.origins[column].kind != ColumnOrigin::Kind::Identifier)
        return false;
    const std::set<std::string_view> keys{"ego_id", "map", "alter_id", "source", "target", "kind"};
    return keys.contains(table.table.columns[column].name);
}

std::string sqlType(const LabelledColumn& column, bool isIdentifier)
{
    switch (column.kind) {
    case LabelledColumn::Kind::Text:
        return "text";
    case LabelledColumn::Kind::Date:
        return "date";
    case LabelledColumn::Kind::Number:
        return isIdentifier ? "bigint" : "double precision";
    }
    return {};
}

/// A text as a line of COPY has it.
void addCopied(std::string& line, std::string_view text)
{
    for (const char c : text)
        switch (c) {
        case '\\':
            line += "\\\\";
            break;
        case '\n':
            line += "\\n";
            break;
        case '\r':
            line += "\\r";
            break;
        case '\t':
            line += "\\t";
            break;
        default:
            line += c;
        }
}

std::string sqlText(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text)
        quoted.append(c == '\'' ? 2 : 1, c);
    return quoted + "'";
}

std::string numberText(double number, bool isWhole)
{
    return isWhole ? std::to_string(static_cast<std::int64_t>(std::llround(number)))
                   : fullText(number);
}

/// CASE ... END of a column's values with labels; others stay as they are.
std::string labelCase(const std::string& column, const LabelledColumn& of)
{
    std::string text = "CASE " + column;
    for (const auto& label : of.labels) {
        if (label.tag != 0)
            continue;
        const auto value =
            of.kind == LabelledColumn::Kind::Text ? sqlText(label.text) : fullText(label.value);
        text += " WHEN " + value + " THEN " + sqlText(label.label);
    }
    return text + " ELSE " + column + "::text END";
}

}  // namespace

TableToPublish::TableToPublish(const ExportTable& table, WritingNotes& notes)
    : m_table(table)
{
    std::set<std::string> taken;
    for (std::size_t i = 0; i < table.table.columns.size(); ++i) {
        const auto& column = table.table.columns[i];
        const bool isIdentifier = table.origins[i].kind == ColumnOrigin::Kind::Identifier;
        m_columns.push_back({freeSqlName(column.name, taken), sqlType(column, isIdentifier), i,
                             isKeyColumn(table, i)});
        if (m_columns.back().name != column.name)
            notes.push_back(
                {WritingNote::Kind::Renamed, table.table.name, column.name, m_columns.back().name});
    }
}

std::string TableToPublish::creation(const HubConnection& connection,
                                     const std::string& schema) const
{
    std::string columns;
    std::string key;
    for (const auto& each : m_columns) {
        const auto name = connection.quoted(each.name);
        columns += (columns.empty() ? "" : ", ") + name + " " + each.type
                   + (each.isKey ? " NOT NULL" : "");
        if (each.isKey)
            key += (key.empty() ? "" : ", ") + name;
    }
    if (!key.empty())
        columns += ", PRIMARY KEY (" + key + ")";
    return "CREATE TABLE " + schema + "." + connection.quoted(name()) + " (" + columns + ")";
}

bool TableToPublish::isLabelled(const Column& column) const
{
    const auto& labels = m_table.table.columns[column.source].labels;
    return std::any_of(labels.begin(), labels.end(),
                       [](const ValueLabel& label) { return label.tag == 0; });
}

std::vector<TableToPublish::Column> TableToPublish::labelledColumns() const
{
    auto columns = m_columns;
    bool hasLabels = false;
    for (auto& each : columns)
        if (isLabelled(each)) {
            each.type = "text";
            hasLabels = true;
        }
    return hasLabels ? columns : std::vector<Column>();
}

std::string TableToPublish::labelledView(const HubConnection& connection,
                                         const std::string& schema) const
{
    std::string columns;
    for (const auto& each : m_columns) {
        const auto column = connection.quoted(each.name);
        columns += (columns.empty() ? "" : ", ")
                   + (isLabelled(each)
                          ? labelCase(column, m_table.table.columns[each.source]) + " AS " + column
                          : column);
    }
    return "CREATE OR REPLACE VIEW " + schema + "." + connection.quoted(name() + "_labelled")
           + " AS SELECT " + columns + " FROM " + schema + "." + connection.quoted(name());
}

std::string TableToPublish::line(std::size_t row) const
{
    std::string line;
    for (const auto& each : m_columns) {
        if (&each != &m_columns.front())
            line += '\t';
        const auto& column = m_table.table.columns[each.source];
        const bool isText = column.kind == LabelledColumn::Kind::Text;
        if (isText ? column.texts[row].empty() && !each.isKey : std::isnan(column.numbers[row]))
            line += "\\N";
        else if (isText)
            addCopied(line, column.texts[row]);
        else if (column.kind == LabelledColumn::Kind::Date)
            line += isoDateOf(column.numbers[row]);
        else
            line += numberText(column.numbers[row], each.type == "bigint");
    }
    return line + "\n";
}

}  // namespace alteri
