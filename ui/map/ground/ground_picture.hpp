// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/map_snapshot.hpp"
#include "ui/map/ground/zoomed_picture.hpp"
#include "ui/map/painting/map_style.hpp"
#include "ui/work/background_task.hpp"

#include <QObject>
#include <QRectF>

#include <array>
#include <cstdint>
#include <memory>

class QPainter;

namespace alteri {

/// Rings, sectors and ties as one picture a zoom. Rings and sectors are painted when they change,
/// the ties over a copy of them. Many ties take longer than a key press may: they are painted in
/// a thread, and the ties of before are in sight until they are there.
class GroundPicture : public QObject {
    Q_OBJECT

public:
    explicit GroundPicture(QObject* parent = nullptr);
    ~GroundPicture() override;
    GroundPicture(const GroundPicture&) = delete;
    GroundPicture& operator=(const GroundPicture&) = delete;
    GroundPicture(GroundPicture&&) = delete;
    GroundPicture& operator=(GroundPicture&&) = delete;

    void setMap(const MapSnapshot& map, const MapStyle& style);
    /// As setMap(), where only ties and the places of alteri are others; what is seen of that is
    /// told by changed().
    void setTies(const MapSnapshot& map);

    /// @param rect what there is to see, in the painter's coordinates
    /// @param mayStretch whether a picture of another zoom will do
    void draw(QPainter& painter, const QRectF& rect, bool mayStretch);

    /// Whether what was drawn last has the ties as they are now.
    bool isUpToDate() const;

signals:
    /// What is there to be drawn differs in these parts.
    void changed(const QList<QRectF>& parts);

private:
    struct Layer {
        ZoomedPicture ground;
        ZoomedPicture whole;
        std::uint64_t ties = 0;  // the state of the ties in `whole`
    };
    /// What ties are painted from; the thread has its own hold on it.
    struct Source {
        MapSnapshot map;
        MapStyle style;
        std::uint64_t ground = 0;
        std::uint64_t ties = 0;
    };

    bool find(const QRectF& rect, double zoom);
    void bringTies(Layer& layer);
    void paintInThread(const Layer& layer);
    void take(const Source& source, const ZoomedPicture& whole, const QList<QRectF>& parts);

    std::shared_ptr<const Source> m_source;
    // Two views may look at the map, each with its own zoom; the last used comes first.
    std::array<Layer, 2> m_layers;
    BackgroundTask m_task;
};

}  // namespace alteri
