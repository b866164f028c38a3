// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/filter_popup.hpp"

#include "ui/analysis/data/cell_text.hpp"
#include "ui/text/number_format.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

constexpr int cellRole = Qt::UserRole;

enum Presence { AllRows, WithAnswer, WithoutAnswer };

QListWidgetItem*
addItem(QListWidget& list, const QString& text, DataColumn::Cell cell, bool checked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(cellRole, cell);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    return item;
}

}  // namespace

FilterPopup::FilterPopup(const DataColumn& column,
                         ColumnFilter filter,
                         const QString& title,
                         QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_filter(std::move(filter))
{
    setObjectName(QStringLiteral("filterPopup"));
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Filter: %1").arg(title));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    auto* heading = new QLabel(title);
    heading->setTextFormat(Qt::PlainText);
    heading->setProperty("heading", true);
    layout->addWidget(heading);
    addSorting(*layout);
    if (column.attribute().choosesOne() || column.kind() == AnswerKind::YesNo) {
        addCategories(*layout, column);
    } else {
        if (column.kind() == AnswerKind::Number)
            addLimits(*layout);
        else
            addText(*layout);
        const bool hasValues = column.content() == DataContent::Derived
                               || column.content() == DataContent::Measure
                               || column.content() == DataContent::Namely;
        if (hasValues)
            addPresence(*layout, {tr("All rows"), tr("Rows with a value"), tr("Rows without one")});
        else if (column.content() == DataContent::Answer || column.content() == DataContent::Note)
            addPresence(*layout,
                        {tr("All rows"), tr("Rows with an answer"), tr("Rows without an answer")});
    }
    addFooter(*layout);
    setMinimumWidth(260);
}

void FilterPopup::addSorting(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    for (const auto& [text, order, name] :
         {std::tuple(tr("Sort up"), Qt::AscendingOrder, QStringLiteral("sortUp")),
          std::tuple(tr("Sort down"), Qt::DescendingOrder, QStringLiteral("sortDown"))}) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, wanted = order] {
            emit sortingWanted(wanted);
            close();
        });
        row->addWidget(button);
    }
    column.addLayout(row);
}

void FilterPopup::addCategories(QVBoxLayout& column, const DataColumn& answers)
{
    m_categories = new QListWidget;
    m_categories->setObjectName(QStringLiteral("filterCategories"));
    const auto count = static_cast<DataColumn::Cell>(answers.cellCount());
    for (auto cell = DataColumn::firstValue; cell < count; ++cell)
        addItem(*m_categories, cellText(answers, cell), cell,
                m_filter.known && (!m_filter.accepted || m_filter.accepted->contains(cell)));
    auto* missing = addItem(*m_categories, tr("No answer"), DataColumn::empty, m_filter.missing);
    missing->setForeground(palette().color(QPalette::PlaceholderText));
    constexpr int mostShown = 12;
    const int shown = std::min(mostShown, m_categories->count());
    m_categories->setFixedHeight(shown * (m_categories->sizeHintForRow(0) + 2) + 8);
    m_categories->setMinimumWidth(m_categories->sizeHintForColumn(0) + 30);
    connect(m_categories, &QListWidget::itemChanged, this, &FilterPopup::takeCategories);
    column.addWidget(m_categories);
    auto* row = new QHBoxLayout;
    for (const auto& [text, checked, name] :
         {std::tuple(tr("All"), true, QStringLiteral("checkAll")),
          std::tuple(tr("None"), false, QStringLiteral("checkNone"))}) {
        auto* button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, wanted = checked] { checkAll(wanted); });
        row->addWidget(button);
    }
    column.addLayout(row);
    m_categories->setFocus();
}

void FilterPopup::addLimits(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& text, const std::optional<double>& limit,
                         const QString& name) {
        auto* field = new QLineEdit(limit ? numberText(*limit) : QString());
        field->setObjectName(name);
        field->setPlaceholderText(text);
        field->setAccessibleName(text);
        connect(field, &QLineEdit::textEdited, this, &FilterPopup::takeFields);
        row->addWidget(field);
        return field;
    };
    m_least = add(tr("From"), m_filter.least, QStringLiteral("filterLeast"));
    m_most = add(tr("To"), m_filter.most, QStringLiteral("filterMost"));
    column.addLayout(row);
    m_problem = new QLabel(tr("Write a number, such as 12 or 0.5."));
    m_problem->setProperty("problem", true);
    m_problem->hide();
    column.addWidget(m_problem);
    m_least->setFocus();
}

void FilterPopup::addText(QVBoxLayout& column)
{
    m_contains = new QLineEdit(QString::fromStdString(m_filter.contains));
    m_contains->setObjectName(QStringLiteral("filterContains"));
    m_contains->setPlaceholderText(tr("Contains"));
    m_contains->setAccessibleName(tr("Contains"));
    m_contains->setClearButtonEnabled(true);
    connect(m_contains, &QLineEdit::textEdited, this, &FilterPopup::takeFields);
    column.addWidget(m_contains);
    m_contains->setFocus();
}

void FilterPopup::addPresence(QVBoxLayout& column, const QStringList& choices)
{
    m_presence = new QComboBox;
    m_presence->setObjectName(QStringLiteral("filterPresence"));
    m_presence->setAccessibleName(tr("Rows"));
    m_presence->addItems(choices);
    if (!m_filter.known)
        m_presence->setCurrentIndex(WithoutAnswer);
    else if (!m_filter.missing)
        m_presence->setCurrentIndex(WithAnswer);
    connect(m_presence, &QComboBox::activated, this, &FilterPopup::takeFields);
    column.addWidget(m_presence);
}

void FilterPopup::addFooter(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* clearButton = new QPushButton(tr("Clear filter"));
    clearButton->setObjectName(QStringLiteral("clearFilter"));
    clearButton->setAutoDefault(false);
    connect(clearButton, &QPushButton::clicked, this, &FilterPopup::clear);
    auto* closeButton = new QPushButton(tr("Close"));
    closeButton->setObjectName(QStringLiteral("closeFilter"));
    closeButton->setAutoDefault(false);
    connect(closeButton, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(clearButton);
    row->addStretch();
    row->addWidget(closeButton);
    column.addLayout(row);
}

void FilterPopup::checkAll(bool checked)
{
    {
        const QSignalBlocker blocker(m_categories);
        for (int i = 0; i < m_categories->count(); ++i)
            m_categories->item(i)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
    }
    takeCategories();
}

void FilterPopup::takeCategories()
{
    std::set<DataColumn::Cell> accepted;
    const int last = m_categories->count() - 1;
    for (int i = 0; i < last; ++i)
        if (m_categories->item(i)->checkState() == Qt::Checked)
            accepted.insert(m_categories->item(i)->data(cellRole).toUInt());
    m_filter.missing = m_categories->item(last)->checkState() == Qt::Checked;
    m_filter.known = true;
    m_filter.accepted.reset();
    if (static_cast<int>(accepted.size()) < last)
        m_filter.accepted = accepted;
    tell();
}

void FilterPopup::takeFields()
{
    bool valid = true;
    const auto limit = [&](const QLineEdit* field) -> std::optional<double> {
        if (field == nullptr || field->text().trimmed().isEmpty())
            return std::nullopt;
        const auto number = numberFrom(field->text());
        valid = valid && number.has_value();
        return number;
    };
    const auto least = limit(m_least);
    const auto most = limit(m_most);
    if (m_problem != nullptr)
        m_problem->setVisible(!valid);
    if (!valid)
        return;
    m_filter.least = least;
    m_filter.most = most;
    m_filter.contains =
        m_contains != nullptr ? m_contains->text().trimmed().toStdString() : std::string();
    // Who asks for values of a kind asks for rows that have one.
    const bool restricts = least || most || !m_filter.contains.empty();
    const int presence = m_presence != nullptr ? m_presence->currentIndex() : AllRows;
    m_filter.known = presence != WithoutAnswer;
    m_filter.missing = presence == WithoutAnswer || (presence == AllRows && !restricts);
    tell();
}

void FilterPopup::clear()
{
    const auto column = m_filter.column;
    m_filter = ColumnFilter();
    m_filter.column = column;
    tell();
    close();
}

void FilterPopup::tell()
{
    ColumnFilter open;
    open.column = m_filter.column;
    emit changed(m_filter == open ? std::nullopt : std::optional(m_filter));
}

}  // namespace alteri
