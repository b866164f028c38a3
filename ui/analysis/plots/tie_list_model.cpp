// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/tie_list_model.hpp"

#include "ui/analysis/plots/term_data.hpp"

#include <algorithm>
#include <limits>

namespace alteri {

namespace {

/// Whether one row stands before another; rows without a value come last.
bool isBefore(const Column& column, std::size_t one, std::size_t other)
{
    const bool lacksOne = column.isMissing(one);
    if (lacksOne || column.isMissing(other))
        return !lacksOne;
    if (column.numbers)
        return column.numbers->values[one] < column.numbers->values[other];
    if (column.categories)
        return column.categories->codes[one] < column.categories->codes[other];
    return column.texts[one] < column.texts[other];
}

}  // namespace

void TieListModel::setContent(std::shared_ptr<const StudyFrames> frames,
                              std::vector<std::size_t> rows,
                              std::vector<Shown> columns)
{
    beginResetModel();
    m_frames = std::move(frames);
    m_rows = std::move(rows);
    m_columns = std::move(columns);
    endResetModel();
}

const TieKey& TieListModel::tieAt(const QModelIndex& index) const
{
    return m_frames->tieKeys[m_rows[static_cast<std::size_t>(index.row())]];
}

const Column* TieListModel::columnAt(int column) const
{
    return m_frames->ties.find(m_columns[static_cast<std::size_t>(column)].column);
}

int TieListModel::rowCount(const QModelIndex& parent) const
{
    constexpr std::size_t most = std::numeric_limits<int>::max();
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_rows.size(), most));
}

int TieListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TieListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto* column = columnAt(index.column());
    if (column == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return cellText(*column, m_rows[static_cast<std::size_t>(index.row())]);
    if (role == Qt::TextAlignmentRole && column->numbers && !column->categories)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant TieListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return m_columns[static_cast<std::size_t>(section)].title;
}

void TieListModel::sort(int column, Qt::SortOrder order)
{
    if (!m_frames || column < 0 || column >= columnCount() || columnAt(column) == nullptr)
        return;
    emit layoutAboutToBeChanged();
    const auto& values = *columnAt(column);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) {
        return order == Qt::AscendingOrder ? isBefore(values, a, b) : isBefore(values, b, a);
    });
    emit layoutChanged();
}

}  // namespace alteri
