// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/painting/letter_paths.hpp"

#include <QPaintEngine>
#include <QPainter>
#include <QPolygonF>
#include <QRectF>
#include <QTransform>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

/// The shapes and holes of a path, one by one.
std::vector<QPainterPath> contoursOf(const QPainterPath& path)
{
    std::vector<QPainterPath> contours;
    for (int i = 0; i < path.elementCount(); ++i) {
        const auto at = path.elementAt(i);
        if (at.isMoveTo() || contours.empty()) {
            contours.emplace_back(at);
            contours.back().setFillRule(path.fillRule());
        } else if (at.isLineTo()) {
            contours.back().lineTo(at);
        } else if (i + 2 < path.elementCount()) {
            contours.back().cubicTo(at, path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
        }
    }
    return contours;
}

struct Letter {
    QPainterPath path;
    QRectF box;

    void add(const Letter& part)
    {
        path.addPath(part.path);
        box |= part.box;
    }
};

/// Twice the area within a contour; positive if it runs clockwise on the screen.
double turning(const QPolygonF& contour)
{
    double sum = 0;
    for (qsizetype i = 0; i < contour.size(); ++i) {
        const auto& from = contour[i];
        const auto& to = contour[(i + 1) % contour.size()];
        sum += from.x() * to.y() - to.x() * from.y();
    }
    return sum;
}

QPointF unit(const QPointF& vector)
{
    return vector / std::hypot(vector.x(), vector.y());
}

/// Takes the corner from one edge to the next at a distance; normals point outwards.
void addCorner(QPolygonF& rim,
               const QPointF& corner,
               const QPointF& before,
               const QPointF& after,
               double width,
               double orientation)
{
    constexpr double step = 0.6;  // radians
    const double turn = std::atan2(before.x() * after.y() - before.y() * after.x(),
                                   QPointF::dotProduct(before, after));
    rim << corner + before * width;
    if (turn * orientation < 0) {
        // Inwards through the corner itself, so that the loop that arises lies within the shape.
        if (std::abs(turn) > step / 2)
            rim << corner << corner + after * width;
        return;
    }
    const int pieces = static_cast<int>(std::ceil(std::abs(turn) / step));
    for (int i = 1; i <= pieces; ++i)
        rim << corner + QTransform().rotateRadians(turn * i / pieces).map(before) * width;
}

/// A contour moved outwards: the convolution with a disc, whose parts of positive winding number
/// are all points within the distance.
QPolygonF movedOut(const QPolygonF& contour, double width, double orientation)
{
    QPolygonF corners;
    for (const auto& point : contour)
        if (corners.isEmpty() || point != corners.back())
            corners << point;
    if (corners.size() > 1 && corners.front() == corners.back())
        corners.removeLast();
    QPolygonF rim;
    const auto count = corners.size();
    for (qsizetype i = 0; count > 2 && i < count; ++i) {
        const auto before = unit(corners[i] - corners[(i + count - 1) % count]) * orientation;
        const auto after = unit(corners[(i + 1) % count] - corners[i]) * orientation;
        addCorner(rim, corners[i], {before.y(), -before.x()}, {after.y(), -after.x()}, width,
                  orientation);
    }
    return rim;
}

/// A letter with everything near it. Its edge only hides what is behind it: fewer corners than the
/// letter has are enough.
QPainterPath grown(const QPainterPath& letter, double width)
{
    constexpr double finest = 12;
    const double scale = finest / width;
    const auto contours = letter.toSubpathPolygons(QTransform::fromScale(scale, scale));
    double largest = 0;
    for (const auto& contour : contours)
        if (const double area = turning(contour); std::abs(area) > std::abs(largest))
            largest = area;
    const double orientation = largest < 0 ? -1 : 1;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const auto& contour : contours) {
        const auto room = contour.boundingRect();
        const bool isHole = turning(contour) * orientation < 0;
        // A narrow hole is filled altogether.
        if (!isHole || std::min(room.width(), room.height()) > 2 * finest)
            path.addPolygon(movedOut(contour, finest, orientation));
    }
    return QTransform::fromScale(1 / scale, 1 / scale).map(path);
}

}  // namespace

std::vector<QPainterPath> letterPaths(const QPainterPath& text)
{
    std::vector<Letter> letters;
    for (const auto& contour : contoursOf(text)) {
        Letter next{contour, {}};
        next.box = next.path.controlPointRect();
        // Holes lie within their shape; fonts have them before or after it.
        if (!letters.empty() && letters.back().box.contains(next.box)) {
            letters.back().add(next);
            continue;
        }
        while (!letters.empty() && next.box.contains(letters.back().box)) {
            next.add(letters.back());
            letters.pop_back();
        }
        letters.push_back(std::move(next));
    }
    std::vector<QPainterPath> paths;
    paths.reserve(letters.size());
    for (auto& letter : letters)
        paths.push_back(std::move(letter.path));
    return paths;
}

void fillLetters(QPainter& painter, const QPainterPath& text)
{
    painter.setPen(Qt::NoPen);
    if (painter.paintEngine()->type() != QPaintEngine::Raster) {
        painter.drawPath(text);
        return;
    }
    for (const auto& letter : letterPaths(text))
        painter.drawPath(letter);
}

void fillRims(QPainter& painter, const QPainterPath& text, double width)
{
    painter.setPen(Qt::NoPen);
    const bool isOpaque = painter.brush().isOpaque();
    QPainterPath rims;
    rims.setFillRule(Qt::WindingFill);
    for (const auto& letter : letterPaths(text))
        if (isOpaque)
            painter.drawPath(grown(letter, width));
        else
            rims.addPath(grown(letter, width));
    if (!isOpaque)
        painter.drawPath(rims);
}

}  // namespace alteri
