// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QWidget>

namespace alteri {

/// Shows a page that is printed with colours of its own as on paper, also where the program is
/// dark: dark letters would be on a dark ground.
inline void showAsOnPaper(QWidget& page)
{
    auto paper = page.palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, QColor(0x1f, 0x29, 0x33));
    page.setPalette(paper);
}

}  // namespace alteri
