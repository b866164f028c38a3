// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/guide/question_form.hpp"

#include "core/maps/category_keys.hpp"
#include "ui/interview/coding/answer_editor.hpp"
#include "ui/interview/coding/coding.hpp"
#include "ui/study/study_document.hpp"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

namespace {

bool isSameQuestion(const QuestionForm::Asked& one, const QuestionForm::Asked& other)
{
    return one.subject == other.subject && one.attribute == other.attribute;
}

/// Whether a widget was hidden by somebody, and is not only not shown yet.
bool isTakenAway(const QWidget& widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

/// The choices of a question in their order: those that are segments of its answer.
std::vector<QAbstractButton*> choicesOf(const AnswerEditor& editor)
{
    std::vector<QAbstractButton*> choices;
    for (auto* button : editor.findChildren<QAbstractButton*>())
        if (button->property("segment").toBool() && !isTakenAway(*button))
            choices.push_back(button);
    return choices;
}

/// Fields that hold the answer itself, and not what is said to a category of it.
QLineEdit* fieldOf(const AnswerEditor& editor)
{
    for (auto* field : editor.findChildren<QLineEdit*>())
        if (field->objectName() != QStringLiteral("namely"))
            return field;
    return nullptr;
}

/// The first line for a category of the answer in which nothing was said yet.
QLineEdit* emptyNamelyLine(const AnswerEditor& editor)
{
    for (auto* line : editor.findChildren<QLineEdit*>(QStringLiteral("namely")))
        if (!isTakenAway(*line) && line->text().isEmpty())
            return line;
    return nullptr;
}

}  // namespace

QuestionForm::QuestionForm(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(14);
}

void QuestionForm::show(const std::vector<Asked>& questions)
{
    if (!std::equal(questions.begin(), questions.end(), m_asked.begin(), m_asked.end(),
                    &isSameQuestion))
        rebuild(questions);
    m_asked = questions;
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        m_editors[i]->sync(m_asked[i].value);
        if (m_asked[i].attribute.hasCategories())
            m_editors[i]->syncNamely(
                m_document.reader().namely(m_asked[i].subject, m_asked[i].attribute.id));
    }
}

/// Editors of questions that are shown still stay, with what is typed in them and the focus.
void QuestionForm::rebuild(const std::vector<Asked>& questions)
{
    std::vector<AnswerEditor*> editors;
    for (const auto& asked : questions) {
        const auto known = std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked& each) {
            return isSameQuestion(each, asked);
        });
        if (known != m_asked.end()) {
            editors.push_back(m_editors[static_cast<std::size_t>(known - m_asked.begin())]);
            continue;
        }
        auto* editor = new AnswerEditor(asked.attribute, m_document.keys());
        editor->setObjectName(QStringLiteral("asked_")
                              + QString::fromStdString(asked.attribute.key));
        editor->setReadOnly(!m_document.isWritable());
        connect(editor, &AnswerEditor::answered, this,
                [this, subject = asked.subject](AttributeId id, const std::optional<Value>& value) {
                    answer(subject, id, value);
                });
        connect(editor, &AnswerEditor::chosen, this,
                [this, subject = asked.subject](AttributeId id, CategoryId category) {
                    giveChoice(m_document, {subject}, id, category);
                });
        connect(editor, &AnswerEditor::namelySaid, this,
                [this, subject = asked.subject](AttributeId id, CategoryId category,
                                                const QString& text) {
                    giveNamely(m_document, subject, id, category, text);
                });
        connect(editor, &AnswerEditor::unfinished, this,
                [this](const Attribute& attribute, const QString& text) {
                    emit message(tr("“%1” was not stored as %2: it is no such answer.")
                                     .arg(text, QString::fromStdString(attribute.label)));
                });
        for (auto* part : editor->findChildren<QWidget*>())
            part->installEventFilter(this);
        editors.push_back(editor);
    }
    for (auto* editor : m_editors) {
        m_column->removeWidget(editor);
        if (std::find(editors.begin(), editors.end(), editor) == editors.end()) {
            editor->hide();
            editor->disconnect(this);
            editor->deleteLater();  // it may be the sender of what led here
        }
    }
    QWidget* before = nullptr;
    for (auto* editor : editors) {
        m_column->addWidget(editor);
        editor->show();  // the focus may go there at once
        if (before != nullptr)
            setTabOrder(before, editor);
        before = editor;
    }
    m_editors = std::move(editors);
}

void QuestionForm::answer(const Subject& subject,
                          AttributeId attribute,
                          const std::optional<Value>& value)
{
    giveAnswer(m_document, {subject}, attribute, value);
}

void QuestionForm::commitPending()
{
    const auto editors = m_editors;
    for (const QPointer<AnswerEditor> editor : editors)
        if (editor)
            editor->commitPending();
}

std::size_t QuestionForm::indexOf(const QWidget* part) const
{
    const auto holds = [&](const AnswerEditor* editor) { return editor->isAncestorOf(part); };
    return static_cast<std::size_t>(std::find_if(m_editors.begin(), m_editors.end(), holds)
                                    - m_editors.begin());
}

void QuestionForm::focusOn(AnswerEditor& editor)
{
    if (auto* field = fieldOf(editor)) {
        field->setFocus(Qt::TabFocusReason);
        return;
    }
    if (auto* text = editor.findChild<QPlainTextEdit*>()) {
        text->setFocus(Qt::TabFocusReason);
        return;
    }
    const auto choices = choicesOf(editor);
    const auto checked = std::find_if(choices.begin(), choices.end(),
                                      [](const auto* each) { return each->isChecked(); });
    if (!choices.empty())
        (checked != choices.end() ? *checked : choices.front())->setFocus(Qt::TabFocusReason);
}

void QuestionForm::focusFirst()
{
    if (!m_editors.empty())
        focusOn(*m_editors.front());
}

void QuestionForm::focusFirstOpen()
{
    for (std::size_t i = 0; i < m_editors.size(); ++i)
        if (!m_asked[i].value) {
            focusOn(*m_editors[i]);
            return;
        }
    focusFirst();
}

void QuestionForm::goOn(std::size_t from, int by)
{
    // The answer has led elsewhere, and its question is gone.
    if (from >= m_editors.size())
        return;
    const auto to = static_cast<std::ptrdiff_t>(from) + by;
    if (to >= 0 && to < static_cast<std::ptrdiff_t>(m_editors.size()))
        focusOn(*m_editors[static_cast<std::size_t>(to)]);
    else if (to > 0)
        emit finished();
}

/// @return whether the text chose an answer
bool QuestionForm::press(AnswerEditor& editor, const QString& text)
{
    for (auto* button : editor.findChildren<QAbstractButton*>())
        if (button->text() == text && !button->isHidden() && missingReasonOf(text.toStdString())) {
            button->click();
            return true;
        }
    const auto choices = choicesOf(editor);
    // A step of a rating is called by its own number, not by its place.
    if (traitsOf(editor.attribute().scale).hasSteps) {
        const auto step = std::find_if(choices.begin(), choices.end(),
                                       [&](const auto* each) { return each->text() == text; });
        if (step != choices.end())
            (*step)->click();
        return step != choices.end();
    }
    const auto number = text.toInt();
    if (number >= 1 && number <= static_cast<int>(choices.size())) {
        choices[static_cast<std::size_t>(number) - 1]->click();
        return true;
    }
    const auto* key = findKey(m_document.keys(), text.toStdString());
    if (key == nullptr || key->attribute != editor.attribute().id)
        return false;
    const auto marked = QStringLiteral("  [") + text + QLatin1Char(']');
    for (auto* choice : choices)
        if (choice->text().endsWith(marked)) {
            choice->click();
            return true;
        }
    return false;
}

/// A field takes Enter first; what is no answer keeps the focus.
void QuestionForm::enter(QWidget& part, const QKeyEvent& key)
{
    const QPointer<QLineEdit> field = qobject_cast<QLineEdit*>(&part);
    if (field) {
        field->removeEventFilter(this);
        QKeyEvent again(QEvent::KeyPress, key.key(), key.modifiers(), key.text());
        field->event(&again);
        if (field)
            field->installEventFilter(this);
    }
    if (!field || !field->isModified())
        goOn(indexOf(&part), 1);
}

bool QuestionForm::eventFilter(QObject* watched, QEvent* event)
{
    auto* part = qobject_cast<QWidget*>(watched);
    if (event->type() != QEvent::KeyPress || part == nullptr)
        return QWidget::eventFilter(watched, event);
    const auto index = indexOf(part);
    if (index >= m_editors.size())
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    // A text of several lines has all keys for itself; Tab leaves it.
    if (qobject_cast<QPlainTextEdit*>(part) != nullptr)
        return QWidget::eventFilter(watched, event);
    const bool isField = qobject_cast<QLineEdit*>(part) != nullptr;
    const bool isArrow = key.key() == Qt::Key_Down || key.key() == Qt::Key_Up;
    if (isArrow && !(key.modifiers() & Qt::AltModifier)) {
        goOn(index, key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        enter(*part, key);
        return true;
    }
    const bool isText = !key.text().isEmpty() && key.text().front().isPrint()
                        && !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isField || !isText || key.key() == Qt::Key_Space)
        return QWidget::eventFilter(watched, event);
    if (press(*m_editors[index], key.text()))
        followAnswer(*part);
    return true;
}

void QuestionForm::followAnswer(const QWidget& part)
{
    const auto index = indexOf(&part);
    if (index >= m_editors.size())
        return;
    const auto& value = m_asked[index].value;
    const bool isMissing = value && std::holds_alternative<MissingReason>(*value);
    if (auto* line = emptyNamelyLine(*m_editors[index]))
        line->setFocus(Qt::TabFocusReason);
    else if (isMissing || !m_asked[index].attribute.choosesSeveral())
        goOn(index, 1);
}

}  // namespace alteri
