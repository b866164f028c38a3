// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/names_page.hpp"

#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alteri {

NamesPage::NamesPage(QWidget* parent)
    : QWidget(parent)
    , m_key(new QCheckBox(tr("Write a key to the names into a file of its own")))
    , m_missing(new QLabel)
    , m_leaving(new QPlainTextEdit)
{
    auto* column = new QVBoxLayout(this);
    addChoice(QStringLiteral("namesAsIs"), tr("Names as they are"), PictureNames::AsIs);
    addChoice(QStringLiteral("namesPseudonyms"), tr("Pseudonyms"), PictureNames::Pseudonyms);
    addChoice(QStringLiteral("namesNumbers"), tr("Numbers"), PictureNames::Numbers);
    addChoice(QStringLiteral("namesNone"), tr("No names"), PictureNames::None);
    m_key->setObjectName(QStringLiteral("namesKey"));
    column->addWidget(m_key);
    m_missing->setWordWrap(true);
    column->addWidget(m_missing);
    column->addWidget(new QLabel(tr("This leaves with the picture:")));
    m_leaving->setObjectName(QStringLiteral("namesLeaving"));
    m_leaving->setReadOnly(true);
    m_leaving->setAccessibleName(tr("What leaves with the picture"));
    column->addWidget(m_leaving, 1);
}

void NamesPage::addChoice(const QString& name, const QString& text, PictureNames names)
{
    auto* button = new QRadioButton(text);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &QRadioButton::toggled, this, [this, names](bool on) {
        if (on && m_names != names)
            emit chosen(names);
    });
}

void NamesPage::show(PictureNames names)
{
    m_names = names;
    const auto buttons = findChildren<QRadioButton*>();
    buttons.value(static_cast<int>(names))->setChecked(true);
    m_key->setEnabled(names == PictureNames::Pseudonyms || names == PictureNames::Numbers);
}

void NamesPage::showLeaving(const QStringList& lines, int withoutPseudonym)
{
    const auto text = lines.join(QStringLiteral("\n\n"));
    m_leaving->setPlainText(text.isEmpty() ? tr("No names and no answers.") : text);
    m_missing->setVisible(withoutPseudonym > 0);
    m_missing->setText(
        tr("%n names have no pseudonym; numbers stand for them.", nullptr, withoutPseudonym));
}

bool NamesPage::wantsKey() const
{
    return m_key->isEnabled() && m_key->isChecked();
}

}  // namespace alteri
