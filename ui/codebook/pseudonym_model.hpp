// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/store/tables/reader.hpp"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Egos, each followed by its alteri, with the pseudonyms that are being edited.
class PseudonymModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Columns { NameColumn, CodeColumn, PseudonymColumn, ColumnCount };

    struct Row {
        EgoId ego;
        std::optional<AlterId> alter;  ///< nothing: the row of ego itself
        QString name;
        QString code;
        QString before;
        QString pseudonym;
    };

    explicit PseudonymModel(const Reader& reader, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    const std::vector<Row>& people() const { return m_rows; }
    /// Gives everybody a numbered pseudonym; alteri are numbered anew for each ego.
    void numberAll();
    void clearAll();
    /// A pseudonym that stands for two egos, or for two alteri of one ego; or an empty text.
    QString givenTwice() const;

private:
    void setAll(const std::function<QString(const Row&, int ego, int alter)>& pseudonym);

    std::vector<Row> m_rows;
};

}  // namespace alteri
