// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace alteri {

/// Gives a window the size that it wants, larger where letters are larger, or what the screen has
/// room for beside its frame: buttons at the bottom must be within reach.
/// @param wanted with letters of the usual size
inline void resizeOnScreen(QWidget& window, const QSize& wanted)
{
    constexpr QSize frame(20, 60);
    constexpr qreal usualDpi = 96;
    const qreal scale = window.logicalDpiX() / usualDpi;
    window.resize((wanted * scale).boundedTo(window.screen()->availableGeometry().size() - frame));
}

}  // namespace alteri
