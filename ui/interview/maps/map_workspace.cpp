// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/map_workspace.hpp"

#include "ui/interview/coding/ego_form.hpp"
#include "ui/interview/coding/inspector.hpp"
#include "ui/interview/coding/key_coding.hpp"
#include "ui/interview/coding/prompt_strip.hpp"
#include "ui/interview/coding/selection_actions.hpp"
#include "ui/interview/guide/guide_bar.hpp"
#include "ui/interview/guide/guide_run.hpp"
#include "ui/interview/guide/step_panel.hpp"
#include "ui/interview/maps/empty_map_hint.hpp"
#include "ui/interview/maps/language_menu.hpp"
#include "ui/interview/maps/map_tabs.hpp"
#include "ui/interview/maps/map_windows.hpp"
#include "ui/interview/naming/alter_list.hpp"
#include "ui/interview/naming/name_bar.hpp"
#include "ui/interview/naming/search_bar.hpp"
#include "ui/interview/panels/cheat_sheet.hpp"
#include "ui/interview/panels/gap_panel.hpp"
#include "ui/interview/panels/history_panel.hpp"
#include "ui/interview/ties/tie_mode.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"
#include "ui/picture/picture_dialog.hpp"
#include "ui/study/ego_pane.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/spoken_direction.hpp"
#include "ui/study/study_document.hpp"
#include "ui/widgets/page_stack.hpp"

#include <QAction>
#include <QKeyEvent>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

MapWorkspace::MapWorkspace(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_questions(questions)
    , m_gestures(document, questions)
    , m_scene(new MapScene(document, this))
    , m_view(new MapView)
    , m_emptyHint(new EmptyMapHint(m_view))
    , m_nameBar(new NameBar(document))
    , m_maps(new MapTabs(document, questions))
    , m_prompts(new PromptStrip(document, *m_scene))
    , m_run(new GuideRun(document, questions, this))
    , m_guideBar(new GuideBar(*m_run))
    , m_step(new StepPanel(document, *m_run))
    , m_search(new SearchBar(*m_scene))
    , m_ties(new TieMode(document, *m_scene))
    , m_cheatSheet(new CheatSheet(this))
    , m_keys(new KeyCoding(document, *m_scene, this))
    , m_selection(new SelectionActions(document, *m_scene, m_view, this))
    , m_egos(new EgoPane(document))
    , m_inspector(new Inspector(document))
    , m_list(new AlterList(document, *m_scene))
    , m_gaps(new GapPanel(document))
    , m_history(new HistoryPanel(document, *m_scene))
    , m_panels(makePanels())
    , m_bars(new PageStack)
    , m_splitter(new QSplitter)
    , m_actions(new MapActions(*m_view, this))
    , m_windows(new MapWindows(document, *m_scene, *m_run, this))
    , m_language(new LanguageMenu(document, this))
{
    m_view->setMapScene(m_scene);
    m_view->setObjectName(QStringLiteral("mapView"));
    m_view->setKeyHandler([this](const QKeyEvent& event) { return press(event); });
    m_splitter->addWidget(m_egos);
    m_splitter->addWidget(makeCanvas());
    m_splitter->addWidget(m_panels);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({230, 800, 330});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_panels->setMinimumWidth(270);
    m_egos->setMinimumWidth(150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    m_selection->setTieKind([this] { return m_ties->kind(); });
    connectActions();
    connectCanvas();
    connectParts();
    followLanguage();
    connectGuide();
    showEgo(m_egos->current());
}

void MapWorkspace::followLanguage()
{
    layOutAsSpoken(*m_inspector, m_document);
    layOutAsSpoken(*m_prompts, m_document);
}

void MapWorkspace::onChanged(const Change& change)
{
    if (change.codebookChanged || change.studyChanged)
        followLanguage();
    const auto shown = m_scene->map();
    if (shown && change.maps.contains(*shown))
        m_worked.insert(*shown);
    if (!change.egos.empty())
        updateActions();
    // A new map of the ego shown, another title or order, or the return of one after undo.
    if (change.egoListChanged || !change.maps.empty())
        m_maps->showEgo(m_egos->current());
    if (m_maps->current() != m_scene->map())
        showMap(m_maps->current());
    else
        showState();
}

MapWorkspace::~MapWorkspace()
{
    // The scene deselects its items while it goes; the panes may be gone before it.
    m_scene->disconnect(this);
}

QWidget* MapWorkspace::makeCanvas()
{
    auto* canvas = new QWidget;
    auto* column = new QVBoxLayout(canvas);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_maps);
    column->addWidget(m_guideBar);
    column->addWidget(m_prompts);
    column->addWidget(m_step);
    // One place for all of them: the map below must not jump when another one comes up.
    for (QWidget* bar : {static_cast<QWidget*>(m_nameBar), static_cast<QWidget*>(m_search),
                         static_cast<QWidget*>(m_ties)})
        m_bars->addPage(bar);
    m_bars->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_bars);
    column->addWidget(m_view, 1);
    return canvas;
}

QTabWidget* MapWorkspace::makePanels()
{
    auto* panels = new QTabWidget;
    panels->setObjectName(QStringLiteral("panels"));
    panels->setDocumentMode(true);
    panels->addTab(m_inspector, tr("Answers"));
    panels->addTab(m_list, tr("List"));
    panels->addTab(m_gaps, tr("Gaps"));
    panels->addTab(m_history, tr("History"));
    return panels;
}

bool MapWorkspace::press(const QKeyEvent& event)
{
    // The past is only looked at.
    if (m_scene->showsPast())
        return !event.text().isEmpty() && event.text().front().isPrint();
    if (m_ties->press(event) || m_keys->press(event))
        return true;
    if (event.text() != QStringLiteral("?"))
        return false;
    showCheatSheet();
    return true;
}

void MapWorkspace::goBack()
{
    if (m_scene->showsPast())
        m_history->leave();
    else if (m_ties->isOn())
        m_ties->goBack();
}

void MapWorkspace::takeKeys()
{
    if (m_scene->map())
        m_view->setFocus(Qt::ShortcutFocusReason);
    else
        m_egos->setFocus(Qt::ShortcutFocusReason);
}

void MapWorkspace::goTo(const std::vector<AlterId>& alteri)
{
    m_scene->selectAlteri(alteri);
    if (const auto at = m_scene->positionOf(alteri.front()))
        m_view->bringIntoSight(*at);
    m_view->setFocus();
}

void MapWorkspace::showAlter(const TieKey& tie)
{
    const auto map = m_document.reader().map(tie.map);
    if (!map)
        return;
    m_egos->choose(map->ego);
    m_maps->choose(map->id);
    m_scene->showPresent();  // the alter may not be on the map as it was
    if (!tie.alter.isNull())
        goTo({tie.alter});
    if (const auto at = m_scene->positionOf(tie.alter))
        m_view->centerOn(*at);
}

void MapWorkspace::showEgoAlone(EgoId ego)
{
    m_egos->choose(ego);
    m_egos->setFocus();
}

QStringList MapWorkspace::panelNames() const
{
    QStringList names;
    for (int i = 0; i < m_panels->count(); ++i)
        names << m_panels->tabText(i);
    return names;
}

void MapWorkspace::showPanel(int number)
{
    m_panels->setCurrentIndex(number);
    m_panels->currentWidget()->setFocus();
}

std::optional<EgoId> MapWorkspace::shownEgo() const
{
    return m_egos->current();
}

void MapWorkspace::showCheatSheet()
{
    m_cheatSheet->toggle(m_document.spokenCodebook(), m_document.keys());
}

QString MapWorkspace::nameOf(AlterId alter) const
{
    return QString::fromStdString(m_document.reader().alter(alter)->label);
}

void MapWorkspace::showState()
{
    m_emptyHint->setVisible(m_document.isWritable() && m_scene->map() && !m_scene->showsPast()
                            && m_run->state() == nullptr && m_scene->snapshot().alteri.empty());
    const auto selected = m_scene->selectedAlteri();
    const auto* asked = m_prompts->attribute() && !m_scene->showsPast()
                            ? m_document.spokenCodebook().find(*m_prompts->attribute())
                            : nullptr;
    QString state;
    if (!m_scene->map())
        state.clear();
    else if (m_scene->showsPast())
        state = tr("The map as it was; Esc goes back to now");
    else if (m_ties->isOn())
        state = tr("Drawing ties; Esc ends");
    else if (selected.empty())
        state =
            tr("Type to name a partner, Tab goes to the next open one, Shift+F1 shows all keys");
    else if (asked != nullptr && selected.size() == 1)
        state = tr("“%1” is asked about: keys answer “%2”, ? does not know, ! refuses")
                    .arg(nameOf(selected.front()), QString::fromStdString(asked->label));
    else if (selected.size() == 1)
        state = tr("“%1” is selected: keys code it, arrows move it, Esc deselects")
                    .arg(nameOf(selected.front()));
    else
        state = tr("%n alteri are selected: keys code them, arrows move them, Esc deselects",
                   nullptr, static_cast<int>(selected.size()));
    m_nameBar->setState(state);
    m_view->setAccessibleDescription(state);
}

QList<QAction*> MapWorkspace::editActions() const
{
    return m_actions->editing() + m_selection->actions();
}

QList<QAction*> MapWorkspace::mapActions() const
{
    return m_actions->designing() + m_maps->actions();
}

QList<QAction*> MapWorkspace::viewActions() const
{
    return m_actions->viewing() << m_language->menuAction();
}

QAction* MapWorkspace::exportMapAction() const
{
    return m_actions->action(MapActions::Command::ExportMap);
}

void MapWorkspace::restyle()
{
    m_scene->setStyle(screenStyle());
}

QByteArray MapWorkspace::layoutState() const
{
    return m_splitter->saveState();
}

void MapWorkspace::restoreLayoutState(const QByteArray& state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

void MapWorkspace::showEgo(std::optional<EgoId> ego)
{
    m_maps->showEgo(ego);
    showMap(m_maps->current());
}

void MapWorkspace::showMap(std::optional<MapId> map)
{
    if (map != m_scene->map()) {
        keepDraft();
        m_prompts->commitPending();
        m_step->commitPending();
        if (m_ties->isOn())
            m_ties->setOn(false);
        m_scene->showMap(map);
        m_nameBar->setMap(map);
        m_list->showMap(map);
        m_gaps->showMap(map);
        m_history->showMap(map);
        m_prompts->sync();
        m_run->setMap(map);
        m_nameBar->setDraft(map ? m_drafts.textFor(*map) : QString());
    }
    showSelection();
}

void MapWorkspace::keepDraft()
{
    if (m_scene->map())
        m_drafts.keep(*m_scene->map(), m_nameBar->draft(),
                      m_run->step() != nullptr ? m_run->step()->prompt : m_prompts->generator());
}

void MapWorkspace::commitPending()
{
    m_prompts->commitPending();
    m_inspector->commitPending();
    m_step->commitPending();
}

void MapWorkspace::finish()
{
    commitPending();
    keepDraft();
    if (m_document.isWritable())
        m_drafts.addTo(m_document);
    m_run->leave();
}

void MapWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateActions();
}

void MapWorkspace::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    updateActions();
}

void MapWorkspace::showSelection()
{
    std::vector<TieKey> ties;
    for (const auto alter : m_scene->selectedAlteri())
        ties.push_back({*m_scene->map(), alter});
    const auto ego = m_scene->showsPast() ? std::nullopt : m_egos->current();
    if (!ties.empty() && ego)
        m_inspector->showTies(ties);
    else if (ego)
        m_inspector->showEgo(*ego, m_scene->map());
    else
        m_inspector->showNothing();
    showState();
    updateActions();
}

void MapWorkspace::updateActions()
{
    const bool writable = m_document.isWritable();
    const auto current = m_egos->current();
    const auto ego = current ? m_document.reader().ego(*current) : std::nullopt;
    m_nameBar->setEnabled(writable && m_scene->map());
    const bool shown = isVisible();
    m_actions->update({writable, shown, current.has_value(), m_scene->map().has_value(),
                       ego && ego->confidential, m_run->state() != nullptr});
    m_selection->update(shown);
    m_maps->setActionsEnabled(shown);
}

void MapWorkspace::showEgoForm()
{
    const auto ego = m_egos->current();
    if (!ego)
        return;
    commitPending();
    if (m_egoForm != nullptr && m_egoForm->ego() != *ego)
        m_egoForm->close();
    if (m_egoForm == nullptr || m_egoForm->ego() != *ego)
        m_egoForm = new EgoForm(m_document, *ego, this);
    m_egoForm->show();
    m_egoForm->raise();
    m_egoForm->activateWindow();
}

void MapWorkspace::addEgo()
{
    if (const auto ego = m_gestures.addEgo()) {
        m_egos->choose(*ego);
        startNaming();
    }
}

void MapWorkspace::switchConfidential()
{
    if (const auto ego = m_egos->current())
        m_gestures.setConfidential(
            *ego, m_actions->action(MapActions::Command::Confidential)->isChecked());
    updateActions();  // as it is now, if the study did not take it
}

void MapWorkspace::addAlteri(const QStringList& lines)
{
    const auto map = m_scene->map();
    if (!map)
        return;
    const auto* step = m_run->step();
    const bool isNamed = step != nullptr && step->kind == StepKind::NameGenerator;
    const auto added = m_gestures.addAlteri(*map, lines, m_prompts->generator(),
                                            isNamed ? std::optional(*step) : std::nullopt);
    if (added.empty())
        m_nameBar->putBack(lines);
    else
        // The newest is the one that is shown and coded.
        m_scene->selectAlteri({added.back()});
}

MapWorkspace::OpenLines MapWorkspace::openLines()
{
    keepDraft();
    const bool isGuided = m_run->state() != nullptr;
    return {isGuided ? m_run->map() : m_scene->map(), m_drafts, isGuided, m_windows->respondent()};
}

bool MapWorkspace::hasOpenLine()
{
    keepDraft();
    return !m_drafts.isEmpty();
}

void MapWorkspace::resume(const OpenLines& lines)
{
    m_drafts = lines.drafts;
    if (lines.respondent)
        m_windows->resumeRespondent(*lines.respondent);
    const auto map = lines.map ? m_document.reader().map(*lines.map) : std::nullopt;
    if (!map)
        return;
    // Without a line of its own yet, which would be kept in place of the one that was typed.
    m_nameBar->setDraft(m_scene->map() ? m_drafts.textFor(*m_scene->map()) : QString());
    m_egos->choose(map->ego);
    m_maps->choose(map->id);
    m_nameBar->setDraft(m_drafts.textFor(map->id));
    if (lines.isGuided && m_run->state() == nullptr)
        m_actions->action(MapActions::Command::Guide)->trigger();
}

void MapWorkspace::startNaming()
{
    if (m_ties->isOn())
        m_ties->setOn(false);
    showBar();
    m_nameBar->start();
}

bool MapWorkspace::mayClose()
{
    commitPending();
    // Whoever stays is asked again: about this map and those not asked about yet.
    while (!m_worked.empty()) {
        const auto map = *m_worked.begin();
        const auto reader = m_document.reader();
        const auto found = reader.map(map);
        if (found && !gapsOf(reader, map).isEmpty()) {
            const auto ego = QString::fromStdString(reader.ego(found->ego)->label);
            if (!m_questions.confirm(
                    tr("The interview with “%1” has gaps. The panel “Gaps” lists them.").arg(ego),
                    tr("Close anyway")))
                return false;
        }
        m_worked.erase(map);
    }
    return true;
}

void MapWorkspace::rename()
{
    if (const auto alter = m_scene->selectedAlter())
        m_gestures.renameAlter(*alter);
    else
        m_egos->editName();
}

void MapWorkspace::selectAll()
{
    std::vector<AlterId> all;
    for (const auto& alter : m_scene->snapshot().alteri)
        all.push_back(alter.id);
    m_scene->selectAlteri(all);
}

void MapWorkspace::search()
{
    m_bars->setCurrentPage(m_search);
    m_search->open();
}

void MapWorkspace::showBar()
{
    m_bars->setCurrentPage(m_ties->isOn() ? static_cast<QWidget*>(m_ties) : m_nameBar);
}

void MapWorkspace::switchTies()
{
    m_ties->setOn(!m_ties->isOn());
    m_view->setFocus();
}

void MapWorkspace::askPairs()
{
    m_ties->walk();
    m_view->setFocus();
}

void MapWorkspace::removeEgo()
{
    const auto ego = m_egos->current();
    if (ego && m_document.isWritable())
        m_gestures.removeEgo(*ego);
}

void MapWorkspace::exportMap()
{
    commitPending();
    if (!m_scene->map())
        return;
    auto* dialog = new PictureDialog(m_document, m_questions, *m_scene->map(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PictureDialog::exported, this, [this](const QString& file) {
        emit message(tr("The map was written to %1").arg(file));
    });
    dialog->open();
}

}  // namespace alteri
