// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/number_bar.hpp"

#include "ui/import/chosen_item.hpp"
#include "ui/import/preview_text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace alteri {

NumberBar::NumberBar(QWidget* parent)
    : QWidget(parent)
    , m_labels(new QPushButton(tr("Labels &from a table…")))
    , m_labelled(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_decimal = addBox(tr("&Decimal sign"), "decimalSign");
    m_decimal->addItem(tr("Point"), static_cast<int>('.'));
    m_decimal->addItem(tr("Comma"), static_cast<int>(','));
    m_thousands = addBox(tr("T&housands"), "thousandsSign");
    m_thousands->addItem(tr("Not parted"), 0);
    m_thousands->addItem(tr("Points"), static_cast<int>('.'));
    m_thousands->addItem(tr("Commas"), static_cast<int>(','));
    m_thousands->addItem(tr("Spaces"), static_cast<int>(' '));
    m_thousands->addItem(tr("Apostrophes"), static_cast<int>('\''));
    m_dates = addBox(tr("Dates (&order)"), "dateOrder");
    for (const auto order : dateOrders)
        m_dates->addItem(textFor(order), static_cast<int>(order));
    m_labels->setObjectName(QStringLiteral("labelsFromTable"));
    m_labels->setToolTip(tr("A table with the columns “column”, “code” and “label” says what the "
                            "codes of new attributes are called"));
    row->addWidget(m_labels);
    m_labelled->setObjectName(QStringLiteral("labelledColumns"));
    row->addWidget(m_labelled);
    row->addStretch();
    connect(m_labels, &QPushButton::clicked, this, &NumberBar::labelsWanted);
}

QComboBox* NumberBar::addBox(const QString& label, const char* name)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->addItem(tr("As found"));
    auto* text = new QLabel(label);
    text->setBuddy(box);
    layout()->addWidget(text);
    layout()->addWidget(box);
    connect(box, &QComboBox::activated, this, &NumberBar::changed);
    return box;
}

void NumberBar::show(const TableRules& rules)
{
    choose(*m_decimal, rules.decimal);
    choose(*m_thousands, rules.thousands);
    choose(*m_dates, rules.dates);
    m_labelled->setText(rules.labels.empty() ? QString()
                                             : tr("%n columns have labels.", nullptr,
                                                  static_cast<int>(rules.labels.size())));
}

void NumberBar::take(TableRules& rules) const
{
    rules.decimal = chosenItem<char>(*m_decimal);
    rules.thousands = chosenItem<char>(*m_thousands);
    rules.dates = chosenItem<DateOrder>(*m_dates);
}

}  // namespace alteri
