// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"

#include <QAbstractTableModel>
#include <QStringList>
#include <QVariant>

#include <map>
#include <vector>

namespace alteri {

/// A table of results for reading: numbers with a fixed number of decimals, rows that are headings.
class ResultModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        int decimals = 0;
        QString toolTip;
    };

    struct Row {
        /// Numbers, numbers with a form of their own (WrittenNumber) or texts; shorter than the
        /// columns: the rest is empty.
        std::vector<QVariant> cells;
        bool heading = false;
        QString toolTip;
        std::map<int, QString> undefined{};  ///< by column: why the cell has no value
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(std::vector<Column> columns, std::vector<Row> rows);

    /// Cells as text, tabs between columns and a line per row, with the titles.
    QString tabSeparated() const;

    /// The content as a table for files: titles as names, numbers with all their digits.
    Table table() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isNumeric(int column) const;
    QString shown(const QVariant& cell, int column) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace alteri
