// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/row_filter.hpp"
#include "ui/analysis/data/cell_edit.hpp"
#include "ui/analysis/page/analysis_page.hpp"

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QStackedLayout;
class QTimer;

namespace alteri {

class ColumnLayout;
class ColumnMenu;
class DataBar;
class DataTableModel;
class DataView;
class EmptyTable;
class Questions;
class SharedRows;

/// A table of the study's data, one row per tie, alter, ego or network: to sort, filter, search,
/// edit, copy and export, and from which one goes to the map and back.
class DataPage : public AnalysisPage {
    Q_OBJECT

public:
    /// @param name of the table in the settings
    DataPage(SharedRows& shared,
             Questions& questions,
             DataRows rows,
             const QString& name,
             QWidget* parent = nullptr);
    ~DataPage() override;
    DataPage(const DataPage&) = delete;
    DataPage& operator=(const DataPage&) = delete;
    DataPage(DataPage&&) = delete;
    DataPage& operator=(DataPage&&) = delete;

    void refresh() override;
    /// Rows are read in pieces; only the measures of networks take the whole study.
    bool followsWave() const override { return false; }
    bool needsFrames() const override { return m_rows == DataRows::Networks; }
    QList<QAction*> pageActions() const override { return m_actions; }
    void select(const TieKey& tie) override;
    std::optional<TieKey> chosen() const override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void connectParts();
    void query(const RowQuery& query);
    void setFilter(std::size_t column, const std::optional<ColumnFilter>& filter);
    void search();
    void sortBy(int column);
    void clearFilters();
    void openFilter(int column);
    void layOutColumns();
    void showState();
    void showCount();
    void showEmpty();
    void selectWanted();
    bool showsDerived() const;
    void showOnMap();
    void copy();
    void exportRows(bool codes);
    void answer(const CellValue& value);
    void tell(const QString& sentence);
    std::optional<TieKey> currentTie() const;
    std::optional<TieKey> tieOf(std::size_t row) const;

    SharedRows& m_shared;
    Questions& m_questions;
    DataRows m_rows;
    DataTableModel* m_model;
    DataBar* m_bar;
    DataView* m_view;
    QStackedLayout* m_stack;
    EmptyTable* m_empty;
    QLabel* m_notice;
    QList<QAction*> m_actions;
    ColumnMenu* m_columns;
    std::unique_ptr<ColumnLayout> m_layout;
    QTimer* m_saving;
    bool m_layingOut = false;
    bool m_picked = false;  ///< the user moved to another row since the page came into sight
    std::optional<TieKey> m_wanted;  ///< to be selected once it can be
};

}  // namespace alteri
