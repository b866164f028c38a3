// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/editor/conversion_dialog.hpp"

#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace alteri {

ConversionDialog::ConversionDialog(const QString& title,
                                   const QStringList& columns,
                                   QWidget* parent)
    : QDialog(parent)
    , m_sentences(new QVBoxLayout)
    , m_table(new QTableWidget(0, static_cast<int>(columns.size())))
{
    setObjectName(QStringLiteral("conversion"));
    setWindowTitle(title);
    resize(520, 380);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_sentences);
    m_table->setAccessibleName(title);
    m_table->setHorizontalHeaderLabels(columns);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    column->addWidget(m_table, 1);
}

void ConversionDialog::addRow(const QStringList& texts)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < static_cast<int>(texts.size()); ++column)
        m_table->setItem(row, column, new QTableWidgetItem(texts[column]));
}

void ConversionDialog::say(const QString& sentence)
{
    auto* label = new QLabel(sentence);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_sentences->addWidget(label);
}

QString ConversionDialog::ask(const QStringList& buttons)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    for (const auto& text : buttons) {
        auto* button = box->addButton(text, QDialogButtonBox::AcceptRole);
        connect(button, &QPushButton::clicked, this, [this, text] {
            m_pressed = text;
            accept();
        });
    }
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(box);
    return exec() == QDialog::Accepted ? m_pressed : QString();
}

std::optional<bool> askAboutScale(const ScaleChange& change, Scale scale, QWidget* parent)
{
    if (change.conversions.empty() && change.groupings.empty() && change.designs.empty())
        return false;
    ConversionDialog dialog(ConversionDialog::tr("Change the scale"),
                            {ConversionDialog::tr("Answer"), ConversionDialog::tr("Becomes"),
                             ConversionDialog::tr("How many")},
                            parent);
    for (const auto& each : change.conversions)
        dialog.addRow({QString::fromStdString(each.before),
                       each.after ? QString::fromStdString(*each.after)
                                  : ConversionDialog::tr("cannot be converted"),
                       QString::number(each.answers)});
    dialog.say(ConversionDialog::tr("The scale becomes “%1”.").arg(textFor(scale)));
    for (const auto& grouping : change.groupings)
        dialog.say(ConversionDialog::tr("The grouping “%1” is deleted.")
                       .arg(QString::fromStdString(grouping)));
    for (const auto& design : change.designs)
        dialog.say(ConversionDialog::tr("The map design “%1” shows it no more.")
                       .arg(QString::fromStdString(design)));
    const auto lost = static_cast<int>(change.lost());
    if (lost > 0)
        dialog.say(ConversionDialog::tr("%n answer(s) cannot be converted and will be missing.",
                                        nullptr, lost));
    const auto button = lost > 0 ? ConversionDialog::tr("Convert and clear the others")
                                 : ConversionDialog::tr("Convert");
    return dialog.ask({button}).isEmpty() ? std::nullopt : std::optional(lost > 0);
}

bool askAboutPrecision(const ScaleChange& change, QWidget* parent)
{
    if (change.conversions.empty())
        return true;
    ConversionDialog dialog(ConversionDialog::tr("Ask for less of a date"),
                            {ConversionDialog::tr("Answer"), ConversionDialog::tr("Becomes"),
                             ConversionDialog::tr("How many")},
                            parent);
    for (const auto& each : change.conversions)
        dialog.addRow({QString::fromStdString(each.before),
                       QString::fromStdString(each.after.value_or(std::string())),
                       QString::number(each.answers)});
    dialog.say(ConversionDialog::tr("What is more precise than that is taken off the answers."));
    return !dialog.ask({ConversionDialog::tr("Convert")}).isEmpty();
}

std::optional<WhereMapsDiffer> askAboutValidity(const StudyDocument& document,
                                                const Attribute& attribute,
                                                const OwnerChange& change,
                                                QWidget* parent)
{
    if (change.contradictions.empty() && change.onNoMap == 0)
        return WhereMapsDiffer::LatestMap;
    ConversionDialog dialog(ConversionDialog::tr("What holds for whom"),
                            {ConversionDialog::tr("Alter"), ConversionDialog::tr("Answers")},
                            parent);
    const auto reader = document.reader();
    for (const auto& each : change.contradictions) {
        QStringList answers;
        for (const auto& [map, value] : each.answers)
            answers << QString::fromStdString(reader.map(map)->title) + QStringLiteral(": ")
                           + textFor(value, attribute);
        dialog.addRow({QString::fromStdString(reader.alter(each.alter)->label),
                       answers.join(QStringLiteral("; "))});
    }
    if (change.onNoMap > 0) {
        dialog.say(
            ConversionDialog::tr("%n alter(i) are on no map, so that their answer would be lost.",
                                 nullptr, static_cast<int>(change.onNoMap)));
        return dialog.ask({ConversionDialog::tr("Say it per map")}).isEmpty()
                   ? std::nullopt
                   : std::optional(WhereMapsDiffer::LatestMap);
    }
    dialog.say(ConversionDialog::tr("The maps of %n alter(i) contradict each other.", nullptr,
                                    static_cast<int>(change.contradictions.size())));
    const auto latest = ConversionDialog::tr("Latest map wins");
    const auto earliest = ConversionDialog::tr("Earliest map wins");
    const auto pressed = dialog.ask({latest, earliest, ConversionDialog::tr("No answer")});
    if (pressed.isEmpty())
        return std::nullopt;
    return pressed == latest     ? WhereMapsDiffer::LatestMap
           : pressed == earliest ? WhereMapsDiffer::EarliestMap
                                 : WhereMapsDiffer::NoAnswer;
}

}  // namespace alteri
