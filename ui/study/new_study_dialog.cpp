// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/study/new_study_dialog.hpp"

#include "core/error.hpp"
#include "ui/protection/new_passphrase_fields.hpp"
#include "ui/study/file_field.hpp"
#include "ui/study/study_templates.hpp"
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
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace alteri {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int fileRole = Qt::UserRole + 1;

const QString& suffix()
{
    static const auto text = QStringLiteral(".alteri");
    return text;
}

}  // namespace

NewStudyDialog::NewStudyDialog(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_templates(new QListWidget)
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
    m_templates->setObjectName(QStringLiteral("templates"));
    m_templates->setWordWrap(true);
    m_templates->setSpacing(3);
    column->addWidget(m_templates, 1);
    column->addWidget(templateButtons());
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
    m_templates->setAccessibleName(tr("Template"));
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
    connect(m_templates, &QListWidget::currentItemChanged, this, &NewStudyDialog::showLanguages);
    listTemplates();
}

QWidget* NewStudyDialog::templateButtons() const
{
    auto* row = new QDialogButtonBox;
    auto* file = row->addButton(tr("Open a template…"), QDialogButtonBox::ActionRole);
    auto* folder = row->addButton(tr("Folder of own templates…"), QDialogButtonBox::ActionRole);
    for (auto* button : {file, folder})
        button->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, &NewStudyDialog::askForFile);
    connect(folder, &QPushButton::clicked, this, &NewStudyDialog::askForFolder);
    return row;
}

void NewStudyDialog::listTemplates()
{
    m_templates->clear();
    for (const auto& each : offeredTemplates(studyLanguage()))
        addTemplate(each);
    m_templates->setCurrentRow(0);
}

QListWidgetItem* NewStudyDialog::addTemplate(const OfferedTemplate& offered)
{
    const auto title = QString::fromStdString(offered.info.title);
    const auto says = offered.problem.isEmpty() ? QString::fromStdString(offered.info.description)
                                                : offered.problem;
    auto* item =
        new QListWidgetItem((offered.file.isEmpty() ? title : tr("%1 (own template)").arg(title))
                            + QLatin1Char('\n') + says);
    item->setData(keyRole, QString::fromStdString(offered.info.key));
    item->setData(fileRole, offered.file);
    if (!offered.problem.isEmpty())
        item->setFlags(item->flags() & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable));
    m_templates->addItem(item);
    return item;
}

void NewStudyDialog::askForFile()
{
    const auto file = QFileDialog::getOpenFileName(this, tr("Open a template"),
                                                   ownTemplatesFolder(), templateFilter());
    if (!file.isEmpty())
        offerFile(file);
}

void NewStudyDialog::offerFile(const QString& file)
{
    try {
        const auto opened = openOffered({}, file, studyLanguage());
        m_templates->setCurrentItem(addTemplate({opened.made.info, file, {}}));
    } catch (const Error& error) {
        QMessageBox::warning(this, windowTitle(), sentencesFor(error).join(QLatin1Char('\n')));
    }
}

void NewStudyDialog::askForFolder()
{
    const auto folder = QFileDialog::getExistingDirectory(this, tr("Folder of own templates"),
                                                          ownTemplatesFolder());
    if (folder.isEmpty())
        return;
    setOwnTemplatesFolder(folder);
    listTemplates();
}

void NewStudyDialog::showLanguages()
{
    m_language->clear();
    const auto* item = m_templates->currentItem();
    if (item == nullptr)
        return;
    try {
        const auto file = item->data(fileRole).toString();
        const auto opened = openOffered(item->data(keyRole).toString(), file, studyLanguage());
        const auto add = [this](const std::string& tag) {
            const auto text = QString::fromStdString(tag);
            m_language->addItem(languageName(text), text);
        };
        add(opened.made.language);
        for (const auto& each : opened.made.languages)
            add(each);
        // What somebody saved with several languages is asked in several.
        m_allLanguages->setChecked(!file.isEmpty());
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
    const auto* item = m_templates->currentItem();
    return {item->data(keyRole).toString(),
            file,
            item->data(fileRole).toString(),
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
