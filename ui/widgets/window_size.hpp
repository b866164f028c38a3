// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace alteri {

/// Gives a window the size that it wants, or what the screen has room for beside its frame: buttons
/// at the bottom must be within reach.
inline void resizeOnScreen(QWidget& window, const QSize& wanted)
{
    constexpr QSize frame(20, 60);
    window.resize(wanted.boundedTo(window.screen()->availableGeometry().size() - frame));
}

}  // namespace alteri
