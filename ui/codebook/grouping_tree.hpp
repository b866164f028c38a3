// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QTreeWidget>

#include <map>
#include <vector>

namespace alteri {

/// The categories of an attribute, sorted into groups by dragging. Two places are always there:
/// for categories that stay on their own, and for those that are left out.
class GroupingTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit GroupingTree(QWidget* parent = nullptr);

    /// @param counts how often each category was given
    void setGroups(const Attribute& attribute,
                   const std::vector<Recode::Group>& groups,
                   const std::map<CategoryId, int>& counts);

    /// The groups as they stand, those of a single category included.
    std::vector<Recode::Group> groups() const;
    QStringList groupNames() const;
    /// Puts the selected categories into a group, which is made if there is none of this name.
    void putSelectedInto(const QString& group);

signals:
    void regrouped();

protected:
    void dropEvent(QDropEvent* event) override;

private:
    QTreeWidgetItem* addGroup(const Recode::Group& group);
    QTreeWidgetItem* addPlace(const QString& text, const QString& toolTip);
    void addCategory(QTreeWidgetItem* group, CategoryId category);
    void moveSelectedTo(QTreeWidgetItem* group);
    void removeEmptyGroups();
    void recount();
    bool isGroup(const QTreeWidgetItem* item) const;

    Attribute m_attribute;
    std::map<CategoryId, int> m_counts;
    QTreeWidgetItem* m_alone = nullptr;
    QTreeWidgetItem* m_leftOut = nullptr;
};

}  // namespace alteri
