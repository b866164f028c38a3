// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores how a study is shown and analysed.
#include "core/error.hpp"
#include "core/store/connection.hpp"
#include "core/store/vocabulary.hpp"
#include "core/store/writer.hpp"
#include "core/store/writing_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// What a design is, but for its id and its parts; parameters 1 to 10.
void bindDesign(SQLite::Statement& statement, const MapDesign& design)
{
    statement.bind(1, design.title);
    statement.bind(2, design.rings);
    bindId(statement, 3, design.ringAttribute);
    bindId(statement, 4, design.sectorAttribute);
    bindId(statement, 5, design.colourAttribute);
    bindId(statement, 6, design.symbolAttribute);
    bindId(statement, 7, design.badgeAttribute);
    bindId(statement, 8, design.sizeAttribute);
    bindId(statement, 9, design.outlineAttribute);
    bindText(statement, 10, wordFor(design.spacing));
}

}  // namespace

RecodeId Writer::addRecode(const Recode& recode)
{
    const auto codebook = reader().codebook();
    if (codebook.findRecode(recode.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {recode.key});
    const auto& grouped = attribute(recode.attribute);
    const auto id = newId<RecodeId>();
    const double position = nextPosition("recode");
    auto& insert =
        statement("INSERT INTO recode (id, attribute, key, label, short_shares, position)"
                  " VALUES (?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, recode.attribute);
    insert.bind(3, recode.key);
    insert.bind(4, recode.label);
    insert.bind(5, recode.shortShares ? 1 : 0);
    insert.bind(6, position);
    insert.exec();

    for (const auto& group : recode.groups) {
        const auto groupId = newId<RecodeGroupId>();
        const double groupPosition = nextPosition("recode_group");
        auto& insertGroup = statement("INSERT INTO recode_group (id, recode, code, label, position)"
                                      " VALUES (?, ?, ?, ?, ?)");
        bindId(insertGroup, 1, groupId);
        bindId(insertGroup, 2, id);
        insertGroup.bind(3, group.code);
        insertGroup.bind(4, group.label);
        insertGroup.bind(5, groupPosition);
        insertGroup.exec();
        for (const auto member : group.members) {
            if (grouped.findCategory(member) == nullptr)
                throw Error(ErrorCode::ValueDoesNotFit, {group.code, grouped.label});
            auto& insertMember = statement(
                "INSERT INTO recode_member (recode, category, recode_group) VALUES (?, ?, ?)");
            bindId(insertMember, 1, id);
            bindId(insertMember, 2, member);
            bindId(insertMember, 3, groupId);
            insertMember.exec();
        }
    }
    m_codebook.reset();
    return id;
}

DesignId Writer::addDesign(const MapDesign& design)
{
    const auto id = newId<DesignId>();
    const double position = nextPosition("map_design");
    auto& insert = statement(
        "INSERT INTO map_design (title, rings, ring_attribute, sector_attribute,"
        " colour_attribute, symbol_attribute, badge_attribute, size_attribute, outline_attribute,"
        " spacing, id, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindDesign(insert, design);
    bindId(insert, 11, id);
    insert.bind(12, position);
    insert.exec();
    addDesignParts(id, design);
    return id;
}

void Writer::changeDesign(const MapDesign& design)
{
    auto& update = statement(
        "UPDATE map_design SET title = ?, rings = ?, ring_attribute = ?, sector_attribute = ?,"
        " colour_attribute = ?, symbol_attribute = ?, badge_attribute = ?, size_attribute = ?,"
        " outline_attribute = ?, spacing = ? WHERE id = ?");
    bindDesign(update, design);
    bindId(update, 11, design.id);
    requireOneRow(update, design.id);
    for (const auto* table : {"map_level", "map_sector", "map_area"}) {
        auto& remove = statement("DELETE FROM " + std::string(table) + " WHERE design = ?");
        bindId(remove, 1, design.id);
        remove.exec();
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
        insertLevel.exec();
    }
    for (const auto& sector : design.sectors) {
        auto& insertSector = statement(
            "INSERT INTO map_sector (design, category, share, position) VALUES (?, ?, ?, ?)");
        bindId(insertSector, 1, id);
        bindId(insertSector, 2, sector.category);
        insertSector.bind(3, sector.share);
        insertSector.bind(4, ++order);
        insertSector.exec();
    }
    const auto addArea = [&](const char* kind, int number, const std::string& title, double share) {
        auto& insertArea = statement("INSERT INTO map_area (design, kind, number, title, share)"
                                     " VALUES (?, ?, ?, ?, ?)");
        bindId(insertArea, 1, id);
        insertArea.bind(2, kind);
        insertArea.bind(3, number);
        insertArea.bind(4, title);
        insertArea.bind(5, share);
        insertArea.exec();
    };
    int number = 0;
    for (const auto& title : design.ringTitles)
        addArea("ring", number++, title, 1);
    number = 0;
    for (const auto& sector : design.freeSectors)
        addArea("sector", number++, sector.title, sector.share);
}

ModelId Writer::addModel(const SavedModel& model)
{
    const auto models = reader().models();
    const auto sameName = [&](const SavedModel& each) { return each.name == model.name; };
    if (std::any_of(models.begin(), models.end(), sameName))
        throw Error(ErrorCode::DuplicateKey, {model.name});
    const auto id = newId<ModelId>();
    const double position = nextPosition("model");
    auto& insert =
        statement("INSERT INTO model (id, name, formula, reml, position) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    insert.bind(2, model.name);
    insert.bind(3, model.formula);
    insert.bind(4, model.reml ? 1 : 0);
    insert.bind(5, position);
    insert.exec();
    for (const auto& reference : model.references) {
        auto& insertReference =
            statement("INSERT INTO model_reference (model, variable, level) VALUES (?, ?, ?)");
        bindId(insertReference, 1, id);
        insertReference.bind(2, reference.variable);
        insertReference.bind(3, reference.level);
        insertReference.exec();
    }
    for (const auto& grouping : model.groupings)
        for (const auto& member : grouping.members) {
            auto& insertMember = statement(
                "INSERT INTO model_grouping (model, variable, member, level) VALUES (?, ?, ?, ?)");
            bindId(insertMember, 1, id);
            insertMember.bind(2, grouping.variable);
            insertMember.bind(3, member);
            insertMember.bind(4, grouping.level);
            insertMember.exec();
        }
    for (const auto& variable : model.centred) {
        auto& insertCentred =
            statement("INSERT INTO model_centred (model, variable) VALUES (?, ?)");
        bindId(insertCentred, 1, id);
        insertCentred.bind(2, variable);
        insertCentred.exec();
    }
    return id;
}

void Writer::removeModel(ModelId model)
{
    for (const auto* sql :
         {"DELETE FROM model_reference WHERE model = ?",
          "DELETE FROM model_grouping WHERE model = ?", "DELETE FROM model_centred WHERE model = ?",
          "DELETE FROM model WHERE id = ?"}) {
        auto& remove = statement(sql);
        bindId(remove, 1, model);
        remove.exec();
    }
}

}  // namespace alteri
