// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QSet>

namespace alteri {

/// Column headings: a click sorts, a click on the funnel at the right end filters, dragging moves.
class FilterHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FilterHeader(QWidget* parent = nullptr);

    /// What the headings say about the rows shown.
    void showState(const QSet<int>& filtered, int sorted, Qt::SortOrder order);
    /// Where the funnel of a column is, in the viewport.
    QRect funnelOf(int section) const;

signals:
    void sortingWanted(int section);
    void filterWanted(int section);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    void paintFunnel(QPainter& painter, const QRect& rect, bool active) const;
    void paintArrow(QPainter& painter, const QRect& rect) const;

    QSet<int> m_filtered;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace alteri
