// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/study_template.hpp"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace alteri {

/// Asks what a template is to be called, and shows everything that goes into it.
class SaveTemplateDialog : public QDialog {
    Q_OBJECT

public:
    SaveTemplateDialog(const StudyTemplate& made, const QString& title, QWidget* parent = nullptr);

    TemplateInfo info() const;

private:
    void updateButton();

    QLineEdit* m_title;
    QPlainTextEdit* m_description;
    QPushButton* m_save = nullptr;
};

}  // namespace alteri
