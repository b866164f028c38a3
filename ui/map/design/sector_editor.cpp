// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/sector_editor.hpp"

#include "ui/map/design/area_table.hpp"
#include "ui/map/design/attribute_choice.hpp"

#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>

namespace alteri {

namespace {

constexpr int mostSectors = 12;

}  // namespace

SectorEditor::SectorEditor(const MapDesign& before,
                           const Codebook& codebook,
                           QFormLayout& form,
                           QObject* parent)
    : QObject(parent)
    , m_before(before)
    , m_attribute(new AttributeChoice(
          tr("Sectors show"),
          codebook,
          [](const Attribute& each) { return each.isOfPartner() && each.hasCategories(); },
          before.sectorAttribute))
    , m_count(new QSpinBox)
    , m_table(new AreaTable(QStringLiteral("sectors"), {tr("Sectors clockwise"), tr("Share")}))
{
    m_count->setRange(0, mostSectors);
    m_count->setValue(static_cast<int>(before.freeSectors.size()));
    form.addRow(tr("Sectors show"), m_attribute);
    form.addRow(tr("Number of free sectors"), m_count);
    form.addRow(m_table);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, &SectorEditor::fill);
    connect(m_count, &QSpinBox::valueChanged, this, &SectorEditor::fill);
    connect(m_table, &AreaTable::edited, this, &SectorEditor::edited);
    for (const auto& sector : before.freeSectors)
        m_free.push_back({QString::fromStdString(sector.title), std::nullopt, true, sector.share});
    fill();
}

/// Before the table shows another attribute or number of sectors.
void SectorEditor::keepTyped()
{
    auto areas = m_table->areas();
    if (m_shown) {
        m_categories[*m_shown] = std::move(areas);
        return;
    }
    m_free.resize(std::max(m_free.size(), areas.size()));
    std::move(areas.begin(), areas.end(), m_free.begin());
}

void SectorEditor::fill()
{
    {
        const QSignalBlocker blocker(m_table);
        keepTyped();
        m_table->setRowCount(0);
        const auto* attribute = m_attribute->attribute();
        m_count->setEnabled(attribute == nullptr);
        m_shown = m_attribute->attributeId();
        if (attribute != nullptr)
            fillCategories(*attribute);
        else
            fillFree();
    }
    emit edited();
}

void SectorEditor::fillCategories(const Attribute& attribute)
{
    if (const auto typed = m_categories.find(attribute.id); typed != m_categories.end()) {
        for (const auto& area : typed->second)
            m_table->add(area);
        return;
    }
    const bool same = m_before.sectorAttribute == attribute.id;
    const auto sectors = same ? m_before.sectors : std::vector<MapDesign::Sector>();
    for (const auto& sector : sectors)
        m_table->add({QString::fromStdString(attribute.findCategory(sector.category)->label),
                      sector.category, true, sector.share});
    for (const auto& category : attribute.categories) {
        const auto isSame = [&](const auto& sector) { return sector.category == category.id; };
        if (std::none_of(sectors.begin(), sectors.end(), isSame))
            m_table->add({QString::fromStdString(category.label), category.id, !same});
    }
}

void SectorEditor::fillFree()
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(m_count->value()); ++i)
        m_table->add(i < m_free.size() ? m_free[i] : AreaTable::Area());
}

void SectorEditor::write(MapDesign& design) const
{
    design.sectorAttribute = m_attribute->attributeId();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto area = m_table->areaAt(row);
        if (!design.sectorAttribute)
            design.freeSectors.push_back({area.title.toStdString(), area.share});
        else if (area.category && area.used)
            design.sectors.push_back({*area.category, area.share});
    }
}

}  // namespace alteri
