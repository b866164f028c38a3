// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_model.hpp"

#include "ui/import/preview_text.hpp"
#include "ui/style/theme.hpp"

#include <QApplication>
#include <QFont>
#include <QPalette>

#include <utility>

namespace alteri {

PreviewModel::PreviewModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::show(TablePreview preview)
{
    // The columns stay the same while somebody chooses what they are: so does the selection.
    const bool isSame = preview.columns.size() == m_preview.columns.size()
                        && preview.cells.size() == m_preview.cells.size();
    if (!isSame)
        beginResetModel();
    m_preview = std::move(preview);
    if (!isSame) {
        endResetModel();
        return;
    }
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.cells.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const auto& cell =
        m_preview
            .cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const bool isLeftOut =
        m_preview.columns[static_cast<std::size_t>(index.column())].role == ColumnRole::LeftOut;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::ToolTipRole:
        return cellSentence(cell);
    case Qt::ForegroundRole:
        if (cell.as == PreviewCell::As::Unread)
            return problemColour();
        if (cell.as == PreviewCell::As::Missing || isLeftOut)
            return QApplication::palette().color(QPalette::Disabled, QPalette::Text);
        break;
    case Qt::FontRole:
        if (cell.as == PreviewCell::As::Missing) {
            auto font = QApplication::font();
            font.setItalic(true);
            return font;
        }
        break;
    default:
        break;
    }
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto& column = m_preview.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QString::fromStdString(column.title) + QLatin1Char('\n') + understoodText(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

}  // namespace alteri
