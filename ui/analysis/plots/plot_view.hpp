// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analysis/plots/plot.hpp"

#include <QScrollArea>

namespace alteri {

class PlotCanvas;

/// A plot on the screen, as wide as there is room up to the size of a page, with the numbers under
/// the mouse as tool tips.
class PlotView : public QScrollArea {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);

    void setPlot(std::shared_ptr<const Plot> plot);
    /// The place, in the viewport, of the first spot with a key.
    QPoint placeOf(const QVariant& key) const;
    /// What is said about a place of the viewport.
    QString textAt(const QPoint& at) const;
    /// Takes over the appearance of the program.
    void restyle();

signals:
    void clicked(const QVariant& key);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PlotCanvas* m_canvas;
};

}  // namespace alteri
