// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_workspace.hpp"

#include "ui/analysis/coefficient_chart.hpp"
#include "ui/analysis/result_model.hpp"
#include "ui/analysis/result_rows.hpp"
#include "ui/analysis/result_view.hpp"
#include "ui/map/map_picture.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QChart>
#include <QChartView>
#include <QCheckBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace alteri {

AnalysisWorkspace::AnalysisWorkspace(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_questions(questions)
    , m_tabs(new QTabWidget)
    , m_univariate(new ResultView(tr("Variables")))
    , m_networks(new ResultView(tr("Networks")))
    , m_models(new ResultView(tr("Models")))
    , m_sameSample(new QCheckBox(tr("Same sample for all models")))
    , m_plot(new QChartView)
    , m_exportPlot(new QAction(tr("Export plot…"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tabs);
    m_tabs->setObjectName(QStringLiteral("analysisTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_univariate, tr("Variables"));
    m_tabs->addTab(m_networks, tr("Networks"));
    m_tabs->addTab(makeModelsPage(), tr("Models"));
    m_tabs->addTab(m_plot, tr("Coefficient plot"));
    m_plot->setRenderHint(QPainter::Antialiasing);
    m_plot->setFrameShape(QFrame::NoFrame);
    m_plot->setAccessibleName(tr("Coefficient plot"));
    m_exportPlot->setToolTip(tr("Writes the coefficient plot as a PNG picture"));
    connect(m_exportPlot, &QAction::triggered, this, &AnalysisWorkspace::exportPlot);
    connect(&document, &StudyDocument::changed, this, [this] {
        m_outdated = true;
        updateActions();
        if (isVisible())
            refresh();
    });
    updateActions();
}

QWidget* AnalysisWorkspace::makeModelsPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 6, 0, 0);
    m_sameSample->setObjectName(QStringLiteral("sameSample"));
    m_sameSample->setToolTip(tr("Fits all models to the ties that have values for all of them, so "
                                "that nested models can be compared"));
    m_sameSample->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_sameSample);
    column->addWidget(m_models, 1);
    connect(m_sameSample, &QCheckBox::toggled, this, [this] {
        m_outdated = true;
        refresh();
    });
    return page;
}

void AnalysisWorkspace::updateActions()
{
    const auto reader = m_document.reader();
    m_exportPlot->setEnabled(!reader.models().empty() && !reader.egos().empty());
}

void AnalysisWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AnalysisWorkspace::refresh()
{
    if (!m_outdated)
        return;
    m_results = resultsOf(m_document.reader(), m_sameSample->isChecked());
    m_outdated = false;
    showUnivariate();
    showNetworks();
    showModels();
    showPlot();
}

void AnalysisWorkspace::restyle()
{
    if (!m_outdated)
        showPlot();
}

void AnalysisWorkspace::showUnivariate()
{
    auto [columns, rows] = univariateRows(m_results.univariate);
    m_univariate->model().setContent(std::move(columns), std::move(rows));
    m_univariate->setNote(
        tr("SD with n − 1. Rows of categories describe a 0/1 indicator, so that the mean is the "
           "category's share of the known values."));
    m_univariate->fitColumns();
}

void AnalysisWorkspace::showNetworks()
{
    auto [columns, rows] = networkRows(m_results.frames.networks);
    m_networks->model().setContent(std::move(columns), std::move(rows));
    m_networks->setNote(tr("Shares are per cent of an ego's ties with a known value."));
    m_networks->fitColumns();
}

void AnalysisWorkspace::showModels()
{
    auto [columns, rows] = modelRows(m_results.models);
    m_models->model().setContent(std::move(columns), std::move(rows));
    m_models->setNote(modelNotes(m_results.models, m_results.problems));
    m_models->fitColumns();
}

void AnalysisWorkspace::showPlot()
{
    auto* before = m_plot->chart();
    m_plot->setChart(coefficientChart(m_results.models, screenPlotStyle()).release());
    m_plot->setBackgroundBrush(screenPlotStyle().paper);
    delete before;
}

void AnalysisWorkspace::exportPlot()
{
    refresh();
    const auto size = m_questions.pictureSize(tr("Export plot"));
    if (!size)
        return;
    const auto file = m_questions.fileToSave(tr("Export plot"), tr("coefficients.png"),
                                             tr("PNG picture (*.png)"));
    if (!file)
        return;
    const auto image =
        coefficientImage(m_results.models, size->widthMillimetres, size->dotsPerInch);
    if (writePng(image, *file))
        emit message(tr("The plot was written to %1").arg(*file));
    else
        m_questions.tellProblems(
            tr("Export plot"),
            {sentenceFor({ErrorCode::FileNotWritable, {}, {file->toStdString()}})});
}

}  // namespace alteri
