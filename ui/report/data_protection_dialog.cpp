// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/data_protection_dialog.hpp"

#include "core/files/output_file.hpp"
#include "ui/backups/backup_habit.hpp"
#include "ui/export/file_export.hpp"
#include "ui/report/html_page.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/file_path.hpp"
#include "ui/widgets/window_size.hpp"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace alteri {

namespace {

DataPlace placeOf(const StudyDocument& document)
{
    const auto habit = backupHabit();
    return {fileAt(document.file().file()), document.file().key() != nullptr, habit.isOn,
            habit.folder};
}

}  // namespace

DataProtectionDialog::DataProtectionDialog(StudyDocument& document,
                                           Questions& questions,
                                           QWidget* parent)
    : QDialog(parent)
    , m_questions(questions)
    , m_title(document.title())
    , m_held(heldData(document.reader()))
    , m_place(placeOf(document))
{
    setObjectName(QStringLiteral("dataProtectionDialog"));
    setWindowTitle(tr("Data protection"));
    resizeOnScreen(*this, {760, 720});
    auto* column = new QVBoxLayout(this);
    auto* page = new QTextBrowser;
    page->setObjectName(QStringLiteral("dataProtectionPage"));
    page->setAccessibleName(windowTitle());
    page->setHtml(dataProtectionHtml(m_held, m_title, m_place));
    column->addWidget(page, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* copy =
        buttons->addButton(tr("Copy text for an ethics board"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyEthicsText"));
    auto* toPrint = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    auto* toWrite = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    toWrite->setObjectName(QStringLiteral("exportDataProtection"));
    column->addWidget(buttons);
    connect(copy, &QPushButton::clicked, this, &DataProtectionDialog::copyText);
    connect(toPrint, &QPushButton::clicked, this, &DataProtectionDialog::print);
    connect(toWrite, &QPushButton::clicked, this, &DataProtectionDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void DataProtectionDialog::copyText()
{
    QGuiApplication::clipboard()->setText(ethicsText(m_held, m_title, m_place));
    m_questions.tell(windowTitle(), tr("The text is in the clipboard."));
}

void DataProtectionDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument text;
    text.setHtml(dataProtectionHtml(m_held, m_title, m_place));
    text.print(&printer);
}

void DataProtectionDialog::write()
{
    const auto write = [this](const QString& file) {
        HtmlPage page(m_title);
        page.markup(dataProtectionHtml(m_held, m_title, m_place));
        writeOutput(pathOf(file), page.text().toStdString(), Replacing::Outputs);
    };
    const FileExport out(m_questions, windowTitle());
    if (const auto file = out.write(tr("%1 – data protection").arg(m_title),
                                    {{{QStringLiteral("html")}, tr("Web page"), write}}))
        m_questions.tell(windowTitle(), FileExport::sentenceOf(*file));
}

}  // namespace alteri
