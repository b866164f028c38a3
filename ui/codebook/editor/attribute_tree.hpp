// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"

#include <QTreeWidget>

#include <optional>

namespace alteri {

/// Lists the attributes of a codebook in their order, by whose they are, and the kinds of ties
/// below them.
class AttributeTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit AttributeTree(QWidget* parent = nullptr);

    /// Lists a codebook; what was selected stays so if it is still there.
    void show(const Codebook& codebook);

    std::optional<AttributeId> currentAttribute() const;
    /// Whose attributes those of the current group are; nothing for kinds of ties.
    std::optional<Owner> currentOwner() const;
    void select(AttributeId attribute);
    void selectGroup(Owner owner);
    /// Where the current attribute stands in its group.
    int currentPlace() const;

signals:
    /// @param place in its group that it is to have
    void moved(alteri::AttributeId attribute, int place);

protected:
    void dropEvent(QDropEvent* event) override;

private:
    QTreeWidgetItem* addGroup(const QString& title, const std::optional<Owner>& owner);
    QTreeWidgetItem* groupOf(QTreeWidgetItem* item) const;
    QTreeWidgetItem* itemOf(AttributeId attribute) const;
};

}  // namespace alteri
