// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/results/result_view.hpp"

#include "ui/analysis/results/result_model.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

ResultView::ResultView(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_model(new ResultModel(this))
    , m_view(new QTableView)
    , m_note(new QLabel)
    , m_notes(new QScrollArea)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setAccessibleName(name);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(25);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 10);
    m_note->setProperty("caption", true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setWidgetResizable(true);
    m_notes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notes->setWidget(m_note);
    m_notes->setFocusPolicy(Qt::NoFocus);
    m_notes->setStyleSheet(
        QStringLiteral("QScrollArea, #qt_scrollarea_viewport { background: transparent; }"));
    m_notes->hide();
    column->addWidget(m_view, 1);
    column->addWidget(m_notes);
    auto* copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &ResultView::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) {
                if (row.isValid())
                    emit rowSelected(row.row());
            });
}

void ResultView::setNote(const QString& note)
{
    m_note->setText(note);
    m_notes->setVisible(!note.isEmpty());
    giveNotesRoom();
}

/// As much as they want, but the table is what was asked for: it keeps most of the height.
void ResultView::giveNotesRoom()
{
    if (m_note->text().isEmpty())
        return;
    constexpr int share = 4;
    const int wanted = m_note->heightForWidth(width());
    m_notes->setFixedHeight(
        std::min(wanted, std::max(height() / share, fontMetrics().height() * 2)));
}

void ResultView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    giveNotesRoom();
}

void ResultView::fitColumns()
{
    constexpr int widest = 340;
    constexpr int padding = 14;
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(widest, m_view->columnWidth(column) + padding));
}

void ResultView::selectRow(int row)
{
    const auto index = m_model->index(row, 0);
    m_view->selectRow(row);
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ResultView::copy()
{
    QGuiApplication::clipboard()->setText(m_model->tabSeparated());
}

}  // namespace alteri
