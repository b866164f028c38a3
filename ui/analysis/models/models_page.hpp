// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "core/multilevel/report/journal_table.hpp"
#include "ui/analysis/models/variable_catalogue.hpp"
#include "ui/analysis/page/analysis_page.hpp"

#include <memory>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace alteri {

class ChecksPanel;
class ModelBoard;
class ModelFits;
class Questions;
class ResultView;
class SmallSampleNotice;
class VariableLists;

/// The study's models: variables and models side by side above, their regression table and what to
/// watch with them beneath.
class ModelsPage : public AnalysisPage {
    Q_OBJECT

public:
    ModelsPage(ModelFits& fits, Questions& questions, QWidget* parent = nullptr);

    void refresh() override;
    void restyle() override;
    QList<QAction*> pageActions() const override;

    ModelBoard& board() { return *m_board; }
    VariableLists& variables() { return *m_variables; }

private:
    void makeActions();
    void makeTests();
    void useTest(CoefficientTest test);
    void showTest();
    void useKenwardRoger();
    void showDetails();
    QHBoxLayout* makeTopRow();
    QSplitter* makeWork();
    JournalTable journal();
    void showTable();
    void showProgress();
    void copy();
    void exportTable();

    ModelFits& m_fits;
    Questions& m_questions;
    std::shared_ptr<const StudyFrames> m_frames;  ///< of the catalogue
    ModelVariables m_catalogue;
    QCheckBox* m_sameSample;
    QComboBox* m_test;
    QCheckBox* m_ratios;
    SmallSampleNotice* m_smallSample;
    QLabel* m_working;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_fitAgain;
    VariableLists* m_variables;
    ModelBoard* m_board;
    ResultView* m_table;
    ChecksPanel* m_checks;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
    QAction* m_details = nullptr;
    QAction* m_errorsBelow = nullptr;
    QAction* m_showChecks = nullptr;
};

}  // namespace alteri
