// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/analysis_workspace.hpp"

#include "ui/analysis/data/data_page.hpp"
#include "ui/analysis/data/shared_rows.hpp"
#include "ui/analysis/describe/cross_table_page.hpp"
#include "ui/analysis/describe/key_attributes_page.hpp"
#include "ui/analysis/describe/overview/aggregate_page.hpp"
#include "ui/analysis/describe/overview/overview_page.hpp"
#include "ui/analysis/describe/variables_page.hpp"
#include "ui/analysis/models/model_fits.hpp"
#include "ui/analysis/models/models_page.hpp"
#include "ui/analysis/page/analysis_page.hpp"
#include "ui/analysis/page/reading_strip.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/page/wave_bar.hpp"
#include "ui/analysis/page_list.hpp"
#include "ui/analysis/plots/coefficient_page.hpp"
#include "ui/analysis/plots/influence_page.hpp"
#include "ui/analysis/plots/means_page.hpp"
#include "ui/analysis/plots/modes_page.hpp"
#include "ui/analysis/plots/power_page.hpp"
#include "ui/analysis/plots/probability_page.hpp"
#include "ui/analysis/plots/residuals_page.hpp"
#include "ui/analysis/plots/shares_page.hpp"
#include "ui/analysis/plots/specification_page.hpp"
#include "ui/analysis/plots/variance_page.hpp"
#include "ui/style/action_icon.hpp"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

AnalysisWorkspace::AnalysisWorkspace(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_questions(questions)
    , m_data(new StudyData(document, this))
    , m_fits(new ModelFits(*m_data, this))
    , m_rows(new SharedRows(*m_data, this))
    , m_list(new PageList)
    , m_tools(new QToolBar)
    , m_waves(new WaveBar(*m_data))
    , m_strip(new ReadingStrip(*m_data))
    , m_stack(new QStackedWidget)
{
    dressToolBar(*m_tools);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_waves);
    column->addWidget(m_strip);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    connect(m_list, &PageList::pageChosen, this, [this](const QString& key) {
        m_stack->setCurrentWidget(page(key));
        showActions();
        refresh();
    });
    connect(m_data, &StudyData::changed, this, &AnalysisWorkspace::outdate);
    connect(m_data, &StudyData::ready, this, &AnalysisWorkspace::refresh);
    connect(m_fits, &ModelFits::changed, this, &AnalysisWorkspace::outdate);
    addDataPages();
    addDescribePages();
    addModelPages();
    m_list->select(QStringLiteral("variables"));
}

template <class Page>
AnalysisWorkspace::Maker AnalysisWorkspace::ofStudy()
{
    return [this] { return new Page(*m_data, m_questions); };
}

template <class Page>
AnalysisWorkspace::Maker AnalysisWorkspace::ofModels()
{
    return [this] { return new Page(*m_fits, m_questions); };
}

void AnalysisWorkspace::addDataPages()
{
    m_list->addHeading(tr("Data"));
    addDataPage(QStringLiteral("ties"), tr("Ties"), tr("One row for each tie of ego to an alter"),
                DataRows::Ties);
    addDataPage(QStringLiteral("alteri"), tr("Alteri"), tr("One row for each alter"),
                DataRows::Alteri);
    addDataPage(QStringLiteral("egos"), tr("Egos"), tr("One row for each ego"), DataRows::Egos);
    addDataPage(QStringLiteral("networks"), tr("Networks"), tr("One row for each network"),
                DataRows::Networks);
}

void AnalysisWorkspace::addDescribePages()
{
    m_list->addHeading(tr("Describe"));
    addPage(QStringLiteral("variables"), tr("Variables"), tr("Every variable in numbers"),
            ofStudy<VariablesPage>());
    addPage(QStringLiteral("crosstable"), tr("Cross table"), tr("Two variables against each other"),
            ofStudy<CrossTablePage>());
    addPage(QStringLiteral("keyattributes"), tr("Key attributes"),
            tr("The study as a paper describes it"), ofStudy<KeyAttributesPage>());
    addPage(QStringLiteral("overview"), tr("All maps"), tr("The maps of all egos side by side"),
            ofStudy<OverviewPage>());
    addPage(QStringLiteral("aggregate"), tr("Aggregate map"),
            tr("How many partners of all egos stand in each ring and sector"),
            ofStudy<AggregatePage>());
}

void AnalysisWorkspace::addModelPages()
{
    m_list->addHeading(tr("Models"));
    addPage(QStringLiteral("models"), tr("Build models"),
            tr("Models side by side, with their regression table"), ofModels<ModelsPage>());
    m_list->addHeading(tr("Plots"));
    addPage(QStringLiteral("coefficients"), tr("Coefficient plot"),
            tr("The coefficients of all models"), ofModels<CoefficientPage>());
    addPage(QStringLiteral("means"), tr("Marginal means"),
            tr("What a model predicts for each category"), ofModels<MeansPage>());
    addPage(QStringLiteral("probabilities"), tr("Predictions"),
            tr("How probable a model of categories, shares or counts makes each outcome"),
            ofModels<ProbabilityPage>());
    addPage(QStringLiteral("modes"), tr("Conditional modes"),
            tr("How far each ego is from the mean"), ofModels<ModesPage>());
    addPage(QStringLiteral("residuals"), tr("Residuals"),
            tr("Whether the assumptions of a model hold"), ofModels<ResidualsPage>());
    addPage(QStringLiteral("influence"), tr("Influence"),
            tr("How much the estimates hang on single egos"), ofModels<InfluencePage>());
    addPage(QStringLiteral("specifications"), tr("Does it hold?"),
            tr("A coefficient under other choices of predictors, egos and estimators"),
            ofModels<SpecificationPage>());
    addPage(QStringLiteral("power"), tr("Planning"),
            tr("How many egos and partners a study like this one needs"), ofModels<PowerPage>());
    addPage(QStringLiteral("variance"), tr("Variance"),
            tr("How much lies between egos, and how much is explained"), ofModels<VariancePage>());
    addPage(QStringLiteral("shares"), tr("Shares by ego"), tr("The composition of every network"),
            ofStudy<SharesPage>());
}

void AnalysisWorkspace::addPage(const QString& key,
                                const QString& text,
                                const QString& toolTip,
                                const Maker& make)
{
    m_list->addPage(key, text, toolTip);
    m_makers.insert(key, make);
}

void AnalysisWorkspace::addDataPage(const QString& key,
                                    const QString& text,
                                    const QString& toolTip,
                                    DataRows rows)
{
    addPage(key, text, toolTip,
            [this, rows, key] { return new DataPage(*m_rows, m_questions, rows, key); });
}

AnalysisPage* AnalysisWorkspace::page(const QString& key)
{
    if (m_byKey.contains(key) || !m_makers.contains(key))
        return m_byKey.value(key);
    auto* page = m_makers.value(key)();
    page->setObjectName(key + QStringLiteral("Page"));
    m_stack->addWidget(page);
    m_byKey.insert(key, page);
    m_outdated.insert(page);
    connect(page, &AnalysisPage::message, this, &AnalysisWorkspace::message);
    connect(page, &AnalysisPage::left, this, &AnalysisWorkspace::left);
    connect(page, &AnalysisPage::alterWanted, this, &AnalysisWorkspace::alterWanted);
    if (m_selected)
        page->select(*m_selected);
    return page;
}

void AnalysisWorkspace::showPage(const QString& key)
{
    m_list->select(key);
}

QString AnalysisWorkspace::shownPage() const
{
    return m_list->currentKey();
}

QList<ListedPage> AnalysisWorkspace::listedPages() const
{
    return m_list->pages();
}

void AnalysisWorkspace::select(const TieKey& tie)
{
    m_selected = tie;
    for (auto* page : std::as_const(m_byKey))
        page->select(tie);
}

std::optional<TieKey> AnalysisWorkspace::chosen() const
{
    return current()->chosen();
}

AnalysisPage* AnalysisWorkspace::current() const
{
    return qobject_cast<AnalysisPage*>(m_stack->currentWidget());
}

void AnalysisWorkspace::outdate()
{
    for (auto* page : std::as_const(m_byKey))
        m_outdated.insert(page);
    if (isVisible())
        refresh();
}

void AnalysisWorkspace::showActions()
{
    m_tools->clear();
    m_tools->addActions(current()->pageActions());
    m_tools->setVisible(!m_tools->actions().isEmpty());
}

void AnalysisWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void AnalysisWorkspace::refresh()
{
    if (!isVisible())
        return;
    m_waves->refresh(current()->followsWave());
    const bool waits =
        m_outdated.contains(current()) && current()->needsFrames() && !m_data->isReady();
    m_strip->setWaiting(waits);
    m_tools->setEnabled(!waits);
    m_stack->setEnabled(!waits);
    // Removed first: a page that changes something while it refreshes is outdated again.
    if (waits || !m_outdated.remove(current()))
        return;
    current()->refresh();
    emit refreshed(m_list->currentKey());
}

void AnalysisWorkspace::restyle()
{
    for (auto* page : std::as_const(m_byKey))
        if (!m_outdated.contains(page))
            page->restyle();
}

}  // namespace alteri
