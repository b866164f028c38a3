// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/plot_view.hpp"

#include "ui/analysis/plots/plot_canvas.hpp"
#include "ui/analysis/plots/plot_style.hpp"

#include <QPaintEvent>
#include <QPainter>

namespace alteri {

PlotView::PlotView(QWidget* parent)
    : QScrollArea(parent)
    , m_canvas(new PlotCanvas)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setWidget(m_canvas);
    restyle();
    connect(m_canvas, &PlotCanvas::clicked, this, &PlotView::clicked);
}

void PlotView::setPlot(std::shared_ptr<const Plot> plot)
{
    m_canvas->setPlot(std::move(plot));
    m_canvas->fitTo(viewport()->width());
}

QPoint PlotView::placeOf(const QVariant& key) const
{
    return m_canvas->mapTo(viewport(), m_canvas->placeOf(key).toPoint());
}

QString PlotView::textAt(const QPoint& at) const
{
    const auto* spot = m_canvas->spotAt(m_canvas->mapFrom(viewport(), at));
    return spot == nullptr ? QString() : spot->text;
}

void PlotView::restyle()
{
    viewport()->update();
    m_canvas->update();
}

/// Paper all around: a style sheet would paint over a palette.
void PlotView::paintEvent(QPaintEvent* event)
{
    QPainter(viewport()).fillRect(event->rect(), screenPlotStyle().paper);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_canvas->fitTo(viewport()->width());
}

}  // namespace alteri
