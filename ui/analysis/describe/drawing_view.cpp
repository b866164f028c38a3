// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/drawing_view.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr double pageWidth = 174;
constexpr double screenDotsPerInch = 96;
constexpr double pixelsPerMillimetre = screenDotsPerInch / millimetresPerInch;
constexpr int narrowest = 240;

}  // namespace

DrawingView::DrawingView(Fit fit, QWidget* parent)
    : QWidget(parent)
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
    update();
}

void DrawingView::layOut()
{
    if (!m_maker)
        return;
    m_drawing = m_maker(m_fit == Fit::Whole ? pageWidth : width() / pixelsPerMillimetre);
    if (m_fit == Fit::Width)
        setMinimumHeight(
            static_cast<int>(std::ceil(m_drawing->millimetres.height() * pixelsPerMillimetre)));
}

void DrawingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_fit == Fit::Width)
        layOut();
}

void DrawingView::paintEvent(QPaintEvent* /*event*/)
{
    if (!m_drawing)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_paper);
    const auto size = m_drawing->millimetres;
    double scale = pixelsPerMillimetre;
    if (m_fit == Fit::Whole) {
        scale = std::min(width() / size.width(), height() / size.height());
        painter.translate((width() - size.width() * scale) / 2,
                          (height() - size.height() * scale) / 2);
    }
    painter.scale(scale, scale);
    m_drawing->paint(painter);
}

}  // namespace alteri
