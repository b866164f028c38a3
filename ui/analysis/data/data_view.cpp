// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/data_view.hpp"

#include "ui/analysis/data/cell_delegate.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/filter_header.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/codebook_text.hpp"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace alteri {

DataView::DataView(DataTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_headings(new FilterHeader)
{
    setObjectName(QStringLiteral("dataTable"));
    setHorizontalHeader(m_headings);
    // A click on a heading sorts; it does not select the column too.
    disconnect(m_headings, &QHeaderView::sectionPressed, this, nullptr);
    disconnect(m_headings, &QHeaderView::sectionEntered, this, nullptr);
    setModel(&model);
    auto* delegate = new CellDelegate(this);
    setItemDelegate(delegate);
    connect(delegate, &CellDelegate::refused, this, &DataView::refused);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(28);
    verticalHeader()->setToolTip(tr("Double-click to show on the map"));
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        chooseRow(row);
        emit mapWanted();
    });
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, &DataView::showMenu);
}

void DataView::chooseRow(int row)
{
    int column = currentIndex().isValid() ? currentIndex().column() : -1;
    if (column < 0 || isColumnHidden(column))
        column = shownColumns().empty() ? 0 : shownColumns().front();
    selectionModel()->setCurrentIndex(m_model.index(row, column),
                                      QItemSelectionModel::ClearAndSelect
                                          | QItemSelectionModel::Rows);
    scrollTo(m_model.index(row, column));
}

std::vector<std::uint32_t> DataView::selectedStudyGrid() const
{
    std::vector<bool> chosen(m_model.order().size(), false);
    for (const auto& range : selectionModel()->selection())
        std::fill(chosen.begin() + range.top(), chosen.begin() + range.bottom() + 1, true);
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < chosen.size(); ++row)
        if (chosen[row])
            rows.push_back(m_model.order()[row]);
    return rows;
}

std::vector<int> DataView::shownColumns() const
{
    std::vector<int> columns;
    for (int place = 0; place < m_model.columnCount(); ++place)
        if (const int column = m_headings->logicalIndex(place); !isColumnHidden(column))
            columns.push_back(column);
    return columns;
}

std::vector<int> DataView::selectedColumns() const
{
    std::vector<int> columns;
    const auto selection = selectionModel()->selection();
    for (const int column : shownColumns())
        if (std::any_of(selection.begin(), selection.end(), [&](const QItemSelectionRange& range) {
                return range.left() <= column && column <= range.right();
            }))
            columns.push_back(column);
    return columns;
}

std::vector<DataCell> DataView::selectedCells() const
{
    std::vector<DataCell> cells;
    for (const auto& range : selectionModel()->selection())
        for (int column = range.left(); column <= range.right(); ++column)
            for (int row = range.top(); row <= range.bottom() && !isColumnHidden(column); ++row)
                cells.push_back(m_model.cellAt(m_model.index(row, column)));
    return cells;
}

void DataView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        emit copyWanted();
    } else if (event->key() == Qt::Key_Delete && m_model.isWritable()) {
        emit answerWanted(std::nullopt);
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier
               && currentIndex().isValid()) {
        emit filterWanted(currentIndex().column());
    } else if (isReturn && state() != EditingState && currentIndex().isValid()) {
        if (event->modifiers() != Qt::ControlModifier
            && m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        else
            emit mapWanted();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void DataView::showMenu(const QPoint& at)
{
    if (!indexAt(at).isValid())
        return;
    QMenu menu;
    nameAction(menu.addAction(tr("Show on map"), this, &DataView::mapWanted), "showOnMap");
    nameAction(menu.addAction(tr("Copy"), this, &DataView::copyWanted), "copyCells");
    const auto& column = m_model.columnAt(indexAt(at).column());
    if (m_model.isWritable() && isEditable(column)) {
        menu.addSeparator();
        nameAction(menu.addAction(tr("Edit"), this, [this, index = indexAt(at)] { edit(index); }),
                   "editCell");
        if (column.content() == DataContent::Answer) {
            auto* missing = menu.addMenu(tr("No answer"));
            for (const auto reason : allMissingReasons)
                if (column.attribute().reasons.offers(reason))
                    missing->addAction(textFor(reason), this,
                                       [this, reason] { emit answerWanted(Value(reason)); });
            missing->addAction(tr("Not filled in"), this,
                               [this] { emit answerWanted(std::nullopt); });
        }
    }
    menu.exec(viewport()->mapToGlobal(at));
}

}  // namespace alteri
