// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_workspace.hpp"

#include "core/maps/placing.hpp"
#include "ui/interview/inspector.hpp"
#include "ui/interview/name_bar.hpp"
#include "ui/map/map_picture.hpp"
#include "ui/map/map_scene.hpp"
#include "ui/map/map_view.hpp"
#include "ui/study/ego_pane.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace alteri {

MapWorkspace::MapWorkspace(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_questions(questions)
    , m_scene(new MapScene(document, this))
    , m_view(new MapView)
    , m_nameBar(new NameBar)
    , m_egos(new EgoPane(document))
    , m_inspector(new Inspector(document))
    , m_splitter(new QSplitter)
{
    m_view->setMapScene(m_scene);
    m_view->setObjectName(QStringLiteral("mapView"));
    m_splitter->addWidget(m_egos);
    m_splitter->addWidget(makeCanvas());
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({230, 800, 320});
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_inspector->setMinimumWidth(250);
    m_egos->setMinimumWidth(150);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    makeActions();

    connect(m_egos, &EgoPane::chosen, this, &MapWorkspace::showEgo);
    connect(m_egos, &EgoPane::clicked, m_scene, &QGraphicsScene::clearSelection);
    connect(m_egos, &EgoPane::additionWanted, this, &MapWorkspace::addEgo);
    connect(m_egos, &EgoPane::removalWanted, this, &MapWorkspace::removeEgo);
    connect(m_nameBar, &NameBar::named, this, &MapWorkspace::addAlter);
    connect(m_nameBar, &NameBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &MapView::typed, m_nameBar, &NameBar::start);
    connect(m_scene, &QGraphicsScene::selectionChanged, this, &MapWorkspace::showSelection);
    connect(m_scene, &MapScene::hovering, this, &MapWorkspace::message);
    connect(&document, &StudyDocument::changed, this, [this] {
        // A new map of the ego shown, or the return of one after undo.
        showEgo(m_egos->current());
    });
    showEgo(m_egos->current());
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
    column->addWidget(m_nameBar);
    column->addWidget(m_view, 1);
    return canvas;
}

QAction* MapWorkspace::newAction(const QString& text,
                                 const QKeySequence& key,
                                 const QString& toolTip,
                                 void (MapWorkspace::*slot)())
{
    auto* action = alteri::newAction(this, text, key, toolTip);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MapWorkspace::makeActions()
{
    m_addEgo = newAction(tr("Add ego…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                         tr("Adds an interviewee with an empty map"), &MapWorkspace::addEgo);
    m_addAlter =
        newAction(tr("Add alter"), QKeySequence(Qt::CTRL | Qt::Key_T),
                  tr("Goes to the line where partners are named"), &MapWorkspace::startNaming);
    m_rename = newAction(tr("Rename…"), QKeySequence(Qt::Key_F2),
                         tr("Renames the selected alter or ego"), &MapWorkspace::rename);
    m_remove = newAction(tr("Delete alter"), {}, tr("Deletes the selected alteri"),
                         &MapWorkspace::removeSelected);
    // On the map only: elsewhere the key deletes letters or an ego.
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_remove);
    m_removeEgo = newAction(tr("Delete ego…"), {}, tr("Deletes the ego with its map and alteri"),
                            &MapWorkspace::removeEgo);
    m_exportMap = newAction(tr("Export map…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
                            tr("Writes the map as a PNG picture"), &MapWorkspace::exportMap);
    m_zoomIn = new QAction(tr("Zoom in"), this);
    m_zoomIn->setShortcuts({QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    connect(m_zoomIn, &QAction::triggered, m_view, &MapView::zoomIn);
    m_zoomOut = new QAction(tr("Zoom out"), this);
    m_zoomOut->setShortcut(QKeySequence::ZoomOut);
    connect(m_zoomOut, &QAction::triggered, m_view, &MapView::zoomOut);
    m_fit = new QAction(tr("Fit map"), this);
    m_fit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    connect(m_fit, &QAction::triggered, m_view, &MapView::fit);
}

QList<QAction*> MapWorkspace::editActions() const
{
    return {m_addEgo, m_addAlter, m_rename, m_remove, m_removeEgo};
}

QList<QAction*> MapWorkspace::viewActions() const
{
    return {m_zoomIn, m_zoomOut, m_fit};
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
    std::optional<MapId> map;
    if (ego)
        if (const auto maps = m_document.reader().maps(*ego); !maps.empty())
            map = maps.front().id;
    if (map != m_scene->map()) {
        keepDraft();
        m_scene->showMap(map);
        const auto draft = map ? m_drafts.find(*map) : m_drafts.end();
        m_nameBar->setDraft(draft != m_drafts.end() ? draft->second : QString());
    }
    showSelection();
}

void MapWorkspace::keepDraft()
{
    if (m_scene->map())
        m_drafts[*m_scene->map()] = m_nameBar->draft();
}

void MapWorkspace::commitPending()
{
    m_inspector->commitPending();
}

void MapWorkspace::finish()
{
    commitPending();
    keepDraft();
    for (const auto& [map, name] : m_drafts)
        if (!name.isEmpty() && m_document.reader().map(map))
            m_document.perform(tr("Add alter"),
                               [&, id = map, text = name.toStdString()](Writer& writer) {
                                   nameAlter(writer, id, text);
                               });
    m_drafts.clear();
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
    const auto alter = m_scene->selectedAlter();
    if (alter && m_scene->map())
        m_inspector->showTie({*m_scene->map(), *alter});
    else if (const auto ego = m_egos->current())
        m_inspector->showEgo(*ego);
    else
        m_inspector->showNothing();
    updateActions();
}

void MapWorkspace::updateActions()
{
    const bool writable = m_document.isWritable();
    const bool hasEgo = m_egos->current().has_value();
    m_nameBar->setEnabled(writable && m_scene->map());
    // Nothing happens to a map that is not in sight.
    const bool shown = isVisible();
    m_addEgo->setEnabled(writable && shown);
    m_addAlter->setEnabled(writable && shown && m_scene->map());
    m_rename->setEnabled(writable && shown && hasEgo);
    m_remove->setEnabled(writable && shown && !m_scene->selectedItems().isEmpty());
    m_removeEgo->setEnabled(writable && shown && hasEgo);
    for (auto* action : viewActions())
        action->setEnabled(shown && hasEgo);
    m_exportMap->setEnabled(m_scene->map().has_value());
}

void MapWorkspace::addEgo()
{
    const auto name = m_questions.name(tr("Add ego"), tr("Name of the interviewee"), {});
    if (!name)
        return;
    EgoId ego;
    const bool done = m_document.perform(tr("Add ego"), [&](Writer& writer) {
        ego = writer.addEgo({}, name->toStdString());
        const auto design = writer.reader().defaultDesign();
        writer.addMap(ego, design.id, design.title);
    });
    if (!done)
        return;
    m_egos->choose(ego);
    startNaming();
}

void MapWorkspace::addAlter(const QString& name)
{
    if (!m_scene->map())
        return;
    m_document.perform(tr("Add alter"), [&](Writer& writer) {
        nameAlter(writer, *m_scene->map(), name.toStdString());
    });
}

void MapWorkspace::startNaming()
{
    m_nameBar->start();
}

void MapWorkspace::rename()
{
    const auto alter = m_scene->selectedAlter();
    if (!alter) {
        m_egos->editName();
        return;
    }
    const auto present = m_document.reader().alter(*alter)->label;
    const auto name =
        m_questions.name(tr("Rename alter"), tr("Name"), QString::fromStdString(present));
    if (name)
        m_document.perform(tr("Rename alter"), [&](Writer& writer) {
            writer.renameAlter(*alter, name->toStdString());
        });
}

void MapWorkspace::removeSelected()
{
    const auto alteri = m_scene->selectedAlteri();
    if (alteri.empty())
        return;
    // No question: undo brings them back exactly as they were.
    m_document.perform(alteri.size() == 1 ? tr("Delete alter") : tr("Delete alteri"),
                       [&](Writer& writer) {
                           for (const auto alter : alteri)
                               writer.removeAlter(alter);
                       });
}

void MapWorkspace::removeEgo()
{
    const auto ego = m_egos->current();
    if (!ego || !m_document.isWritable())
        return;
    const auto name = QString::fromStdString(m_document.reader().ego(*ego)->label);
    if (m_questions.confirm(tr("Delete “%1” with its map and all its alteri?").arg(name),
                            tr("Delete")))
        m_document.perform(tr("Delete ego"), [&](Writer& writer) { writer.removeEgo(*ego); });
}

void MapWorkspace::exportMap()
{
    commitPending();
    if (!m_scene->map())
        return;
    const auto size = m_questions.pictureSize(tr("Export map"));
    if (!size)
        return;
    const auto name = QString::fromStdString(m_scene->snapshot().egoLabel);
    const auto file = m_questions.fileToSave(
        tr("Export map"), fileNameFor(name) + QStringLiteral(".png"), tr("PNG picture (*.png)"));
    if (!file)
        return;
    const auto image =
        MapPicture(m_scene->snapshot()).image(size->widthMillimetres, size->dotsPerInch);
    if (writePng(image, *file))
        emit message(tr("The map was written to %1").arg(*file));
    else
        m_questions.tellProblems(
            tr("Export map"),
            {sentenceFor({ErrorCode::FileNotWritable, {}, {file->toStdString()}})});
}

}  // namespace alteri
