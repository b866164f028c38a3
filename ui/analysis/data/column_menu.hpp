// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>

class QMenu;

namespace alteri {

class DataTableModel;
class DataView;

/// Chooses the columns of a table that are shown. Measures stand in menus of their kind, each with
/// a way to show or hide all of them.
class ColumnMenu : public QObject {
    Q_OBJECT

public:
    ColumnMenu(QMenu& menu, DataView& view, DataTableModel& model);

    void fill();

signals:
    void chosen();

private:
    QMenu& menuFor(int column);
    void addAll(QMenu& menu);
    /// Whether the column is the only one there is to see.
    bool isLast(int column) const;

    QMenu& m_menu;
    DataView& m_view;
    DataTableModel& m_model;
    QMap<QString, QMenu*> m_kinds;
};

}  // namespace alteri
