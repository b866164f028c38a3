// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geometry/label_placement.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainterPath>
#include <QRectF>
#include <QStringList>

#include <optional>
#include <vector>

namespace alteri {

/// One label, ready to be painted, relative to the centre of its symbol.
struct LabelLook {
    struct Line {
        QPointF at;  ///< start of the base line
        QString text;
    };

    QPainterPath path;  ///< its outline
    QRectF box;
    std::vector<Line> lines{};
    std::optional<QLineF> leader{};  ///< joins it to its symbol where it stands far off
    /// Found no room: it is shown only while somebody asks for it.
    bool onDemand = false;

    bool isEmpty() const { return path.isEmpty(); }
};

/// One way to set a label.
struct TextBlock {
    QStringList lines;
    double width = 0;
    double height = 0;
    QRectF ink{};  ///< what the letters cover; for the screen an estimate
};

/// A name as one line: breaks and tabs in it are set as spaces.
QString oneLine(const QString& name);

/// Sets labels in one to three lines.
class Typesetter {
public:
    explicit Typesetter(const MapStyle& style);

    /// A label in one line and, if it is long, in more.
    std::vector<TextBlock> variants(const QString& name) const;
    TextBlock block(const QStringList& lines) const;
    /// The same with what does not fit into a width cut off, at the end of each line.
    TextBlock elided(const TextBlock& wide, double widest) const;
    LabelLook look(const TextBlock& block, const QPointF& topLeft, TextSide side) const;

private:
    /// From where to where the letters of a line reach, from its start.
    struct Extent {
        double left = 0;
        double width = 0;
    };

    Extent extentOf(const QString& line) const;
    QRectF inkOf(const TextBlock& block) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    double m_size;
    bool m_prints;
};

}  // namespace alteri
