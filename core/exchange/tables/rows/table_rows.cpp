// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/rows/table_rows.hpp"

#include "core/model/text_rules.hpp"

#include <algorithm>
#include <cassert>
#include <utility>

namespace alteri {

namespace {

/// What stands between quotation marks, of which two in a row mean one.
std::string unquoted(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto mark = std::min(text.find('"', at), text.size());
        plain.append(text, at, mark - at);
        if (mark < text.size())
            plain += '"';
        at = mark + 2;
    }
    return plain;
}

std::size_t endOfBareText(std::string_view text, std::size_t at, char separator)
{
    while (at < text.size() && text[at] != separator && text[at] != '\n' && text[at] != '\r')
        ++at;
    return at;
}

}  // namespace

CellReach reachOfCell(std::string_view text, std::size_t start, char separator)
{
    if (start >= text.size() || text[start] != '"')
        return {endOfBareText(text, start, separator)};
    auto mark = text.find('"', start + 1);
    while (mark != std::string_view::npos && mark + 1 < text.size() && text[mark + 1] == '"')
        mark = text.find('"', mark + 2);
    if (mark == std::string_view::npos)
        return {text.size(), CellReach::nowhere, true};
    const auto end = endOfBareText(text, mark + 1, separator);
    return {end, mark, end != mark + 1};
}

Where placeFrom(std::string_view text, std::size_t from, Where place, std::size_t at)
{
    for (; from < at; ++from) {
        const bool endsLine =
            text[from] == '\n'
            || (text[from] == '\r' && (from + 1 == text.size() || text[from + 1] != '\n'));
        if (endsLine) {
            ++place.line;
            place.column = 1;
        } else if (!continuesCharacter(text[from])) {
            ++place.column;
        }
    }
    return place;
}

TableRows::TableRows(std::string text, char separator)
    : m_text(std::move(text))
    , m_separator(separator)
{
    // No more cells than this; memory that is not written to is not taken from the system.
    const auto endsCell = [&](char c) { return c == separator || c == '\n' || c == '\r'; };
    m_starts.reserve(static_cast<std::size_t>(std::count_if(m_text.begin(), m_text.end(), endsCell))
                     + 1);
}

void TableRows::add(const std::vector<std::uint32_t>& starts, int line)
{
    assert(m_lines.empty() || starts.size() == m_columns);
    m_columns = starts.size();
    m_starts.insert(m_starts.end(), starts.begin(), starts.end());
    m_lines.push_back(line);
}

TableCell TableRows::cellAt(std::uint32_t start) const
{
    const std::string_view text = m_text;
    const auto reach = reachOfCell(text, start, m_separator);
    if (start >= text.size() || text[start] != '"')
        return {std::string(trimmed(text.substr(start, reach.end - start))), start, false};
    const auto closing = std::min(reach.closing, reach.end);
    return {unquoted(text.substr(start + 1, closing - start - 1)), start, true};
}

Where TableRows::whereIs(const TableCell& cell, const std::string& file) const
{
    // The last row that begins before the cell or with it.
    std::size_t row = 0;
    for (std::size_t after = size(); after - row > 1;) {
        const auto middle = row + (after - row) / 2;
        (m_starts[middle * m_columns] <= cell.at ? row : after) = middle;
    }
    if (empty() || m_starts[row * m_columns] > cell.at)
        return placeFrom(m_text, 0, {file, 1, 1}, cell.at);
    return placeFrom(m_text, m_starts[row * m_columns], {file, m_lines[row], 1}, cell.at);
}

}  // namespace alteri
