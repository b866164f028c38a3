// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/questions.hpp"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace alteri {

class FileField;

/// Asks for template and file of a new study.
class NewStudyDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewStudyDialog(const QString& folder, QWidget* parent = nullptr);

    Questions::NewStudy answer() const;

private:
    void accept() override;
    void updateButton();

    QListWidget* m_templates;
    FileField* m_file;
    QPushButton* m_create = nullptr;
};

}  // namespace alteri
