// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot.hpp"

#include <QWidget>

namespace alteri {

/// Paints a plot at a scale at which its letters are as large as those of the window.
class PlotCanvas : public QWidget {
    Q_OBJECT

public:
    explicit PlotCanvas(QWidget* parent = nullptr);

    void setPlot(std::shared_ptr<const Plot> plot);
    const Plot* plot() const { return m_plot.get(); }
    /// Takes the size that the plot needs where there is this much room.
    void fitTo(int room);

    /// The spot at a place; the smallest if several are there.
    const PlotSpot* spotAt(const QPointF& at) const;
    QPointF placeOf(const QVariant& key) const;

signals:
    void clicked(const QVariant& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    double pixelsPerMillimetre() const;

    std::shared_ptr<const Plot> m_plot;
    double m_width = 0;  ///< millimetres
    std::vector<PlotSpot> m_spots;
};

}  // namespace alteri
