// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/protect_dialog.hpp"

#include "ui/protection/new_passphrase_fields.hpp"
#include "ui/text/list_text.hpp"
#include "ui/widgets/wrapped_label.hpp"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace alteri {

ProtectDialog::ProtectDialog(bool isSealed,
                             const QStringList& clearCopies,
                             int idleMinutes,
                             QWidget* parent)
    : QDialog(parent)
    , m_isSealed(isSealed)
    , m_fields(new NewPassphraseFields)
    , m_minutes(new QSpinBox)
{
    constexpr int width = 540;
    constexpr int longestIdle = 240;
    setWindowTitle(tr("Protect"));
    setMinimumWidth(width);
    auto* column = new QVBoxLayout(this);
    if (isSealed)
        addSealed(*column);
    else
        addClear(*column, clearCopies);
    m_minutes->setObjectName(QStringLiteral("idleMinutes"));
    m_minutes->setRange(0, longestIdle);
    m_minutes->setSpecialValueText(tr("never"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(idleMinutes);
    auto* form = new QFormLayout;
    form->addRow(tr("Lock a protected study when nothing was done for"), m_minutes);
    column->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_do = buttons->addButton(isSealed ? tr("Apply") : tr("Protect"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(QStringLiteral("protect"));
    m_do->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_fields, &NewPassphraseFields::changed, this, &ProtectDialog::update);
    update();
}

void ProtectDialog::addClear(QVBoxLayout& column, const QStringList& clearCopies)
{
    column.addWidget(wrapped(
        tr("The study is sealed, so that only a passphrase opens it: on this disk, on a stick, in "
           "a mail. Without the passphrase and the words for recovery, which are shown "
           "afterwards, nobody can read it any more, the makers of this program neither.")));
    column.addWidget(m_fields);
    column.addWidget(
        wrapped(tr("Exports, reports, pictures and what is copied to the clipboard are not "
                   "protected. What the disk held before may be found by experts; encrypt whole "
                   "laptops too.")));
    if (!clearCopies.isEmpty()) {
        auto* copies = wrapped(tr("These copies beside it stay as they are: %1. Delete them "
                                  "yourself if they are not needed.")
                                   .arg(listText(clearCopies)));
        copies->setObjectName(QStringLiteral("clearCopies"));
        column.addWidget(copies);
    }
}

QRadioButton*
ProtectDialog::addChoice(QVBoxLayout& column, const QString& name, const QString& text) const
{
    auto* choice = new QRadioButton(text);
    choice->setObjectName(name);
    column.addWidget(choice);
    connect(choice, &QRadioButton::toggled, this, &ProtectDialog::update);
    return choice;
}

void ProtectDialog::addSealed(QVBoxLayout& column)
{
    column.addWidget(wrapped(tr("This study is protected: only its passphrase opens it.")));
    m_lockOnly = addChoice(column, QStringLiteral("lockOnly"), tr("Keep it as it is"));
    m_change = addChoice(column, QStringLiteral("changePassphrase"), tr("Change the passphrase"));
    column.addWidget(m_fields);
    m_anew = new QCheckBox(tr("Seal everything anew, so that nobody who knows the old passphrase "
                              "can open it by an old copy"));
    m_anew->setObjectName(QStringLiteral("sealAnew"));
    column.addWidget(m_anew);
    m_words = addChoice(column, QStringLiteral("newWords"), tr("New words for recovery"));
    m_remove = addChoice(column, QStringLiteral("removeProtection"),
                         tr("Remove the protection: whoever has the file can read it"));
    m_lockOnly->setChecked(true);
}

void ProtectDialog::update()
{
    if (m_do == nullptr)
        return;
    const bool asks = !m_isSealed || m_change->isChecked();
    m_fields->setEnabled(asks);
    if (m_anew != nullptr)
        m_anew->setEnabled(m_change->isChecked());
    m_do->setEnabled(!asks || m_fields->isSound());
}

ProtectionWish ProtectDialog::wish() const
{
    using Kind = ProtectionWish::Kind;
    ProtectionWish wish{Kind::Protect, m_fields->passphrase(), m_minutes->value()};
    if (!m_isSealed)
        return wish;
    if (m_change->isChecked())
        wish.kind = m_anew->isChecked() ? Kind::SealAnew : Kind::ChangePassphrase;
    else if (m_words->isChecked())
        wish.kind = Kind::NewRecoveryWords;
    else
        wish.kind = m_remove->isChecked() ? Kind::Remove : Kind::LockOnly;
    return wish;
}

}  // namespace alteri
