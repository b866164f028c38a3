// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/new_passphrase_fields.hpp"

#include "core/store/sealing/study_key.hpp"
#include "ui/protection/passphrase_text.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace alteri {

namespace {

QLineEdit* passphraseField(const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

}  // namespace

NewPassphraseFields::NewPassphraseFields(QWidget* parent)
    : QWidget(parent)
    , m_first(passphraseField(QStringLiteral("newPassphrase")))
    , m_second(passphraseField(QStringLiteral("samePassphrase")))
    , m_problem(new QLabel)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("New passphrase"), m_first);
    form->addRow(tr("The same again"), m_second);
    auto* shown = new QCheckBox(tr("Show what is typed"));
    shown->setObjectName(QStringLiteral("showPassphrase"));
    form->addRow(QString(), shown);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("passphraseProblem"));
    form->addRow(m_problem);
    connect(shown, &QCheckBox::toggled, this, [this](bool isShown) {
        for (auto* field : {m_first, m_second})
            field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    for (auto* field : {m_first, m_second})
        connect(field, &QLineEdit::textChanged, this, [this] {
            say();
            emit changed();
        });
    setFocusProxy(m_first);
    say();
}

bool NewPassphraseFields::isSound() const
{
    return passphraseOf(m_first->text()).size() >= StudyKey::shortestPassphrase
           && m_first->text() == m_second->text();
}

QString NewPassphraseFields::passphrase() const
{
    return m_first->text();
}

void NewPassphraseFields::clear()
{
    m_first->clear();
    m_second->clear();
}

void NewPassphraseFields::say()
{
    if (passphraseOf(m_first->text()).size() < StudyKey::shortestPassphrase)
        m_problem->setText(tr("Four or five words that nobody would guess are easy to keep in "
                              "mind; at least %n characters.",
                              nullptr, static_cast<int>(StudyKey::shortestPassphrase)));
    else if (m_first->text() != m_second->text())
        m_problem->setText(m_second->text().isEmpty() ? tr("Type it a second time.")
                                                      : tr("Both are not alike yet."));
    else
        m_problem->setText(tr("Both are alike."));
}

}  // namespace alteri
