// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_assistant.hpp"

#include "core/error.hpp"
#include "core/exchange/statistics/statistics_table.hpp"
#include "core/exchange/tables/layout/table_layout.hpp"
#include "core/exchange/tables/layout/value_labels.hpp"
#include "ui/import/column_bar.hpp"
#include "ui/import/forecast_pane.hpp"
#include "ui/import/form_bar.hpp"
#include "ui/import/missing_list.hpp"
#include "ui/import/number_bar.hpp"
#include "ui/import/preview_model.hpp"
#include "ui/study/questions.hpp"
#include "ui/text/file_path.hpp"
#include "ui/text/literal_text.hpp"
#include "ui/text/problem_text.hpp"
#include "ui/widgets/window_size.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace alteri {

namespace {

/// What an import of more rows would do is worked out only when it is asked for.
constexpr std::size_t mostRowsAtOnce = 20'000;

}  // namespace

ImportAssistant::ImportAssistant(ImportPurpose purpose,
                                 std::vector<OpenedTable> opened,
                                 TableRules rules,
                                 std::vector<ImportTarget> targets,
                                 Questions& questions,
                                 QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_opened(std::move(opened))
    , m_rules(std::move(rules))
    , m_targets(std::move(targets))
    , m_questions(questions)
    , m_target(new QComboBox)
    , m_tabs(new QTabBar)
    , m_form(new FormBar)
    , m_model(new PreviewModel(this))
    , m_view(new QTableView)
    , m_column(new ColumnBar)
    , m_numbers(new NumberBar)
    , m_missing(new MissingList)
    , m_forecast(new ForecastPane(explanation()))
{
    setObjectName(QStringLiteral("importAssistant"));
    setWindowTitle(title());
    makeRows();
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportAssistant::showTable);
    connect(m_form, &FormBar::changed, this, &ImportAssistant::takeForm);
    connect(m_column, &ColumnBar::changed, this, &ImportAssistant::takeColumn);
    connect(m_target, &QComboBox::activated, this, &ImportAssistant::readAll);
    connect(m_numbers, &NumberBar::labelsWanted, this, &ImportAssistant::takeLabels);
    connect(m_numbers, &NumberBar::changed, this, [this] {
        m_numbers->take(m_rules);
        readAll();
    });
    connect(m_missing, &MissingList::changed, this, [this] {
        m_rules.missing = m_missing->codes();
        readAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImportAssistant::showColumn);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int section) { m_view->setCurrentIndex(m_model->index(0, section)); });
    // Return ends what is typed; it imports nothing.
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    showTabs();
    resizeOnScreen(*this, {1160, 680});
}

void ImportAssistant::makeRows()
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(newHead());
    column->addWidget(m_form);
    m_view->setModel(m_model);
    m_view->setObjectName(QStringLiteral("importPreview"));
    m_view->setAccessibleName(tr("First rows"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    auto* top = new QWidget;
    auto* rows = new QVBoxLayout(top);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_column);
    rows->addWidget(m_numbers);
    split->addWidget(top);
    split->addWidget(newBottom());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_workOut = buttons->addButton(tr("&Work out what happens"), QDialogButtonBox::ActionRole);
    m_workOut->setObjectName(QStringLiteral("workOut"));
    m_import = buttons->addButton(actionName(), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("import"));
    column->addWidget(buttons);
    connect(m_workOut, &QPushButton::clicked, this, &ImportAssistant::workOut);
    connect(m_forecast, &ForecastPane::told, m_import, &QPushButton::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLayout* ImportAssistant::newHead()
{
    auto* head = new QHBoxLayout;
    m_tabs->setObjectName(QStringLiteral("importTables"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    head->addWidget(m_tabs, 1);
    auto* add = new QPushButton(tr("Add tables…"));
    add->setObjectName(QStringLiteral("addTables"));
    m_remove = new QPushButton(tr("Remo&ve table"));
    m_remove->setObjectName(QStringLiteral("removeTable"));
    head->addWidget(add);
    head->addWidget(m_remove);
    m_target->setObjectName(QStringLiteral("importTarget"));
    for (const auto& target : m_targets)
        m_target->addItem(target.name);
    auto* into = new QLabel(tr("Into"));
    into->setBuddy(m_target);
    head->addWidget(into);
    head->addWidget(m_target);
    m_target->setEnabled(m_targets.size() > 1);
    connect(add, &QPushButton::clicked, this, &ImportAssistant::addTables);
    connect(m_remove, &QPushButton::clicked, this, &ImportAssistant::removeTable);
    return head;
}

QWidget* ImportAssistant::newBottom()
{
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_missing);
    split->addWidget(m_forecast);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    return split;
}

QString ImportAssistant::title() const
{
    switch (m_purpose) {
    case ImportPurpose::Import:
        return tr("Import tables");
    case ImportPurpose::Join:
        return tr("Join answers");
    case ImportPurpose::NextDelivery:
        break;
    }
    return tr("Next delivery");
}

QString ImportAssistant::actionName() const
{
    switch (m_purpose) {
    case ImportPurpose::Import:
        return tr("&Import");
    case ImportPurpose::Join:
        return tr("&Join");
    case ImportPurpose::NextDelivery:
        break;
    }
    return tr("U&pdate");
}

QString ImportAssistant::explanation() const
{
    switch (m_purpose) {
    case ImportPurpose::Import:
        return tr("All egos of the tables are new.");
    case ImportPurpose::Join:
        return tr("Columns become new attributes of those that the study has, or fill gaps. "
                  "Nothing is replaced, and nobody is added.");
    case ImportPurpose::NextDelivery:
        break;
    }
    return tr(
        "Read as the tables before: other answers replace those that there are, new rows come in.");
}

std::function<StudyTables()> ImportAssistant::tables() const
{
    std::vector<TableSource> sources;
    sources.reserve(m_opened.size());
    for (const auto& each : m_opened)
        sources.push_back(each.source);
    return [sources = std::move(sources), rules = m_rules]() mutable {
        return recognisedTables(std::move(sources), rules);
    };
}

std::size_t ImportAssistant::target() const
{
    return static_cast<std::size_t>(std::max(0, m_target->currentIndex()));
}

std::size_t ImportAssistant::current() const
{
    return static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
}

void ImportAssistant::addTables()
{
    const auto files = m_questions.filesToOpen(title(), tableFilter());
    if (!files)
        return;
    try {
        auto added = openSingleTables(*files);
        m_opened.insert(m_opened.end(), std::make_move_iterator(added.begin()),
                        std::make_move_iterator(added.end()));
    } catch (const Error& error) {
        m_questions.tellProblems(title(), sentencesFor(error));
        return;
    }
    showTabs();
    m_tabs->setCurrentIndex(m_tabs->count() - 1);
}

void ImportAssistant::removeTable()
{
    m_opened.erase(m_opened.begin() + static_cast<std::ptrdiff_t>(current()));
    showTabs();
}

void ImportAssistant::showTabs()
{
    {
        const QSignalBlocker quiet(m_tabs);
        const int before = m_tabs->currentIndex();
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const auto& each : m_opened)
            m_tabs->addTab(literalLabel(QString::fromStdString(each.source.name)));
        m_tabs->setCurrentIndex(std::clamp(before, 0, m_tabs->count() - 1));
    }
    m_remove->setEnabled(m_opened.size() > 1);
    readAll();
}

/// Reads all tables anew, as they are chosen now.
void ImportAssistant::readAll()
{
    m_previews.clear();
    m_previews.reserve(m_opened.size());
    for (const auto& each : m_opened)
        m_previews.push_back(previewOf(each.source, m_rules, chosenTarget().codebook));
    showAll();
}

/// Only the table that is shown says something else now.
void ImportAssistant::readCurrent()
{
    m_previews[current()] = previewOf(currentSource(), m_rules, chosenTarget().codebook);
    showAll();
}

void ImportAssistant::showAll()
{
    m_missing->show(m_rules.missing, m_previews);
    m_numbers->show(m_rules);
    showTable();
    forecast();
}

void ImportAssistant::showTable()
{
    if (m_previews.size() <= current())
        return;
    const int column = m_view->currentIndex().column();
    m_model->show(m_previews[current()]);
    m_form->show(m_previews[current()], currentSource(), m_opened[current()].isText);
    constexpr int widest = 220;
    m_view->horizontalHeader()->setMaximumSectionSize(widest);
    m_view->resizeColumnsToContents();
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_view->setCurrentIndex(
            m_model->index(0, std::clamp(column, 0, m_model->columnCount() - 1)));
    showColumn();
}

void ImportAssistant::showColumn()
{
    const auto column = m_view->currentIndex().column();
    const auto& columns = m_model->preview().columns;
    if (column < 0 || static_cast<std::size_t>(column) >= columns.size()) {
        m_column->clear();
        return;
    }
    const auto& shown = columns[static_cast<std::size_t>(column)];
    const auto& choices = currentSource().choices;
    const auto said = std::find_if(choices.begin(), choices.end(), [&](const ColumnChoice& each) {
        return each.column == shown.title;
    });
    m_column->show(m_model->preview().kind.value_or(TableKind::Egos), shown,
                   said != choices.end() ? *said : ColumnChoice{shown.title});
}

void ImportAssistant::takeForm()
{
    auto& source = currentSource();
    const auto form = m_form->form();
    // The columns of a table without a header are called otherwise.
    if (form.header != source.form.header)
        source.choices.clear();
    source.form = form;
    source.kind = m_form->kind();
    readCurrent();
}

void ImportAssistant::takeColumn()
{
    auto& choices = currentSource().choices;
    const auto choice = m_column->choice();
    const auto before = std::find_if(choices.begin(), choices.end(), [&](const ColumnChoice& each) {
        return each.column == choice.column;
    });
    if (before != choices.end() && before->role == choice.role) {
        *before = choice;
    } else {
        // The last column that is said to be the ego is it; passing by changes no other for good.
        if (before != choices.end())
            choices.erase(before);
        choices.push_back(choice);
    }
    readCurrent();
}

void ImportAssistant::takeLabels()
{
    const auto file = m_questions.fileToOpen(tr("Labels from a table"), tableFilter());
    if (!file)
        return;
    try {
        m_rules.labels = labelsIn(openTable(pathOf(*file)));
    } catch (const Error& error) {
        m_questions.tellProblems(tr("Labels from a table"), sentencesFor(error));
        return;
    }
    readAll();
}

void ImportAssistant::forecast()
{
    const auto rows =
        std::accumulate(m_previews.begin(), m_previews.end(), std::size_t(0),
                        [](std::size_t sum, const auto& each) { return sum + each.rows; });
    const bool isAtOnce = rows <= mostRowsAtOnce;
    m_workOut->setVisible(!isAtOnce);
    if (isAtOnce) {
        workOut();
        return;
    }
    m_forecast->tell({tr("The tables have %n rows; “Work out what happens” reads them all.",
                         nullptr, static_cast<int>(rows))});
}

void ImportAssistant::workOut()
{
    m_forecast->workOut(chosenTarget(), tables());
}

/// What is worked out does not matter any more.
void ImportAssistant::done(int result)
{
    m_forecast->cancel();
    QDialog::done(result);
}

}  // namespace alteri
