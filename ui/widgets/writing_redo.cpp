// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing_redo.hpp"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace alteri {

namespace {

/// @param redoes whether it is done, or only asked
/// @return whether there is something that was taken back
template <class Text>
bool redoIn(Text& text, bool redoes)
{
    if (text.isReadOnly() || !text.document()->isRedoAvailable())
        return false;
    if (redoes)
        text.redo();
    return true;
}

bool redoIn(QLineEdit& line, bool redoes)
{
    if (line.isReadOnly() || !line.isRedoAvailable())
        return false;
    if (redoes)
        line.redo();
    return true;
}

bool redoIn(QObject* written, bool redoes)
{
    if (auto* line = qobject_cast<QLineEdit*>(written))
        return redoIn(*line, redoes);
    if (auto* text = qobject_cast<QPlainTextEdit*>(written))
        return redoIn(*text, redoes);
    auto* text = qobject_cast<QTextEdit*>(written);
    return text != nullptr && redoIn(*text, redoes);
}

}  // namespace

WritingRedo::WritingRedo(QObject* parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool WritingRedo::eventFilter(QObject* watched, QEvent* event)
{
    const bool isOverride = event->type() == QEvent::ShortcutOverride;
    if (!isOverride && event->type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    if (key.key() != Qt::Key_Y || key.modifiers() != Qt::ControlModifier
        || !redoIn(watched, !isOverride))
        return false;
    event->accept();
    return true;
}

}  // namespace alteri
