// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/drawing.hpp"

class QPrinter;

namespace alteri {

/// Prints a drawing at its true size in the middle of one page; made smaller only if it is larger
/// than what the printer can print on.
void printPicture(const Drawing& drawing, QPrinter& printer);

}  // namespace alteri
