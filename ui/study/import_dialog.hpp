// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPushButton;

namespace alteri {

class FileField;

/// Asks for the text tables to be imported.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(const QString& folder, QWidget* parent = nullptr);

    QString egosFile() const;
    QString alteriFile() const;
    QString alterTiesFile() const;  ///< empty if there is none

private:
    void updateButton();
    void proposeNeighbours();

    FileField* m_egos;
    FileField* m_alteri;
    FileField* m_ties;
    QPushButton* m_import;
};

}  // namespace alteri
