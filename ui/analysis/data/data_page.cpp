// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/data_page.hpp"

#include "ui/analysis/data/cell_text.hpp"
#include "ui/analysis/data/column_layout.hpp"
#include "ui/analysis/data/column_menu.hpp"
#include "ui/analysis/data/data_bar.hpp"
#include "ui/analysis/data/data_table_model.hpp"
#include "ui/analysis/data/data_view.hpp"
#include "ui/analysis/data/empty_table.hpp"
#include "ui/analysis/data/filter_header.hpp"
#include "ui/analysis/data/filter_popup.hpp"
#include "ui/analysis/data/row_output.hpp"
#include "ui/analysis/data/shared_rows.hpp"
#include "ui/study/questions.hpp"
#include "ui/style/action.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/text/problem_text.hpp"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

DataPage::DataPage(SharedRows& shared,
                   Questions& questions,
                   DataRows rows,
                   const QString& name,
                   QWidget* parent)
    : AnalysisPage(parent)
    , m_shared(shared)
    , m_questions(questions)
    , m_rows(rows)
    , m_model(new DataTableModel(shared, rows, this))
    , m_bar(new DataBar)
    , m_view(new DataView(*m_model))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyTable)
    , m_notice(new QLabel)
    , m_columns(new ColumnMenu(m_bar->columnMenu(), *m_view, *m_model))
    , m_layout(std::make_unique<ColumnLayout>(*m_view, *m_model, name))
    , m_saving(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    m_view->setAccessibleName(textFor(rows));
    m_notice->setObjectName(QStringLiteral("tableNotice"));
    m_notice->setContentsMargins(12, 6, 12, 8);
    m_notice->setProperty("problem", true);
    m_notice->hide();
    column->addWidget(m_notice);
    m_saving->setSingleShot(true);
    makeActions();
    connectParts();
    if (m_model->columnCount() > 0)
        layOutColumns();
}

DataPage::~DataPage() = default;

void DataPage::makeActions()
{
    const auto add = [this](const char* name, const QString& text, const QKeySequence& key,
                            const QString& toolTip, const std::function<void()>& act) {
        auto* action = nameAction(newAction(this, text, key, toolTip), name);
        action->setShortcutContext(Qt::WidgetShortcut);  // the table knows its keys itself
        connect(action, &QAction::triggered, this, act);
        m_actions << action;
    };
    add("showOnMap", tr("Show on map"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        m_rows == DataRows::Ties || m_rows == DataRows::Alteri
            ? tr("Goes to the map of this row and selects the alter")
            : tr("Goes to the map of this row"),
        [this] { showOnMap(); });
    add("copyCells", tr("Copy"), QKeySequence(QKeySequence::Copy),
        tr("Copies the cells selected with their headings, for a spreadsheet"), [this] { copy(); });
    add("exportLabels", tr("Export labels…"), {},
        tr("Writes the rows and columns shown, with labels, as CSV, TSV, HTML, Markdown or LaTeX"),
        [this] { exportRows(false); });
    add("exportCodes", tr("Export codes…"), {},
        tr("Writes the rows and columns shown, with codes, as CSV or TSV"),
        [this] { exportRows(true); });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_bar, &DataBar::startSearch);
}

void DataPage::connectParts()
{
    auto& headings = m_view->headings();
    connect(&headings, &FilterHeader::sortingWanted, this, &DataPage::sortBy);
    connect(&headings, &FilterHeader::filterWanted, this, &DataPage::openFilter);
    connect(m_view, &DataView::filterWanted, this, &DataPage::openFilter);
    connect(m_view, &DataView::mapWanted, this, &DataPage::showOnMap);
    connect(m_view, &DataView::copyWanted, this, &DataPage::copy);
    connect(m_view, &DataView::answerWanted, this, &DataPage::answer);
    connect(m_view, &DataView::refused, this, &DataPage::tell);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_picked = true; });
    connect(m_bar, &DataBar::searched, this, &DataPage::search);
    connect(m_bar, &DataBar::searchLeft, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &DataBar::clearWanted, this, &DataPage::clearFilters);
    connect(m_empty, &EmptyTable::clearWanted, this, &DataPage::clearFilters);
    connect(m_bar, &DataBar::removalWanted, this, [this](int filter) {
        auto query = m_model->query();
        query.filters.erase(query.filters.begin() + filter);
        this->query(query);
    });
    connect(m_columns, &ColumnMenu::chosen, this, [this] {
        m_saving->start(0);
        m_shared.refresh(m_rows, [this] { return showsDerived(); });
        if (!m_bar->search().isEmpty())
            search();
    });
    connect(m_model, &DataTableModel::columnsReplaced, this, &DataPage::layOutColumns);
    connect(m_model, &QAbstractItemModel::modelReset, this, &DataPage::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DataPage::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] { tell({}); });
    connect(&m_shared, &SharedRows::outdated, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_shared, &SharedRows::replacing, this, [this] {
        // Who it was, since rows may have other numbers afterwards.
        if (!m_wanted)
            m_wanted = currentTie();
    });
    connect(&m_shared, &SharedRows::progressed, this, &DataPage::showCount);
    const auto save = [this] {
        if (!m_layingOut)
            m_saving->start(0);
    };
    connect(m_saving, &QTimer::timeout, this, [this] { m_layout->save(); });
    connect(&headings, &QHeaderView::sectionMoved, this, save);
    connect(&headings, &QHeaderView::sectionResized, this, save);
}

void DataPage::refresh()
{
    m_shared.refresh(m_rows, [this] { return showsDerived(); });
    showState();
    selectWanted();
}

bool DataPage::showsDerived() const
{
    const auto shown = m_view->shownColumns();
    return std::any_of(shown.begin(), shown.end(), [&](int column) {
        return m_model->columnAt(column).content() == DataContent::Derived;
    });
}

void DataPage::layOutColumns()
{
    m_layingOut = true;
    m_layout->restore();
    m_layingOut = false;
    m_columns->fill();
    showState();
}

void DataPage::query(const RowQuery& query)
{
    const auto current = m_view->currentIndex();
    const auto row =
        current.isValid() ? std::optional(m_model->studyRow(current.row())) : std::nullopt;
    const bool picked = m_picked;
    tell({});
    m_model->setQuery(query);
    const auto shown = row ? m_model->shownRow(*row) : std::nullopt;
    if (shown) {
        const auto index = m_model->index(*shown, current.column());
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
    m_picked = picked;
}

void DataPage::setFilter(std::size_t column, const std::optional<ColumnFilter>& filter)
{
    auto query = m_model->query();
    const auto present = std::find_if(query.filters.begin(), query.filters.end(),
                                      [&](const auto& each) { return each.column == column; });
    if (present != query.filters.end() && filter)
        *present = *filter;
    else if (present != query.filters.end())
        query.filters.erase(present);
    else if (filter)
        query.filters.push_back(*filter);
    this->query(query);
}

void DataPage::search()
{
    auto query = m_model->query();
    query.search = m_bar->search().toStdString();
    query.searched.clear();
    for (const int column : m_view->shownColumns())
        query.searched.push_back(m_model->studyColumn(column));
    this->query(query);
}

void DataPage::sortBy(int column)
{
    // Up, down, and back to the order of the study.
    auto query = m_model->query();
    const auto sorted = m_model->studyColumn(column);
    if (!query.sorting || query.sorting->column != sorted)
        query.sorting = RowQuery::Sorting{sorted, false};
    else if (!query.sorting->descending)
        query.sorting->descending = true;
    else
        query.sorting.reset();
    this->query(query);
}

void DataPage::clearFilters()
{
    m_bar->clearSearch();
    auto query = m_model->query();
    query.filters.clear();
    query.search.clear();
    this->query(query);
    m_view->setFocus();
}

void DataPage::openFilter(int column)
{
    const auto number = m_model->studyColumn(column);
    ColumnFilter filter;
    filter.column = number;
    for (const auto& each : m_model->query().filters)
        if (each.column == number)
            filter = each;
    auto* popup = new FilterPopup(m_model->columnAt(column), filter,
                                  titleFor(m_model->columnAt(column), m_rows), this);
    connect(
        popup, &FilterPopup::changed, this,
        [this, number](const std::optional<ColumnFilter>& wanted) { setFilter(number, wanted); });
    connect(popup, &FilterPopup::sortingWanted, this, [this, number](Qt::SortOrder order) {
        auto query = m_model->query();
        query.sorting = RowQuery::Sorting{number, order == Qt::DescendingOrder};
        this->query(query);
    });
    const auto& headings = m_view->headings();
    popup->adjustSize();
    auto at =
        headings.mapToGlobal(QPoint(headings.sectionViewportPosition(column), headings.height()));
    const auto right = window()->mapToGlobal(QPoint(window()->width(), 0)).x();
    at.setX(std::max(0, std::min(at.x(), right - popup->width())));
    popup->move(at);
    popup->show();
}

void DataPage::showState()
{
    const auto& query = m_model->query();
    QSet<int> filtered;
    QStringList words;
    for (const auto& filter : query.filters) {
        filtered << m_model->modelColumn(filter.column);
        words << filterText(m_model->study().column(filter.column), m_rows, filter);
    }
    m_view->headings().showState(
        filtered, query.sorting ? m_model->modelColumn(query.sorting->column) : -1,
        query.sorting && query.sorting->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_bar->setFilters(words);
    showCount();
    showEmpty();
    selectWanted();
}

void DataPage::showCount()
{
    const QLocale locale;
    const auto shown = locale.toString(m_model->rowCount());
    if (m_shared.isComplete()) {
        const auto all = static_cast<qlonglong>(m_model->study().count(m_rows));
        m_bar->setCount(tr("%1 of %2 rows").arg(shown, locale.toString(all)));
    } else {
        const int percent = static_cast<int>(100 * m_shared.progress());
        m_bar->setCount(tr("%1 rows so far, reading: %2 %").arg(shown).arg(percent));
    }
}

void DataPage::showEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    if (isEmpty)
        m_empty->explain(m_model->study(), m_rows);
}

void DataPage::select(const TieKey& tie)
{
    m_wanted = tie;
    selectWanted();
}

void DataPage::selectWanted()
{
    if (!m_wanted || m_model->columnCount() == 0)
        return;
    const auto row = m_model->study().rowOf(m_rows, *m_wanted);
    if (!row && !m_shared.isComplete())
        return;
    const auto shown = row ? m_model->shownRow(*row) : std::nullopt;
    m_wanted.reset();
    const bool picked = m_picked;
    if (shown)
        m_view->chooseRow(*shown);
    m_picked = picked;
}

std::optional<TieKey> DataPage::tieOf(std::size_t row) const
{
    const auto map = m_model->study().map(m_rows, row);
    if (!map)
        return std::nullopt;
    return TieKey{*map, m_model->study().alter(m_rows, row).value_or(AlterId())};
}

std::optional<TieKey> DataPage::chosen() const
{
    return m_picked ? currentTie() : std::nullopt;
}

void DataPage::showEvent(QShowEvent* event)
{
    AnalysisPage::showEvent(event);
    m_picked = false;
}

std::optional<TieKey> DataPage::currentTie() const
{
    const auto current = m_view->currentIndex();
    return current.isValid() ? tieOf(m_model->studyRow(current.row())) : std::nullopt;
}

void DataPage::showOnMap()
{
    if (const auto tie = currentTie())
        emit alterWanted(*tie);
    else
        tell(m_view->currentIndex().isValid() ? tr("This row is on no map.")
                                              : tr("Select a row first."));
}

void DataPage::answer(const CellValue& value)
{
    writeCells(m_shared.document(), m_model->study(), m_rows, m_view->selectedCells(), value);
}

void DataPage::tell(const QString& sentence)
{
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void DataPage::copy()
{
    const auto text = selectedText(*m_view);
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(text);
    emit message(tr("%n rows copied", nullptr, selectedRowCount(*m_view)));
    emit left(selectionLeft(*m_view));
}

void DataPage::exportRows(bool codes)
{
    if (!m_shared.isComplete()) {
        tell(tr("The study is still being read. Export when all rows are here."));
        return;
    }
    const FileExport out(m_questions, codes ? tr("Export codes") : tr("Export labels"));
    if (const auto file = out.write(fileNameFor(m_rows), rowFormats(*m_view, codes))) {
        emit message(FileExport::sentenceOf(*file));
        emit left(rowsLeft(*m_view, *file));
    }
}

}  // namespace alteri
