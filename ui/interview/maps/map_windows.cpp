// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/map_windows.hpp"

#include "ui/interview/coding/prompt_dialog.hpp"
#include "ui/interview/guide/step_panel.hpp"
#include "ui/interview/maps/compare_window.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/design/design_dialog.hpp"

namespace alteri {

MapWindows::MapWindows(StudyDocument& document, MapScene& scene, GuideRun& run, QWidget* parent)
    : QObject(parent)
    , m_document(document)
    , m_scene(scene)
    , m_run(run)
    , m_parent(parent)
{
}

void MapWindows::editDesign()
{
    emit opening();
    if (m_scene.map())
        DesignDialog(m_document, *m_scene.map(), m_parent).exec();
}

void MapWindows::editTieKinds()
{
    emit opening();
    emit tieKindsWanted();
}

void MapWindows::editPrompts()
{
    emit opening();
    PromptDialog(m_document, m_parent).exec();
}

RespondentWindow& MapWindows::respondentWindow()
{
    if (!m_respondent)
        m_respondent = new RespondentWindow(
            m_scene, new StepPanel(m_document, m_run, StepPanel::For::Respondent), m_parent);
    m_respondent->setQuestion(m_question);
    return *m_respondent;
}

void MapWindows::showRespondent()
{
    respondentWindow().show();
    respondentWindow().raise();
}

std::optional<RespondentWindow::State> MapWindows::respondent() const
{
    return isWatched() ? std::optional(m_respondent->state()) : std::nullopt;
}

void MapWindows::resumeRespondent(const RespondentWindow::State& state)
{
    respondentWindow().resume(state);
    // Who goes on typing a name is not to press keys of the respondent's window, such as the one
    // that shows names again.
    respondentWindow().setAttribute(Qt::WA_ShowWithoutActivating);
    respondentWindow().show();
    respondentWindow().setAttribute(Qt::WA_ShowWithoutActivating, false);
    m_parent->activateWindow();
}

void MapWindows::setQuestion(const QString& question)
{
    m_question = question;
    if (m_respondent != nullptr)
        m_respondent->setQuestion(question);
}

bool MapWindows::isWatched() const
{
    return m_respondent != nullptr && m_respondent->isVisible();
}

void MapWindows::compareMaps()
{
    if (m_scene.map())
        (new CompareWindow(m_document, m_scene.snapshot().ego, m_parent))->show();
}

}  // namespace alteri
