// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/changes/change.hpp"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace alteri {

class StudyDocument;

/// The egos of a study with the number of their alteri. Names can be edited.
class EgoListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { NameColumn, CountColumn, ColumnCount };

    explicit EgoListModel(StudyDocument& document, QObject* parent = nullptr);

    std::optional<EgoId> egoAt(int row) const;
    int rowOf(EgoId ego) const;  ///< -1 if it is not in the study

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Row {
        Ego ego;
        int alteri = 0;

        friend bool operator==(const Row&, const Row&) = default;
    };

    std::vector<Row> read() const;
    static QString toolTipOf(const Row& row);
    void onChanged(const Change& change);

    StudyDocument& m_document;
    std::vector<Row> m_rows;
};

}  // namespace alteri
