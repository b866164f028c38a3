// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <QStringList>

class QPainter;

namespace alteri {

/// A font of a size in points for a `Drawing`: measured and painted in millimetres.
class Lettering {
public:
    explicit Lettering(double points,
                       QFont::Weight weight = QFont::Normal,
                       bool italic = false,
                       const QString& family = {});

    double width(const QString& text) const;
    double ascent() const;
    double descent() const;
    double capHeight() const;
    /// From base line to base line.
    double lineHeight() const;

    /// Paints one line in the colour of the painter's pen, as letters or, where the device has no
    /// fonts, as outlines.
    /// @param at on the base line; the text starts, ends or has its middle there
    void paint(QPainter& painter,
               const QPointF& at,
               const QString& text,
               Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    QFont m_font;
};

/// A text in lines that are no wider than `width`, broken between words; a word that is wider
/// still is broken anywhere, so that nothing is ever cut off.
QStringList wrapped(const QString& text, double width, const Lettering& lettering);

}  // namespace alteri
