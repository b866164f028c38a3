// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/row_filter.hpp"
#include "ui/analysis/data/cell_edit.hpp"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace alteri {

class SharedRows;

/// A table of the study's data: which rows are shown, in which order. Holds row numbers only; the
/// cells are those of the shared rows.
class DataTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// The cell itself, for those who edit or filter.
    enum Role { CellRole = Qt::UserRole };

    DataTableModel(SharedRows& shared, DataRows rows, QObject* parent = nullptr);

    DataRows rows() const { return m_rows; }
    const StudyGrid& study() const;
    const DataColumn& columnAt(int column) const;
    std::size_t studyColumn(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }
    int modelColumn(std::size_t studyColumn) const;
    std::size_t studyRow(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    /// @return nothing if the filters leave the row out
    std::optional<int> shownRow(std::size_t studyRow) const;
    const std::vector<std::uint32_t>& order() const { return m_order; }
    DataCell cellAt(const QModelIndex& index) const;
    bool isWritable() const;

    const RowQuery& query() const { return m_query; }
    void setQuery(const RowQuery& query);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// @param value a CellValue
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    /// The columns are others than before.
    void columnsReplaced();

private:
    /// What a column was before new rows came, to know it again.
    struct Known {
        DataSubject subject;
        DataContent content;
        Attribute attribute;

        friend bool operator==(const Known&, const Known&) = default;
    };

    void takeOver();
    void takeMore();
    std::vector<Known> knownColumns() const;
    /// Of this table, of those known.
    std::vector<Known> ownColumns() const;
    void keepQuery(const std::vector<Known>& before);

    SharedRows& m_shared;
    DataRows m_rows;
    std::vector<std::size_t> m_columns;
    std::vector<Known> m_known;  ///< all columns of the study
    std::vector<std::uint32_t> m_order;
    RowQuery m_query;
};

}  // namespace alteri
