// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/filter_header.hpp"

#include "ui/style/reading_direction.hpp"

#include <QMouseEvent>
#include <QPainter>

namespace alteri {

namespace {

constexpr int margin = 8;
constexpr int funnelWidth = 22;
constexpr int arrowWidth = 14;

QFont headingFont(const QWidget& widget)
{
    auto font = widget.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

FilterHeader::FilterHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(QStringLiteral("dataHeader"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(60);
    setToolTip(tr("Click to sort, click the funnel to filter, drag to move"));
    connect(this, &QHeaderView::sectionClicked, this, &FilterHeader::sortingWanted);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (const int section = logicalIndexAt(at); section >= 0)
            emit filterWanted(section);
    });
}

void FilterHeader::showState(const QSet<int>& filtered, int sorted, Qt::SortOrder order)
{
    m_filtered = filtered;
    m_sorted = sorted;
    m_order = order;
    viewport()->update();
}

QRect FilterHeader::funnelOf(int section) const
{
    const int right = sectionViewportPosition(section) + sectionSize(section);
    // A few pixels at the edge are for changing the width.
    return {right - funnelWidth - 4, 0, funnelWidth, height()};
}

void FilterHeader::mousePressEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && section >= 0
        && funnelOf(section).contains(event->position().toPoint())) {
        emit filterWanted(section);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

QSize FilterHeader::sectionSizeFromContents(int section) const
{
    const auto text = model()->headerData(section, Qt::Horizontal).toString();
    const QFontMetrics metrics(headingFont(*this));
    return {metrics.horizontalAdvance(text) + 2 * margin + funnelWidth + arrowWidth,
            metrics.height() + 2 * margin};
}

void FilterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().color(QPalette::Window));
    painter->setPen(palette().color(QPalette::Mid));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(palette().color(QPalette::Midlight));
    painter->drawLine(rect.right(), rect.top() + 6, rect.right(), rect.bottom() - 6);
    QRect text = rect.adjusted(margin, 0, -funnelWidth - 4, 0);
    if (section == m_sorted) {
        paintArrow(*painter, {text.right() - arrowWidth, rect.top(), arrowWidth, rect.height()});
        text.setRight(text.right() - arrowWidth - 2);
    }
    painter->setFont(headingFont(*this));
    painter->setPen(palette().color(QPalette::WindowText));
    const auto title = model()->headerData(section, Qt::Horizontal).toString();
    const auto alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const ReadingDirection direction(*painter, title);
    painter->drawText(
        text,
        static_cast<int>(
            QStyle::visualAlignment(layoutDirection(), Qt::Alignment(alignment.toInt())))
            | Qt::TextSingleLine,
        QFontMetrics(headingFont(*this)).elidedText(title, Qt::ElideMiddle, text.width()));
    const int right = rect.right() - 4;
    paintFunnel(*painter, {right - funnelWidth, rect.top(), funnelWidth, rect.height()},
                m_filtered.contains(section));
    painter->restore();
}

void FilterHeader::paintArrow(QPainter& painter, const QRect& rect) const
{
    constexpr double half = 4;
    const QPointF centre = QRectF(rect).center();
    const double tip = m_order == Qt::AscendingOrder ? -half + 1 : half - 1;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawPolygon(QPolygonF{{centre.x() - half, centre.y() - tip},
                                  {centre.x() + half, centre.y() - tip},
                                  {centre.x(), centre.y() + tip}});
}

void FilterHeader::paintFunnel(QPainter& painter, const QRect& rect, bool active) const
{
    const QPointF centre = QRectF(rect).center();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF funnel{{centre.x() - 5, centre.y() - 4},   {centre.x() + 5, centre.y() - 4},
                           {centre.x() + 1.2, centre.y() + 1}, {centre.x() + 1.2, centre.y() + 5},
                           {centre.x() - 1.2, centre.y() + 4}, {centre.x() - 1.2, centre.y() + 1}};
    const auto colour = palette().color(active ? QPalette::Highlight : QPalette::Dark);
    painter.setPen(
        QPen(isEnabled() && !active ? palette().color(QPalette::PlaceholderText) : colour, 1));
    painter.setBrush(active ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPolygon(funnel);
}

}  // namespace alteri
