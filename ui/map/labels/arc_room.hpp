// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/painting/map_style.hpp"

#include <QLineF>

#include <vector>

namespace alteri {

/// The room of a text on an arc around ego: between two radii, to both sides of an angle.
struct ArcRoom {
    double inner = 0;
    double outer = 0;
    double middle = 0;  ///< radians clockwise from twelve o'clock
    double half = 0;    ///< radians
};

/// How far a point is from a room; 0 within it.
double distance(const ArcRoom& room, double radius, double angle);

/// Everything of a map that names on arcs had better not cover.
class ArcObstacles {
public:
    ArcObstacles(const MapSnapshot& map, const MapStyle& style);

    /// A name that was set.
    void add(const ArcRoom& room) { m_rooms.push_back(room); }

    /// How much of it lies under a room, the worse the more.
    /// @param gap room that a name keeps to lines
    /// @param limit from which on the exact cost is of no interest
    double cost(const ArcRoom& room, double gap, double limit) const;

private:
    /// A point with everything around it up to a distance; polar, around ego.
    struct Disc {
        double radius;
        double angle;
        double reach;

        double under(const ArcRoom& room) const { return reach - distance(room, radius, angle); }
    };
    struct Symbol {
        Disc whole;
        std::vector<Disc> rim;  ///< its ink, more closely
    };

    static Disc discAt(const QPointF& centre, double reach);
    static double costOf(const Symbol& symbol, const ArcRoom& room);

    std::vector<Symbol> m_symbols;
    std::vector<double> m_sectorLines;
    std::vector<QLineF> m_ties;
    std::vector<ArcRoom> m_rooms;
};

}  // namespace alteri
