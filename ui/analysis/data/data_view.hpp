// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/data/cell_edit.hpp"

#include <QTableView>

namespace alteri {

class CellDelegate;
class DataTableModel;
class FilterHeader;

/// A table of data with its keys: typing or F2 edits, Delete takes answers back, Ctrl+C copies,
/// Enter on what cannot be edited and a double click on the row number show the map.
class DataView : public QTableView {
    Q_OBJECT

public:
    explicit DataView(DataTableModel& model, QWidget* parent = nullptr);

    FilterHeader& headings() { return *m_headings; }
    const DataTableModel& table() const { return m_model; }

    /// The rows and columns of all cells selected, as shown.
    std::vector<std::uint32_t> selectedStudyGrid() const;
    std::vector<int> selectedColumns() const;
    std::vector<DataCell> selectedCells() const;
    /// Columns that are not hidden, from left to right.
    std::vector<int> shownColumns() const;

    void chooseRow(int row);

signals:
    void mapWanted();
    void copyWanted();
    /// The answers in the cells selected are to be this.
    void answerWanted(const alteri::CellValue& value);
    void filterWanted(int column);
    void refused(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showMenu(const QPoint& at);

    DataTableModel& m_model;
    FilterHeader* m_headings;
};

}  // namespace alteri
