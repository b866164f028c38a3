// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/new_study_dialog.hpp"

#include "ui/study/file_field.hpp"
#include "ui/study/study_templates.hpp"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
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
    , m_templates(new QListWidget)
    , m_file(new FileField(tr("File"),
                           FileField::Purpose::Save,
                           tr("Alteri study (*.alteri)"),
                           folder))
{
    setWindowTitle(tr("New study"));
    resize(560, 420);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new QLabel(tr("Template")));
    m_templates->setWordWrap(true);
    m_templates->setSpacing(3);
    for (const auto& each : studyTemplates(studyLanguage())) {
        auto* item = new QListWidgetItem(QString::fromStdString(each.title) + QLatin1Char('\n')
                                         + QString::fromStdString(each.description));
        item->setData(Qt::UserRole, QString::fromStdString(each.key));
        m_templates->addItem(item);
    }
    m_templates->setCurrentRow(0);
    column->addWidget(m_templates, 1);
    column->addWidget(new QLabel(tr("File")));
    m_file->setFile(QDir(folder).filePath(tr("New study") + suffix()));
    column->addWidget(m_file);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    m_create->setDefault(true);
    m_templates->setAccessibleName(tr("Template"));
    connect(buttons, &QDialogButtonBox::accepted, this, &NewStudyDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &FileField::changed, this, &NewStudyDialog::updateButton);
}

Questions::NewStudy NewStudyDialog::answer() const
{
    auto file = m_file->file();
    if (!file.endsWith(suffix(), Qt::CaseInsensitive))
        file += suffix();
    return {m_templates->currentItem()->data(Qt::UserRole).toString(), file};
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
    m_create->setEnabled(!m_file->file().isEmpty());
}

}  // namespace alteri
