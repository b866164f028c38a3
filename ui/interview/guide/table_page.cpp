// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/table_page.hpp"

#include "core/guide/wording.hpp"
#include "core/maps/answer_reading.hpp"
#include "ui/interview/coding/coding.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

QTableWidgetItem* newCell(const QString& text, bool isEditable)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(isEditable ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                              : Qt::ItemIsSelectable);
    return item;
}

/// A question over the column of its answers, in lines of few words.
QString inLines(const QString& question)
{
    constexpr qsizetype width = 16;
    QString lines;
    qsizetype length = 0;
    for (const auto& word : question.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool goesOn = length > 0 && length + 1 + word.size() <= width;
        if (length > 0)
            lines += goesOn ? QLatin1Char(' ') : QLatin1Char('\n');
        lines += word;
        length = goesOn ? length + 1 + word.size() : word.size();
    }
    return lines;
}

/// No head is cut off: columns that need more room than there is are scrolled to.
void giveRoomToHeads(QHeaderView& heads)
{
    heads.setMinimumSectionSize(0);
    int widest = 0;
    for (int i = 0; i < heads.count(); ++i)
        widest = std::max(widest, heads.sectionSizeHint(i));
    heads.setMinimumSectionSize(widest);
}

}  // namespace

TableStepPage::TableStepPage(StudyDocument& document, QWidget* parent)
    : StepPage(parent)
    , m_document(document)
    , m_table(new QTableWidget)
{
    m_table->setObjectName(QStringLiteral("guideTable"));
    m_table->setAccessibleName(tr("Answers about partners"));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked
                             | QAbstractItemView::EditKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
    connect(m_table, &QTableWidget::cellChanged, this, &TableStepPage::take);
}

void TableStepPage::show(const InterviewState& state, const GuideStep& step, bool /*isNew*/)
{
    m_isFilling = true;
    fill(state, step);
    m_isFilling = false;
}

void TableStepPage::fill(const InterviewState& state, const GuideStep& step)
{
    const auto alteri = state.alteriOf(step);
    QStringList names;
    QStringList heads;
    for (const auto& question : step.questions)
        if (const auto* attribute = state.content().codebook.find(question.attribute))
            heads << inLines(QString::fromStdString(wordingOf(question, *attribute)));
    for (const auto alter : alteri)
        names << QString::fromStdString(state.content().find(alter)->alter.label);
    m_table->setRowCount(static_cast<int>(alteri.size()));
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setVerticalHeaderLabels(names);
    m_table->setHorizontalHeaderLabels(heads);
    giveRoomToHeads(*m_table->horizontalHeader());
    m_cells.assign(alteri.size(), {});
    for (std::size_t row = 0; row < alteri.size(); ++row) {
        const auto shown = state.questionsAbout(step, alteri[row]);
        for (const auto& question : step.questions) {
            auto& cell = m_cells[row].emplace_back();
            if (std::find(shown.begin(), shown.end(), &question) != shown.end())
                cell = askedAbout(state, question, alteri[row]);
            const auto at = static_cast<int>(m_cells[row].size()) - 1;
            const auto text =
                cell && cell->value ? textFor(*cell->value, cell->attribute) : QString();
            m_table->setItem(static_cast<int>(row), at,
                             newCell(text, cell && m_document.isWritable()));
        }
    }
}

std::optional<Value> TableStepPage::answerIn(const Attribute& attribute, const QString& text) const
{
    // The label as it stands in other cells, then what the line of names understands.
    for (const auto& category : attribute.categories)
        if (QString::fromStdString(category.label) == text)
            return attribute.choosesSeveral() ? Value(Choices({category.id})) : Value(category.id);
    const auto* owner = attribute.owner == Owner::Alter ? "alter." : "tie.";
    const AnswerReading reading(m_document.codebook(), m_document.keys());
    const auto part = reading.read(owner + attribute.key + "=" + text.toStdString());
    if (part.reading != QuickEntry::Part::Reading::Understood || part.answers.size() != 1)
        return std::nullopt;
    return part.answers.front().value;
}

void TableStepPage::take(int row, int column)
{
    if (m_isFilling)
        return;
    const auto cell =
        m_cells.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column));
    if (!cell)
        return;
    const auto text = m_table->item(row, column)->text().trimmed();
    const auto shown = cell->value ? textFor(*cell->value, cell->attribute) : QString();
    if (text == shown)
        return;
    const auto value = text.isEmpty() ? std::nullopt : answerIn(cell->attribute, text);
    if (text.isEmpty() || value) {
        giveAnswer(m_document, {cell->subject}, cell->attribute.id, value);
        return;
    }
    emit message(tr("“%1” is no answer to %2, and was not stored")
                     .arg(text, QString::fromStdString(cell->attribute.label)));
    m_isFilling = true;
    m_table->item(row, column)->setText(shown);
    m_isFilling = false;
}

bool TableStepPage::takeFocus()
{
    m_table->setFocus(Qt::TabFocusReason);
    if (m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    return true;
}

}  // namespace alteri
