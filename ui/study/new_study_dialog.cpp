// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/new_study_dialog.hpp"

#include "core/error.hpp"
#include "ui/protection/new_passphrase_fields.hpp"
#include "ui/study/file_field.hpp"
#include "ui/study/study_templates.hpp"
#include "ui/study/template_list.hpp"
#include "ui/text/language_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

const QString& suffix()
{
    static const auto text = QStringLiteral(".alteri");
    return text;
}

}  // namespace

NewStudyDialog::NewStudyDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_templates(new TemplateList)
    , m_language(new QComboBox)
    , m_allLanguages(new QCheckBox(tr("Keep its texts in the other languages, too")))
    , m_file(new FileField(tr("File"),
                           FileField::Purpose::Save,
                           tr("Alteri study (*.alteri)"),
                           folder))
    , m_protect(new QCheckBox(tr("Protect it by a passphrase")))
    , m_passphrase(new NewPassphraseFields)
{
    setWindowTitle(tr("New study"));
    resizeOnScreen(*this, {600, 620});
    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Template")));
    column->addWidget(m_templates, 1);
    auto* form = new QFormLayout;
    m_language->setObjectName(QStringLiteral("studyLanguage"));
    m_allLanguages->setObjectName(QStringLiteral("allLanguages"));
    form->addRow(tr("Language of its texts"), m_language);
    form->addRow(QString(), m_allLanguages);
    column->addLayout(form);
    column->addWidget(new QLabel(tr("File")));
    m_file->setFile(QDir(folder).filePath(tr("New study") + suffix()));
    column->addWidget(m_file);
    m_protect->setObjectName(QStringLiteral("protectStudy"));
    column->addWidget(m_protect);
    column->addWidget(m_passphrase);
    m_passphrase->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewStudyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &FileField::changed, this, &NewStudyDialog::updateButton);
    connect(m_passphrase, &NewPassphraseFields::changed, this, &NewStudyDialog::updateButton);
    connect(m_protect, &QCheckBox::toggled, this, [this](bool isProtected) {
        m_passphrase->setVisible(isProtected);
        if (isProtected)
            m_passphrase->setFocus();
        updateButton();
    });
    connect(m_templates, &TemplateList::chosen, this, &NewStudyDialog::showLanguages);
    showLanguages();
}

void NewStudyDialog::offerFile(const QString& file)
{
    m_templates->offerFile(file);
}

void NewStudyDialog::showLanguages()
{
    m_language->clear();
    try {
        const auto opened = m_templates->opened(studyLanguage());
        if (!opened)
            return;
        const auto add = [this](const std::string& tag) {
            const auto text = QString::fromStdString(tag);
            m_language->addItem(languageName(text), text);
        };
        add(opened->made.language);
        for (const auto& each : opened->made.languages)
            add(each);
        // What somebody saved with several languages is asked in several.
        m_allLanguages->setChecked(!m_templates->file().isEmpty());
    } catch (const Error&) {
        // It has gone since it was listed; that is told when the study is to be made of it.
    }
    m_allLanguages->setEnabled(m_language->count() > 1);
}

Questions::NewStudy NewStudyDialog::answer() const
{
    auto file = m_file->file();
    if (!file.endsWith(suffix(), Qt::CaseInsensitive))
        file += suffix();
    return {m_templates->key(),
            file,
            m_templates->file(),
            m_language->currentData().toString(),
            m_allLanguages->isChecked(),
            m_protect->isChecked() ? m_passphrase->passphrase() : QString()};
}

void NewStudyDialog::accept()
{
    const auto file = answer().file;
    // A study is never overwritten: its interviews could not be brought back.
    if (QFile::exists(file)) {
        QMessageBox::warning(this, windowTitle(),
                             tr("The file “%1” exists already; choose another name.").arg(file));
        return;
    }
    QDialog::accept();
}

void NewStudyDialog::updateButton()
{
    m_create->setEnabled(!m_file->file().isEmpty()
                         && (!m_protect->isChecked() || m_passphrase->isSound()));
}

}  // namespace alteri
