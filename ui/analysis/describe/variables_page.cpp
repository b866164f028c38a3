// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/variables_page.hpp"

#include "core/measures/describe/univariate.hpp"
#include "ui/analysis/describe/choice_box.hpp"
#include "ui/analysis/describe/drawing_view.hpp"
#include "ui/analysis/describe/group_text.hpp"
#include "ui/analysis/describe/picture_actions.hpp"
#include "ui/analysis/describe/table_actions.hpp"
#include "ui/analysis/describe/variable_choices.hpp"
#include "ui/analysis/describe/variable_distribution.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/results/result_view.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/study/study_document.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

VariablesPage::VariablesPage(StudyData& study, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_by(new ChoiceBox(tr("Described by")))
    , m_table(new ResultView(tr("Variables")))
    , m_chart(new DrawingView(DrawingView::Fit::Width))
    , m_tableActions(
          new TableActions(*this, m_table->model(), questions, QStringLiteral("variables")))
    , m_pictureActions(new PictureActions(
          *this,
          questions,
          [this](double width) { return distributionDrawing(m_distribution, width, paperStyle()); },
          QStringLiteral("distribution"),
          Leaving::Kind::Results))
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 6);
    bar->setSpacing(8);
    auto* label = new QLabel(tr("Described:"));
    label->setBuddy(m_by);
    bar->addWidget(label);
    bar->addWidget(m_by);
    bar->addStretch();
    m_by->setObjectName(QStringLiteral("describedBy"));

    auto* halves = new QSplitter;
    halves->addWidget(m_table);
    halves->addWidget(makeChart());
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({720, 340});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(halves, 1);
    m_table->setNote(tr("SD with n − 1. Shares are of the known values."));
    connect(m_by, &ChoiceBox::chosen, this, &VariablesPage::describeAgain);
    connect(m_table, &ResultView::rowSelected, this, &VariablesPage::showRow);
}

QWidget* VariablesPage::makeChart()
{
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::ClickFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(m_chart->minimumWidth());
    m_chart->setAccessibleName(tr("Distribution of the selected variable"));
    area->setWidget(m_chart);
    return area;
}

QList<QAction*> VariablesPage::pageActions() const
{
    return m_tableActions->actions() + m_pictureActions->actions();
}

void VariablesPage::refresh()
{
    std::vector<ChoiceBox::Entry> entries{{QString(), tr("All egos together")},
                                          {QStringLiteral("ego"), tr("Each ego by itself")}};
    const auto variables = egoVariables(m_study.frames().networks);
    entries.insert(entries.end(), variables.begin(), variables.end());
    m_by->setEntries(entries);
    describeAgain();
}

std::vector<GroupedUnivariate> VariablesPage::describedGroups()
{
    const auto& frames = m_study.frames();
    const auto by = m_by->key().toStdString();
    if (!by.empty()) {
        auto groups = egoGroups(frames, by);
        nameYesNo(groups, by, m_study.codebook());
        return describeGroups(frames, std::move(groups));
    }
    EgoGroup all;
    const auto& codes = frames.networks.find("ego_id")->texts;
    all.egos.insert(codes.begin(), codes.end());
    return {{std::move(all), describe(frames)}};
}

void VariablesPage::describeAgain()
{
    m_groups = describedGroups();
    addReasons(m_groups, MissingReasons(*m_study.table(), m_study.wave()));
    auto [content, sources] = describedRows(m_groups);
    m_sources = std::move(sources);
    m_table->model().setContent(std::move(content.first), std::move(content.second));
    m_table->fitColumns();
    selectFirst();
}

void VariablesPage::selectFirst()
{
    const auto first = std::find_if(m_sources.begin(), m_sources.end(),
                                    [](const auto& source) { return source.has_value(); });
    if (first != m_sources.end()) {
        m_table->selectRow(static_cast<int>(first - m_sources.begin()));
        return;
    }
    m_distribution = {};
    showChart();
}

void VariablesPage::showRow(int row)
{
    const auto& source = m_sources[static_cast<std::size_t>(row)];
    if (!source)
        return;
    m_distribution =
        distributionOf(m_study.frames(), m_groups[source->group], source->row, m_groups.size() > 1);
    showChart();
}

void VariablesPage::showChart()
{
    const auto style = screenStyle();
    m_pictureActions->setEnabled(!m_distribution.title.isEmpty());
    m_chart->show([distribution = m_distribution,
                   style](double width) { return distributionDrawing(distribution, width, style); },
                  style.paper);
}

void VariablesPage::restyle()
{
    showChart();
}

}  // namespace alteri
