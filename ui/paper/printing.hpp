// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/drawing.hpp"

class QPrinter;

namespace alteri {

/// Proposes the page that fits the drawing, upright or across. Whoever prints may choose the other.
void turnPage(QPrinter& printer, const Drawing& drawing);

/// Prints a drawing at its true size in the middle of one page, as it was turned; made smaller only
/// if it is larger than what the printer can print on.
void printPicture(const Drawing& drawing, QPrinter& printer);

}  // namespace alteri
