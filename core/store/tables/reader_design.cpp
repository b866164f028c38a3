// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Reader that reads what a study is made of: codebook, designs, models, variables.
#include "core/error.hpp"
#include "core/store/tables/query_rows.hpp"
#include "core/store/tables/reader.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace alteri {

namespace {

constexpr int mostDecimals = 15;
constexpr int mostRings = 8;
constexpr std::size_t mostLevels = mostRings + 1;

Category categoryFrom(SQLite::Statement& row)
{
    return {idFrom<CategoryId>(row.getColumn(0)),
            text(row, 1),
            text(row, 2),
            text(row, 3),
            text(row, 4),
            row.getColumn(5).getInt() != 0,
            row.getColumn(6).getInt() != 0,
            text(row, 7)};
}

/// Gives attributes their categories, all in one go: a codebook is read in every gesture.
void readCategories(Connection& connection, std::vector<Attribute>& attributes)
{
    std::map<AttributeId, Attribute*> byId;
    for (auto& attribute : attributes)
        byId.emplace(attribute.id, &attribute);
    forEachRow(connection,
               "SELECT id, code, label, colour, symbol, retired, namely, letter, attribute"
               " FROM category ORDER BY position, id",
               [&](SQLite::Statement& row) {
                   const auto of = byId.find(idFrom<AttributeId>(row.getColumn(8)));
                   if (of != byId.end())
                       of->second->categories.push_back(categoryFrom(row));
               });
}

std::optional<double> finiteFrom(const SQLite::Column& column)
{
    if (column.isNull() || !std::isfinite(column.getDouble()))
        return std::nullopt;
    return column.getDouble();
}

std::string dateOrNothing(const std::string& text)
{
    return precisionOf(text) ? text : std::string();
}

Attribute attributeFrom(SQLite::Statement& row)
{
    Attribute attribute;
    attribute.id = idFrom<AttributeId>(row.getColumn(0));
    attribute.owner = ownerFrom(text(row, 1)).value_or(Owner::Ego);
    attribute.scale = scaleFrom(text(row, 2)).value_or(Scale::Text);
    attribute.key = text(row, 3);
    attribute.label = text(row, 4);
    attribute.hint = text(row, 5);
    if (!row.getColumn(6).isNull())
        attribute.expected = row.getColumn(6).getInt() != 0;
    attribute.unit = text(row, 7);
    attribute.smallest = finiteFrom(row.getColumn(8));
    attribute.largest = finiteFrom(row.getColumn(9));
    if (const auto decimals = row.getColumn(10); !decimals.isNull())
        attribute.decimals = std::clamp(decimals.getInt(), 0, mostDecimals);
    attribute.lowLabel = text(row, 11);
    attribute.highLabel = text(row, 12);
    attribute.datePrecision = datePrecisionFrom(text(row, 13)).value_or(DatePrecision::Day);
    if (!row.getColumn(14).isNull())
        attribute.reasons = reasonsFrom(text(row, 14));
    attribute.identifying = row.getColumn(15).getInt() != 0;
    attribute.letter = text(row, 16);
    attribute.question = text(row, 17);
    attribute.earliest = dateOrNothing(text(row, 18));
    attribute.latest = dateOrNothing(text(row, 19));
    return attribute;
}

std::vector<Recode> recodesOf(Connection& connection)
{
    auto recodes =
        rows(connection,
             "SELECT id, attribute, key, label, short_shares FROM recode ORDER BY position, id",
             noBinding, [](SQLite::Statement& row) {
                 return Recode{idFrom<RecodeId>(row.getColumn(0)),
                               idFrom<AttributeId>(row.getColumn(1)),
                               text(row, 2),
                               text(row, 3),
                               row.getColumn(4).getInt() != 0,
                               {}};
             });
    for (auto& recode : recodes) {
        recode.groups =
            rows(connection,
                 "SELECT id, code, label FROM recode_group WHERE recode = ? ORDER BY position, id",
                 bindingOf(recode.id), [](SQLite::Statement& row) {
                     return Recode::Group{
                         idFrom<RecodeGroupId>(row.getColumn(0)), text(row, 1), text(row, 2), {}};
                 });
        for (auto& group : recode.groups)
            group.members =
                rows(connection,
                     "SELECT category FROM recode_member JOIN category ON category.id = category"
                     " WHERE recode_group = ? ORDER BY category.position, category.id",
                     bindingOf(group.id),
                     [](SQLite::Statement& row) { return idFrom<CategoryId>(row.getColumn(0)); });
    }
    return recodes;
}

std::vector<SavedModel::Grouping> groupingsOf(Connection& connection, ModelId model)
{
    std::vector<SavedModel::Grouping> groupings;
    for (const auto& [variable, level, member] :
         rows(connection,
              "SELECT variable, level, member FROM model_grouping WHERE model = ?"
              " ORDER BY variable, level, member",
              bindingOf(model), [](SQLite::Statement& row) {
                  return std::tuple(text(row, 0), text(row, 1), text(row, 2));
              })) {
        const bool isNew = groupings.empty() || groupings.back().variable != variable
                           || groupings.back().level != level;
        if (isNew)
            groupings.push_back({variable, level, {}});
        groupings.back().members.push_back(member);
    }
    return groupings;
}

/// Columns 4 to 6: family, link, integration.
std::optional<FamilyChoice> familyChoiceFrom(SQLite::Statement& row)
{
    if (row.getColumn(4).isNull())
        return std::nullopt;
    FamilyChoice choice;
    choice.family = familyFrom(text(row, 4)).value_or(Family::Ordinal);
    if (!row.getColumn(5).isNull())
        choice.link = linkFrom(text(row, 5));
    if (!row.getColumn(6).isNull())
        choice.integration = integrationFrom(text(row, 6));
    return choice;
}

MapDesign designFrom(SQLite::Statement& row)
{
    MapDesign design;
    design.id = idFrom<DesignId>(row.getColumn(0));
    design.title = text(row, 1);
    design.rings = row.getColumn(2).getInt();
    design.ringAttribute = optionalIdFrom<AttributeId>(row.getColumn(3));
    design.sectorAttribute = optionalIdFrom<AttributeId>(row.getColumn(4));
    design.colourAttribute = optionalIdFrom<AttributeId>(row.getColumn(5));
    design.symbolAttribute = optionalIdFrom<AttributeId>(row.getColumn(6));
    design.badgeAttribute = optionalIdFrom<AttributeId>(row.getColumn(7));
    design.sizeAttribute = optionalIdFrom<AttributeId>(row.getColumn(8));
    design.outlineAttribute = optionalIdFrom<AttributeId>(row.getColumn(9));
    design.spacing = ringSpacingFrom(text(row, 10)).value_or(RingSpacing::EqualWidth);
    design.sectorGrouping = optionalIdFrom<RecodeId>(row.getColumn(11));
    design.colourGrouping = optionalIdFrom<RecodeId>(row.getColumn(12));
    design.symbolGrouping = optionalIdFrom<RecodeId>(row.getColumn(13));
    design.badgeFrom = finiteFrom(row.getColumn(14));
    return design;
}

void readAreas(Connection& connection, MapDesign& design)
{
    for (auto& [kind, title, share] :
         rows(connection,
              "SELECT kind, title, share FROM map_area WHERE design = ? ORDER BY kind, number",
              bindingOf(design.id), [](SQLite::Statement& row) {
                  return std::tuple(text(row, 0), text(row, 1), shareFrom(row, 2));
              })) {
        if (kind == "ring")
            design.ringTitles.push_back(title);
        else
            design.freeSectors.push_back({title, share});
    }
}

}  // namespace

Reader Reader::in(const std::string& language) const
{
    Reader reader = *this;
    reader.m_language = language == studyProperty("language") ? std::string() : language;
    return reader;
}

StudyLanguage Reader::texts() const
{
    if (m_language.empty())
        return {};
    std::vector<Translation> known;
    for (auto& each : translations())
        if (each.language == m_language)
            known.push_back(std::move(each));
    return StudyLanguage(known);
}

std::vector<Translation> Reader::translations() const
{
    return rows(*m_connection,
                "SELECT subject, field, language, text, source FROM translation"
                " ORDER BY language, subject, field",
                noBinding, [](SQLite::Statement& row) {
                    return Translation{{idFrom<TextId>(row.getColumn(0)), text(row, 1)},
                                       text(row, 2),
                                       text(row, 3),
                                       text(row, 4)};
                });
}

std::string Reader::studyProperty(const std::string& key) const
{
    return firstRow(
               *m_connection, "SELECT value FROM study WHERE key = ?",
               [&](SQLite::Statement& statement) { statement.bind(1, key); },
               [](SQLite::Statement& row) { return text(row, 0); })
        .value_or(std::string());
}

std::map<std::string, std::string> Reader::studyProperties() const
{
    std::map<std::string, std::string> properties;
    for (auto& [key, value] :
         rows(*m_connection, "SELECT key, value FROM study", noBinding,
              [](SQLite::Statement& row) { return std::pair(text(row, 0), text(row, 1)); }))
        properties.emplace(std::move(key), std::move(value));
    return properties;
}

Codebook Reader::codebook() const
{
    Codebook codebook;
    codebook.attributes =
        rows(*m_connection,
             "SELECT id, owner, scale, key, label, hint, expected, unit, smallest, largest,"
             " decimals, low_label, high_label, date_precision, reasons, identifying, letter,"
             " question, earliest, latest"
             " FROM attribute ORDER BY position, id",
             noBinding, &attributeFrom);
    readCategories(*m_connection, codebook.attributes);
    codebook.tieKinds =
        rows(*m_connection,
             "SELECT id, key, label, directed, colour, dash FROM tie_kind ORDER BY position, id",
             noBinding, [](SQLite::Statement& row) {
                 const auto dash = tieDashFrom(text(row, 5)).value_or(TieDash::Solid);
                 return TieKind{idFrom<TieKindId>(row.getColumn(0)), text(row, 1), text(row, 2),
                                row.getColumn(3).getInt() != 0,      text(row, 4), dash};
             });
    codebook.recodes = recodesOf(*m_connection);
    texts().translate(codebook);
    return codebook;
}

std::vector<MapDesign> Reader::designs() const
{
    auto designs =
        rows(*m_connection,
             "SELECT id, title, rings, ring_attribute, sector_attribute,"
             " colour_attribute, symbol_attribute, badge_attribute,"
             " size_attribute, outline_attribute, spacing, sector_grouping, colour_grouping,"
             " symbol_grouping, badge_from FROM map_design ORDER BY position, id",
             noBinding, &designFrom);
    const auto texts = this->texts();
    for (auto& design : designs) {
        design.levels =
            rows(*m_connection,
                 "SELECT category FROM map_level WHERE design = ? ORDER BY position, category",
                 bindingOf(design.id),
                 [](SQLite::Statement& row) { return idFrom<CategoryId>(row.getColumn(0)); });
        design.sectors = rows(
            *m_connection,
            "SELECT category, share FROM map_sector WHERE design = ? ORDER BY position, category",
            bindingOf(design.id), [](SQLite::Statement& row) {
                return MapDesign::Sector{idFrom<CategoryId>(row.getColumn(0)), shareFrom(row, 1)};
            });
        // Levels are as many as rings, or one more for what lies outside.
        const auto levels = static_cast<int>(design.levels.size());
        design.rings = std::clamp(std::max(design.rings, levels - 1), 1, mostRings);
        design.levels.resize(std::min(design.levels.size(), mostLevels));
        readAreas(*m_connection, design);
        texts.translate(design);
    }
    return designs;
}

MapDesign Reader::design(DesignId design) const
{
    for (auto& each : designs())
        if (each.id == design)
            return each;
    throw Error(ErrorCode::NotFound, {design.hex()});
}

MapDesign Reader::defaultDesign() const
{
    auto all = designs();
    if (all.empty())
        throw Error(ErrorCode::NotFound);
    return all.front();
}

std::vector<SavedModel> Reader::models() const
{
    auto models = rows(*m_connection,
                       "SELECT id, name, formula, reml, family, link, integration FROM model"
                       " ORDER BY position, id",
                       noBinding, [](SQLite::Statement& row) {
                           return SavedModel{idFrom<ModelId>(row.getColumn(0)),
                                             text(row, 1),
                                             text(row, 2),
                                             row.getColumn(3).getInt() != 0,
                                             {},
                                             {},
                                             {},
                                             familyChoiceFrom(row)};
                       });
    for (auto& model : models) {
        model.references =
            rows(*m_connection,
                 "SELECT variable, level FROM model_reference WHERE model = ? ORDER BY variable",
                 bindingOf(model.id), [](SQLite::Statement& row) {
                     return SavedModel::Reference{text(row, 0), text(row, 1)};
                 });
        model.centred = rows(
            *m_connection, "SELECT variable FROM model_centred WHERE model = ? ORDER BY variable",
            bindingOf(model.id), [](SQLite::Statement& row) { return text(row, 0); });
        model.groupings = groupingsOf(*m_connection, model.id);
        for (const auto& expression :
             rows(*m_connection, "SELECT expression FROM model_subset WHERE model = ?",
                  bindingOf(model.id), [](SQLite::Statement& row) { return text(row, 0); }))
            model.subset = expression;
        for (const auto& [role, variable] :
             rows(*m_connection, "SELECT role, variable FROM model_variable WHERE model = ?",
                  bindingOf(model.id),
                  [](SQLite::Statement& row) { return std::pair(text(row, 0), text(row, 1)); }))
            (role == "variances" ? model.variances : model.egoWeights) = variable;
    }
    return models;
}

std::vector<DerivedColumn> Reader::derivedColumns() const
{
    auto columns = rows(*m_connection,
                        "SELECT id, key, label, level, kind, definition FROM derived_column"
                        " ORDER BY position, id",
                        noBinding, [](SQLite::Statement& row) {
                            const auto level = derivedLevelFrom(text(row, 3));
                            const auto kind = derivedKindFrom(text(row, 4));
                            return DerivedColumn{idFrom<DerivedColumnId>(row.getColumn(0)),
                                                 text(row, 1),
                                                 text(row, 2),
                                                 level.value_or(DerivedColumn::Level::Ego),
                                                 kind.value_or(DerivedColumn::Kind::Computed),
                                                 text(row, 5)};
                        });
    const auto texts = this->texts();
    for (auto& column : columns)
        texts.translate(column);
    return columns;
}

std::vector<PictureStyle> Reader::pictureStyles() const
{
    return rows(*m_connection,
                "SELECT id, name, definition FROM picture_style ORDER BY position, id", noBinding,
                [](SQLite::Statement& row) {
                    return PictureStyle{idFrom<PictureStyleId>(row.getColumn(0)), text(row, 1),
                                        text(row, 2)};
                });
}

}  // namespace alteri
