// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/settings_form.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace alteri {

SettingsForm::SettingsForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void SettingsForm::addCheck(const QString& name, const QString& text, const Field<bool>& field)
{
    addSwitch(
        name, text,
        [field](const PictureSettings& settings) {
            auto copy = settings;
            return field(copy);
        },
        [field](PictureSettings& settings, bool on) { field(settings) = on; });
}

void SettingsForm::addSwitch(const QString& name,
                             const QString& text,
                             const std::function<bool(const PictureSettings&)>& isOn,
                             const std::function<void(PictureSettings&, bool)>& set)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    m_rows->addRow(box);
    connect(box, &QCheckBox::toggled, this, [this, set](bool on) {
        emit edited([set, on](PictureSettings& settings) { set(settings, on); });
    });
    m_shows.emplace_back([box, isOn](const PictureSettings& settings) {
        const QSignalBlocker quiet(box);
        box->setChecked(isOn(settings));
    });
}

void SettingsForm::addNumber(const QString& name,
                             const QString& text,
                             const NumberField& look,
                             const Field<double>& field)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setDecimals(look.decimals);
    box->setRange(look.least, look.most);
    box->setSingleStep(look.step);
    box->setSuffix(look.unit);
    box->setSpecialValueText(look.atLeast);
    m_rows->addRow(text, box);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, field](double value) {
        emit edited([field, value](PictureSettings& settings) { field(settings) = value; });
    });
    m_shows.emplace_back([box, field](PictureSettings settings) {
        const QSignalBlocker quiet(box);
        if (box->value() != field(settings))
            box->setValue(field(settings));
    });
}

void SettingsForm::addText(const QString& name, const QString& text, const Field<QString>& field)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    m_rows->addRow(text, line);
    connect(line, &QLineEdit::textEdited, this, [this, field](const QString& value) {
        emit edited([field, value](PictureSettings& settings) { field(settings) = value; });
    });
    m_shows.emplace_back([line, field](PictureSettings settings) {
        if (line->text() != field(settings))
            line->setText(field(settings));
    });
}

void SettingsForm::addList(const QString& name,
                           const QString& text,
                           const Field<QStringList>& field)
{
    auto* line = new QLineEdit;
    line->setObjectName(name);
    m_rows->addRow(text, line);
    const auto words = [](const QString& typed) {
        QStringList list;
        for (const auto& word : typed.split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (!word.trimmed().isEmpty())
                list << word.trimmed();
        return list;
    };
    connect(line, &QLineEdit::textEdited, this, [this, field, words](const QString& typed) {
        emit edited(
            [field, list = words(typed)](PictureSettings& settings) { field(settings) = list; });
    });
    m_shows.emplace_back([line, field, words](PictureSettings settings) {
        if (words(line->text()) != field(settings))
            line->setText(field(settings).join(QStringLiteral(", ")));
    });
}

QComboBox* SettingsForm::addChoices(const QString& name,
                                    const QString& text,
                                    const std::vector<Choice>& choices)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto& choice : choices)
        box->addItem(choice.label);
    m_rows->addRow(text, box);
    connect(box, &QComboBox::activated, this, [this, choices](int index) {
        emit edited(choices[static_cast<std::size_t>(index)].apply);
    });
    m_shows.emplace_back([box, choices](const PictureSettings& settings) {
        int index = 0;
        while (index + 1 < box->count() && !choices[static_cast<std::size_t>(index)].fits(settings))
            ++index;
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(index);
    });
    return box;
}

void SettingsForm::addRow(const QString& text, QWidget* widget)
{
    if (text.isEmpty())
        m_rows->addRow(widget);
    else
        m_rows->addRow(text, widget);
}

void SettingsForm::addTitle(const QString& text)
{
    auto* label = new QLabel(text);
    auto font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_rows->addRow(label);
}

void SettingsForm::show(const PictureSettings& settings)
{
    for (const auto& row : m_shows)
        row(settings);
}

}  // namespace alteri
