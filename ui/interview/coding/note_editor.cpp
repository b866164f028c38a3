// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/note_editor.hpp"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace alteri {

namespace {

constexpr int pauseMilliseconds = 1500;
constexpr int shownLines = 3;

}  // namespace

NoteEditor::NoteEditor(const QString& label,
                       std::function<bool(const QString&)> write,
                       QWidget* parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_pause(new QTimer(this))
    , m_write(std::move(write))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* caption = new QLabel(label);
    caption->setProperty("caption", true);
    column->addWidget(caption);
    // Not before it has a place: it would be a window of its own.
    caption->setVisible(!label.isEmpty());
    m_text->setAccessibleName(label);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Write a note"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * shownLines + 14);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &NoteEditor::commitPending);
}

void NoteEditor::setPlaceholder(const QString& text)
{
    m_text->setPlaceholderText(text);
    m_text->setAccessibleName(accessibleName());
}

void NoteEditor::sync(const QString& text)
{
    // What is being typed stays.
    if (m_text->toPlainText() != m_saved || text == m_saved)
        return;
    const QSignalBlocker blocker(m_text);
    m_saved = text;
    m_text->setPlainText(text);
}

void NoteEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void NoteEditor::commitPending()
{
    m_pause->stop();
    const auto text = m_text->toPlainText();
    if (text == m_saved)
        return;
    // Before it is stored: views that follow ask for it again.
    const auto before = std::exchange(m_saved, text);
    const QPointer<NoteEditor> self(this);
    if (!m_write(text) && self)
        m_saved = before;  // it stays typed and unsaved
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commitPending();
    return QWidget::eventFilter(watched, event);
}

}  // namespace alteri
