// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace alteri {

/// The place in the help that speaks of a widget of this class, as its class or a base of it is
/// listed; empty if none is.
QString helpPlaceOfClass(const QWidget& widget);

}  // namespace alteri
