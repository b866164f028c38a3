// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_rules.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace alteri {

/// How all tables write numbers and dates, and from where the labels of codes come.
class NumberBar : public QWidget {
    Q_OBJECT

public:
    explicit NumberBar(QWidget* parent = nullptr);

    void show(const TableRules& rules);
    /// Into the rules, whatever else they say.
    void take(TableRules& rules) const;

signals:
    void changed();
    void labelsWanted();

private:
    QComboBox* addBox(const QString& label, const char* name);

    QComboBox* m_decimal;
    QComboBox* m_thousands;
    QComboBox* m_dates;
    QPushButton* m_labels;
    QLabel* m_labelled;
};

}  // namespace alteri
