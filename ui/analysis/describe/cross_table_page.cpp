// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/cross_table_page.hpp"

#include "core/error.hpp"
#include "core/measures/describe/cross_table.hpp"
#include "ui/analysis/describe/cross_table_rows.hpp"
#include "ui/analysis/describe/table_actions.hpp"
#include "ui/analysis/describe/variable_choices.hpp"
#include "ui/analysis/page/study_data.hpp"
#include "ui/analysis/results/result_view.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/flow_layout.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

/// A box with its name in front, kept together when lines break.
QWidget* named(const QString& name, QWidget* box)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 8, 0);
    auto* label = new QLabel(name);
    label->setBuddy(box);
    row->addWidget(label);
    row->addWidget(box);
    return both;
}

}  // namespace

CrossTablePage::CrossTablePage(StudyData& study, Questions& questions, QWidget* parent)
    : AnalysisPage(parent)
    , m_study(study)
    , m_rows(new ChoiceBox(tr("Variable of the rows")))
    , m_columns(new ChoiceBox(tr("Variable of the columns")))
    , m_percent(new QComboBox)
    , m_table(new ResultView(tr("Cross table")))
    , m_actions(new TableActions(*this, m_table->model(), questions, QStringLiteral("cross-table")))
{
    m_rows->setObjectName(QStringLiteral("crossRows"));
    m_columns->setObjectName(QStringLiteral("crossColumns"));
    m_percent->setObjectName(QStringLiteral("crossPercent"));
    m_percent->setAccessibleName(tr("What the cells show"));
    m_percent->addItem(tr("Counts"), static_cast<int>(CrossPercent::None));
    m_percent->addItem(tr("Row %"), static_cast<int>(CrossPercent::Row));
    m_percent->addItem(tr("Column %"), static_cast<int>(CrossPercent::Column));
    m_percent->addItem(tr("% of all"), static_cast<int>(CrossPercent::Total));
    auto* turn = new QPushButton(tr("Swap"));
    turn->setToolTip(tr("Makes rows columns and columns rows"));

    auto* bar = new FlowLayout;
    bar->addWidget(named(tr("Rows:"), m_rows));
    bar->addWidget(named(tr("Columns:"), m_columns));
    bar->addWidget(turn);
    bar->addWidget(named(tr("Show:"), m_percent));
    auto* padded = new QVBoxLayout;
    padded->setContentsMargins(12, 6, 12, 6);
    padded->addLayout(bar);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(padded);
    column->addWidget(m_table, 1);
    connect(m_rows, &ChoiceBox::chosen, this, &CrossTablePage::count);
    connect(m_columns, &ChoiceBox::chosen, this, &CrossTablePage::count);
    connect(m_percent, &QComboBox::currentIndexChanged, this, &CrossTablePage::count);
    connect(turn, &QPushButton::clicked, this, &CrossTablePage::swap);
}

QList<QAction*> CrossTablePage::pageActions() const
{
    return m_actions->actions();
}

void CrossTablePage::refresh()
{
    const bool isFirst = m_rows->count() == 0;
    const auto entries = groupedVariables(m_study.frames());
    m_rows->setEntries(entries);
    m_columns->setEntries(entries);
    // A variable against itself says nothing: start with two.
    if (isFirst && entries.size() > 1) {
        const QSignalBlocker blocker(m_columns);
        m_columns->choose(entries[1].key);
    }
    count();
}

void CrossTablePage::swap()
{
    const auto rows = m_rows->key();
    const auto columns = m_columns->key();
    {
        const QSignalBlocker blocker(m_rows);
        m_rows->choose(columns);
    }
    m_columns->choose(rows);
    count();
}

void CrossTablePage::count()
{
    if (m_rows->key().isEmpty()) {
        m_table->model().setContent({}, {});
        m_table->setNote(tr("This study has no variables with categories yet."));
        return;
    }
    try {
        const auto table = crossTable(m_study.frames(), m_rows->key().toStdString(),
                                      m_columns->key().toStdString());
        const auto percent = static_cast<CrossPercent>(m_percent->currentData().toInt());
        auto [columns, rows] = crossTableRows(table, percent, m_study.codebook());
        m_table->model().setContent(std::move(columns), std::move(rows));
        m_table->setNote(crossTableNote(table));
    } catch (const Error& error) {
        m_table->model().setContent({}, {});
        m_table->setNote(sentencesFor(error).join(QLatin1Char(' ')));
    }
    m_table->fitColumns();
}

}  // namespace alteri
