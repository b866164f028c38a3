// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/selection_actions.hpp"

#include "core/maps/arranging.hpp"
#include "core/maps/placing.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/style/explained_action.hpp"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

#include <set>
#include <utility>

namespace alteri {

SelectionActions::SelectionActions(StudyDocument& document,
                                   MapScene& scene,
                                   QWidget* canvas,
                                   QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_scene(scene)
    , m_canvas(canvas)
{
    // No question before deleting: undo brings them back exactly as they were.
    // Not the standard key: on X11 that is Ctrl+D as well, which opens the map design.
    add("deleteAlteri", tr("Delete alteri"), QKeySequence(Qt::Key_Delete),
        tr("Deletes the selected alteri"), 1,
        [](Writer& writer, MapId, const std::vector<AlterId>& alteri) {
            for (const auto alter : alteri)
                writer.removeAlter(alter);
        });
    add("takeOffMap", tr("Take off the map"), QKeySequence(Qt::Key_Backspace),
        tr("Puts the selected alteri beside the map without deleting them"), 1,
        [](Writer& writer, MapId map, const std::vector<AlterId>& alteri) {
            for (const auto alter : alteri)
                takeOffMap(writer, {map, alter});
        });
    add("alignOnRing", tr("Align on ring"), QKeySequence(Qt::CTRL | Qt::Key_L),
        tr("Brings the selected alteri to the middle of their rings"), 1, &alignOnRing);
    add("spreadInCell", tr("Spread in cell"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
        tr("Spreads the selected alteri evenly within their rings and sectors"), 2, &spreadInCells);
    add("connectAll", tr("Connect all selected"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
        tr("Draws a tie between each two of the selected alteri"), 2,
        [this](Writer& writer, MapId map, const std::vector<AlterId>& alteri) {
            connectAll(writer, map, alteri);
        });
    add("tidyMap", tr("Tidy map"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        tr("Arranges all alteri of the map anew, each in its ring and sector"), 0,
        [](Writer& writer, MapId map, const std::vector<AlterId>&) { tidy(writer, map); });
}

QAction* SelectionActions::add(const char* name,
                               const QString& text,
                               const QKeySequence& key,
                               const QString& toolTip,
                               std::size_t fewest,
                               const Gesture& gesture)
{
    auto* action = nameAction(newAction(this, text, key, toolTip), name);
    // A key without Ctrl deletes letters elsewhere: it holds on the map only.
    if (!(key[0].keyboardModifiers() & Qt::ControlModifier)) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_canvas->addAction(action);
    }
    connect(action, &QAction::triggered, this, [this, text, gesture] { perform(text, gesture); });
    m_actions << action;
    m_fewest.push_back(fewest);
    return action;
}

void SelectionActions::setTieKind(std::function<std::optional<TieKind>()> kind)
{
    m_kind = std::move(kind);
}

void SelectionActions::update(bool shown)
{
    const bool able =
        shown && m_document.isWritable() && m_scene.map().has_value() && !m_scene.showsPast();
    const auto selected = m_scene.selectedAlteri().size();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const auto fewest = m_fewest[static_cast<std::size_t>(i)];
        setPossible(*m_actions[i], able && selected >= fewest,
                    able ? tr("Select %n alteri first", nullptr, static_cast<int>(fewest))
                         : QString());
    }
}

void SelectionActions::perform(const QString& label, const Gesture& gesture)
{
    const auto map = m_scene.map();
    if (!map)
        return;
    const auto alteri = m_scene.selectedAlteri();
    m_document.perform(label, [&](Writer& writer) { gesture(writer, *map, alteri); });
}

void SelectionActions::connectAll(Writer& writer,
                                  MapId map,
                                  const std::vector<AlterId>& alteri) const
{
    const auto kind = m_kind ? m_kind() : std::nullopt;
    if (!kind)
        return;
    const auto ties = writer.reader().alterTies(map);
    const std::set<AlterTie> present(ties.begin(), ties.end());
    for (std::size_t i = 0; i < alteri.size(); ++i)
        for (std::size_t j = i + 1; j < alteri.size(); ++j) {
            const auto tie = makeAlterTie(map, kind->id, kind->directed, alteri[i], alteri[j]);
            if (!present.contains(tie))
                writer.addAlterTie(tie);
        }
}

}  // namespace alteri
