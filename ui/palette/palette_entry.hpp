// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace alteri {

/// Something that the command palette offers.
struct PaletteEntry {
    QString text;
    QString place;     ///< where it is to be found else: its menu, its kind, its ego
    QString key{};     ///< its shortcut, as people read it
    QString whyNot{};  ///< why it cannot be done now; empty: it can
    std::function<void()> run{};
};

}  // namespace alteri
