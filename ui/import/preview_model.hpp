// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/table_preview.hpp"

#include <QAbstractTableModel>

namespace alteri {

/// The first rows of a table that is to be imported. Its heads say what the columns are understood
/// as, its cells what becomes of them.
class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PreviewModel(QObject* parent = nullptr);

    void show(TablePreview preview);
    const TablePreview& preview() const { return m_preview; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    TablePreview m_preview;
};

}  // namespace alteri
