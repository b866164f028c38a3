// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/design/sector_editor.hpp"

#include "ui/map/design/area_editor.hpp"

#include <QFormLayout>

#include <algorithm>

namespace alteri {

namespace {

constexpr int mostSectors = 12;

/// The sectors in use first, in their order; then the categories that are not.
AreaEditor::Areas sectorsOf(const MapDesign& design, const ShownScale& shown)
{
    AreaEditor::Areas areas;
    const auto& attribute = *shown.attribute();
    const bool same =
        design.sectorAttribute == attribute.id && design.sectorGrouping == shown.grouping();
    const auto sectors = same ? design.sectors : std::vector<MapDesign::Sector>();
    for (const auto& sector : sectors)
        if (const auto* category = shown.shownAs(sector.category))
            areas.push_back(
                {QString::fromStdString(category->label), sector.category, true, sector.share});
    for (const auto& category : attribute.categories) {
        const auto isSame = [&](const auto& sector) {
            return shown.shownAs(sector.category) == &category;
        };
        if (std::none_of(sectors.begin(), sectors.end(), isSame))
            areas.push_back({QString::fromStdString(category.label), category.id, !same});
    }
    return areas;
}

AreaEditor::Content sectorContent(const MapDesign& design)
{
    AreaEditor::Content content{
        design.sectorAttribute,
        [design](const ShownScale& shown) { return sectorsOf(design, shown); },
        {},
        {},
        design.sectorGrouping};
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
            [](const Attribute& each) { return each.isOfPartner() && each.choosesOne(); },
            AttributeChoice::Groupings::Offered};
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
    design.sectorGrouping = m_areas->grouping();
    for (const auto& area : m_areas->areas()) {
        if (!design.sectorAttribute)
            design.freeSectors.push_back({area.title.toStdString(), area.share});
        else if (area.category && area.used)
            design.sectors.push_back({*area.category, area.share});
    }
}

}  // namespace alteri
