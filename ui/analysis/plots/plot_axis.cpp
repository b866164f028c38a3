// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plot_axis.hpp"

#include "ui/text/number_format.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double tickLength = 0.9;
constexpr double gap = 0.5;
constexpr double thin = 0.14;
constexpr double axisPen = 0.2;

}  // namespace

RoundScale RoundScale::holding(double low, double high, int wantedTicks)
{
    if (!(high > low)) {
        const double room = low == 0 ? 1 : std::abs(low) / 2;
        high = low + room;
        low -= room;
    }
    const double rough = (high - low) / std::max(1, wantedTicks);
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    RoundScale scale;
    scale.step = step;
    scale.from = std::floor(low / step + 1e-9) * step;
    scale.to = std::ceil(high / step - 1e-9) * step;
    scale.decimals = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    return scale;
}

int RoundScale::ticks() const
{
    return static_cast<int>(std::lround((to - from) / step)) + 1;
}

double RoundScale::tick(int number) const
{
    return from + number * step;
}

QString RoundScale::tickText(int number) const
{
    return localNumber(tick(number), decimals);
}

double RoundScale::place(double value, double ofFrom, double ofTo) const
{
    return ofFrom + (value - from) / (to - from) * (ofTo - ofFrom);
}

double axisHeight(const Lettering& numbers, bool hasTitle)
{
    return tickLength + gap + numbers.lineHeight() * (hasTitle ? 2.1 : 1);
}

void paintBottomAxis(const PlotSurface& surface,
                     const RoundScale& scale,
                     const QRectF& area,
                     const Lettering& numbers,
                     const QString& title)
{
    auto& painter = surface.painter;
    for (int i = 0; i < scale.ticks(); ++i) {
        const double x = scale.place(scale.tick(i), area.left(), area.right());
        painter.setPen(QPen(surface.style.grid, thin));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(QPen(surface.style.axis, axisPen));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + tickLength));
        painter.setPen(surface.style.muted);
        numbers.paint(painter, {x, area.bottom() + tickLength + gap + numbers.ascent()},
                      scale.tickText(i), Qt::AlignHCenter);
    }
    painter.setPen(QPen(surface.style.axis, axisPen));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (title.isEmpty())
        return;
    painter.setPen(surface.style.ink);
    numbers.paint(painter,
                  {area.center().x(), area.bottom() + tickLength + gap + numbers.ascent()
                                          + 1.1 * numbers.lineHeight()},
                  title, Qt::AlignHCenter);
}

double leftAxisWidth(const RoundScale& scale, const Lettering& numbers)
{
    double width = 0;
    for (int i = 0; i < scale.ticks(); ++i)
        width = std::max(width, numbers.width(scale.tickText(i)));
    return width + tickLength + gap;
}

void paintLeftAxis(const PlotSurface& surface,
                   const RoundScale& scale,
                   const QRectF& area,
                   const Lettering& numbers)
{
    auto& painter = surface.painter;
    for (int i = 0; i < scale.ticks(); ++i) {
        const double y = scale.place(scale.tick(i), area.bottom(), area.top());
        painter.setPen(QPen(surface.style.grid, thin));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(surface.style.muted);
        numbers.paint(painter, {area.left() - tickLength - gap, y + numbers.capHeight() / 2},
                      scale.tickText(i), Qt::AlignRight);
    }
}

void paintGuide(const PlotSurface& surface, const RoundScale& scale, const QRectF& area, double at)
{
    if (at < scale.from || at > scale.to)
        return;
    QPen pen(surface.style.muted, 0.25, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({5, 3});
    surface.painter.setPen(pen);
    const double x = scale.place(at, area.left(), area.right());
    surface.painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
}

}  // namespace alteri
