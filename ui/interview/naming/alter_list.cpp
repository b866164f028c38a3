// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/naming/alter_list.hpp"

#include "ui/interview/naming/alter_list_model.hpp"
#include "ui/map/canvas/map_scene.hpp"

#include <QHeaderView>

namespace alteri {

AlterList::AlterList(StudyDocument& document, MapScene& scene, QWidget* parent)
    : QTableView(parent)
    , m_scene(scene)
    , m_model(new AlterListModel(document, this))
{
    setObjectName(QStringLiteral("alterList"));
    setAccessibleName(tr("Alteri of the map"));
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultSectionSize(150);
    horizontalHeader()->setHighlightSections(false);
    setTabKeyNavigation(false);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &AlterList::giveToMap);
    connect(&scene, &QGraphicsScene::selectionChanged, this, &AlterList::takeFromMap);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlterList::takeFromMap);
}

void AlterList::showMap(std::optional<MapId> map)
{
    m_model->showMap(map);
}

void AlterList::takeFromMap()
{
    if (m_syncing)
        return;
    m_syncing = true;
    QItemSelection selection;
    std::optional<int> first;
    for (const auto alter : m_scene.selectedAlteri())
        if (const auto row = m_model->rowOf(alter)) {
            selection.select(m_model->index(*row, 0),
                             m_model->index(*row, m_model->columnCount() - 1));
            first = first ? std::min(*first, *row) : *row;
        }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first) {
        // The current row is what a screen reader announces.
        selectionModel()->setCurrentIndex(m_model->index(*first, 0), QItemSelectionModel::NoUpdate);
        scrollTo(m_model->index(*first, 0));
    }
    m_syncing = false;
}

void AlterList::giveToMap()
{
    if (m_syncing)
        return;
    m_syncing = true;
    std::vector<AlterId> alteri;
    for (const auto& index : selectionModel()->selectedRows())
        alteri.push_back(m_model->alterAt(index.row()));
    m_scene.selectAlteri(alteri);
    m_syncing = false;
}

}  // namespace alteri
