// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_content.hpp"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace alteri {

class StudyDocument;

/// The alteri of a map as rows: name, then the answers to all their categories. What the map shows
/// as a picture, for those who cannot see it or prefer a list.
class AlterListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit AlterListModel(StudyDocument& document, QObject* parent = nullptr);

    void showMap(std::optional<MapId> map);
    AlterId alterAt(int row) const { return m_rows[static_cast<std::size_t>(row)].alter; }
    std::optional<int> rowOf(AlterId alter) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        AlterId alter;
        QStringList texts;
    };

    static Row rowFor(const MapContent::Partner& partner,
                      const std::vector<const Attribute*>& attributes);
    void onChanged(const Change& change);
    void reload();

    StudyDocument& m_document;
    std::optional<MapId> m_map;
    QStringList m_headers;
    std::vector<Row> m_rows;
};

}  // namespace alteri
