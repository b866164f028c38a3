// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/layout/egos_in_rows.hpp"

#include "core/exchange/tables/layout/table_builder.hpp"

#include <numeric>
#include <utility>

namespace alteri {

TableSource likeBefore(TableSource made, const TableSource& before)
{
    made.columns = before.columns;
    made.missing = before.missing;
    made.kind = before.kind;
    made.choices = before.choices;
    return made;
}

EgosInRows::EgosInRows(const DelimitedTable& table,
                       std::size_t ego,
                       const std::vector<ColumnChoice>& choices)
    : m_table(table)
    , m_ego(ego)
{
    for (std::size_t i = 0; i < table.header.size(); ++i)
        for (const auto& choice : choices)
            if (i != ego && choice.column == table.header[i].text && choice.owner == Owner::Ego
                && choice.role.value_or(ColumnRole::Answer) == ColumnRole::Answer)
                m_columns.push_back(i);
    for (const auto row : table.rows)
        if (const auto cell = row[ego]; !cell.isMissing())
            take(row, cell.text);
}

TableSource EgosInRows::source() const
{
    auto titles = titlesOf(m_table, m_columns);
    titles.insert(titles.begin(), m_table.header[m_ego].text);
    TableBuilder egos(titles, m_table.rows.separator());
    for (const auto& first : m_firsts) {
        egos.add(first.id);
        for (const auto& cell : first.cells)
            egos.add(cell);
        egos.endRow(m_table.where(first.id));
    }
    return std::move(egos).source(m_table.file);
}

TableSource EgosInRows::joinedTo(const DelimitedTable& egos, std::size_t ego) const
{
    std::vector<std::size_t> all(egos.header.size());
    std::iota(all.begin(), all.end(), std::size_t(0));
    auto titles = titlesOf(egos, all);
    const auto further = titlesOf(m_table, m_columns);
    titles.insert(titles.end(), further.begin(), further.end());
    const std::vector<TableCell> nothing(m_columns.size());
    TableBuilder joined(titles, egos.rows.separator());
    for (const auto row : egos.rows) {
        for (const auto column : all)
            joined.add(row[column]);
        const auto found = m_places.find(row[ego].text);
        for (const auto& cell : found != m_places.end() ? m_firsts[found->second].cells : nothing)
            joined.add(cell);
        joined.endRow(egos.whereIs(row));
    }
    return std::move(joined).source(egos.file);
}

void EgosInRows::tell(std::vector<TableNote>& notes) const
{
    using What = TableNote::What;
    if (!m_columns.empty())
        notes.push_back({What::EgosRepeated, m_table.file, {}, m_columns.size()});
    for (const auto& [column, rows] : m_disagreeing)
        notes.push_back({What::EgosDisagree, m_table.file, m_table.header[column].text, rows});
}

void EgosInRows::take(const TableRows::Row& row, const std::string& id)
{
    const auto [found, isNew] = m_places.try_emplace(id, m_firsts.size());
    if (isNew)
        m_firsts.push_back({row[m_ego], std::vector<TableCell>(m_columns.size())});
    auto& cells = m_firsts[found->second].cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto cell = row[m_columns[i]];
        if (cell.isMissing())
            continue;
        if (cells[i].text.empty())
            cells[i] = cell;
        else if (cells[i].text != cell.text)
            ++m_disagreeing[m_columns[i]];
    }
}

}  // namespace alteri
