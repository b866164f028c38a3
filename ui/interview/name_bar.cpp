// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/name_bar.hpp"

#include "ui/interview/shortcut_pass.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace alteri {

NameBar::NameBar(QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit)
    , m_add(new QPushButton(tr("Add alter")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    m_field->setObjectName(QStringLiteral("nameBar"));
    m_field->setPlaceholderText(tr("Name a partner and press Enter"));
    m_field->setAccessibleName(tr("Name of a new alter"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    passShortcuts(m_field);
    m_add->setToolTip(
        tr("Adds the alter to the map of this ego; you can also just type on the map"));
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    connect(m_field, &QLineEdit::returnPressed, this, &NameBar::submit);
    connect(m_add, &QPushButton::clicked, this, &NameBar::submit);
}

void NameBar::start(const QString& text)
{
    if (!isEnabled())
        return;
    m_field->setFocus(Qt::ShortcutFocusReason);
    if (!text.isEmpty())
        m_field->setText(m_field->text() + text);
}

bool NameBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        setDraft({});
        emit left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString NameBar::draft() const
{
    return m_field->text().trimmed();
}

void NameBar::setDraft(const QString& text)
{
    // Not clear(), which the field could undo: Ctrl+Z is to undo the gesture.
    m_field->setText(text);
}

void NameBar::submit()
{
    const auto name = m_field->text().trimmed();
    if (name.isEmpty())
        return;
    setDraft({});
    emit named(name);
}

}  // namespace alteri
