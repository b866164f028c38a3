// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include <vector>

class QPainter;

namespace alteri {

/// The letters of a text's outline: shapes with their holes, each a path of its own.
std::vector<QPainterPath> letterPaths(const QPainterPath& text);

/// Fills the outline of a text with the painter's brush, without a pen. On pixels letter by letter:
/// what a line of pixels costs grows with the square of the edges that cross it.
void fillLetters(QPainter& painter, const QPainterPath& text);

/// Fills a rim of a width around each letter of a text, and the letters, with the painter's brush;
/// letter by letter if nothing shines through it, otherwise all at once, so that no rim shows in
/// another.
void fillRims(QPainter& painter, const QPainterPath& text, double width);

}  // namespace alteri
