// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/import/table_preview.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace alteri {

/// Says what one column of a table is understood as, and lets it be changed.
class ColumnBar : public QWidget {
    Q_OBJECT

public:
    explicit ColumnBar(QWidget* parent = nullptr);

    /// @param kind what the table is about
    /// @param said what the user says about the column
    void show(TableKind kind, const PreviewColumn& column, const ColumnChoice& said);
    /// There is no column.
    void clear();

    ColumnChoice choice() const;

signals:
    /// The user chose something.
    void changed();

private:
    QComboBox* addBox(const QString& label, const char* name);
    void fillRoles(TableKind kind, const PreviewColumn& column);
    void fillOwners(TableKind kind, const PreviewColumn& column);
    void fillScales(const PreviewColumn& column);

    QLabel* m_title;
    QComboBox* m_role;
    QComboBox* m_owner;
    QComboBox* m_scale;
    QLineEdit* m_label;
    std::string m_column;
    std::string m_saidLabel;
    QString m_shownLabel;  ///< until it is changed nothing is said by it
};

}  // namespace alteri
