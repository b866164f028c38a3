// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <vector>

namespace alteri {

class StudyDocument;

/// The maps of an overview, in the order in which they are shown.
class MiniatureModel : public QAbstractListModel {
    Q_OBJECT

public:
    struct Entry {
        MapId map;
        EgoId ego;
        QString name;
        int size = 0;  ///< of the network
    };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Entry> m_entries;
};

/// Paints a map only when it comes into sight, and keeps its picture.
class MiniatureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MiniatureDelegate(const MiniatureModel& model, StudyDocument& document, QObject* parent);

    /// Forgets all pictures: the study or the colours have changed.
    void clear() { m_pictures.clear(); }
    void setSide(int pixels);
    QSize cellSize() const;

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// How many maps were painted so far, for those who measure.
    int painted() const { return m_painted; }

private:
    struct Picture {
        QPixmap pixels;
        int withoutPlace = 0;
    };

    const Picture& pictureOf(MapId map, double pixelRatio) const;

    const MiniatureModel& m_model;
    StudyDocument& m_document;
    int m_side = 170;
    mutable QCache<QByteArray, Picture> m_pictures;
    mutable int m_painted = 0;
};

}  // namespace alteri
