// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plan_fields.hpp"

#include "ui/widgets/flow_layout.hpp"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

/// Numbers from 2 on, apart by anything; nothing if something else is among them.
std::optional<std::vector<std::size_t>> numbersIn(const QString& text)
{
    std::vector<std::size_t> numbers;
    for (const auto& part :
         text.split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const auto number = part.toUInt(&isNumber);
        constexpr unsigned most = 100'000;
        if (!isNumber || number < 2 || number > most)
            return std::nullopt;
        numbers.push_back(number);
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers.empty() ? std::nullopt : std::optional(numbers);
}

}  // namespace

PlanFields::PlanFields(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout)
    , m_fits(new QSpinBox)
    , m_power(new QDoubleSpinBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 6);
    m_flow->setGap(8);
    column->addLayout(m_flow);
    m_egos = addNumbers(tr("Egos"), "powerEgos", QStringLiteral("10, 20, 30, 40"));
    m_partners = addNumbers(tr("Partners"), "powerPartners", QStringLiteral("10, 20"));
    constexpr int usualFits = 500;
    m_fits->setRange(10, 100'000);
    m_fits->setSingleStep(100);
    m_fits->setValue(usualFits);
    m_fits->setToolTip(tr("How many studies of each size are simulated: more of them make the "
                          "bands narrower"));
    addField(tr("Studies"), "powerFits", m_fits);
    m_power->setRange(0.05, 0.99);
    m_power->setSingleStep(0.05);
    m_power->setValue(0.8);
    addField(tr("Wanted power"), "wantedPower", m_power);
    m_ofEgo = addCost(tr("Cost of an ego"), "costOfEgo");
    m_ofPartner = addCost(tr("of a partner"), "costOfPartner");
    connect(m_fits, &QSpinBox::valueChanged, this, &PlanFields::sizesChanged);
    connect(m_power, &QDoubleSpinBox::valueChanged, this, &PlanFields::wishesChanged);
}

void PlanFields::addField(const QString& label, const char* name, QWidget* field)
{
    field->setObjectName(QLatin1String(name));
    // A caption stays with its field where the row breaks.
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto* caption = new QLabel(label);
    caption->setBuddy(field);
    row->addWidget(caption);
    row->addWidget(field);
    addPart(pair);
}

void PlanFields::addPart(QWidget* part)
{
    m_flow->addWidget(part);
}

QLineEdit* PlanFields::addNumbers(const QString& label, const char* name, const QString& text)
{
    constexpr int width = 112;
    auto* field = new QLineEdit(text);
    field->setFixedWidth(width);
    addField(label, name, field);
    connect(field, &QLineEdit::textChanged, this, &PlanFields::sizesChanged);
    connect(field, &QLineEdit::returnPressed, this, &PlanFields::submitted);
    return field;
}

QDoubleSpinBox* PlanFields::addCost(const QString& label, const char* name)
{
    constexpr double most = 1e6;
    auto* field = new QDoubleSpinBox;
    field->setRange(0, most);
    field->setToolTip(tr("In any currency, or in hours; of all sizes with the wanted power the "
                         "cheapest is named"));
    addField(label, name, field);
    connect(field, &QDoubleSpinBox::valueChanged, this, &PlanFields::wishesChanged);
    return field;
}

std::optional<std::vector<StudySize>> PlanFields::sizes() const
{
    const auto egos = numbersIn(m_egos->text());
    const auto partners = numbersIn(m_partners->text());
    if (!egos || !partners)
        return std::nullopt;
    std::vector<StudySize> sizes;
    sizes.reserve(egos->size() * partners->size());
    for (const auto ofEgos : *egos)
        for (const auto ofPartners : *partners)
            sizes.push_back({ofEgos, ofPartners});
    return sizes;
}

std::size_t PlanFields::fits() const
{
    return static_cast<std::size_t>(m_fits->value());
}

double PlanFields::wantedPower() const
{
    return m_power->value();
}

std::optional<StudyCosts> PlanFields::costs() const
{
    if (m_ofEgo->value() == 0 && m_ofPartner->value() == 0)
        return std::nullopt;
    return StudyCosts{m_ofEgo->value(), m_ofPartner->value()};
}

}  // namespace alteri
