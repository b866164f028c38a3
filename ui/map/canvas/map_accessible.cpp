// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/canvas/map_accessible.hpp"

#include "ui/map/canvas/alter_item.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/map/canvas/map_view.hpp"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>
#include <map>

namespace alteri {

namespace {

const AlterSnapshot* findAlter(const MapView& view, AlterId alter)
{
    const auto* scene = qobject_cast<MapScene*>(view.scene());
    if (scene == nullptr)
        return nullptr;
    for (const auto& each : scene->snapshot().alteri)
        if (each.id == alter)
            return &each;
    return nullptr;
}

/// One alter as an entry of the list.
class AlterEntry : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AlterEntry(MapView& view, AlterId alter)
        : m_view(view)
        , m_alter(alter)
    {
    }

    AlterId alter() const { return m_alter; }

    bool isValid() const override { return findAlter(m_view, m_alter) != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view.window()->windowHandle(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_view);
    }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        const auto* alter = findAlter(m_view, m_alter);
        if (alter == nullptr)
            return {};
        if (kind == QAccessible::Name)
            return QString::fromStdString(alter->label);
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return scene().descriptionOf(m_alter);
        return {};
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}

    QRect rect() const override
    {
        const auto at = scene().positionOf(m_alter);
        if (!at)
            return {};
        constexpr int half = 22;
        const auto pixel = m_view.viewport()->mapToGlobal(m_view.mapFromScene(*at));
        return {pixel - QPoint(half, half), QSize(2 * half, 2 * half)};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const auto selected = scene().selectedAlteri();
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.selected = std::find(selected.begin(), selected.end(), m_alter) != selected.end();
        state.focused = m_view.hasFocus() && selected.size() == 1 && state.selected;
        state.offscreen = !rect().intersects(
            QRect(m_view.viewport()->mapToGlobal(QPoint()), m_view.viewport()->size()));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            scene().selectAlter(m_alter);
    }
    QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    MapScene& scene() const { return *qobject_cast<MapScene*>(m_view.scene()); }

    MapView& m_view;
    AlterId m_alter;
};

/// The view as a list; an entry is made when somebody asks for it, and kept with the view.
class MapList : public QAccessibleWidget {
public:
    explicit MapList(MapView& view)
        : QAccessibleWidget(&view, QAccessible::List, view.accessibleName())
        , m_view(view)
    {
    }
    ~MapList() override
    {
        for (const auto& [alter, id] : m_entries)
            QAccessible::deleteAccessibleInterface(id);
    }
    MapList(const MapList&) = delete;
    MapList& operator=(const MapList&) = delete;
    MapList(MapList&&) = delete;
    MapList& operator=(MapList&&) = delete;

    int childCount() const override
    {
        return scene() != nullptr ? static_cast<int>(scene()->snapshot().alteri.size()) : 0;
    }

    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto alter = scene()->snapshot().alteri[static_cast<std::size_t>(index)].id;
        auto& id = m_entries[alter];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AlterEntry(m_view, alter));
        return QAccessible::accessibleInterface(id);
    }

    int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* entry = dynamic_cast<const AlterEntry*>(child);
        if (entry == nullptr || scene() == nullptr)
            return -1;
        const auto& alteri = scene()->snapshot().alteri;
        const auto found =
            std::find_if(alteri.begin(), alteri.end(),
                         [&](const AlterSnapshot& each) { return each.id == entry->alter(); });
        return found != alteri.end() ? static_cast<int>(found - alteri.begin()) : -1;
    }

    QAccessibleInterface* childAt(int x, int y) const override
    {
        const auto pixel = m_view.viewport()->mapFromGlobal(QPoint(x, y));
        const auto* item = qgraphicsitem_cast<const AlterItem*>(m_view.itemAt(pixel));
        for (int i = 0; item != nullptr && i < childCount(); ++i)
            if (scene()->snapshot().alteri[static_cast<std::size_t>(i)].id == item->alterId())
                return child(i);
        return nullptr;
    }

    QAccessibleInterface* focusChild() const override
    {
        const auto selected = scene() != nullptr ? scene()->selectedAlter() : std::nullopt;
        for (int i = 0; selected && i < childCount(); ++i)
            if (scene()->snapshot().alteri[static_cast<std::size_t>(i)].id == *selected)
                return child(i);
        return QAccessibleWidget::focusChild();
    }

private:
    MapScene* scene() const { return qobject_cast<MapScene*>(m_view.scene()); }

    MapView& m_view;
    mutable std::map<AlterId, QAccessible::Id> m_entries;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<MapView*>(object);
    return view != nullptr ? new MapList(*view) : nullptr;
}

}  // namespace

void makeAccessible(MapView& view)
{
    static const bool installed = [] {
        QAccessible::installFactory(&makeInterface);
        return true;
    }();
    static_cast<void>(installed);
    // A screen reader that runs may have asked before the view was more than a QGraphicsView.
    if (auto* early = QAccessible::queryAccessibleInterface(&view);
        early != nullptr && dynamic_cast<MapList*>(early) == nullptr)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(early));
}

void announceSelection(MapView& view, MapScene& scene)
{
    QObject::connect(&scene, &QGraphicsScene::selectionChanged, &view, [&view, &scene] {
        if (!QAccessible::isActive())
            return;
        const auto& alteri = scene.snapshot().alteri;
        const auto selected = scene.selectedAlter();
        for (std::size_t i = 0; selected && i < alteri.size(); ++i)
            if (alteri[i].id == *selected) {
                QAccessibleEvent event(&view, QAccessible::Focus);
                event.setChild(static_cast<int>(i));
                QAccessible::updateAccessibility(&event);
            }
        QAccessibleEvent all(&view, QAccessible::SelectionWithin);
        QAccessible::updateAccessibility(&all);
    });
}

}  // namespace alteri
