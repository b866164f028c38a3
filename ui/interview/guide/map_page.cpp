// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/map_page.hpp"

#include <QLabel>
#include <QVBoxLayout>

namespace alteri {

MapStepPage::MapStepPage(QWidget* parent)
    : StepPage(parent)
    , m_text(new QLabel)
{
    m_text->setObjectName(QStringLiteral("guideMapText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
}

void MapStepPage::show(const InterviewState& state, const GuideStep& step, bool isNew)
{
    m_text->clear();
    if (step.kind == StepKind::Placing)
        showPlacing(state, step, isNew);
    m_text->setVisible(!m_text->text().isEmpty());
}

void MapStepPage::showPlacing(const InterviewState& state, const GuideStep& step, bool isNew)
{
    const auto open = state.gapsOf(step).notPlaced;
    if (open.empty()) {
        m_wanted.reset();
        m_text->setText(tr("Everybody has a place. PgDn goes to the next step."));
        return;
    }
    const auto left = static_cast<int>(open.size());
    if (step.manner != StepManner::OneAtATime) {
        m_text->setText(tr("%n partners have no place yet.", nullptr, left));
        return;
    }
    const auto name = QString::fromStdString(state.content().find(open.front())->alter.label);
    m_text->setText(tr("Where does “%1” stand? Drag the symbol to its place, or press its keys. "
                       "%n to place.",
                       nullptr, left)
                        .arg(name));
    // Others may be selected meanwhile; the next one is when this one has its place.
    if (isNew || m_wanted != open.front()) {
        m_wanted = open.front();
        emit alterWanted(open.front());
    }
}

}  // namespace alteri
