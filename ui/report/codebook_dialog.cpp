// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/codebook_dialog.hpp"

#include "core/texts/study_languages.hpp"
#include "ui/export/file_export.hpp"
#include "ui/report/codebook_print.hpp"
#include "ui/study/questions.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/language_text.hpp"
#include "ui/widgets/paper_look.hpp"
#include "ui/widgets/window_size.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

CodebookDialog::CodebookDialog(StudyDocument& document, Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_questions(questions)
    , m_language(new QComboBox)
    , m_page(new QTextBrowser)
{
    setObjectName(QStringLiteral("codebookDialog"));
    setWindowTitle(tr("Print codebook"));
    resizeOnScreen(*this, {760, 720});
    auto* column = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    m_language->setObjectName(QStringLiteral("codebookLanguage"));
    const auto reader = document.reader();
    const auto main = mainLanguage(reader);
    m_language->addItem(languageName(QString::fromStdString(main)), QString());
    for (const auto& each : studyLanguages(reader))
        m_language->addItem(languageName(QString::fromStdString(each)),
                            QString::fromStdString(each));
    m_language->setCurrentIndex(
        std::max(0, m_language->findData(QString::fromStdString(document.spokenLanguage()))));
    form->addRow(tr("Language"), m_language);
    column->addLayout(form);
    m_page->setObjectName(QStringLiteral("codebookPage"));
    m_page->setAccessibleName(tr("Codebook"));
    m_page->setOpenLinks(false);
    showAsOnPaper(*m_page);
    column->addWidget(m_page, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* toPrint = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    auto* toWrite = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    toWrite->setObjectName(QStringLiteral("exportCodebookButton"));
    column->addWidget(buttons);
    connect(toPrint, &QPushButton::clicked, this, &CodebookDialog::print);
    connect(toWrite, &QPushButton::clicked, this, &CodebookDialog::exportCodebook);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_language, &QComboBox::currentIndexChanged, this, &CodebookDialog::showCodebook);
    showCodebook();
}

std::string CodebookDialog::language() const
{
    return m_language->currentData().toString().toStdString();
}

void CodebookDialog::showCodebook()
{
    fillCodebook(*m_page->document(), m_document.reader(), m_document.title(), language());
    // Filling leaves the page where it ended.
    m_page->moveCursor(QTextCursor::Start);
}

void CodebookDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printCodebook(m_document.reader(), m_document.title(), language(), printer);
}

void CodebookDialog::exportCodebook()
{
    const auto write = [this](const QString& file) {
        writeCodebook(m_document.reader(), m_document.title(), language(), file,
                      Replacing::Outputs);
    };
    std::vector<FileFormat> formats;
    for (const auto& [suffix, name] :
         {std::pair(QStringLiteral("html"), tr("Web page")),
          std::pair(QStringLiteral("pdf"), tr("PDF document")),
          std::pair(QStringLiteral("csv"), tr("Comma-separated values")),
          std::pair(QStringLiteral("xlsx"), tr("Spreadsheet"))})
        formats.push_back({{suffix}, name, write});
    const FileExport out(m_questions, tr("Export codebook"));
    if (const auto file = out.write(tr("%1 – codebook").arg(m_document.title()), formats))
        m_questions.tell(tr("Export codebook"), FileExport::sentenceOf(*file));
}

}  // namespace alteri
