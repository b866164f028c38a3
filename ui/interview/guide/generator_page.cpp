// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/generator_page.hpp"

#include "core/guide/wording.hpp"
#include "core/maps/category_keys.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/list_text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

GeneratorStepPage::GeneratorStepPage(StudyDocument& document, QWidget* parent)
    : StepPage(parent)
    , m_document(document)
    , m_question(new QLabel)
    , m_count(new QLabel)
    , m_line(new QLabel)
    , m_before(new QWidget(this))
    , m_earlier(new QListWidget)
{
    auto font = m_question->font();
    font.setPointSizeF(font.pointSizeF() + 3);
    m_question->setFont(font);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("guideQuestion"));
    m_count->setObjectName(QStringLiteral("guideNamed"));
    for (auto* label : {m_count, m_line}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("caption", true);
    }
    m_earlier->setObjectName(QStringLiteral("guideEarlier"));
    m_earlier->setAccessibleName(tr("Partners named before; space picks one again"));
    m_earlier->setToolTip(m_earlier->accessibleName());
    m_earlier->setMaximumHeight(130);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout;
    column->addWidget(m_question);
    column->addWidget(m_count);
    column->addWidget(m_line);
    row->addLayout(column, 3);
    auto* caption = new QLabel(tr("Named before"));
    caption->setProperty("caption", true);
    caption->setBuddy(m_earlier);
    auto* beside = new QVBoxLayout(m_before);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(caption);
    beside->addWidget(m_earlier);
    row->addWidget(m_before, 1);
    connect(m_earlier, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        if (!m_isFilling)
            pick(m_earlier->row(item));
    });
}

QString GeneratorStepPage::countText(std::size_t named) const
{
    QStringList sentences{tr("%n named", nullptr, static_cast<int>(named))};
    const auto smallest = m_step.smallest.value_or(0);
    if (smallest > static_cast<int>(named))
        sentences << tr("At least %1 are asked for").arg(smallest);
    if (m_step.largest && static_cast<int>(named) > *m_step.largest)
        sentences << tr("That is more than the %1 that are asked for").arg(*m_step.largest);
    else if (m_step.largest)
        sentences << tr("At most %1 are asked for").arg(*m_step.largest);
    return sentences.join(QStringLiteral(" · "));
}

/// What the line takes at once, with its keys.
QString GeneratorStepPage::lineText() const
{
    QStringList parts;
    for (const auto& question : m_step.questions) {
        const auto* attribute = m_document.spokenCodebook().find(question.attribute);
        if (attribute == nullptr)
            continue;
        QStringList keys;
        for (const auto& category : attribute->categories)
            if (const auto key = keyOf(m_document.keys(), attribute->id, category.id); !key.empty())
                keys << QStringLiteral("%1 %2").arg(QString::fromStdString(key),
                                                    QString::fromStdString(category.label));
        const auto label = QString::fromStdString(wordingOf(question, *attribute));
        parts << (keys.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, listText(keys)));
    }
    if (parts.isEmpty())
        return {};
    return tr("In the line, behind the name and a semicolon: %1")
        .arg(parts.join(QStringLiteral("; ")));
}

void GeneratorStepPage::show(const InterviewState& state, const GuideStep& step, bool /*isNew*/)
{
    m_step = step;
    m_map = state.content().map.id;
    QString question;
    for (const auto& prompt : m_document.spokenReader().prompts())
        if (step.prompt == prompt.id)
            question = QString::fromStdString(prompt.text);
    m_question->setText(question);
    m_count->setText(countText(state.namedAt(step).size()));
    const auto line = lineText();
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    showEarlier(state);
}

/// All who were not named in answer to this question; those picked again have a tick.
void GeneratorStepPage::showEarlier(const InterviewState& state)
{
    m_isFilling = true;
    const auto here = state.namedAt(m_step);
    const int row = m_earlier->currentRow();
    m_earlier->clear();
    m_offered.clear();
    for (const auto& partner : state.content().partners) {
        const bool isNamed = std::find(here.begin(), here.end(), partner.alter.id) != here.end();
        if (m_step.prompt && partner.alter.prompt == m_step.prompt)
            continue;
        auto* item = new QListWidgetItem(QString::fromStdString(partner.alter.label));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isNamed ? Qt::Checked : Qt::Unchecked);
        m_earlier->addItem(item);
        m_offered.push_back(partner.alter.id);
    }
    m_before->setVisible(m_step.offersEarlier && !m_offered.empty());
    m_earlier->setCurrentRow(row);
    m_isFilling = false;
}

void GeneratorStepPage::pick(int row)
{
    const auto alter = m_offered.at(static_cast<std::size_t>(row));
    const bool picks = m_earlier->item(row)->checkState() == Qt::Checked;
    m_document.perform(picks ? tr("Name again") : tr("Take back the naming"),
                       [&, tie = TieKey{m_map, alter}](Writer& writer) {
                           if (picks)
                               writer.addNaming(tie, m_step.id);
                           else
                               writer.removeNaming(tie, m_step.id);
                       });
}

}  // namespace alteri
