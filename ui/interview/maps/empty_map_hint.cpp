// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/maps/empty_map_hint.hpp"

#include <QEvent>

#include <algorithm>

namespace alteri {

EmptyMapHint::EmptyMapHint(QWidget* view)
    : QLabel(tr("Nobody is named on this map yet. Press N and type the first name."), view)
{
    setObjectName(QStringLiteral("emptyMapHint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setStyleSheet(QStringLiteral("#emptyMapHint { background: palette(base); color: palette(text);"
                                 " border: 1px solid palette(mid); border-radius: 6px;"
                                 " padding: 8px; }"));
    hide();
    view->installEventFilter(this);
}

bool EmptyMapHint::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

/// Below ego, who stands in the middle.
void EmptyMapHint::place()
{
    constexpr int widest = 320;
    constexpr int margin = 20;
    const auto room = parentWidget()->size();
    const int width = std::min(widest, room.width() - 2 * margin);
    const int height = heightForWidth(width);
    setGeometry((room.width() - width) / 2, room.height() * 3 / 4 - height / 2, width, height);
}

}  // namespace alteri
