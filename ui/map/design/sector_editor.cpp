// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/sector_editor.hpp"

#include "ui/map/design/area_editor.hpp"

#include <QFormLayout>

#include <algorithm>

namespace alteri {

namespace {

constexpr int mostSectors = 12;

/// The sectors in use first, in their order; then the categories that are not.
AreaEditor::Areas sectorsOf(const MapDesign& design, const Attribute& attribute)
{
    AreaEditor::Areas areas;
    const bool same = design.sectorAttribute == attribute.id;
    const auto sectors = same ? design.sectors : std::vector<MapDesign::Sector>();
    for (const auto& sector : sectors)
        areas.push_back({QString::fromStdString(attribute.findCategory(sector.category)->label),
                         sector.category, true, sector.share});
    for (const auto& category : attribute.categories) {
        const auto isSame = [&](const auto& sector) { return sector.category == category.id; };
        if (std::none_of(sectors.begin(), sectors.end(), isSame))
            areas.push_back({QString::fromStdString(category.label), category.id, !same});
    }
    return areas;
}

AreaEditor::Content sectorContent(const MapDesign& design)
{
    AreaEditor::Content content{
        design.sectorAttribute,
        [design](const Attribute& attribute) { return sectorsOf(design, attribute); },
        {},
        {}};
    for (const auto& sector : design.freeSectors)
        content.free.push_back({QString::fromStdString(sector.title), {}, true, sector.share});
    return content;
}

AreaEditor::Kind sectorKind()
{
    return {SectorEditor::tr("Sectors show"),
            SectorEditor::tr("Number of free sectors"),
            QStringLiteral("sectors"),
            {SectorEditor::tr("Sectors clockwise"), SectorEditor::tr("Share")},
            0,
            mostSectors,
            [](const Attribute& each) { return each.isOfPartner() && each.choosesOne(); }};
}

}  // namespace

SectorEditor::SectorEditor(const MapDesign& before,
                           const Codebook& codebook,
                           QFormLayout& form,
                           QObject* parent)
    : QObject(parent)
    , m_areas(new AreaEditor(sectorKind(), codebook, sectorContent(before), this))
{
    m_areas->addChoices(form);
    form.addRow(m_areas->table());
    connect(m_areas, &AreaEditor::edited, this, &SectorEditor::edited);
}

void SectorEditor::write(MapDesign& design) const
{
    design.sectorAttribute = m_areas->attributeId();
    for (const auto& area : m_areas->areas()) {
        if (!design.sectorAttribute)
            design.freeSectors.push_back({area.title.toStdString(), area.share});
        else if (area.category && area.used)
            design.sectors.push_back({*area.category, area.share});
    }
}

}  // namespace alteri
