// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>
#include <QStringList>

class QFont;
class QPainter;

namespace alteri {

/// A paint device that wants text as letters although it carries no fonts of its own.
class KeepsLetters {
public:
    KeepsLetters() = default;
    KeepsLetters(const KeepsLetters&) = delete;
    KeepsLetters& operator=(const KeepsLetters&) = delete;
    KeepsLetters(KeepsLetters&&) = delete;
    KeepsLetters& operator=(KeepsLetters&&) = delete;
    virtual ~KeepsLetters() = default;
};

/// Whether what the painter draws on takes text as letters, so that it can be searched: PDF and
/// paper do, SVG only if it is a `KeepsLetters`, pixels need not.
bool keepsLetters(const QPainter& painter);

/// Paints one line of text with the painter's font and the colour of its pen. A drawing in SVG gets
/// outlines: whoever opens it need not have the font.
/// @param at start of the base line
void paintText(QPainter& painter, const QPointF& at, const QString& text);

/// A paragraph in lines of a width in the font's units, broken where its language allows; words
/// that are wider than a line are broken by hyphens.
QStringList paragraphLines(const QString& paragraph, const QFont& font, double width);

}  // namespace alteri
