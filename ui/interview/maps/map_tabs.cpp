// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/map_tabs.hpp"

#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/literal_text.hpp"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace alteri {

MapTabs::MapTabs(StudyDocument& document, Questions& questions, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_questions(questions)
    , m_bar(new QTabBar)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 0);
    row->setSpacing(4);
    m_bar->setObjectName(QStringLiteral("mapTabs"));
    m_bar->setAccessibleName(tr("Maps of this ego"));
    m_bar->setMovable(document.isWritable());
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(true);
    row->addWidget(m_bar);
    add("addMap", tr("Add map…"), tr("Adds an empty map for this ego"), &MapTabs::addMap);
    add("nextWave", tr("Next wave…"), tr("Adds a map with the same alteri, not yet placed"),
        &MapTabs::addWave);
    add("duplicateMap", tr("Duplicate map…"),
        tr("Adds a map with the same alteri, places and answers"), &MapTabs::duplicate);
    add("renameMap", tr("Rename map…"), tr("Renames the map shown"), &MapTabs::rename);
    add("deleteMap", tr("Delete map…"), tr("Deletes the map shown; its alteri stay with the ego"),
        &MapTabs::remove);
    add("compareMaps", tr("Compare maps…"), tr("Shows two maps of this ego side by side"),
        &MapTabs::comparisonWanted);
    auto* more = new QToolButton;
    nameButton(more, "mapMenu");
    more->setToolTip(tr("Add, rename, compare or delete maps of this ego"));
    more->setAccessibleName(more->toolTip());
    more->setPopupMode(QToolButton::InstantPopup);
    // An arrow would lie on the badge of the icon.
    more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    more->setAutoRaise(true);
    auto* menu = new QMenu(more);
    menu->addActions(m_actions);
    more->setMenu(menu);
    row->addWidget(more);
    row->addStretch();
    connect(m_bar, &QTabBar::currentChanged, this, [this] {
        if (!m_filling)
            emit chosen(current());
    });
    connect(m_bar, &QTabBar::tabMoved, this, &MapTabs::moved);
    connect(m_bar, &QTabBar::tabBarDoubleClicked, this, &MapTabs::rename);
}

void MapTabs::add(const char* name,
                  const QString& text,
                  const QString& toolTip,
                  void (MapTabs::*slot)())
{
    auto* action = nameAction(newAction(this, text, {}, toolTip), name);
    connect(action, &QAction::triggered, this, slot);
    m_actions << action;
}

void MapTabs::setActionsEnabled(bool enabled)
{
    for (auto* action : m_actions)
        action->setEnabled(enabled && m_ego && m_document.isWritable());
    m_actions.last()->setEnabled(m_maps.size() > 1);
}

void MapTabs::showEgo(std::optional<EgoId> ego)
{
    m_ego = ego;
    fill();
}

std::optional<MapId> MapTabs::current() const
{
    const auto index = static_cast<std::size_t>(m_bar->currentIndex());
    return index < m_maps.size() ? std::optional(m_maps[index].id) : std::nullopt;
}

void MapTabs::fill()
{
    const auto before = current();
    auto maps = m_ego ? m_document.spokenReader().maps(*m_ego) : std::vector<NetworkMap>();
    if (maps == m_maps)
        return;
    m_filling = true;
    m_maps = std::move(maps);
    while (m_bar->count() > 0)
        m_bar->removeTab(m_bar->count() - 1);
    for (const auto& map : m_maps)
        m_bar->addTab(literalLabel(QString::fromStdString(map.title)));
    for (std::size_t i = 0; i < m_maps.size(); ++i)
        if (m_maps[i].id == before)
            m_bar->setCurrentIndex(static_cast<int>(i));
    m_filling = false;
    setVisible(m_ego.has_value());
}

void MapTabs::choose(MapId map)
{
    fill();
    for (std::size_t i = 0; i < m_maps.size(); ++i)
        if (m_maps[i].id == map)
            m_bar->setCurrentIndex(static_cast<int>(i));
    emit chosen(current());
}

void MapTabs::addMap()
{
    const auto title = m_questions.name(tr("Add map"), tr("Title of the map"), {});
    if (!title || !m_ego)
        return;
    std::optional<MapId> added;
    m_document.perform(tr("Add map"), [&](Writer& writer) {
        added = writer.addMap(*m_ego, writer.reader().defaultDesign().id, title->toStdString());
    });
    if (added)
        choose(*added);
}

void MapTabs::addWave()
{
    duplicateAs(tr("Next wave"), Takeover::Names);
}

void MapTabs::duplicate()
{
    duplicateAs(tr("Duplicate map"), Takeover::Places);
}

void MapTabs::duplicateAs(const QString& title, Takeover takeover)
{
    const auto map = current();
    const auto name = m_questions.name(title, tr("Title of the map"), {});
    if (!map || !name)
        return;
    std::optional<MapId> added;
    m_document.perform(title, [&](Writer& writer) {
        added = duplicateMap(writer, *map, name->toStdString(), takeover);
    });
    if (added)
        choose(*added);
}

void MapTabs::rename()
{
    const auto map = current();
    if (!map || !m_document.isWritable())
        return;
    const auto present = QString::fromStdString(m_document.reader().map(*map)->title);
    if (const auto name = m_questions.name(tr("Rename map"), tr("Title of the map"), present))
        m_document.perform(tr("Rename map"),
                           [&](Writer& writer) { writer.renameMap(*map, name->toStdString()); });
}

void MapTabs::remove()
{
    const auto map = current();
    if (!map)
        return;
    const auto title = QString::fromStdString(m_document.reader().map(*map)->title);
    if (m_questions.confirm(tr("Delete the map “%1” with its ties?").arg(title), tr("Delete")))
        m_document.perform(tr("Delete map"), [&](Writer& writer) { writer.removeMap(*map); });
}

void MapTabs::moved(int from, int to)
{
    if (m_filling)
        return;
    const auto map = m_maps[static_cast<std::size_t>(from)];
    m_maps.erase(m_maps.begin() + from);
    m_maps.insert(m_maps.begin() + to, map);
    m_document.perform(tr("Move map"),
                       [&](Writer& writer) { reorderMap(writer, map.id, to - from); });
}

}  // namespace alteri
