// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/palette_entry.hpp"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace alteri {

/// What the palette found, the nearest first.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Roles { PlaceRole = Qt::UserRole, KeyRole, WhyNotRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PaletteEntry> entries);
    const PaletteEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

/// A line of the palette: what it is, where it is, and its key at the end.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace alteri
