// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plot_canvas.hpp"

#include "ui/widgets/plain_tool_tips.hpp"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

// Body text of 8 points on paper looks as large as the window's own of 10.
constexpr double larger = 1.25;
constexpr double widest = 185;
constexpr double narrowest = 80;

}  // namespace

PlotCanvas::PlotCanvas(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
}

double PlotCanvas::pixelsPerMillimetre() const
{
    return larger * logicalDpiX() / millimetresPerInch;
}

void PlotCanvas::setPlot(std::shared_ptr<const Plot> plot)
{
    m_plot = std::move(plot);
    m_spots.clear();
    update();
}

void PlotCanvas::fitTo(int room)
{
    const double scale = pixelsPerMillimetre();
    m_width = std::clamp(room / scale, narrowest, widest);
    const double height = m_plot ? m_plot->heightAt(m_width) : 0;
    resize(static_cast<int>(std::ceil(m_width * scale)),
           static_cast<int>(std::ceil(height * scale)));
    update();
}

const PlotSpot* PlotCanvas::spotAt(const QPointF& at) const
{
    const auto place = at / pixelsPerMillimetre();
    const PlotSpot* found = nullptr;
    for (const auto& spot : m_spots)
        if (spot.box.contains(place)
            && (found == nullptr
                || spot.box.width() * spot.box.height()
                       <= found->box.width() * found->box.height()))
            found = &spot;
    return found;
}

QPointF PlotCanvas::placeOf(const QVariant& key) const
{
    for (const auto& spot : m_spots)
        if (spot.key == key && key.isValid())
            return spot.box.center() * pixelsPerMillimetre();
    return {-1, -1};
}

void PlotCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const auto style = screenPlotStyle();
    painter.fillRect(rect(), style.paper);
    if (!m_plot)
        return;
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = pixelsPerMillimetre();
    painter.scale(scale, scale);
    m_spots.clear();
    PlotSurface surface{painter, style, &m_spots};
    m_plot->paint(surface, m_width);
}

void PlotCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const auto* spot = spotAt(event->position());
    if (spot != nullptr && !spot->text.isEmpty())
        QToolTip::showText(event->globalPosition().toPoint(), PlainToolTips::shown(spot->text),
                           this);
    else
        QToolTip::hideText();
    setCursor(spot != nullptr && spot->key.isValid() ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PlotCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const auto* spot = spotAt(event->position());
    if (event->button() == Qt::LeftButton && spot != nullptr && spot->key.isValid())
        emit clicked(spot->key);
}

}  // namespace alteri
