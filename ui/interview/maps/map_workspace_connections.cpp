// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MapWorkspace that says who hears of what.
#include "ui/interview/coding/inspector.hpp"
#include "ui/interview/coding/key_coding.hpp"
#include "ui/interview/coding/prompt_strip.hpp"
#include "ui/interview/guide/guide_run.hpp"
#include "ui/interview/maps/map_tabs.hpp"
#include "ui/interview/maps/map_windows.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/interview/naming/name_bar.hpp"
#include "ui/interview/naming/search_bar.hpp"
#include "ui/interview/panels/gap_panel.hpp"
#include "ui/interview/ties/tie_mode.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/study/ego_pane.hpp"
#include "ui/study/study_document.hpp"

#include <QAction>
#include <QSettings>
#include <QShortcut>
#include <QTabWidget>

#include <utility>

namespace alteri {

namespace {

QString suggestionKey()
{
    return QStringLiteral("interview/suggestNames");
}

}  // namespace

void MapWorkspace::connectActions()
{
    using Command = MapActions::Command;
    for (const auto& [command, slot] :
         {std::pair(Command::AddEgo, &MapWorkspace::addEgo),
          std::pair(Command::NameAlter, &MapWorkspace::startNaming),
          std::pair(Command::Rename, &MapWorkspace::rename),
          std::pair(Command::RemoveEgo, &MapWorkspace::removeEgo),
          std::pair(Command::Confidential, &MapWorkspace::switchConfidential),
          std::pair(Command::SelectAll, &MapWorkspace::selectAll),
          std::pair(Command::Find, &MapWorkspace::search),
          std::pair(Command::DrawTies, &MapWorkspace::switchTies),
          std::pair(Command::AskPairs, &MapWorkspace::askPairs),
          std::pair(Command::ShowKeys, &MapWorkspace::showCheatSheet),
          std::pair(Command::ExportMap, &MapWorkspace::exportMap)})
        connect(m_actions->action(command), &QAction::triggered, this, slot);
    connect(m_actions->action(Command::Guide), &QAction::triggered, this, [this] {
        commitPending();
        m_run->toggle();
        // What is left is the interview, not the map that a step of it has.
        if (m_run->state() == nullptr && m_run->map() && m_run->map() != m_scene->map())
            m_maps->choose(*m_run->map());
        updateActions();  // as it is now, if there is no guide
    });
    connect(m_actions->action(Command::NextStep), &QAction::triggered, this, [this] { goOn(1); });
    connect(m_actions->action(Command::StepBefore), &QAction::triggered, this,
            [this] { goOn(-1); });
    connect(m_actions->action(Command::Interviewer), &QAction::triggered, m_run,
            &GuideRun::askInterviewer);
    for (const auto& [command, slot] :
         {std::pair(Command::EditDesign, &MapWindows::editDesign),
          std::pair(Command::EditTieKinds, &MapWindows::editTieKinds),
          std::pair(Command::EditPrompts, &MapWindows::editPrompts),
          std::pair(Command::ShowRespondent, &MapWindows::showRespondent)})
        connect(m_actions->action(command), &QAction::triggered, m_windows, slot);
    // Off until somebody wants it: a respondent may be sitting beside the screen.
    auto* suggests = m_actions->action(Command::SuggestNames);
    suggests->setChecked(QSettings().value(suggestionKey()).toBool());
    connect(suggests, &QAction::toggled, this,
            [](bool on) { QSettings().setValue(suggestionKey(), on); });
    m_nameBar->setSuggesting(
        [this, suggests] { return suggests->isChecked() && !m_windows->isWatched(); });
    connect(m_windows, &MapWindows::opening, this, &MapWorkspace::commitPending);
    connect(m_windows, &MapWindows::tieKindsWanted, this, &MapWorkspace::tieKindsWanted);
    connect(m_actions->action(Command::ZoomIn), &QAction::triggered, m_view, &MapView::zoomIn);
    connect(m_actions->action(Command::ZoomOut), &QAction::triggered, m_view, &MapView::zoomOut);
    connect(m_actions->action(Command::Fit), &QAction::triggered, m_view, &MapView::fit);
}

void MapWorkspace::connectCanvas()
{
    connect(m_view, &MapView::typed, this, [this](const QString& text) {
        if (!m_ties->isOn()) {
            showBar();
            m_nameBar->start(text);
        }
    });
    connect(m_keys, &KeyCoding::nameWanted, this, &MapWorkspace::startNaming);
    connect(m_keys, &KeyCoding::message, this, &MapWorkspace::message);
    connect(m_keys, &KeyCoding::answered, m_prompts, &PromptStrip::goOn);
    connect(m_keys, &KeyCoding::writingWanted, m_prompts, &PromptStrip::write);
    m_keys->setAsked([this] { return m_prompts->attribute(); });
    connect(m_ties, &TieMode::kindsWanted, m_windows, &MapWindows::editTieKinds);
    connect(m_ties, &TieMode::switched, this, [this](bool on) {
        m_actions->action(MapActions::Command::DrawTies)->setChecked(on);
        showBar();
        showState();
    });
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &MapWorkspace::showSelection);
    connect(m_scene, &MapScene::timeChanged, this, &MapWorkspace::showSelection);
    connect(m_scene, &MapScene::hovering, this, &MapWorkspace::message);
    connect(m_scene, &MapScene::leaveWanted, this, &MapWorkspace::goBack);
}

void MapWorkspace::connectParts()
{
    connect(m_egos, &EgoPane::chosen, this, &MapWorkspace::showEgo);
    connect(m_egos, &EgoPane::clicked, m_scene, &QGraphicsScene::clearSelection);
    connect(m_egos, &EgoPane::additionWanted, this, &MapWorkspace::addEgo);
    connect(m_egos, &EgoPane::formWanted, this, &MapWorkspace::showEgoForm);
    m_egos->setActions(m_actions->ofEgo());
    connect(m_egos, &EgoPane::removalWanted, this, &MapWorkspace::removeEgo);
    connect(m_maps, &MapTabs::chosen, this, &MapWorkspace::showMap);
    connect(m_maps, &MapTabs::comparisonWanted, m_windows, &MapWindows::compareMaps);
    connect(m_nameBar, &NameBar::entered, this, &MapWorkspace::addAlteri);
    // Esc leads back to the map from wherever nothing nearer takes it.
    for (auto* beside : {static_cast<QWidget*>(m_egos), static_cast<QWidget*>(m_panels)}) {
        auto* back = new QShortcut(QKeySequence(Qt::Key_Escape), beside);
        back->setContext(Qt::WidgetWithChildrenShortcut);
        connect(back, &QShortcut::activated, this, [this] {
            m_inspector->takeBack();  // as Esc does in the line and where something is asked
            takeKeys();
        });
    }
    connect(m_nameBar, &NameBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchBar::left, this, [this] {
        showBar();
        m_view->setFocus();
    });
    connect(m_search, &SearchBar::found, this, [this](AlterId alter) {
        if (const auto at = m_scene->positionOf(alter))
            m_view->bringIntoSight(*at);
    });
    connect(m_gaps, &GapPanel::alteriWanted, this, &MapWorkspace::goTo);
    connect(m_gaps, &GapPanel::egoWanted, this, [this] {
        m_scene->clearSelection();
        m_panels->setCurrentWidget(m_inspector);
    });
    connect(m_gaps, &GapPanel::counted, this, [this](int count) {
        m_panels->setTabText(m_panels->indexOf(m_gaps),
                             count == 0 ? tr("Gaps") : tr("Gaps (%1)").arg(count));
    });
    connectQuestion();
    connect(&m_document, &StudyDocument::changed, this, &MapWorkspace::onChanged);
}

void MapWorkspace::connectQuestion()
{
    connect(m_prompts, &PromptStrip::alterWanted, this, [this](AlterId alter) { goTo({alter}); });
    connect(m_prompts, &PromptStrip::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_prompts, &PromptStrip::asked, this,
            [this] { m_inspector->setAsked(m_prompts->attribute()); });
    connect(m_prompts, &PromptStrip::allAnswered, this, [this] {
        m_scene->clearSelection();
        m_view->setFocus();
        emit message(tr("Everybody has an answer to this question; › goes to the next one"));
    });
    connect(m_inspector, &Inspector::message, this, &MapWorkspace::message);
    connect(m_inspector, &Inspector::attributeChangeWanted, this,
            &MapWorkspace::attributeChangeWanted);
    // By the mouse as by keys: the answer leads to whom it is open about next.
    connect(m_inspector, &Inspector::answered, this, [this](AttributeId attribute) {
        if (attribute == m_prompts->attribute() && m_scene->selectedAlter())
            m_prompts->goOn();
    });
}

}  // namespace alteri
