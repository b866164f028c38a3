// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour.hpp"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace alteri {

namespace {

constexpr int cardWidth = 340;
constexpr int gap = 12;

}  // namespace

Tour::Tour(QWidget* window, QList<TourStop> stops)
    : QWidget(window)
    , m_stops(std::move(stops))
    , m_before(QApplication::focusWidget())
    , m_card(new QFrame(this))
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_count(new QLabel)
    , m_back(new QPushButton(tr("Back")))
    , m_next(new QPushButton)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("Tour of the window"));
    makeCard();
    window->installEventFilter(this);
    show();
    raise();
    go(0);
}

void Tour::makeCard()
{
    m_card->setObjectName(QStringLiteral("tourCard"));
    m_card->setFrameShape(QFrame::StyledPanel);
    m_card->setAutoFillBackground(true);
    m_title->setProperty("heading", true);
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_count->setProperty("caption", true);
    auto* skip = new QPushButton(tr("Skip the tour"));
    skip->setObjectName(QStringLiteral("tourSkip"));
    skip->setFlat(true);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_next->setDefault(true);
    m_buttons->addWidget(skip);
    m_buttons->addStretch();
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(16, 14, 16, 14);
    column->addWidget(m_count);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addLayout(m_buttons);
    connect(skip, &QPushButton::clicked, this, &Tour::leave);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_stop - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_stop + 1); });
}

void Tour::go(int stop)
{
    if (stop >= m_stops.size()) {
        leave();
        return;
    }
    m_stop = std::max(0, stop);
    const auto& shown = m_stops[m_stop];
    m_target = shown.widget ? shown.widget() : nullptr;
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_count->setText(tr("%1 of %2").arg(m_stop + 1).arg(m_stops.size()));
    m_back->setEnabled(m_stop > 0);
    m_next->setText(m_stop + 1 == m_stops.size() ? tr("Done") : tr("Next"));
    m_card->setAccessibleName(shown.title);
    m_card->setAccessibleDescription(shown.text);
    m_next->setAccessibleDescription(shown.title + QLatin1Char('\n') + shown.text);
    raise();
    place();
    m_next->setFocus();
}

void Tour::leave()
{
    hide();
    if (m_before != nullptr && m_before->isVisible())
        m_before->setFocus();
    emit finished();
    deleteLater();
}

/// What is lit, in the window; nothing if the place is not in sight.
QRect Tour::lit() const
{
    if (m_target == nullptr || !m_target->isVisible())
        return {};
    return QRect(m_target->mapTo(parentWidget(), QPoint()), m_target->size()) & rect();
}

/// Below, above, behind or before what is lit, wherever there is room; else over its middle.
QPoint Tour::cardPlace(const QRect& beside) const
{
    const auto size = m_card->size();
    const auto room = rect().adjusted(gap, gap, -gap, -gap);
    const auto middle = beside.isEmpty() ? room.center() : beside.center();
    const QPoint over(middle.x() - size.width() / 2, middle.y() - size.height() / 2);
    const auto within = [&](const QPoint& at) {
        return QPoint(
            std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - size.width())),
            std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    };
    if (beside.isEmpty())
        return within(over);
    const std::array<QPoint, 4> places{QPoint(over.x(), beside.bottom() + gap),
                                       QPoint(over.x(), beside.top() - gap - size.height()),
                                       QPoint(beside.right() + gap, over.y()),
                                       QPoint(beside.left() - gap - size.width(), over.y())};
    for (const auto& at : places)
        if (!QRect(within(at), size).intersects(beside))
            return within(at);
    return within(over);
}

void Tour::place()
{
    setGeometry(parentWidget()->rect());
    // Words of buttons are longer in other languages and with other letters, and larger in the
    // program's style, which they have once they are polished.
    for (auto* part : m_card->findChildren<QWidget*>())
        part->ensurePolished();
    m_buttons->invalidate();
    m_card->layout()->invalidate();
    const int width = std::max(cardWidth, m_card->minimumSizeHint().width());
    m_card->resize(width, m_card->heightForWidth(width));
    m_card->move(cardPlace(lit()));
    update();
}

void Tour::paintEvent(QPaintEvent* /*event*/)
{
    constexpr int shade = 140;
    constexpr double corner = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    const auto light = lit();
    QPainterPath hole;
    if (!light.isEmpty())
        hole.addRoundedRect(light, corner, corner);
    painter.fillPath(dark.subtracted(hole), QColor(0, 0, 0, shade));
    painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
    painter.drawPath(hole);
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

/// The window beneath is only looked at: Tab stays on the card.
bool Tour::focusNextPrevChild(bool next)
{
    QList<QWidget*> buttons;
    for (auto* each : m_card->findChildren<QPushButton*>())
        if (each->isEnabled())
            buttons << each;
    const auto at = buttons.indexOf(QApplication::focusWidget());
    const auto count = buttons.size();
    buttons[(at + (next ? 1 : count - 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace alteri
