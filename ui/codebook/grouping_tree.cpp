// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/grouping_tree.hpp"

#include "ui/codebook/study_variables.hpp"

#include <QDropEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>
#include <cstring>

namespace alteri {

namespace {

constexpr int groupColumn = 0;
constexpr int codeColumn = 1;
constexpr int countColumn = 2;
constexpr int idRole = Qt::UserRole;

template <class AnyId>
void keepId(QTreeWidgetItem& item, const AnyId& id)
{
    item.setData(groupColumn, idRole,
                 QByteArray(reinterpret_cast<const char*>(id.bytes.data()),
                            static_cast<qsizetype>(id.bytes.size())));
}

template <class AnyId>
AnyId idOf(const QTreeWidgetItem& item)
{
    AnyId id;
    const auto bytes = item.data(groupColumn, idRole).toByteArray();
    if (bytes.size() == static_cast<qsizetype>(id.bytes.size()))
        std::memcpy(id.bytes.data(), bytes.data(), id.bytes.size());
    return id;
}

/// A group that is nothing but one category under its own name.
bool isCategoryItself(const Recode::Group& group, const Attribute& attribute)
{
    if (group.members.size() != 1)
        return false;
    const auto* category = attribute.findCategory(group.members.front());
    return category != nullptr && category->code == group.code && category->label == group.label;
}

}  // namespace

GroupingTree::GroupingTree(QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(3);
    setHeaderLabels({tr("Group and categories"), tr("Code"), tr("Count")});
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(groupColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(codeColumn, QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(countColumn, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &GroupingTree::regrouped);
}

void GroupingTree::setGroups(const Attribute& attribute,
                             const std::vector<Recode::Group>& groups,
                             const std::map<CategoryId, int>& counts)
{
    const QSignalBlocker quiet(this);
    clear();
    m_attribute = attribute;
    m_counts = counts;
    m_alone = nullptr;
    m_leftOut = nullptr;
    for (const auto& group : groups)
        if (!isCategoryItself(group, attribute))
            for (auto* item = addGroup(group); const auto member : group.members)
                addCategory(item, member);
    m_alone = addPlace(tr("On their own"), tr("Each of these stays a category of its own."));
    m_leftOut = addPlace(tr("Left out"), tr("These count as missing in the grouping."));
    for (const auto& category : attribute.categories) {
        const auto holds = [&](const Recode::Group& group) {
            return std::find(group.members.begin(), group.members.end(), category.id)
                   != group.members.end();
        };
        const auto found = std::find_if(groups.begin(), groups.end(), holds);
        if (found == groups.end())
            addCategory(groups.empty() ? m_alone : m_leftOut, category.id);
        else if (isCategoryItself(*found, attribute))
            addCategory(m_alone, category.id);
    }
    recount();
}

QTreeWidgetItem* GroupingTree::addGroup(const Recode::Group& group)
{
    auto* item = new QTreeWidgetItem;
    insertTopLevelItem(m_alone != nullptr ? indexOfTopLevelItem(m_alone) : topLevelItemCount(),
                       item);
    item->setText(groupColumn, QString::fromStdString(group.label));
    item->setText(codeColumn, QString::fromStdString(group.code));
    item->setToolTip(groupColumn, tr("Double-click to rename"));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsDropEnabled | Qt::ItemIsEditable);
    keepId(*item, group.id);
    auto bold = font();
    bold.setBold(true);
    item->setFont(groupColumn, bold);
    item->setExpanded(true);
    return item;
}

QTreeWidgetItem* GroupingTree::addPlace(const QString& text, const QString& toolTip)
{
    auto* item = new QTreeWidgetItem(this);
    item->setText(groupColumn, text);
    item->setToolTip(groupColumn, toolTip);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsDropEnabled);
    auto italic = font();
    italic.setItalic(true);
    item->setFont(groupColumn, italic);
    item->setExpanded(true);
    return item;
}

void GroupingTree::addCategory(QTreeWidgetItem* group, CategoryId category)
{
    const auto* found = m_attribute.findCategory(category);
    if (found == nullptr)
        return;
    auto* item = new QTreeWidgetItem(group);
    item->setText(groupColumn, QString::fromStdString(found->label));
    item->setText(codeColumn, QString::fromStdString(found->code));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
    keepId(*item, category);
}

bool GroupingTree::isGroup(const QTreeWidgetItem* item) const
{
    return item != m_alone && item != m_leftOut;
}

std::vector<Recode::Group> GroupingTree::groups() const
{
    std::vector<Recode::Group> found;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const auto* item = topLevelItem(i);
        if (isGroup(item)) {
            found.push_back({idOf<RecodeGroupId>(*item),
                             item->text(codeColumn).toStdString(),
                             item->text(groupColumn).trimmed().toStdString(),
                             {}});
            for (int child = 0; child < item->childCount(); ++child)
                found.back().members.push_back(idOf<CategoryId>(*item->child(child)));
        }
    }
    std::vector<Recode::Group> alone;
    for (const auto& category : m_attribute.categories)
        for (int child = 0; child < m_alone->childCount(); ++child)
            if (idOf<CategoryId>(*m_alone->child(child)) == category.id)
                alone.push_back({{}, category.code, category.label, {category.id}});
    // Groups come last, as "other" does in tables.
    alone.insert(alone.end(), found.begin(), found.end());
    return alone;
}

QStringList GroupingTree::groupNames() const
{
    QStringList names;
    for (int i = 0; i < topLevelItemCount(); ++i)
        names << topLevelItem(i)->text(groupColumn);
    return names;
}

void GroupingTree::putSelectedInto(const QString& group)
{
    const auto name = group.trimmed();
    if (name.isEmpty() || selectedItems().isEmpty())
        return;
    for (int i = 0; i < topLevelItemCount(); ++i)
        if (topLevelItem(i)->text(groupColumn) == name)
            return moveSelectedTo(topLevelItem(i));
    QTreeWidgetItem* added = nullptr;
    {
        const QSignalBlocker quiet(this);
        added = addGroup({{}, keyFrom(name), name.toStdString(), {}});
    }
    moveSelectedTo(added);
}

void GroupingTree::moveSelectedTo(QTreeWidgetItem* group)
{
    {
        const QSignalBlocker quiet(this);
        for (auto* item : selectedItems()) {
            if (item->parent() == nullptr || item->parent() == group)
                continue;
            item->parent()->removeChild(item);
            group->addChild(item);
        }
        group->setExpanded(true);
        clearSelection();
        removeEmptyGroups();
        recount();
    }
    emit regrouped();
}

void GroupingTree::removeEmptyGroups()
{
    for (int i = topLevelItemCount() - 1; i >= 0; --i)
        if (auto* item = topLevelItem(i); isGroup(item) && item->childCount() == 0)
            delete item;
}

void GroupingTree::recount()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        auto* group = topLevelItem(i);
        int sum = 0;
        for (int child = 0; child < group->childCount(); ++child) {
            auto* item = group->child(child);
            const auto count = m_counts.find(idOf<CategoryId>(*item));
            const int number = count != m_counts.end() ? count->second : 0;
            item->setText(countColumn, QString::number(number));
            item->setTextAlignment(countColumn, Qt::AlignRight | Qt::AlignVCenter);
            sum += number;
        }
        group->setText(countColumn, QString::number(sum));
        group->setTextAlignment(countColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void GroupingTree::dropEvent(QDropEvent* event)
{
    auto* target = itemAt(event->position().toPoint());
    if (target != nullptr && target->parent() != nullptr)
        target = target->parent();
    // The view would remove the rows that it thinks were copied elsewhere; they move here instead.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    if (target != nullptr)
        moveSelectedTo(target);
}

}  // namespace alteri
