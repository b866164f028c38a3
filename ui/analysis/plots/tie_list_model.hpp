// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"

#include <QAbstractTableModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace alteri {

/// Ties with some of their columns, read from the study's columns when they come into sight.
class TieListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Shown {
        std::string column;
        QString title;
    };

    /// @param rows of the frame of ties
    void setContent(std::shared_ptr<const StudyFrames> frames,
                    std::vector<std::size_t> rows,
                    std::vector<Shown> columns);

    const TieKey& tieAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    const Column* columnAt(int column) const;

    std::shared_ptr<const StudyFrames> m_frames;
    std::vector<std::size_t> m_rows;
    std::vector<Shown> m_columns;
};

}  // namespace alteri
