// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/coefficient_page.hpp"

#include "core/error.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/plots/coefficient_chart.hpp"
#include "ui/map/map_picture.hpp"
#include "ui/study/questions.hpp"
#include "ui/style/action.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QChart>
#include <QChartView>
#include <QKeySequence>
#include <QVBoxLayout>

namespace alteri {

CoefficientPage::CoefficientPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_fits(fits)
    , m_questions(questions)
    , m_plot(new QChartView)
    , m_export(newAction(this,
                         tr("Export plot…"),
                         {},
                         tr("Writes the coefficient plot as a PNG picture")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_plot);
    m_plot->setRenderHint(QPainter::Antialiasing);
    m_plot->setFrameShape(QFrame::NoFrame);
    m_plot->setAccessibleName(tr("Coefficient plot"));
    connect(m_export, &QAction::triggered, this, &CoefficientPage::exportPlot);
}

void CoefficientPage::refresh()
{
    m_export->setEnabled(!m_fits.table().fits.empty());
    const auto* before = m_plot->chart();
    m_plot->setChart(coefficientChart(m_fits.table(), screenPlotStyle()).release());
    m_plot->setBackgroundBrush(screenPlotStyle().paper);
    delete before;
}

void CoefficientPage::restyle()
{
    refresh();
}

void CoefficientPage::exportPlot()
{
    const auto size = m_questions.pictureSize(tr("Export plot"));
    if (!size)
        return;
    const auto file = m_questions.fileToSave(tr("Export plot"), tr("coefficients.png"),
                                             tr("PNG picture (*.png)"));
    if (!file)
        return;
    const auto image = coefficientImage(m_fits.table(), size->widthMillimetres, size->dotsPerInch);
    if (writePng(image, *file))
        emit message(tr("The plot was written to %1").arg(*file));
    else
        m_questions.tellProblems(
            tr("Export plot"),
            {sentenceFor({ErrorCode::FileNotWritable, {}, {file->toStdString()}})});
}

}  // namespace alteri
