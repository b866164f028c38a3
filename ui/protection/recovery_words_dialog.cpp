// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/recovery_words_dialog.hpp"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace alteri {

RecoveryWordsDialog::RecoveryWordsDialog(const QString& study,
                                         const QString& words,
                                         QWidget* parent)
    : QDialog(parent)
    , m_study(study)
    , m_words(words)
{
    constexpr int width = 520;
    setWindowTitle(tr("Words for recovery"));
    setMinimumWidth(width);
    auto* column = new QVBoxLayout(this);
    auto* text = new QLabel(tr("These words open “%1” if its passphrase is forgotten. They are "
                               "shown now and never again. Print them or write them down, and "
                               "keep them where the study is not.")
                                .arg(study));
    text->setWordWrap(true);
    column->addWidget(text);
    auto* shown = new QLabel(words);
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    shown->setFont(font);
    shown->setObjectName(QStringLiteral("recoveryWords"));
    shown->setAccessibleName(tr("Words for recovery"));
    shown->setWordWrap(true);
    shown->setMargin(12);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(shown);
    auto* kept = new QCheckBox(tr("I have printed them or written them down"));
    kept->setObjectName(QStringLiteral("wordsKept"));
    column->addWidget(kept);
    auto* buttons = new QDialogButtonBox;
    auto* print = buttons->addButton(tr("Print…"), QDialogButtonBox::ActionRole);
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    close->setEnabled(false);
    column->addWidget(buttons);
    connect(kept, &QCheckBox::toggled, close, &QPushButton::setEnabled);
    connect(print, &QPushButton::clicked, this, &RecoveryWordsDialog::print);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

/// Escape would lose them.
void RecoveryWordsDialog::reject()
{
    if (findChild<QCheckBox*>(QStringLiteral("wordsKept"))->isChecked())
        QDialog::reject();
}

void RecoveryWordsDialog::print()
{
    QPrinter printer;
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument page;
    page.setHtml(QStringLiteral("<h2>%1</h2><p style='font-size:16pt'><code>%2</code></p>")
                     .arg(tr("Words for recovery of “%1”").arg(m_study).toHtmlEscaped(),
                          m_words.toHtmlEscaped()));
    page.print(&printer);
}

}  // namespace alteri
