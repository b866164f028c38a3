// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/template/apply_template_dialog.hpp"

#include "core/texts/study_languages.hpp"
#include "ui/study/study_document.hpp"
#include "ui/study/template_contents.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/language_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

namespace {

/// What two attributes of the same key can differ in, in a few words.
QString summaryOf(const Attribute& attribute)
{
    auto text = ApplyTemplateDialog::tr("%1 (%2)").arg(QString::fromStdString(attribute.label),
                                                       textFor(attribute.scale));
    if (attribute.hasCategories())
        text += QStringLiteral(" · ")
                + ApplyTemplateDialog::tr("%n categories", nullptr,
                                          static_cast<int>(attribute.categories.size()));
    return text;
}

QString categoriesOf(const Attribute& attribute)
{
    QStringList lines;
    for (const auto& each : attribute.categories)
        lines << ApplyTemplateDialog::tr("%1 = %2").arg(QString::fromStdString(each.code),
                                                        QString::fromStdString(each.label));
    constexpr qsizetype most = 20;
    if (lines.size() > most)
        lines = lines.mid(0, most) << QStringLiteral("…");
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

ApplyTemplateDialog::ApplyTemplateDialog(StudyDocument& document,
                                         StudyTemplate from,
                                         QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_from(std::move(from))
    , m_table(new QTableWidget(0, ColumnCount))
    , m_languages(new QCheckBox(tr("Take its translations into other languages, too")))
{
    setObjectName(QStringLiteral("applyTemplate"));
    setWindowTitle(tr("Apply template"));
    resizeOnScreen(*this, {860, 480});
    for (auto& each : plannedFor(m_document.reader(), m_from)) {
        m_new += each.state == PlannedItem::State::New ? 1 : 0;
        m_same += each.state == PlannedItem::State::Same ? 1 : 0;
        if (each.state == PlannedItem::State::Differs)
            m_differing.push_back(std::move(each));
    }
    auto* column = new QVBoxLayout(this);
    auto* says = new QLabel(summary());
    says->setObjectName(QStringLiteral("templateSummary"));
    says->setTextFormat(Qt::PlainText);
    says->setWordWrap(true);
    column->addWidget(says);
    m_table->setObjectName(QStringLiteral("templateConflicts"));
    m_table->setAccessibleName(tr("What the study has otherwise"));
    m_table->setHorizontalHeaderLabels({tr("What"), tr("In the study"), tr("In the template"),
                                        tr("What is to be done"), tr("Key")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (const auto& each : m_differing)
        addRow(each);
    m_table->setVisible(!m_differing.empty());
    column->addWidget(m_table, 1);
    m_languages->setChecked(true);
    m_languages->setVisible(!m_from.languages.empty());
    column->addWidget(m_languages);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(QStringLiteral("applyTemplateButton"));
    apply->setEnabled(m_document.isWritable());
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ApplyTemplateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString ApplyTemplateDialog::summary() const
{
    QStringList sentences{tr("%n things of the template are new to this study and are added.",
                             nullptr, static_cast<int>(m_new)),
                          tr("%n are in the study already, just as they are in the template.",
                             nullptr, static_cast<int>(m_same))};
    sentences << (m_differing.empty()
                      ? tr("Nothing is called the same and is something else.")
                      : tr("%n have the key of something else, or are otherwise in this study; say "
                           "for each what is to be done. Answers that there are stay in any case.",
                           nullptr, static_cast<int>(m_differing.size())));
    const auto ours = mainLanguage(m_document.reader());
    if (m_from.language != ours)
        sentences << tr("The template’s texts are in %1, those of the study in %2.")
                         .arg(languageName(QString::fromStdString(m_from.language)),
                              languageName(QString::fromStdString(ours)));
    return sentences.join(QLatin1Char('\n'));
}

void ApplyTemplateDialog::addRow(const PlannedItem& item)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, WhatColumn,
                     new QTableWidgetItem(tr("%1 %2").arg(textFor(item.item.kind),
                                                          QString::fromStdString(item.key))));
    const auto setSide = [&](Column side, const std::string& label, const Attribute* attribute) {
        auto* cell = new QTableWidgetItem(attribute != nullptr ? summaryOf(*attribute)
                                                               : QString::fromStdString(label));
        if (attribute != nullptr)
            cell->setToolTip(categoriesOf(*attribute));
        m_table->setItem(row, side, cell);
    };
    const auto* theirs = item.item.kind == TemplateItem::Kind::Attribute
                             ? &m_from.codebook.attributes[item.item.index]
                             : nullptr;
    setSide(OursColumn, item.ours,
            theirs != nullptr ? m_document.codebook().find(theirs->owner, theirs->key) : nullptr);
    setSide(TheirsColumn, item.label, theirs);
    auto* choice = new QComboBox;
    choice->setObjectName(QStringLiteral("choice%1").arg(row));
    choice->setAccessibleName(
        tr("What is to be done with %1").arg(QString::fromStdString(item.label)));
    choice->addItem(tr("Keep ours"), static_cast<int>(TemplateChoice::Kind::KeepOurs));
    if (item.mayTake)
        choice->addItem(tr("Take that of the template"),
                        static_cast<int>(TemplateChoice::Kind::TakeTheirs));
    const bool isGuide = item.item.kind == TemplateItem::Kind::Guide;
    choice->addItem(isGuide ? tr("Add its steps behind ours") : tr("Add it under another key"),
                    static_cast<int>(TemplateChoice::Kind::AddUnderKey));
    auto* key = new QLineEdit(QString::fromStdString(item.freeKey));
    key->setObjectName(QStringLiteral("key%1").arg(row));
    key->setAccessibleName(tr("Key of %1").arg(QString::fromStdString(item.label)));
    const auto enable = [choice, key, isGuide] {
        key->setEnabled(!isGuide
                        && choice->currentData().toInt()
                               == static_cast<int>(TemplateChoice::Kind::AddUnderKey));
    };
    connect(choice, &QComboBox::currentIndexChanged, key, enable);
    enable();
    m_table->setCellWidget(row, ChoiceColumn, choice);
    m_table->setCellWidget(row, KeyColumn, key);
}

TemplateChoices ApplyTemplateDialog::choices() const
{
    TemplateChoices choices;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto* choice = qobject_cast<QComboBox*>(m_table->cellWidget(row, ChoiceColumn));
        const auto* key = qobject_cast<QLineEdit*>(m_table->cellWidget(row, KeyColumn));
        choices[m_differing[static_cast<std::size_t>(row)].item] = {
            static_cast<TemplateChoice::Kind>(choice->currentData().toInt()),
            key->text().trimmed().toStdString()};
    }
    return choices;
}

void ApplyTemplateDialog::accept()
{
    const auto languages =
        m_languages->isChecked() ? TemplateLanguages::All : TemplateLanguages::MainOnly;
    const bool done = m_document.perform(
        tr("Apply template %1").arg(QString::fromStdString(m_from.info.title)),
        [&](Writer& writer) { applyTemplate(writer, m_from, choices(), languages); });
    // If it was refused, the user was told why, and may choose otherwise.
    if (done)
        QDialog::accept();
}

}  // namespace alteri
