// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/spoken_message.hpp"

#include <QRect>
#include <QStatusBar>
#include <QWidget>

namespace alteri {

namespace {

/// The notification that screen readers meet.
class MessageNote : public QAccessibleInterface {
public:
    explicit MessageNote(QStatusBar& bar)
        : m_bar(bar)
    {
    }

    void setMessage(const QString& text) { m_text = text; }

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_bar.window()->windowHandle(); }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(&m_bar);
    }
    QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    QRect rect() const override { return {m_bar.mapToGlobal(QPoint()), m_bar.size()}; }
    QAccessible::State state() const override { return {}; }

private:
    QStatusBar& m_bar;
    QString m_text;
};

}  // namespace

SpokenMessage::SpokenMessage(QStatusBar& bar)
    : m_bar(bar)
{
}

SpokenMessage::~SpokenMessage()
{
    if (m_note != 0)
        QAccessible::deleteAccessibleInterface(m_note);
}

void SpokenMessage::say(const QString& text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    if (m_note == 0)
        m_note = QAccessible::registerAccessibleInterface(new MessageNote(m_bar));
    auto* note = static_cast<MessageNote*>(QAccessible::accessibleInterface(m_note));
    note->setMessage(text);
    QAccessibleEvent shown(note, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

}  // namespace alteri
