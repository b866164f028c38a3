// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/table_rules.hpp"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace alteri {

class FileField;

/// Asks for the text tables to be imported, and how they are written where that is known.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const QString& folder, QWidget* parent = nullptr);

    QString egosFile() const;
    QString alteriFile() const;
    QString alterTiesFile() const;  ///< empty if there is none
    TableRules rules() const;

private:
    void makeRuleFields();
    void updateButton();
    void proposeNeighbours();

    FileField* m_egos;
    FileField* m_alteri;
    FileField* m_ties;
    QLineEdit* m_missing;
    QComboBox* m_decimal;
    QPushButton* m_import;
};

}  // namespace alteri
