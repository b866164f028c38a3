// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/study_results.hpp"

#include <QWidget>

class QAction;
class QChartView;
class QCheckBox;
class QTabWidget;

namespace alteri {

class Questions;
class ResultView;
class StudyDocument;

/// The second workspace: univariate table, networks, the saved models side by side and their
/// coefficient plot. Computed when it is looked at, and again after the study changed.
class AnalysisWorkspace : public QWidget {
    Q_OBJECT

public:
    AnalysisWorkspace(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    QAction* exportPlotAction() const { return m_exportPlot; }

    /// Computes what is outdated.
    void refresh();
    /// Takes over the appearance of the program.
    void restyle();

signals:
    void message(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showUnivariate();
    void showNetworks();
    QWidget* makeModelsPage();
    void showModels();
    void showPlot();
    void exportPlot();
    void updateActions();

    StudyDocument& m_document;
    Questions& m_questions;
    StudyResults m_results;
    bool m_outdated = true;
    QTabWidget* m_tabs;
    ResultView* m_univariate;
    ResultView* m_networks;
    ResultView* m_models;
    QCheckBox* m_sameSample;
    QChartView* m_plot;
    QAction* m_exportPlot;
};

}  // namespace alteri
