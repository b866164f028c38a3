// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/results/result_model.hpp"

#include "ui/text/number_format.hpp"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace alteri {

namespace {

bool isWritten(const QVariant& cell)
{
    return cell.metaType() == QMetaType::fromType<WrittenNumber>();
}

bool isNumber(const QVariant& cell)
{
    return cell.typeId() == QMetaType::Double || isWritten(cell);
}

}  // namespace

void ResultModel::setContent(std::vector<Column> columns, std::vector<Row> rows)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_rows = std::move(rows);
    endResetModel();
}

QString ResultModel::tabSeparated() const
{
    QString text;
    for (int column = 0; column < columnCount(); ++column)
        text += (column > 0 ? QStringLiteral("\t") : QString())
                + m_columns[static_cast<std::size_t>(column)].title;
    text += QLatin1Char('\n');
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column)
            text += (column > 0 ? QStringLiteral("\t") : QString())
                    + data(index(row, column)).toString();
        text += QLatin1Char('\n');
    }
    return text;
}

Table ResultModel::table() const
{
    Table table;
    for (const auto& column : m_columns)
        table.columns.push_back({column.title.toStdString(), column.decimals});
    for (const auto& row : m_rows) {
        auto& cells = table.rows.emplace_back(m_columns.size());
        for (std::size_t i = 0; i < std::min(row.cells.size(), cells.size()); ++i) {
            const auto& cell = row.cells[i];
            if (isWritten(cell))
                cells[i] = cell.value<WrittenNumber>();
            else if (cell.typeId() == QMetaType::Double)
                cells[i] = cell.toDouble();
            else if (!cell.toString().isEmpty())
                cells[i] = cell.toString().toStdString();
        }
    }
    return table;
}

int ResultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ResultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QString ResultModel::shown(const QVariant& cell, int column) const
{
    if (isWritten(cell))
        return localWritten(cell.value<WrittenNumber>().text);
    if (cell.typeId() != QMetaType::Double)
        return cell.toString();
    return localNumber(cell.toDouble(), m_columns[static_cast<std::size_t>(column)].decimals);
}

QVariant ResultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const QVariant cell = column < row.cells.size() ? row.cells[column] : QVariant();
    const auto undefined = row.undefined.find(index.column());
    const bool isUndefined = undefined != row.undefined.end();
    switch (role) {
    case Qt::DisplayRole:
        return isUndefined ? tr("undefined") : shown(cell, index.column());
    case Qt::ForegroundRole:
        return isUndefined ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                           : QVariant();
    case Qt::ToolTipRole:
        if (isUndefined)
            return undefined->second;
        return row.toolTip.isEmpty() ? QVariant() : QVariant(row.toolTip);
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setWeight(row.heading ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::BackgroundRole:
        return row.heading ? QVariant(QGuiApplication::palette().color(QPalette::AlternateBase))
                           : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == 0 || (!isNumber(cell) && !isUndefined)
                                       ? Qt::AlignVCenter | Qt::AlignLeading
                                       : Qt::AlignVCenter | Qt::AlignTrailing);
    default:
        return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && !column.toolTip.isEmpty())
        return column.toolTip;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isNumeric(section) ? Qt::AlignTrailing : Qt::AlignLeading));
    return {};
}

bool ResultModel::isNumeric(int column) const
{
    const auto index = static_cast<std::size_t>(column);
    return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return index < row.cells.size() && isNumber(row.cells[index]);
    });
}

}  // namespace alteri
