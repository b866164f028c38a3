// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/term_panel.hpp"

#include "core/store/tables/reader.hpp"
#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/analysis/plots/plot_view.hpp"
#include "ui/analysis/plots/term_data.hpp"
#include "ui/analysis/plots/tie_list_model.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/style/reading_direction.hpp"
#include "ui/text/effect_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

std::shared_ptr<const Plot> barsOf(const TermData& data)
{
    constexpr double hundred = 100;
    BarContent content;
    content.frame.note = data.missing == 0 ? TermPanel::tr("%n ties with a value.", nullptr,
                                                           static_cast<int>(data.known))
                                           : TermPanel::tr("%n ties with a value, %1 without.",
                                                           nullptr, static_cast<int>(data.known))
                                                 .arg(data.missing);
    content.axisTitle = TermPanel::tr("Ties");
    for (const auto& bar : data.bars) {
        const double share = data.known == 0 ? 0
                                             : hundred * static_cast<double>(bar.count)
                                                   / static_cast<double>(data.known);
        AreaLook look = areaLookOf(0);
        if (!bar.isChosen)
            look.colour = QColor(0x9fb4c4);
        const auto text =
            QStringLiteral("%1 (%2 %)").arg(QString::number(bar.count), localNumber(share, 0));
        content.rows.push_back(
            {bar.label,
             {{static_cast<double>(bar.count), look, {}, bar.label + QStringLiteral(": ") + text}},
             text,
             {},
             {},
             std::nullopt});
    }
    return std::make_shared<const BarPlot>(std::move(content));
}

}  // namespace

TermPanel::TermPanel(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_meaning(new QLabel)
    , m_bars(new PlotView)
    , m_model(new TieListModel(this))
    , m_table(new QTableView)
{
    setObjectName(QStringLiteral("termPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 6, 0, 0);
    auto* top = new QHBoxLayout;
    m_heading->setProperty("heading", true);
    auto* close = new QToolButton;
    nameButton(close, "closeTerm");
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    top->addWidget(m_heading, 1);
    top->addWidget(close);
    column->addLayout(top);
    m_meaning->setObjectName(QStringLiteral("termMeaning"));
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_meaning);
    auto* parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_bars);
    parts->addWidget(m_table);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    column->addWidget(parts, 1);
    m_bars->setAccessibleName(tr("Distribution"));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Ties"));
    m_table->setToolTip(tr("Double-click shows the tie on its map"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit tieWanted(m_model->tieAt(index)); });
    connect(close, &QToolButton::clicked, this, &TermPanel::closed);
}

void TermPanel::setTerm(std::shared_ptr<const StudyFrames> frames,
                        const Fit& fit,
                        const CoefficientName& name)
{
    auto behind = termData(frames->ties, fit.spec, name);
    const auto term = textFor(name);
    m_heading->setText(term == behind.variable ? term
                                               : behind.variable + QStringLiteral(": ") + term);
    m_bars->setPlot(barsOf(behind));
    m_meaning->clear();
    for (const auto& each : fit.fixed)
        if (each.name.name == name.name)
            m_meaning->setText(sentenceFromRight(effectText(fit, each, frames->ties)));
    std::vector<TieListModel::Shown> columns{{"ego", tr("Ego")}, {"alter", tr("Alter")}};
    const auto add = [&](const std::string& variable) {
        if (const auto* column = columnBehind(frames->ties, variable))
            columns.push_back(
                {column->name, variableText(column->name, column->label, column->level)});
    };
    add(name.parts.front().variable);
    add(parseFormula(fit.spec.formula).outcome);
    m_model->setContent(std::move(frames), std::move(behind.rows), std::move(columns));
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    constexpr int nameWidth = 150;
    m_table->setColumnWidth(0, nameWidth);
    m_table->setColumnWidth(1, nameWidth);
}

void TermPanel::restyle()
{
    m_bars->restyle();
}

}  // namespace alteri
