// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/drawing_view.hpp"

#include <QPainter>

#include <cmath>
#include <utility>

namespace alteri {

namespace {

constexpr double pageWidth = 174;
constexpr double screenDotsPerInch = 96;
constexpr double pixelsPerMillimetre = screenDotsPerInch / millimetresPerInch;
constexpr int narrowest = 240;

}  // namespace

DrawingView::DrawingView(Fit fit, QWidget* parent)
    : FigureView(parent)
    , m_fit(fit)
{
    setMinimumWidth(narrowest);
    if (fit == Fit::Whole)
        setMinimumHeight(narrowest);
}

QSize DrawingView::sizeHint() const
{
    constexpr QSize usual(420, 320);
    return m_fit == Fit::Whole ? usual : QSize(usual.width(), minimumHeight());
}

void DrawingView::show(DrawingMaker maker, const QColor& paper)
{
    m_maker = std::move(maker);
    m_paper = paper;
    layOut();
}

void DrawingView::layOut()
{
    if (!m_maker)
        return;
    setFigure(m_maker(m_fit == Fit::Whole ? pageWidth : width() / pixelsPerMillimetre));
    if (m_fit == Fit::Width)
        setMinimumHeight(
            static_cast<int>(std::ceil(figure().millimetres.height() * pixelsPerMillimetre)));
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    FigureView::resizeEvent(event);
    if (m_fit == Fit::Width)
        layOut();
}

QRectF DrawingView::place() const
{
    return m_fit == Fit::Whole ? FigureView::place()
                               : QRectF({}, figure().millimetres * pixelsPerMillimetre);
}

void DrawingView::paintPaper(QPainter& painter) const
{
    painter.fillRect(rect(), m_paper);
}

}  // namespace alteri
