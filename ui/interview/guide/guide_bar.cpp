// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/guide_bar.hpp"

#include "ui/interview/guide/guide_run.hpp"
#include "ui/style/action_icon.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace alteri {

GuideBar::GuideBar(GuideRun& run, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_place(new QLabel)
    , m_open(new QLabel)
    , m_back(new QToolButton)
    , m_next(new QToolButton)
    , m_leave(new QToolButton)
{
    setObjectName(QStringLiteral("guideBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    m_place->setObjectName(QStringLiteral("guidePlace"));
    m_place->setTextFormat(Qt::PlainText);
    m_open->setObjectName(QStringLiteral("guideOpen"));
    m_open->setProperty("caption", true);
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("The step before (PgUp)"));
    nameButton(m_back, "guideBack");
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("The next step (PgDn)"));
    nameButton(m_next, "guideNext");
    m_leave->setText(tr("Free map"));
    m_leave->setToolTip(tr("Leaves the guide and comes back to this step (F5)"));
    nameButton(m_leave, "guideLeave");
    row->addWidget(m_place);
    row->addWidget(m_open, 1);
    for (auto* button : {m_back, m_next, m_leave}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    connect(m_back, &QToolButton::clicked, this, &GuideBar::backWanted);
    connect(m_next, &QToolButton::clicked, this, &GuideBar::onWanted);
    connect(m_leave, &QToolButton::clicked, &run, &GuideRun::toggle);
    connect(&run, &GuideRun::changed, this, &GuideBar::sync);
    sync();
}

void GuideBar::sync()
{
    const auto* state = m_run.state();
    const auto* step = m_run.step();
    setVisible(state != nullptr);
    if (state == nullptr)
        return;
    const auto shown = state->shownSteps();
    const auto at = std::find(shown.begin(), shown.end(), step);
    if (step == nullptr)
        m_place->setText(tr("This step is in the guide no more; PgDn goes to the first one"));
    else if (at == shown.end())
        m_place->setText(tr("“%1” is not shown any more; PgDn goes on")
                             .arg(QString::fromStdString(step->title)));
    else
        m_place->setText(tr("Step %1 of %2: %3")
                             .arg(at - shown.begin() + 1)
                             .arg(shown.size())
                             .arg(QString::fromStdString(step->title)));
    const auto here = step != nullptr ? state->gapsOf(*step).count() : 0;
    const auto all = state->gapCount();
    m_open->setText(all == 0 ? tr("Nothing is missing")
                             : tr("Missing: %1 here, %2 in all").arg(here).arg(all));
    m_back->setEnabled(step != nullptr && state->beside(*step, -1) != nullptr);
    m_next->setEnabled(step == nullptr || state->beside(*step, 1) != nullptr);
}

}  // namespace alteri
