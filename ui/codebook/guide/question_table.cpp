// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/codebook/guide/question_table.hpp"

#include "ui/codebook/guide/condition_edit.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/widgets/flow_layout.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

enum QuestionColumn { AttributeColumn, WordingColumn, ConditionColumn, QuestionColumns };

}  // namespace

QuestionTable::QuestionTable(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_table(new QTableWidget(0, QuestionColumns))
    , m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("stepQuestions"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("questionTable"));
    m_table->setAccessibleName(tr("Questions of the step"));
    m_table->setHorizontalHeaderLabels({tr("Attribute"), tr("Wording"), tr("Condition")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(150);
    m_table->installEventFilter(this);
    column->addWidget(m_table);
    auto* row = new FlowLayout;  // in one line they would widen the form beyond small screens
    m_add = addButton(*row, tr("Add question"), "addQuestion");
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    const auto connectButton = [&](const QString& text, const char* name, auto act) {
        connect(addButton(*row, text, name), &QToolButton::clicked, this, act);
    };
    connectButton(tr("Remove"), "removeQuestion", [this] { remove(); });
    connectButton(tr("Up"), "questionUp", [this] { move(-1); });
    connectButton(tr("Down"), "questionDown", [this] { move(1); });
    connectButton(tr("Condition…"), "questionCondition", [this] { build(); });
    column->addLayout(row);
    connect(m_menu, &QMenu::aboutToShow, this, &QuestionTable::fillMenu);
    connect(m_table, &QTableWidget::cellChanged, this, &QuestionTable::takeCell);
}

QToolButton* QuestionTable::addButton(QLayout& row, const QString& text, const char* name)
{
    auto* button = new QToolButton;
    button->setText(text);
    nameButton(button, name);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row.addWidget(button);
    return button;
}

void QuestionTable::show(const GuideStep& step)
{
    m_step = step;
    fill();
}

bool QuestionTable::canAsk(const Attribute& attribute) const
{
    if (m_step.asksAboutEgo())
        return attribute.owner == Owner::Ego && m_step.consent != attribute.id;
    if (m_step.kind == StepKind::AlterTies)
        return attribute.owner == Owner::AlterTie;
    return m_step.asksAboutAlteri() && attribute.isOfPartner();
}

void QuestionTable::fill()
{
    m_isFilling = true;
    const int current = m_table->currentRow();
    m_table->setRowCount(static_cast<int>(m_step.questions.size()));
    int row = 0;
    for (const auto& question : m_step.questions) {
        const auto* attribute = m_document.codebook().find(question.attribute);
        auto* name = new QTableWidgetItem(
            attribute != nullptr ? QString::fromStdString(attribute->label) : QString());
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, AttributeColumn, name);
        m_table->setItem(row, WordingColumn,
                         new QTableWidgetItem(QString::fromStdString(question.text)));
        m_table->setItem(row, ConditionColumn,
                         new QTableWidgetItem(QString::fromStdString(question.condition)));
        ++row;
    }
    if (current >= 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), AttributeColumn);
    m_isFilling = false;
}

void QuestionTable::fillMenu()
{
    m_menu->clear();
    for (const auto& attribute : m_document.codebook().attributes)
        if (canAsk(attribute))
            m_menu->addAction(literalLabel(QString::fromStdString(attribute.label)),
                              [this, id = attribute.id] { add(id); });
    if (m_menu->isEmpty())
        m_menu->addAction(tr("The codebook has no such attribute yet"))->setEnabled(false);
}

void QuestionTable::offer()
{
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

void QuestionTable::add(AttributeId attribute)
{
    auto questions = m_step.questions;
    questions.push_back({{}, attribute});
    emit edited(questions);
    m_table->setCurrentCell(m_table->rowCount() - 1, AttributeColumn);
    m_table->setFocus();
}

void QuestionTable::remove()
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    auto questions = m_step.questions;
    if (row >= questions.size())
        return;
    questions.erase(questions.begin() + static_cast<std::ptrdiff_t>(row));
    emit edited(questions);
}

void QuestionTable::move(int by)
{
    const int row = m_table->currentRow();
    const int to = row + by;
    auto questions = m_step.questions;
    if (row < 0 || to < 0 || to >= static_cast<int>(questions.size()))
        return;
    std::swap(questions[static_cast<std::size_t>(row)], questions[static_cast<std::size_t>(to)]);
    emit edited(questions);
    m_table->setCurrentCell(to, AttributeColumn);
}

void QuestionTable::build()
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    auto questions = m_step.questions;
    if (row >= questions.size())
        return;
    const auto present = QString::fromStdString(questions[row].condition);
    const auto built = builtCondition(m_document, m_step.asksAboutAlteri(), present, this);
    if (built == present)
        return;
    questions[row].condition = built.toStdString();
    emit edited(questions);
}

void QuestionTable::takeCell(int row, int column)
{
    auto questions = m_step.questions;
    if (m_isFilling || row >= static_cast<int>(questions.size()))
        return;
    auto& question = questions[static_cast<std::size_t>(row)];
    const auto text = m_table->item(row, column)->text().trimmed().toStdString();
    if (column == WordingColumn)
        question.text = text;
    else if (column == ConditionColumn)
        question.condition = text;
    if (questions != m_step.questions)
        emit edited(questions);
}

bool QuestionTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool moves = key.modifiers() == Qt::ControlModifier
                       && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
    const bool edits = key.key() == Qt::Key_Insert || key.key() == Qt::Key_Delete;
    if (!moves && (!edits || key.modifiers() != Qt::NoModifier))
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key.key() == Qt::Key_Insert)
        offer();
    else if (key.key() == Qt::Key_Delete)
        remove();
    else
        move(key.key() == Qt::Key_Up ? -1 : 1);
    return true;
}

}  // namespace alteri
