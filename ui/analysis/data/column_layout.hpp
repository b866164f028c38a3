// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

namespace alteri {

class DataTableModel;

/// Which columns of a table are shown, in which order and how wide; remembered by the columns'
/// names, so that it holds for other studies of the same codebook too.
class ColumnLayout {
public:
    /// @param name of the table in the settings
    ColumnLayout(QTableView& view, DataTableModel& model, QString name);

    /// Lays the columns out as remembered, or as suits the table where nothing is.
    void restore();
    void save() const;

private:
    void restoreOrder(const QStringList& order);
    bool isShownAtFirst(int column) const;
    int firstWidth(int column) const;
    int columnOf(const QString& key) const;
    QString settingsKey(const QString& what) const;

    QTableView& m_view;
    DataTableModel& m_model;
    QString m_name;
};

}  // namespace alteri
