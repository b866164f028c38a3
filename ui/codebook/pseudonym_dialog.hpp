// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace alteri {

class PseudonymModel;
class StudyDocument;

/// Edits the names under which egos and alteri appear in pictures and tables that leave the
/// program; all changes are one gesture.
class PseudonymDialog : public QDialog {
    Q_OBJECT

public:
    explicit PseudonymDialog(StudyDocument& document, QWidget* parent = nullptr);

    void accept() override;

private:
    void refresh();

    StudyDocument& m_document;
    PseudonymModel* m_model;
    QTableView* m_table;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
};

}  // namespace alteri
