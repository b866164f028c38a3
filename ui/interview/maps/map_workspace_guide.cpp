// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MapWorkspace that lets the guide lead an interview.
#include "ui/interview/coding/prompt_strip.hpp"
#include "ui/interview/guide/guide_bar.hpp"
#include "ui/interview/guide/guide_run.hpp"
#include "ui/interview/guide/step_panel.hpp"
#include "ui/interview/maps/map_tabs.hpp"
#include "ui/interview/maps/map_windows.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/interview/naming/name_bar.hpp"
#include "ui/interview/ties/tie_mode.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/guide_text.hpp"
#include "ui/widgets/page_stack.hpp"

namespace alteri {

namespace {

/// What the respondent reads: the question of a name generator, and the text of the step.
QString questionOf(const StudyDocument& document, const GuideStep& step)
{
    QString question;
    for (const auto& prompt : document.reader().prompts())
        if (step.kind == StepKind::NameGenerator && step.prompt == prompt.id)
            question = QStringLiteral("<p style=\"font-size: large\">%1</p>")
                           .arg(QString::fromStdString(prompt.text).toHtmlEscaped());
    return question + (step.text.empty() ? QString() : formatted(step.text));
}

}  // namespace

void MapWorkspace::connectGuide()
{
    connect(m_run, &GuideRun::message, this, &MapWorkspace::message);
    connect(m_step, &StepPanel::message, this, &MapWorkspace::message);
    connect(m_step, &StepPanel::alterWanted, this, [this](AlterId alter) {
        m_scene->selectAlteri({alter});
        if (const auto at = m_scene->positionOf(alter))
            m_view->bringIntoSight(*at);
    });
    connect(m_step, &StepPanel::mapWanted, this, [this](MapId map) {
        if (map != m_scene->map())
            m_maps->choose(map);
    });
    connect(m_step, &StepPanel::stepChanged, this, &MapWorkspace::showStep);
    connect(m_ties, &TieMode::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_ties, &TieMode::message, this, &MapWorkspace::message);
    connect(m_guideBar, &GuideBar::onWanted, this, [this] { goOn(1); });
    connect(m_guideBar, &GuideBar::backWanted, this, [this] { goOn(-1); });
    connect(m_run, &GuideRun::changed, this, [this] {
        m_prompts->setSuspended(m_run->state() != nullptr);
        updateActions();
    });
}

void MapWorkspace::goOn(int by)
{
    commitPending();
    m_run->goOn(by);
}

void MapWorkspace::showStep()
{
    const auto* step = m_run->step();
    const bool fills = m_step->fillsPlace();
    m_view->setVisible(!fills);
    m_bars->setVisible(!fills);
    m_windows->setQuestion(step != nullptr ? questionOf(m_document, *step) : QString());
    const bool draws = step != nullptr && step->kind == StepKind::AlterTies && !fills;
    if (!draws && m_ties->isOn())
        m_ties->setOn(false);
    if (!m_step->takeFocus())
        showStepOnMap();
}

void MapWorkspace::showStepOnMap()
{
    const auto* step = m_run->step();
    if (step != nullptr && step->kind == StepKind::NameGenerator) {
        startNaming();
        return;
    }
    // Whoever goes to another interview keeps the keyboard where it is.
    if (step != nullptr || focusWidget() == nullptr || !focusWidget()->isVisible())
        m_view->setFocus();
    if (step == nullptr || step->kind != StepKind::AlterTies)
        return;
    if (step->manner != StepManner::PairWalk || !step->tieKind) {
        m_ties->setOn(true);
        return;
    }
    std::vector<GuideQuestion> questions;
    for (const auto* question : m_run->state()->questionsAboutTies(*step))
        questions.push_back(*question);
    m_ties->askPairs(*step->tieKind, m_run->state()->alteriOf(*step), questions);
}

}  // namespace alteri
