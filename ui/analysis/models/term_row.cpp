// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/models/term_row.hpp"

#include "ui/style/action_icon.hpp"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace alteri {

TermRow::TermRow(const QString& label, const QString& details, QWidget* parent)
    : QFrame(parent)
    , m_text(label)
    , m_details(details)
    , m_label(new QLabel)
    , m_menu(new QMenu(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 2, 1);
    row->setSpacing(0);
    setStyleSheet(QStringLiteral("alteri--TermRow { background: palette(alternate-base);"
                                 " border: 1px solid palette(midlight); border-radius: 4px; }"
                                 "QToolButton { border: 2px solid transparent;"
                                 " min-width: 20px; min-height: 20px; }"
                                 "QToolButton:focus { border-color: palette(link); }"
                                 "QToolButton::menu-indicator { image: none; }"
                                 "QToolButton:hover { background: palette(midlight);"
                                 " border-radius: 3px; }"));
    m_label->setTextFormat(Qt::RichText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setToolTip(details.isEmpty() ? label : label + QStringLiteral(": ") + details);
    setAccessibleName(toolTip());
    auto* more = new QToolButton;
    nameButton(more, "termOptions");
    more->setToolTip(tr("Reference category, centring, interaction, random slope"));
    more->setAccessibleName(tr("Options of %1").arg(label));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    auto* remove = new QToolButton;
    nameButton(remove, "removeTerm");
    remove->setToolTip(tr("Takes %1 out of the model").arg(label));
    remove->setAccessibleName(tr("Remove %1").arg(label));
    row->addWidget(m_label, 1);
    row->addWidget(more);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &TermRow::removeWanted);
    elide();
}

void TermRow::contextMenuEvent(QContextMenuEvent* event)
{
    m_menu->popup(event->globalPos());
}

void TermRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    elide();
}

/// The label first; what is special about it in the room that is left.
void TermRow::elide()
{
    const auto metrics = m_label->fontMetrics();
    const int room = m_label->width();
    const auto label = metrics.elidedText(m_text, Qt::ElideMiddle, room);
    const auto left = room - metrics.horizontalAdvance(label + QStringLiteral("  "));
    auto text = label.toHtmlEscaped();
    if (!m_details.isEmpty() && left > metrics.averageCharWidth() * 4)
        text += QStringLiteral("&nbsp; <span style='color:%1'>%2</span>")
                    .arg(palette().color(QPalette::PlaceholderText).name(),
                         metrics.elidedText(m_details, Qt::ElideRight, left).toHtmlEscaped());
    if (m_label->text() != text)
        m_label->setText(text);
}

}  // namespace alteri
