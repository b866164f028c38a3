// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shortcut_pass.hpp"

#include <QKeyEvent>
#include <QLineEdit>

namespace alteri {

namespace {

class ShortcutPass : public QObject {
public:
    explicit ShortcutPass(QLineEdit* field)
        : QObject(field)
        , m_field(field)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShortcutOverride && passes(*static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool passes(const QKeyEvent& key) const
    {
        const bool undoes = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
        const bool isCtrlE = key.modifiers() == Qt::ControlModifier && key.key() == Qt::Key_E;
        return isCtrlE || (undoes && !m_field->isModified());
    }

    QLineEdit* m_field;
};

}  // namespace

void passShortcuts(QLineEdit* field)
{
    field->installEventFilter(new ShortcutPass(field));
}

}  // namespace alteri
