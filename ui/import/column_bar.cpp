// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_bar.hpp"

#include "ui/import/chosen_item.hpp"
#include "ui/import/preview_text.hpp"
#include "ui/text/codebook_text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>
#include <vector>

namespace alteri {

namespace {

/// Those that the values of a table can have.
constexpr std::array offeredScales{Scale::Nominal, Scale::Ordinal, Scale::Numeric, Scale::YesNo,
                                   Scale::Date,    Scale::Several, Scale::Text};

std::vector<Owner> ownersOf(TableKind kind)
{
    switch (kind) {
    case TableKind::Egos:
        return {Owner::Ego};
    case TableKind::Alteri:
        return {Owner::Alter, Owner::Tie, Owner::Ego};
    case TableKind::AlterTies:
        break;
    }
    return {Owner::AlterTie};
}

}  // namespace

ColumnBar::ColumnBar(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_label(new QLineEdit)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setObjectName(QStringLiteral("columnTitle"));
    row->addWidget(m_title);
    m_role = addBox(tr("&Use as"), "columnRole");
    m_owner = addBox(tr("A&bout"), "columnOwner");
    m_scale = addBox(tr("S&cale"), "columnScale");
    auto* label = new QLabel(tr("&Label"));
    label->setBuddy(m_label);
    m_label->setObjectName(QStringLiteral("columnLabel"));
    row->addWidget(label);
    row->addWidget(m_label, 1);
    connect(m_label, &QLineEdit::editingFinished, this, [this] {
        if (m_label->isModified()) {
            m_label->setModified(false);
            emit changed();
        }
    });
    clear();
}

QComboBox* ColumnBar::addBox(const QString& label, const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* text = new QLabel(label);
    text->setBuddy(box);
    layout()->addWidget(text);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &ColumnBar::changed);
    return box;
}

void ColumnBar::clear()
{
    m_title->clear();
    m_column.clear();
    setEnabled(false);
}

void ColumnBar::show(TableKind kind, const PreviewColumn& column, const ColumnChoice& said)
{
    setEnabled(true);
    m_column = column.title;
    m_title->setText(tr("Column “%1”").arg(QString::fromStdString(column.title)));
    fillRoles(kind, column);
    choose(*m_role, said.role);
    fillOwners(kind, column);
    choose(*m_owner, said.owner);
    fillScales(column);
    choose(*m_scale, said.scale);
    const bool isAnswer = column.role == ColumnRole::Answer && column.attribute;
    const bool isNew = isAnswer && column.attribute->id.isNull();
    m_owner->setEnabled(isAnswer && m_owner->count() > 2);
    m_scale->setEnabled(isNew);
    m_label->setEnabled(isNew);
    const auto known = isAnswer && !isNew ? tr("The codebook has this attribute.") : QString();
    m_scale->setToolTip(known);
    m_label->setToolTip(known);
    m_saidLabel = said.label;
    m_shownLabel = isAnswer ? QString::fromStdString(column.attribute->label) : QString();
    m_label->setText(m_shownLabel);
}

void ColumnBar::fillRoles(TableKind kind, const PreviewColumn& column)
{
    const QSignalBlocker quiet(m_role);
    m_role->clear();
    m_role->addItem(column.isSaid ? tr("As found") : tr("As found: %1").arg(textFor(column.role)));
    for (const auto role : rolesIn(kind))
        m_role->addItem(textFor(role), static_cast<int>(role));
}

void ColumnBar::fillOwners(TableKind kind, const PreviewColumn& column)
{
    const QSignalBlocker quiet(m_owner);
    m_owner->clear();
    m_owner->addItem(column.attribute ? tr("As found: %1").arg(textFor(column.attribute->owner))
                                      : tr("As found"));
    for (const auto owner : ownersOf(kind))
        m_owner->addItem(textFor(owner), static_cast<int>(owner));
}

void ColumnBar::fillScales(const PreviewColumn& column)
{
    const QSignalBlocker quiet(m_scale);
    m_scale->clear();
    m_scale->addItem(column.attribute ? tr("As found: %1").arg(textFor(column.attribute->scale))
                                      : tr("As found"));
    for (const auto scale : offeredScales)
        m_scale->addItem(textFor(scale), static_cast<int>(scale));
}

ColumnChoice ColumnBar::choice() const
{
    ColumnChoice choice{m_column};
    choice.role = chosenItem<ColumnRole>(*m_role);
    choice.owner = chosenItem<Owner>(*m_owner);
    choice.scale = chosenItem<Scale>(*m_scale);
    const auto label = m_label->text().trimmed();
    choice.label = label == m_shownLabel ? m_saidLabel : label.toStdString();
    return choice;
}

}  // namespace alteri
