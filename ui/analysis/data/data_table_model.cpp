// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/data_table_model.hpp"

#include "core/model/choices_text.hpp"
#include "ui/analysis/data/cell_text.hpp"
#include "ui/analysis/data/column_tool_tip.hpp"
#include "ui/analysis/data/shared_rows.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/measure_text.hpp"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// Numbers stand beneath each other, and with them measures that have none.
bool isNumber(const DataColumn& column, DataColumn::Cell cell)
{
    return column.kind() == AnswerKind::Number
           && (!DataColumn::isMissing(cell) || DataColumn::undefinedOf(cell) != Undefined::No);
}

QVariant toolTipOf(const DataColumn& column, DataColumn::Cell cell)
{
    if (column.content() == DataContent::Note)
        return cellText(column, cell);
    if (const auto why = DataColumn::undefinedOf(cell); why != Undefined::No)
        return textFor(why);
    return isComputed(column.content()) ? QVariant(computedToolTip()) : QVariant();
}

}  // namespace

DataTableModel::DataTableModel(SharedRows& shared, DataRows rows, QObject* parent)
    : QAbstractTableModel(parent)
    , m_shared(shared)
    , m_rows(rows)
{
    connect(&shared, &SharedRows::replaced, this, &DataTableModel::takeOver);
    connect(&shared, &SharedRows::grown, this, &DataTableModel::takeMore);
    connect(&shared, &SharedRows::cellsChanged, this, [this] {
        if (rowCount() > 0 && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
    if (study().columnCount() > 0)
        takeOver();
}

const StudyGrid& DataTableModel::study() const
{
    return m_shared.rows();
}

const DataColumn& DataTableModel::columnAt(int column) const
{
    return study().column(studyColumn(column));
}

int DataTableModel::modelColumn(std::size_t studyColumn) const
{
    const auto found = std::find(m_columns.begin(), m_columns.end(), studyColumn);
    return found != m_columns.end() ? static_cast<int>(found - m_columns.begin()) : -1;
}

std::optional<int> DataTableModel::shownRow(std::size_t studyRow) const
{
    const auto found =
        std::find(m_order.begin(), m_order.end(), static_cast<std::uint32_t>(studyRow));
    if (found == m_order.end())
        return std::nullopt;
    return static_cast<int>(found - m_order.begin());
}

DataCell DataTableModel::cellAt(const QModelIndex& index) const
{
    return {studyRow(index.row()), studyColumn(index.column())};
}

bool DataTableModel::isWritable() const
{
    return m_shared.document().isWritable();
}

void DataTableModel::setQuery(const RowQuery& query)
{
    beginResetModel();
    m_query = query;
    m_order = rowsFor(study(), m_rows, m_query);
    endResetModel();
}

std::vector<DataTableModel::Known> DataTableModel::knownColumns() const
{
    std::vector<Known> known;
    known.reserve(study().columnCount());
    for (std::size_t i = 0; i < study().columnCount(); ++i) {
        const auto& column = study().column(i);
        known.push_back({column.subject(), column.content(), column.attribute()});
    }
    return known;
}

std::vector<DataTableModel::Known> DataTableModel::ownColumns() const
{
    std::vector<Known> own;
    own.reserve(m_columns.size());
    for (const auto column : m_columns)
        own.push_back(m_known[column]);
    return own;
}

/// Filters and sorting move along with their columns, and go with those that are others now.
void DataTableModel::keepQuery(const std::vector<Known>& before)
{
    const auto now = [&](std::size_t column) -> std::optional<std::size_t> {
        const auto found = std::find(m_known.begin(), m_known.end(), before[column]);
        if (found == m_known.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - m_known.begin());
    };
    std::vector<ColumnFilter> filters;
    for (auto& filter : m_query.filters)
        if (const auto column = now(filter.column)) {
            filter.column = *column;
            filters.push_back(filter);
        }
    m_query.filters = filters;
    if (m_query.sorting) {
        const auto column = now(m_query.sorting->column);
        const bool descending = m_query.sorting->descending;
        m_query.sorting.reset();
        if (column)
            m_query.sorting = RowQuery::Sorting{*column, descending};
    }
    std::vector<std::size_t> searched;
    for (const auto each : m_query.searched)
        if (const auto column = now(each))
            searched.push_back(*column);
    m_query.searched = searched;
}

void DataTableModel::takeOver()
{
    beginResetModel();
    const auto ownBefore = ownColumns();
    const auto before = std::exchange(m_known, knownColumns());
    if (before != m_known)
        keepQuery(before);
    m_columns = study().columnsOf(m_rows);
    const bool others = ownBefore != ownColumns();
    m_order = rowsFor(study(), m_rows, m_query);
    endResetModel();
    if (others)
        emit columnsReplaced();
}

void DataTableModel::takeMore()
{
    const bool isWhole =
        m_query.filters.empty() && m_query.search.empty() && !m_query.sorting.has_value();
    auto order = rowsFor(study(), m_rows, m_query);
    if (!isWhole || order.size() <= m_order.size()) {
        beginResetModel();
        m_order = std::move(order);
        endResetModel();
        return;
    }
    beginInsertRows({}, rowCount(), static_cast<int>(order.size()) - 1);
    m_order = std::move(order);
    endInsertRows();
}

int DataTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int DataTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant DataTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& column = columnAt(index.column());
    const auto cell = study().cell(m_rows, studyRow(index.row()), studyColumn(index.column()));
    switch (role) {
    case Qt::EditRole:
        if (column.attribute().choosesSeveral() && !DataColumn::isMissing(cell))
            return QString::fromStdString(codesOf(column.attribute(), column.choicesOf(cell)));
        return cellText(column, cell);
    case Qt::DisplayRole:
        return cellText(column, cell);
    case Qt::ToolTipRole:
        return toolTipOf(column, cell);
    case Qt::ForegroundRole:
        return DataColumn::isMissing(cell)
                   ? QVariant(QGuiApplication::palette().color(QPalette::PlaceholderText))
                   : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber(column, cell) ? Qt::AlignVCenter | Qt::AlignTrailing
                                                          : Qt::AlignVCenter | Qt::AlignLeading);
    case CellRole:
        return cell;
    default:
        return {};
    }
}

QVariant DataTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return titleFor(columnAt(section), m_rows);
    if (role == Qt::ToolTipRole) {
        const auto text = toolTipFor(columnAt(section), m_shared.study());
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columnAt(section).kind() == AnswerKind::Number
                                       ? Qt::AlignVCenter | Qt::AlignTrailing
                                       : Qt::AlignVCenter | Qt::AlignLeading);
    return {};
}

Qt::ItemFlags DataTableModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isWritable() && isEditable(columnAt(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool DataTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !value.canConvert<CellValue>())
        return false;
    const auto wanted = value.value<CellValue>();
    const auto& column = columnAt(index.column());
    const auto at = cellAt(index);
    const auto present = column.valueOf(study().cell(m_rows, at.row, at.column));
    if (present != wanted)
        writeCells(m_shared.document(), study(), m_rows, {at}, wanted);
    return true;
}

}  // namespace alteri
