// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/condition_rows.hpp"
#include "core/measures/columns/frame.hpp"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace alteri {

/// Builds a condition by menus, one comparison in each row; the text that comes of it is shown
/// beneath.
class ConditionDialog : public QDialog {
    Q_OBJECT

public:
    /// @param variables that a comparison may name
    /// @param ofPartners those that partners are counted by
    ConditionDialog(std::vector<Column> variables,
                    std::vector<Column> ofPartners,
                    const ConditionRows& condition,
                    QWidget* parent = nullptr);

    /// What is built; it can be taken once all rows are filled in.
    ConditionRows condition() const;

private:
    /// The menus of one row.
    struct Row {
        QWidget* widget = nullptr;
        QComboBox* of = nullptr;
        QComboBox* variable = nullptr;
        QComboBox* sign = nullptr;
        QComboBox* answer = nullptr;
        QComboBox* numberSign = nullptr;
        QLineEdit* number = nullptr;
    };

    Row makeRow(const ConditionRow& begun);
    void addRow(const ConditionRow& begun);
    void fillVariables(const Row& row, const std::string& chosen);
    void fillAnswers(const Row& row, const ConditionRow& begun);
    const std::vector<Column>& choicesOf(const Row& row) const;
    /// What a row says; nothing where something is not filled in.
    std::optional<ConditionRow> comparisonIn(const Row& row) const;
    void removeRow(QWidget* widget);
    void showText();

    std::vector<Column> m_variables;
    std::vector<Column> m_ofPartners;
    std::vector<Row> m_rows;
    QVBoxLayout* m_list;
    QComboBox* m_joined;
    QLabel* m_text;
    QPushButton* m_accept = nullptr;
};

}  // namespace alteri
