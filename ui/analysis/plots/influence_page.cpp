// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/influence_page.hpp"

#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr int influenceDecimals = 3;

/// What is shown of one ego; nothing if it cannot be told.
struct Influence {
    QString ego;
    std::size_t rows = 0;
    std::optional<double> value;
};

/// @param measure 0 for Cook's distance, otherwise one more than the coefficient's place
std::vector<Influence> valuesOf(const InfluenceWork::Influences& influences,
                                const Frame& ties,
                                const std::string& grouping,
                                int measure)
{
    std::vector<Influence> values;
    values.reserve(influences.size());
    for (const auto& each : influences) {
        Influence influence{groupLabel(ties, grouping, each.group), each.rows, std::nullopt};
        if (each.estimable)
            influence.value = measure == 0 ? each.cooksDistance
                                           : each.dfbetas[static_cast<std::size_t>(measure - 1)];
        values.push_back(std::move(influence));
    }
    std::stable_sort(values.begin(), values.end(), [](const auto& a, const auto& b) {
        return std::abs(a.value.value_or(0)) > std::abs(b.value.value_or(0));
    });
    return values;
}

BarRow rowOf(const Influence& each, double limit)
{
    BarRow row;
    row.label = each.ego;
    if (!each.value) {
        row.remark = InfluencePage::tr("no estimate without this ego");
        return row;
    }
    BarPiece piece;
    piece.value = *each.value;
    piece.look = areaLookOf(0);
    // Above the limit another colour and pattern.
    if (std::abs(piece.value) > limit)
        piece.look = {QColor(0xd55e00), Qt::FDiagPattern};
    row.number = localNumber(piece.value, influenceDecimals);
    piece.text = InfluencePage::tr("%1: %2, %n ties", nullptr, static_cast<int>(each.rows))
                     .arg(each.ego, row.number);
    row.pieces.push_back(std::move(piece));
    return row;
}

}  // namespace

InfluencePage::InfluencePage(ModelFits& fits, Questions& questions, QWidget* parent)
    : ModelPlotPage(tr("Influence of egos"), fits, questions, parent)
    , m_work(new InfluenceWork(this))
    , m_measure(addChooser(tr("Measure"), QStringLiteral("measureChooser")))
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_again(new QPushButton(tr("Compute")))
{
    constexpr int progressWidth = 160;
    m_progress->setFixedWidth(progressWidth);
    m_progress->setObjectName(QStringLiteral("influenceProgress"));
    m_cancel->setObjectName(QStringLiteral("cancelInfluence"));
    m_again->setObjectName(QStringLiteral("computeInfluence"));
    controls()->addWidget(m_progress);
    controls()->addWidget(m_cancel);
    controls()->addWidget(m_again);
    showBusy(false);
    m_again->hide();
    connect(m_measure, &QComboBox::currentIndexChanged, this, &InfluencePage::drawAgain);
    connect(m_cancel, &QPushButton::clicked, m_work, &InfluenceWork::cancel);
    connect(m_again, &QPushButton::clicked, this, &InfluencePage::begin);
    connect(m_work, &InfluenceWork::finished, this, &InfluencePage::take);
    connect(m_work, &InfluenceWork::failed, this, &InfluencePage::fail);
    connect(m_work, &InfluenceWork::progressed, this, [this](int done, int of) {
        m_progress->setRange(0, of);
        m_progress->setValue(done);
    });
}

void InfluencePage::showBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
}

void InfluencePage::prepare()
{
    QStringList names{tr("Cook's distance")};
    for (const auto& coefficient : model().fit.fixed)
        names << tr("DFBETAS: %1").arg(textFor(coefficient.name));
    offer(*m_measure, names);
    if (keptModel() != m_of)
        begin();
}

void InfluencePage::letGo()
{
    m_of.reset();
    m_influences.reset();
    m_work->drop();
    m_again->hide();
    showBusy(false);
}

void InfluencePage::begin()
{
    m_of = keptModel();
    m_influences.reset();
    m_again->hide();
    m_progress->setRange(0, 0);
    showBusy(true);
    m_work->start(m_of);
    draw();
}

void InfluencePage::take(const std::shared_ptr<const InfluenceWork::Influences>& influences)
{
    m_influences = influences;
    showBusy(false);
    drawAgain();
}

void InfluencePage::fail(const QString& text)
{
    showBusy(false);
    m_again->show();
    showSentence(text.isEmpty() ? tr("The computation was cancelled.") : text);
}

void InfluencePage::draw()
{
    if (!m_influences) {
        showSentence(m_work->isBusy() ? tr("Each ego is left out in turn …")
                                      : tr("The computation was cancelled."));
        return;
    }
    const int measure = std::max(0, m_measure->currentIndex());
    const auto& fit = m_of->fit;
    const auto groups = static_cast<double>(m_influences->size());
    // The limits of Nieuwenhuis, te Grotenhuis & Pelzer (2012).
    const double limit = measure == 0 ? 4 / groups : 2 / std::sqrt(groups);
    BarContent content;
    for (const auto& each : valuesOf(*m_influences, frames().ties, fit.groupName, measure))
        content.rows.push_back(rowOf(each, limit));
    content.frame.title =
        measure == 0 ? tr("%1: influence of each %2 on all coefficients")
                           .arg(outcomeLabel(frames().ties, m_of->fit.spec),
                                groupingWord(frames().ties, fit.groupName))
                     : tr("%1: influence of each %2 on %3")
                           .arg(outcomeLabel(frames().ties, m_of->fit.spec),
                                groupingWord(frames().ties, fit.groupName),
                                textFor(fit.fixed[static_cast<std::size_t>(measure - 1)].name));
    content.frame.subtitle = QStringLiteral("%1, %2").arg(
        measure == 0 ? tr("Cook's distance") : tr("DFBETAS"), nameOfModel());
    content.frame.note =
        measure == 0 ? tr("Hatched: above 4/J = %1 (J groups), worth a look.")
                           .arg(localNumber(limit, influenceDecimals))
                     : tr("Change of b in standard errors when the group is there. Hatched: beyond "
                          "2/√J = %1 (J groups), worth a look.")
                           .arg(localNumber(limit, influenceDecimals));
    content.guides = measure == 0 ? std::vector{limit} : std::vector{-limit, limit};
    content.axisTitle = content.frame.subtitle.section(QLatin1Char(','), 0, 0);
    showPlot(std::make_shared<const BarPlot>(std::move(content)));
}

}  // namespace alteri
