// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/study/questions.hpp"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace alteri {

class FileField;
class NewPassphraseFields;
class TemplateList;

/// Asks for template, language and file of a new study.
class NewStudyDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewStudyDialog(const QString& folder, QWidget* parent = nullptr);

    Questions::NewStudy answer() const;

    /// Adds a template file to the list and selects it; says why if it cannot be read.
    void offerFile(const QString& file);

private:
    void accept() override;
    void showLanguages();
    void updateButton();

    TemplateList* m_templates;
    QComboBox* m_language;
    QCheckBox* m_allLanguages;
    FileField* m_file;
    QCheckBox* m_protect;
    NewPassphraseFields* m_passphrase;
    QPushButton* m_create = nullptr;
};

}  // namespace alteri
