// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/look_proposals.hpp"

#include <QIcon>
#include <QString>
#include <QStringList>

#include <vector>

namespace alteri {

// The colours and symbols that a category can have on maps, by their names.

/// "#rrggbb" of the colours that are offered; they are told apart with colour blindness, too.
QStringList offeredColours();
/// The name of a colour, the code of one that has none, "None" for an empty text.
QString colourText(const QString& colour);
QIcon colourIcon(const QString& colour);

/// The names of map symbols and badges as studies keep them.
QStringList offeredSymbols();
/// Whether a symbol stands beside others instead of in their place.
bool isBadge(const QString& symbol);
QString symbolText(const QString& symbol);
QIcon symbolIcon(const QString& symbol);

/// Which categories cannot be told apart, and what helps; empty if all can.
QString clashText(const std::vector<LookClash>& clashes);

}  // namespace alteri
