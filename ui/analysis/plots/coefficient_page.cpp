// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/coefficient_page.hpp"

#include "core/multilevel/inference/standardised.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/plots/coefficient_chart.hpp"
#include "ui/analysis/plots/coefficient_panel.hpp"
#include "ui/analysis/plots/plot_view.hpp"
#include "ui/analysis/plots/term_panel.hpp"
#include "ui/study/study_document.hpp"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace alteri {

CoefficientPage::CoefficientPage(ModelFits& fits, Questions& questions, QWidget* parent)
    : PlotPage(tr("Coefficient plot"), questions, parent)
    , m_fits(fits)
    , m_panel(new CoefficientPanel)
    , m_chart(new CoefficientChartView)
    , m_forms(new QStackedWidget)
    , m_behind(new TermPanel)
{
    arrange();
    m_chart->setAccessibleName(tr("Coefficient plot"));
    connect(m_panel, &CoefficientPanel::changed, this, &CoefficientPage::draw);
    connect(m_panel, &CoefficientPanel::termChosen, this, &CoefficientPage::choose);
    connect(m_chart, &CoefficientChartView::termClicked, this, &CoefficientPage::choose);
    connect(&view(), &PlotView::clicked, this,
            [this](const QVariant& key) { choose(key.toString()); });
    connect(m_behind, &TermPanel::tieWanted, this, &CoefficientPage::alterWanted);
    connect(m_behind, &TermPanel::closed, this, [this] { choose({}); });
}

void CoefficientPage::arrange()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_chart);
    m_forms->addWidget(scroll);
    m_forms->addWidget(&view());
    parts->addWidget(m_forms);
    parts->addWidget(m_behind);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    m_behind->hide();
    row->addWidget(parts, 1);
    row->addWidget(m_panel);
    setBody(body);
    controls()->setContentsMargins(0, 0, 0, 0);
}

void CoefficientPage::refresh()
{
    m_panel->setTable(m_fits.table());
    draw();
}

void CoefficientPage::restyle()
{
    PlotPage::restyle();
    m_behind->restyle();
    refresh();
}

void CoefficientPage::draw()
{
    const auto& table = m_fits.table();
    if (table.fits.empty()) {
        showSentence(m_fits.problems().isEmpty()
                         ? tr("This study has no saved models. Make one on the page of models, and "
                              "its coefficients are drawn here.")
                         : m_fits.problems().join(QLatin1Char('\n')));
        return;
    }
    std::vector<std::vector<Coefficient>> standardised;
    if (m_panel->choices().isStandardised)
        for (std::size_t i = 0; i < table.fits.size(); ++i) {
            // What a standard deviation of categories or counts would be is not known.
            if (const auto* model = m_fits.fitted(i))
                standardised.push_back(standardisedCoefficients(*model));
            else
                standardised.emplace_back();
        }
    const auto frames = m_fits.study().snapshot();
    m_data = coefficientData(table, frames->ties, m_panel->choices(), standardised);
    CoefficientPrint print;
    print.form = m_panel->form();
    if (m_panel->hasTable())
        print.table = &table;
    auto plot = coefficientPlot(m_data, print);
    const bool isChart = print.form == CoefficientForm::Chart;
    if (isChart)
        m_chart->setData(m_data, screenPlotStyle());
    else
        view().setPlot(plot);
    m_forms->setCurrentIndex(isChart ? 0 : 1);
    setExportedPlot(std::move(plot));
    showTerm();
}

void CoefficientPage::choose(const QString& term)
{
    m_term = term;
    showTerm();
}

void CoefficientPage::showTerm()
{
    const auto& table = m_fits.table();
    const CoefficientName* name = nullptr;
    const Fit* fit = nullptr;
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.models.size(); ++i)
            if (fit == nullptr && row.models[i]
                && QString::fromStdString(row.name.name) == m_term) {
                name = &row.name;
                fit = &table.fits[i];
            }
    m_chart->setChosenTerm(m_term);
    m_behind->setVisible(fit != nullptr);
    if (fit != nullptr)
        m_behind->setTerm(m_fits.study().snapshot(), *fit, *name);
}

}  // namespace alteri
