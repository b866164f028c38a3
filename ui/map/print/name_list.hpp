// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/painting/map_style.hpp"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace alteri {

/// The names that numbers on a map stand for, in columns. Names too long for a line are broken, at
/// spaces if there are any.
class NameList {
public:
    struct Entry {
        QString number;
        QString name;
    };

    NameList() = default;
    NameList(std::vector<Entry> entries, const MapStyle& style);

    bool isEmpty() const { return m_entries.empty(); }

    /// Sets the list in as few columns as it takes to be no taller than the room, if need be in
    /// smaller type, but not below 6 points. Lengths in scene units.
    /// @return its height, which may be more than the room
    double fit(double width, double room);

    double points() const;
    QStringList names() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    struct Line {
        QPointF at;
        QString text;
        bool isNumber = false;
    };

    void set(double width, int columns, double size);
    double titleHeight() const;

    std::vector<Entry> m_entries;
    MapStyle m_style;
    double m_size = 0;  ///< of the type
    double m_width = 0;
    double m_height = 0;
    std::vector<Line> m_lines;
};

}  // namespace alteri
