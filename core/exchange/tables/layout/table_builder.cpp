// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/table_builder.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace alteri {

TableBuilder::TableBuilder(const std::vector<std::string>& header, char separator)
    : m_separator(separator)
{
    for (const auto& title : header)
        add(title);
    endRow();
    m_rows = 0;
}

void TableBuilder::add(const TableCell& cell)
{
    addField(cell.text, cell.quoted && cell.text == "NA");
}

void TableBuilder::add(std::string_view text)
{
    addField(text, false);
}

void TableBuilder::endRow()
{
    m_text += '\n';
    m_isFirst = true;
    m_start = m_text.size();
    ++m_rows;
}

void TableBuilder::endRow(const Where& from)
{
    m_origins.add(m_start, from);
    endRow();
}

TableSource TableBuilder::source(const std::string& name) &&
{
    TableSource source{name, std::move(m_text)};
    source.form = {TableEncoding::Utf8, m_separator, true};
    source.origins = std::move(m_origins);
    return source;
}

void TableBuilder::addField(std::string_view text, bool isQuoted)
{
    if (!m_isFirst)
        m_text += m_separator;
    m_isFirst = false;
    const std::array<char, 4> special{m_separator, '"', '\r', '\n'};
    if (!isQuoted
        && text.find_first_of(special.data(), 0, special.size()) == std::string_view::npos) {
        m_text += text;
        return;
    }
    m_text += '"';
    for (const char c : text)
        m_text.append(c == '"' ? 2 : 1, c);
    m_text += '"';
}

std::vector<std::string> titlesOf(const DelimitedTable& table,
                                  const std::vector<std::size_t>& columns)
{
    std::vector<std::string> titles;
    titles.reserve(columns.size());
    for (const auto column : columns)
        titles.push_back(table.header[column].text);
    return titles;
}

TableSource someColumns(const DelimitedTable& table, const std::vector<std::size_t>& columns)
{
    TableBuilder builder(titlesOf(table, columns), table.rows.separator());
    for (const auto row : table.rows) {
        for (const auto column : columns)
            builder.add(row[column]);
        builder.endRow(table.whereIs(row));
    }
    return std::move(builder).source(table.file);
}

TableSource stacked(const std::vector<DelimitedTable>& tables)
{
    std::vector<std::string> titles;
    for (const auto& table : tables)
        for (const auto& cell : table.header)
            if (std::find(titles.begin(), titles.end(), cell.text) == titles.end())
                titles.push_back(cell.text);
    TableBuilder builder(titles, tables.front().rows.separator());
    for (const auto& table : tables) {
        std::vector<std::size_t> places;
        places.reserve(titles.size());
        for (const auto& title : titles)
            places.push_back(static_cast<std::size_t>(
                std::find_if(table.header.begin(), table.header.end(),
                             [&](const TableCell& cell) { return cell.text == title; })
                - table.header.begin()));
        for (const auto row : table.rows) {
            for (const auto place : places)
                if (place < row.size())
                    builder.add(row[place]);
                else
                    builder.add(std::string_view());
            builder.endRow(table.whereIs(row));
        }
    }
    return std::move(builder).source(tables.front().file);
}

}  // namespace alteri
