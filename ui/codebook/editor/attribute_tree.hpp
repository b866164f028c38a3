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
    std::optional<TieKindId> currentTieKind() const;
    /// Whose attributes those of the current group are; nothing for kinds of ties, or none.
    std::optional<Owner> currentOwner() const;
    /// Whether the kinds of ties are the current group.
    bool isAtTieKinds() const;
    void select(AttributeId attribute);
    void select(TieKindId kind);
    void selectGroup(Owner owner);
    void selectTieKinds();
    /// Where the current attribute or kind stands in its group.
    int currentPlace() const;

signals:
    /// @param place in its group that the current attribute or kind is to have
    void moved(int place);

protected:
    void dropEvent(QDropEvent* event) override;

private:
    QTreeWidgetItem* addGroup(const QString& title, const std::optional<Owner>& owner);
    QTreeWidgetItem* groupOf(QTreeWidgetItem* item) const;
    QTreeWidgetItem* addItem(QTreeWidgetItem* group,
                             const QStringList& texts,
                             const QByteArray& id,
                             const std::string& key);
    QTreeWidgetItem* itemOf(const QByteArray& id) const;
    void selectGroup(int owner);
};

}  // namespace alteri
