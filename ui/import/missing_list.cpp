// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/missing_list.hpp"

#include "core/model/number_text.hpp"
#include "ui/text/codebook_text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace alteri {

namespace {

enum Column { Text, OfColumn, Reason, Cells, ColumnCount };

// What stands for no reason: there is just no answer, or it is one.
constexpr int noAnswer = -1;
constexpr int isAnswer = -2;

constexpr int saidRole = Qt::UserRole;

QComboBox* reasonBox(const std::optional<MissingReason>& reason, bool maybeAnswer)
{
    auto* box = new QComboBox;
    if (maybeAnswer)
        box->addItem(MissingList::tr("Is an answer"), isAnswer);
    box->addItem(MissingList::tr("No answer"), noAnswer);
    for (const auto each : allMissingReasons)
        box->addItem(textFor(each), static_cast<int>(each));
    if (!maybeAnswer)
        box->setCurrentIndex(box->findData(reason ? static_cast<int>(*reason) : noAnswer));
    return box;
}

const QComboBox& boxIn(const QTableWidget& list, int row, int column)
{
    return *qobject_cast<QComboBox*>(list.cellWidget(row, column));
}

}  // namespace

MissingList::MissingList(QWidget* parent)
    : QWidget(parent)
    , m_list(new QTableWidget(0, ColumnCount))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("Texts that &mean missing"));
    title->setBuddy(m_list);
    head->addWidget(title, 1);
    auto* add = new QPushButton(tr("&Add"));
    add->setObjectName(QStringLiteral("addMissing"));
    auto* remove = new QPushButton(tr("&Remove"));
    remove->setObjectName(QStringLiteral("removeMissing"));
    head->addWidget(add);
    head->addWidget(remove);
    column->addLayout(head);
    m_list->setObjectName(QStringLiteral("missingTexts"));
    m_list->setAccessibleName(tr("Text"));
    m_list->setHorizontalHeaderLabels({tr("Text"), tr("In column"), tr("Means"), tr("Cells")});
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(OfColumn, QHeaderView::Stretch);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_list);
    connect(add, &QPushButton::clicked, this, &MissingList::addEmpty);
    connect(remove, &QPushButton::clicked, this, &MissingList::removeCurrent);
    connect(m_list, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->column() == Text)
            tell();
    });
}

namespace {

/// Cells by their column and what they hold.
using Suspects = std::map<std::pair<std::string, std::string>, std::size_t>;

void addSuspects(const PreviewColumn& column, Suspects& suspects)
{
    for (const auto& suspect : column.reading.suspects)
        suspects[{column.title, fullText(suspect.code)}] += suspect.cells;
    for (const auto& [text, cells] : column.reading.suspectTexts)
        suspects[{column.title, text}] += cells;
}

}  // namespace

std::vector<MissingList::Line>
MissingList::linesFor(const std::vector<TableRules::MissingCode>& said,
                      const std::vector<TablePreview>& previews)
{
    std::vector<Line> lines;
    lines.reserve(said.size());
    for (const auto& code : said)
        lines.push_back({code, true});
    std::map<std::string, std::size_t> found;
    Suspects suspects;
    for (const auto& preview : previews)
        for (const auto& column : preview.columns) {
            for (const auto& marker : column.reading.markers) {
                const auto known = std::find_if(lines.begin(), lines.end(), [&](const Line& line) {
                    return line.isSaid && line.code.code == marker.first
                           && (line.code.column.empty() || line.code.column == column.title);
                });
                (known != lines.end() ? known->cells : found[marker.first]) += marker.second;
            }
            addSuspects(column, suspects);
        }
    for (const auto& [text, cells] : found)
        lines.push_back({{{}, text, {}}, false, false, cells});
    for (const auto& [where, cells] : suspects)
        lines.push_back({{where.first, where.second, {}}, false, true, cells});
    return lines;
}

void MissingList::show(const std::vector<TableRules::MissingCode>& said,
                       const std::vector<TablePreview>& previews)
{
    m_columns.clear();
    for (const auto& preview : previews)
        for (const auto& column : preview.columns)
            if (column.role == ColumnRole::Answer
                && !m_columns.contains(QString::fromStdString(column.title)))
                m_columns << QString::fromStdString(column.title);
    const int current = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->setRowCount(0);
    for (const auto& line : linesFor(said, previews))
        addLine(line);
    m_list->resizeColumnToContents(Reason);
    if (current >= 0 && current < m_list->rowCount())
        m_list->setCurrentCell(current, Text);
}

void MissingList::addLine(const Line& line)
{
    const int row = m_list->rowCount();
    m_list->insertRow(row);
    auto* text = new QTableWidgetItem(QString::fromStdString(line.code.code));
    text->setData(saidRole, line.isSaid);
    if (!line.isSaid)
        text->setFlags(text->flags() & ~Qt::ItemIsEditable);
    m_list->setItem(row, Text, text);
    auto* ofColumn = new QComboBox;
    ofColumn->addItem(tr("All columns"));
    ofColumn->addItems(m_columns);
    if (const int at = ofColumn->findText(QString::fromStdString(line.code.column));
        at > 0 && !line.code.column.empty())
        ofColumn->setCurrentIndex(at);
    m_list->setCellWidget(row, OfColumn, ofColumn);
    auto* reason = reasonBox(line.code.reason, line.isSuspect);
    m_list->setCellWidget(row, Reason, reason);
    auto* cells = new QTableWidgetItem(QString::number(line.cells));
    cells->setFlags(Qt::ItemIsEnabled);
    m_list->setItem(row, Cells, cells);
    for (auto* box : {ofColumn, reason})
        connect(box, &QComboBox::activated, this, [this, text] {
            text->setData(saidRole, true);
            tell();
        });
}

void MissingList::addEmpty()
{
    tellNow();
    {
        const QSignalBlocker quiet(m_list);
        addLine({{}, true});
    }
    const int row = m_list->rowCount() - 1;
    m_list->setCurrentCell(row, Text);
    // An editor out of sight is hidden, and only what is laid out can be scrolled to.
    m_list->doItemsLayout();
    m_list->scrollToItem(m_list->item(row, Text));
    m_list->setFocus();
    m_list->editItem(m_list->item(row, Text));
}

void MissingList::removeCurrent()
{
    if (m_list->currentRow() < 0)
        return;
    m_list->removeRow(m_list->currentRow());
    tell();
}

/// The list is filled anew then, which no editor and no box in it may be alive for.
void MissingList::tell()
{
    m_hasNews = true;
    QMetaObject::invokeMethod(this, &MissingList::tellNow, Qt::QueuedConnection);
}

void MissingList::tellNow()
{
    if (std::exchange(m_hasNews, false))
        emit changed();
}

std::vector<TableRules::MissingCode> MissingList::codes() const
{
    std::vector<TableRules::MissingCode> codes;
    codes.reserve(static_cast<std::size_t>(m_list->rowCount()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const auto* text = m_list->item(row, Text);
        const int reason = boxIn(*m_list, row, Reason).currentData().toInt();
        if (!text->data(saidRole).toBool() || text->text().isEmpty() || reason == isAnswer)
            continue;
        auto& code = codes.emplace_back();
        code.code = text->text().toStdString();
        if (const auto& ofColumn = boxIn(*m_list, row, OfColumn); ofColumn.currentIndex() > 0)
            code.column = ofColumn.currentText().toStdString();
        if (reason >= 0)
            code.reason = static_cast<MissingReason>(reason);
    }
    return codes;
}

}  // namespace alteri
