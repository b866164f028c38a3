// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/prompt_answer.hpp"

#include "core/maps/category_keys.hpp"
#include "core/maps/typed_answer.hpp"
#include "ui/interview/coding/category_names.hpp"
#include "ui/interview/coding/coding.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/answer_doubt.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/widgets/shortcut_pass.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace alteri {

PromptAnswer::PromptAnswer(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_field(new QLineEdit)
    , m_problem(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(QStringLiteral("promptAnswer"));
    m_field->setPlaceholderText(tr("Type the answer, Enter"));
    m_field->setMinimumWidth(170);
    m_field->installEventFilter(this);
    passShortcuts(m_field);
    m_problem->setProperty("problem", true);
    m_problem->hide();
    row->addWidget(m_problem);
    row->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &PromptAnswer::submit);
    connect(m_field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    ask(std::nullopt);
}

const Attribute* PromptAnswer::attribute() const
{
    return m_attribute ? m_document.spokenCodebook().find(*m_attribute) : nullptr;
}

void PromptAnswer::ask(const std::optional<AttributeId>& attribute)
{
    if (m_attribute != attribute) {
        commitPending();
        m_field->clear();
        m_subjects.clear();
        m_problem->hide();
    }
    m_attribute = attribute;
    const auto* asked = this->attribute();
    setVisible(asked != nullptr && !isKeyed(*asked));
    QStringList names;
    if (asked != nullptr && !isKeyed(*asked))
        names = offeredNames(*asked);
    completeNames(*m_field, names);
    if (asked != nullptr)
        m_field->setAccessibleName(QString::fromStdString(asked->label));
}

void PromptAnswer::begin(const QString& text, std::vector<Subject> subjects)
{
    m_subjects = std::move(subjects);
    m_problem->hide();
    m_field->setText(text);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->deselect();
    m_field->setCursorPosition(static_cast<int>(text.size()));
}

bool PromptAnswer::commitPending()
{
    const auto text = m_field->text().trimmed();
    const auto* asked = attribute();
    if (text.isEmpty() || asked == nullptr || m_subjects.empty())
        return true;
    const auto value = typedAnswer(text.toStdString(), *asked);
    if (!value) {
        m_problem->setText(problemWith(*asked));
        m_problem->show();
        return false;
    }
    // Asked once: whoever presses Enter again means it.
    const auto doubt = doubtAbout(*value, *asked);
    const bool isMeant = !m_problem->isHidden() && m_problem->text() == doubt;
    if (!doubt.isEmpty() && !isMeant) {
        m_problem->setText(doubt);
        m_problem->show();
        return false;
    }
    if (!giveAnswer(m_document, m_subjects, asked->id, *value))
        return false;
    m_problem->hide();
    m_field->clear();
    m_subjects.clear();
    return true;
}

void PromptAnswer::submit()
{
    if (!m_field->text().trimmed().isEmpty() && commitPending())
        emit answered();
}

bool PromptAnswer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_field->clear();
        m_subjects.clear();
        m_problem->hide();
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace alteri
