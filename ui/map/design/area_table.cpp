// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/area_table.hpp"

#include "ui/text/list_text.hpp"

#include <QDoubleSpinBox>
#include <QHeaderView>

#include <cstring>

namespace alteri {

namespace {

constexpr int tableHeight = 176;

}  // namespace

AreaTable::AreaTable(const QString& name, const QStringList& headers, QWidget* parent)
    : QTableWidget(0, static_cast<int>(headers.size()), parent)
{
    setObjectName(name);
    setAccessibleName(listText(headers));
    setHorizontalHeaderLabels(headers);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    verticalHeader()->hide();
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setFixedHeight(tableHeight);
    connect(this, &QTableWidget::itemChanged, this, &AreaTable::edited);
}

void AreaTable::add(const Area& area)
{
    const int row = rowCount();
    insertRow(row);
    auto* item = new QTableWidgetItem(area.title);
    if (const auto& category = area.category) {
        item->setData(Qt::UserRole,
                      QByteArray(reinterpret_cast<const char*>(category->bytes.data()),
                                 static_cast<qsizetype>(category->bytes.size())));
        item->setCheckState(area.used ? Qt::Checked : Qt::Unchecked);
    }
    setItem(row, 0, item);
    if (columnCount() < 2)
        return;
    auto* spin = new QDoubleSpinBox;
    spin->setRange(0.1, 100);
    spin->setDecimals(1);
    spin->setValue(area.share);
    connect(spin, &QDoubleSpinBox::valueChanged, this, &AreaTable::edited);
    setCellWidget(row, 1, spin);
}

AreaTable::Area AreaTable::areaAt(int row) const
{
    Area area{item(row, 0)->text().trimmed(), std::nullopt};
    const auto bytes = item(row, 0)->data(Qt::UserRole).toByteArray();
    if (CategoryId category; bytes.size() == static_cast<qsizetype>(category.bytes.size())) {
        std::memcpy(category.bytes.data(), bytes.data(), category.bytes.size());
        area.category = category;
        area.used = item(row, 0)->checkState() == Qt::Checked;
    }
    if (const auto* spin = qobject_cast<const QDoubleSpinBox*>(cellWidget(row, 1)))
        area.share = spin->value();
    return area;
}

std::vector<AreaTable::Area> AreaTable::areas() const
{
    std::vector<Area> areas;
    areas.reserve(static_cast<std::size_t>(rowCount()));
    for (int row = 0; row < rowCount(); ++row)
        areas.push_back(areaAt(row));
    return areas;
}

}  // namespace alteri
