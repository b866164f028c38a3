// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/attribute_tree.hpp"

#include "ui/text/codebook_text.hpp"

#include <QDropEvent>
#include <QSignalBlocker>

#include <cstring>

namespace alteri {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int ownerRole = Qt::UserRole + 1;

QByteArray bytesOf(AttributeId id)
{
    return {reinterpret_cast<const char*>(id.bytes.data()),
            static_cast<qsizetype>(id.bytes.size())};
}

std::optional<AttributeId> idOf(const QTreeWidgetItem* item)
{
    const auto bytes = item != nullptr ? item->data(0, idRole).toByteArray() : QByteArray();
    AttributeId id;
    if (bytes.size() != static_cast<qsizetype>(id.bytes.size()))
        return std::nullopt;
    std::memcpy(id.bytes.data(), bytes.data(), id.bytes.size());
    return id;
}

}  // namespace

AttributeTree::AttributeTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("codebookTree"));
    setAccessibleName(tr("Attributes"));
    setHeaderLabels({tr("Attribute"), tr("Scale")});
    setDragDropMode(QAbstractItemView::InternalMove);
    setUniformRowHeights(true);
}

QTreeWidgetItem* AttributeTree::addGroup(const QString& title, const std::optional<Owner>& owner)
{
    auto* group = new QTreeWidgetItem(this, {title});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled);
    group->setData(0, ownerRole, owner ? static_cast<int>(*owner) : -1);
    return group;
}

void AttributeTree::show(const Codebook& codebook)
{
    const auto selected = currentAttribute();
    const auto owner = currentOwner();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& [each, title] :
         {std::pair(Owner::Ego, tr("Ego")), std::pair(Owner::Alter, tr("Alter")),
          std::pair(Owner::Tie, tr("Tie to ego, for each map")),
          std::pair(Owner::AlterTie, tr("Tie between alteri"))}) {
        auto* group = addGroup(title, each);
        for (const auto* attribute : codebook.of(each)) {
            auto* item = new QTreeWidgetItem(
                group, {QString::fromStdString(attribute->label), textFor(attribute->scale)});
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                           | Qt::ItemNeverHasChildren);
            item->setData(0, idRole, bytesOf(attribute->id));
            item->setToolTip(0, QString::fromStdString(attribute->key));
        }
    }
    auto* kinds = addGroup(tr("Kinds of ties"), std::nullopt);
    for (const auto& kind : codebook.tieKinds)
        new QTreeWidgetItem(kinds, {QString::fromStdString(kind.label)});
    expandAll();
    resizeColumnToContents(0);
    if (selected && itemOf(*selected) != nullptr)
        setCurrentItem(itemOf(*selected));
    else if (owner)
        selectGroup(*owner);
}

QTreeWidgetItem* AttributeTree::groupOf(QTreeWidgetItem* item) const
{
    return item != nullptr && item->parent() != nullptr ? item->parent() : item;
}

QTreeWidgetItem* AttributeTree::itemOf(AttributeId attribute) const
{
    for (int group = 0; group < topLevelItemCount(); ++group)
        for (int row = 0; row < topLevelItem(group)->childCount(); ++row)
            if (auto* item = topLevelItem(group)->child(row); idOf(item) == attribute)
                return item;
    return nullptr;
}

std::optional<AttributeId> AttributeTree::currentAttribute() const
{
    return idOf(currentItem());
}

std::optional<Owner> AttributeTree::currentOwner() const
{
    const auto* group = groupOf(currentItem());
    const int owner = group != nullptr ? group->data(0, ownerRole).toInt() : -1;
    return owner >= 0 ? std::optional(static_cast<Owner>(owner)) : std::nullopt;
}

void AttributeTree::select(AttributeId attribute)
{
    if (auto* item = itemOf(attribute))
        setCurrentItem(item);
}

void AttributeTree::selectGroup(Owner owner)
{
    for (int group = 0; group < topLevelItemCount(); ++group)
        if (topLevelItem(group)->data(0, ownerRole).toInt() == static_cast<int>(owner))
            setCurrentItem(topLevelItem(group));
}

int AttributeTree::currentPlace() const
{
    auto* item = currentItem();
    return item != nullptr && item->parent() != nullptr ? item->parent()->indexOfChild(item) : 0;
}

/// The study moves the attribute; the list follows it.
void AttributeTree::dropEvent(QDropEvent* event)
{
    auto* target = itemAt(event->position().toPoint());
    const auto moving = currentAttribute();
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (!moving || target == nullptr || groupOf(target) != groupOf(currentItem()))
        return;
    int place = target->parent() != nullptr ? target->parent()->indexOfChild(target) : 0;
    const int from = currentPlace();
    const auto indicator = dropIndicatorPosition();
    if (indicator == QAbstractItemView::BelowItem && place < from)
        ++place;
    else if (indicator == QAbstractItemView::AboveItem && place > from)
        --place;
    if (place != from)
        emit moved(*moving, place);
}

}  // namespace alteri
