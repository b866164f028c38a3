// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/passphrase_dialog.hpp"

#include "core/error.hpp"
#include "core/store/sealing/study_key.hpp"
#include "ui/protection/passphrase_text.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/work/awaited.hpp"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

PassphraseDialog::PassphraseDialog(const QString& file, QWidget* parent)
    : QDialog(parent)
    , m_study(file)
    , m_passphrase(new QLineEdit)
    , m_problem(new QLabel)
{
    constexpr int width = 460;
    setWindowTitle(tr("Open study"));
    setMinimumWidth(width);
    auto* column = new QVBoxLayout(this);
    auto* question = new QLabel(tr("“%1” is protected. Type its passphrase, or its words for "
                                   "recovery.")
                                    .arg(QFileInfo(file).completeBaseName()));
    question->setWordWrap(true);
    column->addWidget(question);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    column->addWidget(m_passphrase);
    auto* shown = new QCheckBox(tr("Show what is typed"));
    column->addWidget(shown);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    m_problem->hide();
    column->addWidget(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_open = buttons->addButton(tr("Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(QStringLiteral("openSealed"));
    m_open->setDefault(true);
    m_open->setEnabled(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(shown, &QCheckBox::toggled, this, [this](bool isShown) {
        m_passphrase->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_passphrase, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_open->setEnabled(!text.isEmpty()); });
}

void PassphraseDialog::accept()
{
    if (m_passphrase->text().isEmpty())
        return;
    try {
        m_key = awaited(tr("Opening the study…"), this,
                        [file = pathOf(m_study), passphrase = passphraseOf(m_passphrase->text())] {
                            return StudyKey::open(file, passphrase);
                        });
    } catch (const Error& error) {
        m_problem->setText(sentencesFor(error).join(QLatin1Char('\n')));
        m_problem->show();
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
        m_passphrase->setFocus();
        m_passphrase->selectAll();
        return;
    }
    QDialog::accept();
}

}  // namespace alteri
