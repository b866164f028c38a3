// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/table_preview.hpp"
#include "ui/import/import_purpose.hpp"
#include "ui/import/table_files.hpp"

#include <QDialog>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTabBar;
class QTableView;

namespace alteri {

class ColumnBar;
class ForecastPane;
class FormBar;
class MissingList;
class NumberBar;
class PreviewModel;
class Questions;

/// Shows the first rows of tables as they will be understood, lets everything be changed, and says
/// what an import will do before anything is written.
class ImportAssistant : public QDialog {
    Q_OBJECT

public:
    /// @param opened at least one, with what is said of them already
    /// @param rules what is said of all
    /// @param targets at least one; the first is proposed
    ImportAssistant(ImportPurpose purpose,
                    std::vector<OpenedTable> opened,
                    TableRules rules,
                    std::vector<ImportTarget> targets,
                    Questions& questions,
                    QWidget* parent = nullptr);

    /// Makes the tables as they were chosen, once, in any thread: it holds all that it needs.
    /// Throws as recognisedTables().
    std::function<StudyTables()> tables() const;
    /// Which of the targets they are for.
    std::size_t target() const;
    void done(int result) override;

private:
    QString title() const;
    QString actionName() const;
    /// What becomes of those that the study has already.
    QString explanation() const;
    void makeRows();
    QWidget* newBottom();
    QLayout* newHead();
    const ImportTarget& chosenTarget() const { return m_targets[target()]; }
    std::size_t current() const;

    void addTables();
    void removeTable();
    void showTabs();
    TableSource& currentSource() { return m_opened[current()].source; }
    void readAll();
    void readCurrent();
    void showAll();
    void showTable();
    void showColumn();
    void takeForm();
    void takeColumn();
    void takeLabels();
    void forecast();
    void workOut();

    ImportPurpose m_purpose;
    std::vector<OpenedTable> m_opened;
    TableRules m_rules;
    std::vector<ImportTarget> m_targets;
    Questions& m_questions;
    std::vector<TablePreview> m_previews;

    QComboBox* m_target;
    QTabBar* m_tabs;
    QPushButton* m_remove = nullptr;
    FormBar* m_form;
    PreviewModel* m_model;
    QTableView* m_view;
    ColumnBar* m_column;
    NumberBar* m_numbers;
    MissingList* m_missing;
    ForecastPane* m_forecast;
    QPushButton* m_workOut = nullptr;
    QPushButton* m_import = nullptr;
};

}  // namespace alteri
