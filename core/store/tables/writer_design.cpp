// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores how a study is shown.
#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

namespace alteri {

namespace {

/// What a design is, but for its id and its parts; parameters 1 to 14.
void bindDesign(SQLite::Statement& statement, const MapDesign& design)
{
    bindName(statement, 1, design.title);
    statement.bind(2, design.rings);
    bindId(statement, 3, design.ringAttribute);
    bindId(statement, 4, design.sectorAttribute);
    bindId(statement, 5, design.colourAttribute);
    bindId(statement, 6, design.symbolAttribute);
    bindId(statement, 7, design.badgeAttribute);
    bindId(statement, 8, design.sizeAttribute);
    bindId(statement, 9, design.outlineAttribute);
    bindText(statement, 10, wordFor(design.spacing));
    bindId(statement, 11, design.sectorGrouping);
    bindId(statement, 12, design.colourGrouping);
    bindId(statement, 13, design.symbolGrouping);
    if (design.badgeFrom)
        statement.bind(14, *design.badgeFrom);
    else
        statement.bind(14);
}

}  // namespace

DesignId Writer::addDesign(const MapDesign& design)
{
    const auto id = newId<DesignId>();
    const double position = nextPosition("map_design");
    auto& insert = statement(
        "INSERT INTO map_design (title, rings, ring_attribute, sector_attribute,"
        " colour_attribute, symbol_attribute, badge_attribute, size_attribute, outline_attribute,"
        " spacing, sector_grouping, colour_grouping, symbol_grouping, badge_from, id, position)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDesign(insert, design);
    bindId(insert, 15, id);
    insert.bind(16, position);
    run(insert);
    addDesignParts(id, design);
    return id;
}

void Writer::changeDesign(const MapDesign& design)
{
    auto& update = statement(
        "UPDATE map_design SET title = ?, rings = ?, ring_attribute = ?, sector_attribute = ?,"
        " colour_attribute = ?, symbol_attribute = ?, badge_attribute = ?, size_attribute = ?,"
        " outline_attribute = ?, spacing = ?, sector_grouping = ?, colour_grouping = ?,"
        " symbol_grouping = ?, badge_from = ? WHERE id = ?");
    bindDesign(update, design);
    bindId(update, 15, design.id);
    requireOneRow(update, design.id);
    for (const auto* table : {"map_level", "map_sector", "map_area"}) {
        auto& remove = statement("DELETE FROM " + std::string(table) + " WHERE design = ?");
        bindId(remove, 1, design.id);
        run(remove);
    }
    addDesignParts(design.id, design);
}

void Writer::addDesignParts(DesignId id, const MapDesign& design)
{
    double order = 0;
    for (const auto level : design.levels) {
        auto& insertLevel =
            statement("INSERT INTO map_level (design, category, position) VALUES (?, ?, ?)");
        bindId(insertLevel, 1, id);
        bindId(insertLevel, 2, level);
        insertLevel.bind(3, ++order);
        run(insertLevel);
    }
    for (const auto& sector : design.sectors) {
        auto& insertSector = statement(
            "INSERT INTO map_sector (design, category, share, position) VALUES (?, ?, ?, ?)");
        bindId(insertSector, 1, id);
        bindId(insertSector, 2, sector.category);
        insertSector.bind(3, sector.share);
        insertSector.bind(4, ++order);
        run(insertSector);
    }
    const auto addArea = [&](const char* kind, int number, const std::string& title, double share) {
        auto& insertArea = statement("INSERT INTO map_area (design, kind, number, title, share)"
                                     " VALUES (?, ?, ?, ?, ?)");
        bindId(insertArea, 1, id);
        insertArea.bind(2, kind);
        insertArea.bind(3, number);
        bindName(insertArea, 4, title);
        insertArea.bind(5, share);
        run(insertArea);
    };
    int number = 0;
    for (const auto& title : design.ringTitles)
        addArea("ring", number++, title, 1);
    number = 0;
    for (const auto& sector : design.freeSectors)
        addArea("sector", number++, sector.title, sector.share);
}

}  // namespace alteri
