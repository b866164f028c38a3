// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/data/column_layout.hpp"

#include "ui/analysis/data/cell_text.hpp"
#include "ui/analysis/data/data_table_model.hpp"

#include <QHeaderView>
#include <QSettings>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace alteri {

ColumnLayout::ColumnLayout(QTableView& view, DataTableModel& model, QString name)
    : m_view(view)
    , m_model(model)
    , m_name(std::move(name))
{
}

QString ColumnLayout::settingsKey(const QString& what) const
{
    return QStringLiteral("tables/%1/%2").arg(m_name, what);
}

int ColumnLayout::columnOf(const QString& key) const
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (keyFor(m_model.columnAt(column)) == key)
            return column;
    return -1;
}

bool ColumnLayout::isShownAtFirst(int column) const
{
    const auto& data = m_model.columnAt(column);
    const auto rows = m_model.rows();
    switch (data.content()) {
    case DataContent::Code:
        return rows == DataRows::Egos;
    case DataContent::Name: {
        // The map says nothing where every ego has one.
        const auto& study = m_model.study();
        return data.subject() != DataSubject::Map
               || study.count(DataRows::Networks) > study.count(DataRows::Egos);
    }
    case DataContent::Note:
        return data.subject() == (rows == DataRows::Ties ? DataSubject::Tie : DataSubject::Alter);
    case DataContent::Count:
    case DataContent::Measure:
        return true;
    case DataContent::Answer:
    case DataContent::Namely:
    case DataContent::Grouping:
    case DataContent::Derived:
        break;
    }
    return rows == DataRows::Egos || data.subject() != DataSubject::Ego;
}

int ColumnLayout::firstWidth(int column) const
{
    constexpr int widest = 260;
    constexpr int padding = 30;
    constexpr int sampled = 40;
    const auto metrics = m_view.fontMetrics();
    int width = m_view.horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < std::min(sampled, m_model.rowCount()); ++row)
        width = std::max(
            width,
            padding + metrics.horizontalAdvance(m_model.index(row, column).data().toString()));
    return std::min(widest, width);
}

void ColumnLayout::restoreOrder(const QStringList& order)
{
    auto* header = m_view.horizontalHeader();
    int place = 0;
    for (const auto& key : order)
        if (const int column = columnOf(key); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
}

void ColumnLayout::restore()
{
    const QSettings settings;
    const auto hidden = settings.value(settingsKey(QStringLiteral("hidden"))).toStringList();
    const auto shown = settings.value(settingsKey(QStringLiteral("order"))).toStringList();
    const auto widths = settings.value(settingsKey(QStringLiteral("widths"))).toMap();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const auto key = keyFor(m_model.columnAt(column));
        const bool isKnown = hidden.contains(key) || shown.contains(key);
        m_view.setColumnHidden(column, isKnown ? hidden.contains(key) : !isShownAtFirst(column));
        m_view.setColumnWidth(column, widths.contains(key) ? widths.value(key).toInt()
                                                           : firstWidth(column));
    }
    restoreOrder(shown);
}

void ColumnLayout::save() const
{
    QStringList hidden;
    QStringList order;
    QSettings settings;
    // Columns of other studies keep what was set for them.
    auto widths = settings.value(settingsKey(QStringLiteral("widths"))).toMap();
    const auto* header = m_view.horizontalHeader();
    for (int place = 0; place < m_model.columnCount(); ++place) {
        const int column = header->logicalIndex(place);
        const auto key = keyFor(m_model.columnAt(column));
        order << key;
        if (m_view.isColumnHidden(column))
            hidden << key;
        else
            widths.insert(key, m_view.columnWidth(column));
    }
    settings.setValue(settingsKey(QStringLiteral("hidden")), hidden);
    settings.setValue(settingsKey(QStringLiteral("order")), order);
    settings.setValue(settingsKey(QStringLiteral("widths")), widths);
}

}  // namespace alteri
