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

constexpr int ofTieKinds = -1;

template <class AnyId>
QByteArray bytesOf(const AnyId& id)
{
    return {reinterpret_cast<const char*>(id.bytes.data()),
            static_cast<qsizetype>(id.bytes.size())};
}

QByteArray bytesAt(const QTreeWidgetItem* item)
{
    return item != nullptr ? item->data(0, idRole).toByteArray() : QByteArray();
}

template <class AnyId>
std::optional<AnyId> idFrom(const QByteArray& bytes)
{
    AnyId id;
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
    group->setData(0, ownerRole, owner ? static_cast<int>(*owner) : ofTieKinds);
    return group;
}

void AttributeTree::show(const Codebook& codebook)
{
    const auto selected = bytesAt(currentItem());
    const auto* group = groupOf(currentItem());
    const auto owner = group != nullptr ? group->data(0, ownerRole) : QVariant();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto& [each, title] :
         {std::pair(Owner::Ego, tr("Ego")), std::pair(Owner::Alter, tr("Alter")),
          std::pair(Owner::Tie, tr("Tie to ego, for each map")),
          std::pair(Owner::AlterTie, tr("Tie between alteri"))}) {
        auto* attributes = addGroup(title, each);
        for (const auto* attribute : codebook.of(each))
            addItem(attributes,
                    {QString::fromStdString(attribute->label), textFor(attribute->scale)},
                    bytesOf(attribute->id), attribute->key);
    }
    auto* kinds = addGroup(tr("Kinds of ties"), std::nullopt);
    for (const auto& kind : codebook.tieKinds)
        addItem(kinds,
                {QString::fromStdString(kind.label),
                 kind.directed ? tr("Directed →") : tr("Undirected")},
                bytesOf(kind.id), kind.key);
    expandAll();
    resizeColumnToContents(0);
    if (auto* item = itemOf(selected))
        setCurrentItem(item);
    else if (owner.isValid())
        selectGroup(owner.toInt());
}

QTreeWidgetItem* AttributeTree::addItem(QTreeWidgetItem* group,
                                        const QStringList& texts,
                                        const QByteArray& id,
                                        const std::string& key)
{
    auto* item = new QTreeWidgetItem(group, texts);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
                   | Qt::ItemNeverHasChildren);
    item->setData(0, idRole, id);
    item->setToolTip(0, QString::fromStdString(key));
    return item;
}

QTreeWidgetItem* AttributeTree::groupOf(QTreeWidgetItem* item) const
{
    return item != nullptr && item->parent() != nullptr ? item->parent() : item;
}

/// @return null if there is none
QTreeWidgetItem* AttributeTree::itemOf(const QByteArray& id) const
{
    if (id.isEmpty())
        return nullptr;
    for (int group = 0; group < topLevelItemCount(); ++group)
        for (int row = 0; row < topLevelItem(group)->childCount(); ++row)
            if (auto* item = topLevelItem(group)->child(row); bytesAt(item) == id)
                return item;
    return nullptr;
}

bool AttributeTree::isAtTieKinds() const
{
    const auto* group = groupOf(currentItem());
    return group != nullptr && group->data(0, ownerRole).toInt() == ofTieKinds;
}

std::optional<AttributeId> AttributeTree::currentAttribute() const
{
    return isAtTieKinds() ? std::nullopt : idFrom<AttributeId>(bytesAt(currentItem()));
}

std::optional<TieKindId> AttributeTree::currentTieKind() const
{
    return isAtTieKinds() ? idFrom<TieKindId>(bytesAt(currentItem())) : std::nullopt;
}

std::optional<Owner> AttributeTree::currentOwner() const
{
    const auto* group = groupOf(currentItem());
    const int owner = group != nullptr ? group->data(0, ownerRole).toInt() : ofTieKinds;
    return owner != ofTieKinds ? std::optional(static_cast<Owner>(owner)) : std::nullopt;
}

void AttributeTree::select(AttributeId attribute)
{
    if (auto* item = itemOf(bytesOf(attribute)))
        setCurrentItem(item);
}

void AttributeTree::select(TieKindId kind)
{
    if (auto* item = itemOf(bytesOf(kind)))
        setCurrentItem(item);
}

void AttributeTree::selectGroup(Owner owner)
{
    selectGroup(static_cast<int>(owner));
}

void AttributeTree::selectTieKinds()
{
    selectGroup(ofTieKinds);
}

void AttributeTree::selectGroup(int owner)
{
    for (int group = 0; group < topLevelItemCount(); ++group)
        if (topLevelItem(group)->data(0, ownerRole).toInt() == owner)
            setCurrentItem(topLevelItem(group));
}

int AttributeTree::currentPlace() const
{
    auto* item = currentItem();
    return item != nullptr && item->parent() != nullptr ? item->parent()->indexOfChild(item) : 0;
}

/// The study moves the attribute or kind; the list follows it.
void AttributeTree::dropEvent(QDropEvent* event)
{
    auto* target = itemAt(event->position().toPoint());
    const bool isOne = currentItem() != nullptr && currentItem()->parent() != nullptr;
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (!isOne || target == nullptr || groupOf(target) != groupOf(currentItem()))
        return;
    int place = target->parent() != nullptr ? target->parent()->indexOfChild(target) : 0;
    const int from = currentPlace();
    const auto indicator = dropIndicatorPosition();
    if (indicator == QAbstractItemView::BelowItem && place < from)
        ++place;
    else if (indicator == QAbstractItemView::AboveItem && place > from)
        --place;
    if (place != from)
        emit moved(place);
}

}  // namespace alteri
