// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>

class QWidget;

namespace alteri::test {

/// How far two colours stand apart, from 1 to 21, as WCAG 2.1 has it ("contrast ratio").
double contrastOf(const QColor& one, const QColor& other);

/// Texts of a window that is shown which do not stand out from their ground by 4.5 to 1, measured
/// on what is painted. What is disabled is left out, as in WCAG. A line each.
QStringList faintTexts(QWidget& window);

/// Controls of a window that is shown and active which look the same whether they have the focus or
/// not: no outline's worth of what is painted changes by 3 to 1. A line each.
QStringList unseenFocus(QWidget& window);

}  // namespace alteri::test
