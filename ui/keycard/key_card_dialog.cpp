// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keycard/key_card_dialog.hpp"

#include "core/files/output_file.hpp"
#include "ui/export/file_export.hpp"
#include "ui/study/questions.hpp"
#include "ui/text/file_path.hpp"
#include "ui/widgets/paper_look.hpp"
#include "ui/widgets/window_size.hpp"

#include <QDialogButtonBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

KeyCardDialog::KeyCardDialog(QList<KeySection> sections, Questions& questions, QWidget* parent)
    : QDialog(parent)
    , m_sections(std::move(sections))
    , m_questions(questions)
{
    setObjectName(QStringLiteral("keyCardDialog"));
    setWindowTitle(tr("Key card"));
    resizeOnScreen(*this, {820, 720});
    auto* page = new QTextBrowser;
    page->setObjectName(QStringLiteral("keyCard"));
    page->setAccessibleName(tr("All keys by menu"));
    showAsOnPaper(*page);
    page->setHtml(keyCardHtml(m_sections));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* toPrint = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    auto* toWrite = buttons->addButton(tr("Export…"), QDialogButtonBox::ActionRole);
    toWrite->setObjectName(QStringLiteral("exportKeyCard"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(page, 1);
    column->addWidget(buttons);
    connect(toPrint, &QPushButton::clicked, this, &KeyCardDialog::print);
    connect(toWrite, &QPushButton::clicked, this, &KeyCardDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void KeyCardDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted)
        printKeyCard(m_sections, printer);
}

void KeyCardDialog::write()
{
    const auto into = [](const QByteArray& bytes, const QString& file) {
        writeOutput(pathOf(file), {bytes.constData(), static_cast<std::size_t>(bytes.size())},
                    Replacing::Outputs);
    };
    const std::vector<FileFormat> formats{
        {{QStringLiteral("pdf")},
         tr("PDF document"),
         [&](const QString& file) { into(keyCardPdf(m_sections), file); }},
        {{QStringLiteral("html")}, tr("Web page"), [&](const QString& file) {
             into(keyCardHtml(m_sections).toUtf8(), file);
         }}};
    const FileExport out(m_questions, tr("Key card"));
    if (const auto file = out.write(tr("Keys of Alteri"), formats))
        m_questions.tell(tr("Key card"), FileExport::sentenceOf(*file));
}

}  // namespace alteri
