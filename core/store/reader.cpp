// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reader.hpp"

#include "core/error.hpp"
#include "core/store/answer_table.hpp"
#include "core/store/connection.hpp"
#include "core/store/guard.hpp"
#include "core/store/vocabulary.hpp"

#include <tuple>

namespace alteri {

namespace {

constexpr auto noBinding = [](SQLite::Statement&) {};

/// All rows of a query, each made into a value by `make`.
template <class Bind, class Make>
auto rows(Connection& connection, const std::string& sql, Bind bind, Make make)
{
    return guarded([&] {
        auto& statement = connection.prepared(sql);
        bind(statement);
        std::vector<decltype(make(statement))> found;
        while (statement.executeStep())
            found.push_back(make(statement));
        return found;
    });
}

/// Visits all rows of a query without keeping them.
template <class Visit>
void forEachRow(Connection& connection, const std::string& sql, Visit visit)
{
    guarded([&] {
        auto& statement = connection.prepared(sql);
        while (statement.executeStep())
            visit(statement);
    });
}

template <class Bind, class Make>
auto firstRow(Connection& connection, const std::string& sql, Bind bind, Make make)
{
    auto found = rows(connection, sql, bind, make);
    using Row = typename decltype(found)::value_type;
    return found.empty() ? std::optional<Row>() : std::optional<Row>(std::move(found.front()));
}

template <class AnyId>
auto bindingOf(const AnyId& id)
{
    return [id](SQLite::Statement& statement) { bindId(statement, 1, id); };
}

std::string text(SQLite::Statement& row, int column)
{
    return row.getColumn(column).getString();
}

Category categoryFrom(SQLite::Statement& row)
{
    return {idFrom<CategoryId>(row.getColumn(0)), text(row, 1), text(row, 2), text(row, 3),
            text(row, 4)};
}

Attribute attributeFrom(SQLite::Statement& row)
{
    const auto owner = ownerFrom(text(row, 1));
    const auto scale = scaleFrom(text(row, 2));
    if (!owner || !scale)
        throw Error(ErrorCode::StudyDamaged);
    return {idFrom<AttributeId>(row.getColumn(0)), *owner, *scale, text(row, 3), text(row, 4), {}};
}

Ego egoFrom(SQLite::Statement& row)
{
    return {idFrom<EgoId>(row.getColumn(0)), text(row, 1), text(row, 2), text(row, 3)};
}

NetworkMap mapFrom(SQLite::Statement& row)
{
    return {idFrom<MapId>(row.getColumn(0)), idFrom<EgoId>(row.getColumn(1)),
            idFrom<DesignId>(row.getColumn(2)), text(row, 3), text(row, 4)};
}

Alter alterFrom(SQLite::Statement& row)
{
    return {idFrom<AlterId>(row.getColumn(0)),
            idFrom<EgoId>(row.getColumn(1)),
            text(row, 2),
            text(row, 3),
            text(row, 4),
            optionalIdFrom<PromptId>(row.getColumn(5)),
            text(row, 6)};
}

Tie tieFrom(SQLite::Statement& row)
{
    Tie tie{idFrom<MapId>(row.getColumn(0)), idFrom<AlterId>(row.getColumn(1)), std::nullopt,
            text(row, 4)};
    if (!row.isColumnNull(2))
        tie.place = Place{row.getColumn(2).getDouble(), row.getColumn(3).getDouble()};
    return tie;
}

std::vector<Recode> recodesOf(Connection& connection)
{
    auto recodes = rows(
        connection, "SELECT id, attribute, key, label, short_shares FROM recode ORDER BY position",
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
                 "SELECT id, code, label FROM recode_group WHERE recode = ? ORDER BY position",
                 bindingOf(recode.id), [](SQLite::Statement& row) {
                     return Recode::Group{
                         idFrom<RecodeGroupId>(row.getColumn(0)), text(row, 1), text(row, 2), {}};
                 });
        for (auto& group : recode.groups)
            group.members =
                rows(connection,
                     "SELECT category FROM recode_member JOIN category ON category.id = category"
                     " WHERE recode_group = ? ORDER BY category.position",
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
    const auto spacing = ringSpacingFrom(text(row, 10));
    if (!spacing)
        throw Error(ErrorCode::StudyDamaged);
    design.spacing = *spacing;
    return design;
}

/// Answers by alter: the alter, the attribute, and the four columns of the value.
std::map<AlterId, Answers> answersByAlter(Connection& connection, const std::string& sql, MapId map)
{
    std::map<AlterId, Answers> answers;
    for (auto& [alter, attribute, value] :
         rows(connection, sql, bindingOf(map), [](SQLite::Statement& row) {
             return std::tuple(idFrom<AlterId>(row.getColumn(0)),
                               idFrom<AttributeId>(row.getColumn(1)), answerFrom(row, 2));
         }))
        answers[alter].emplace(attribute, std::move(value));
    return answers;
}

void readAreas(Connection& connection, MapDesign& design)
{
    for (auto& [kind, title, share] :
         rows(connection,
              "SELECT kind, title, share FROM map_area WHERE design = ? ORDER BY kind, number",
              bindingOf(design.id), [](SQLite::Statement& row) {
                  return std::tuple(text(row, 0), text(row, 1), row.getColumn(2).getDouble());
              })) {
        if (kind == "ring")
            design.ringTitles.push_back(title);
        else
            design.freeSectors.push_back({title, share});
    }
}

}  // namespace

std::string Reader::studyProperty(const std::string& key) const
{
    return firstRow(
               *m_connection, "SELECT value FROM study WHERE key = ?",
               [&](SQLite::Statement& statement) { statement.bind(1, key); },
               [](SQLite::Statement& row) { return text(row, 0); })
        .value_or(std::string());
}

Codebook Reader::codebook() const
{
    Codebook codebook;
    codebook.attributes =
        rows(*m_connection, "SELECT id, owner, scale, key, label FROM attribute ORDER BY position",
             noBinding, &attributeFrom);
    for (auto& attribute : codebook.attributes)
        attribute.categories =
            rows(*m_connection,
                 "SELECT id, code, label, colour, symbol FROM category WHERE attribute = ?"
                 " ORDER BY position",
                 bindingOf(attribute.id), &categoryFrom);
    codebook.tieKinds =
        rows(*m_connection,
             "SELECT id, key, label, directed, colour, dash FROM tie_kind ORDER BY position",
             noBinding, [](SQLite::Statement& row) {
                 const auto dash = tieDashFrom(text(row, 5));
                 if (!dash)
                     throw Error(ErrorCode::StudyDamaged);
                 return TieKind{idFrom<TieKindId>(row.getColumn(0)), text(row, 1), text(row, 2),
                                row.getColumn(3).getInt() != 0,      text(row, 4), *dash};
             });
    codebook.recodes = recodesOf(*m_connection);
    return codebook;
}

std::vector<MapDesign> Reader::designs() const
{
    auto designs =
        rows(*m_connection,
             "SELECT id, title, rings, ring_attribute, sector_attribute,"
             " colour_attribute, symbol_attribute, badge_attribute,"
             " size_attribute, outline_attribute, spacing FROM map_design ORDER BY position",
             noBinding, &designFrom);
    for (auto& design : designs) {
        design.levels =
            rows(*m_connection, "SELECT category FROM map_level WHERE design = ? ORDER BY position",
                 bindingOf(design.id),
                 [](SQLite::Statement& row) { return idFrom<CategoryId>(row.getColumn(0)); });
        design.sectors =
            rows(*m_connection,
                 "SELECT category, share FROM map_sector WHERE design = ? ORDER BY position",
                 bindingOf(design.id), [](SQLite::Statement& row) {
                     return MapDesign::Sector{idFrom<CategoryId>(row.getColumn(0)),
                                              row.getColumn(1).getDouble()};
                 });
        readAreas(*m_connection, design);
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
    auto models = rows(*m_connection, "SELECT id, name, formula, reml FROM model ORDER BY position",
                       noBinding, [](SQLite::Statement& row) {
                           return SavedModel{idFrom<ModelId>(row.getColumn(0)),
                                             text(row, 1),
                                             text(row, 2),
                                             row.getColumn(3).getInt() != 0,
                                             {},
                                             {},
                                             {}};
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
    }
    return models;
}

std::vector<DerivedColumn> Reader::derivedColumns() const
{
    return rows(*m_connection,
                "SELECT id, key, label, level, kind, definition FROM derived_column"
                " ORDER BY position",
                noBinding, [](SQLite::Statement& row) {
                    const auto level = derivedLevelFrom(text(row, 3));
                    const auto kind = derivedKindFrom(text(row, 4));
                    if (!level || !kind)
                        throw Error(ErrorCode::StudyDamaged);
                    return DerivedColumn{idFrom<DerivedColumnId>(row.getColumn(0)),
                                         text(row, 1),
                                         text(row, 2),
                                         *level,
                                         *kind,
                                         text(row, 5)};
                });
}

std::vector<PictureStyle> Reader::pictureStyles() const
{
    return rows(*m_connection, "SELECT id, name, definition FROM picture_style ORDER BY position",
                noBinding, [](SQLite::Statement& row) {
                    return PictureStyle{idFrom<PictureStyleId>(row.getColumn(0)), text(row, 1),
                                        text(row, 2)};
                });
}

std::vector<Ego> Reader::egos() const
{
    return rows(*m_connection, "SELECT id, code, label, pseudonym FROM ego ORDER BY position",
                noBinding, &egoFrom);
}

std::optional<Ego> Reader::ego(EgoId ego) const
{
    return firstRow(*m_connection, "SELECT id, code, label, pseudonym FROM ego WHERE id = ?",
                    bindingOf(ego), &egoFrom);
}

std::vector<NetworkMap> Reader::maps() const
{
    return rows(*m_connection,
                "SELECT map.id, map.ego, map.design, map.title, map.note FROM map"
                " JOIN ego ON ego.id = map.ego ORDER BY ego.position, map.position",
                noBinding, &mapFrom);
}

std::vector<NetworkMap> Reader::maps(EgoId ego) const
{
    return rows(*m_connection,
                "SELECT id, ego, design, title, note FROM map WHERE ego = ? ORDER BY position",
                bindingOf(ego), &mapFrom);
}

std::optional<NetworkMap> Reader::map(MapId map) const
{
    return firstRow(*m_connection, "SELECT id, ego, design, title, note FROM map WHERE id = ?",
                    bindingOf(map), &mapFrom);
}

std::vector<Alter> Reader::alteri(EgoId ego) const
{
    return rows(*m_connection,
                "SELECT id, ego, code, label, note, prompt, pseudonym FROM \"alter\" WHERE ego = ? "
                "ORDER BY position",
                bindingOf(ego), &alterFrom);
}

std::optional<Alter> Reader::alter(AlterId alter) const
{
    return firstRow(
        *m_connection,
        "SELECT id, ego, code, label, note, prompt, pseudonym FROM \"alter\" WHERE id = ?",
        bindingOf(alter), &alterFrom);
}

std::vector<Tie> Reader::ties(MapId map) const
{
    return rows(*m_connection,
                "SELECT tie.map, tie.\"alter\", tie.radius, tie.angle, tie.note FROM tie"
                " JOIN \"alter\" ON \"alter\".id = tie.\"alter\""
                " WHERE tie.map = ? ORDER BY \"alter\".position",
                bindingOf(map), &tieFrom);
}

std::optional<Tie> Reader::tie(const TieKey& key) const
{
    return firstRow(
        *m_connection,
        "SELECT map, \"alter\", radius, angle, note FROM tie WHERE map = ? AND \"alter\" = ?",
        [&](SQLite::Statement& statement) {
            bindId(statement, 1, key.map);
            bindId(statement, 2, key.alter);
        },
        &tieFrom);
}

std::vector<MapId> Reader::mapsOf(AlterId alter) const
{
    return rows(*m_connection, "SELECT map FROM tie WHERE \"alter\" = ?", bindingOf(alter),
                [](SQLite::Statement& row) { return idFrom<MapId>(row.getColumn(0)); });
}

std::vector<AlterTie> Reader::alterTies(MapId map) const
{
    return rows(*m_connection,
                "SELECT map, kind, source, target FROM alter_tie WHERE map = ?"
                " ORDER BY kind, source, target",
                bindingOf(map), [](SQLite::Statement& row) {
                    return std::get<AlterTie>(subjectFrom(row, Owner::AlterTie));
                });
}

std::vector<AlterTie> Reader::askedPairs(MapId map) const
{
    return rows(*m_connection,
                "SELECT map, kind, source, target FROM asked_pair WHERE map = ?"
                " ORDER BY kind, source, target",
                bindingOf(map), [](SQLite::Statement& row) {
                    return std::get<AlterTie>(subjectFrom(row, Owner::AlterTie));
                });
}

std::vector<Prompt> Reader::prompts() const
{
    return rows(*m_connection, "SELECT id, attribute, text FROM prompt ORDER BY position",
                noBinding, [](SQLite::Statement& row) {
                    return Prompt{idFrom<PromptId>(row.getColumn(0)),
                                  optionalIdFrom<AttributeId>(row.getColumn(1)), text(row, 2)};
                });
}

std::vector<std::string> Reader::alterLabels() const
{
    return rows(*m_connection, "SELECT DISTINCT label FROM \"alter\" ORDER BY label", noBinding,
                [](SQLite::Statement& row) { return text(row, 0); });
}

std::map<EgoId, int> Reader::alterCounts() const
{
    std::map<EgoId, int> counts;
    for (const auto& [ego, count] :
         rows(*m_connection, "SELECT ego, count(*) FROM \"alter\" GROUP BY ego", noBinding,
              [](SQLite::Statement& row) {
                  return std::pair(idFrom<EgoId>(row.getColumn(0)), row.getColumn(1).getInt());
              }))
        counts[ego] = count;
    return counts;
}

std::optional<Value> Reader::answer(const Subject& subject, AttributeId attribute) const
{
    const auto& table = answerTable(ownerOf(subject));
    return firstRow(
        *m_connection,
        "SELECT category, number, text, missing FROM " + table.name + " WHERE "
            + table.keyCondition() + " AND attribute = ?",
        [&](SQLite::Statement& statement) {
            bindId(statement, bindSubject(statement, subject), attribute);
        },
        [](SQLite::Statement& row) { return answerFrom(row, 0); });
}

Answers Reader::answers(const Subject& subject) const
{
    const auto& table = answerTable(ownerOf(subject));
    Answers answers;
    for (auto& [attribute, value] : rows(
             *m_connection,
             "SELECT attribute, category, number, text, missing FROM " + table.name + " WHERE "
                 + table.keyCondition(),
             [&](SQLite::Statement& statement) { bindSubject(statement, subject); },
             [](SQLite::Statement& row) {
                 return std::pair(idFrom<AttributeId>(row.getColumn(0)), answerFrom(row, 1));
             }))
        answers.emplace(attribute, std::move(value));
    return answers;
}

std::map<AlterId, Answers> Reader::alterAnswers(MapId map) const
{
    return answersByAlter(*m_connection,
                          "SELECT v.\"alter\", attribute, category, number, text, missing"
                          " FROM tie JOIN alter_value AS v ON v.\"alter\" = tie.\"alter\""
                          " WHERE tie.map = ?",
                          map);
}

std::map<AlterId, Answers> Reader::tieAnswers(MapId map) const
{
    return answersByAlter(*m_connection,
                          "SELECT \"alter\", attribute, category, number, text, missing"
                          " FROM tie_value WHERE map = ?",
                          map);
}

void Reader::forEachAlter(const std::function<void(AlterId, double, std::string)>& visit) const
{
    forEachRow(
        *m_connection, "SELECT id, position, label FROM \"alter\"", [&](SQLite::Statement& row) {
            visit(idFrom<AlterId>(row.getColumn(0)), row.getColumn(1).getDouble(), text(row, 2));
        });
}

void Reader::forEachTie(const std::function<void(MapId, AlterId)>& visit) const
{
    forEachRow(*m_connection, "SELECT map, \"alter\" FROM tie", [&](SQLite::Statement& row) {
        visit(idFrom<MapId>(row.getColumn(0)), idFrom<AlterId>(row.getColumn(1)));
    });
}

void Reader::forEachAlterTie(const std::function<void(const AlterTie&)>& visit) const
{
    forEachRow(*m_connection, "SELECT map, kind, source, target FROM alter_tie",
               [&](SQLite::Statement& row) {
                   visit(std::get<AlterTie>(subjectFrom(row, Owner::AlterTie)));
               });
}

bool Reader::hasAlterTies() const
{
    return firstRow(*m_connection,
                    "SELECT EXISTS (SELECT 1 FROM alter_tie) OR EXISTS (SELECT 1 FROM asked_pair)",
                    noBinding,
                    [](SQLite::Statement& row) { return row.getColumn(0).getInt() != 0; })
        .value();
}

void Reader::forEachAnswer(
    Owner owner,
    const std::function<void(const Subject&, AttributeId, const Value&)>& visit) const
{
    const auto& table = answerTable(owner);
    const auto keys = static_cast<int>(table.keyColumns.size());
    guarded([&] {
        auto& statement = m_connection->prepared(
            "SELECT " + table.keyList() + ", attribute, category, number, text, missing FROM "
            + table.name);
        while (statement.executeStep())
            visit(subjectFrom(statement, owner), idFrom<AttributeId>(statement.getColumn(keys)),
                  answerFrom(statement, keys + 1));
    });
}

void Reader::forEachMissing(
    Owner owner,
    const std::function<void(const Subject&, AttributeId, MissingReason)>& visit) const
{
    const auto& table = answerTable(owner);
    const auto keys = static_cast<int>(table.keyColumns.size());
    guarded([&] {
        auto& statement = m_connection->prepared(
            "SELECT " + table.keyList() + ", attribute, category, number, text, missing FROM "
            + table.name + " WHERE missing IS NOT NULL");
        while (statement.executeStep()) {
            const auto value = answerFrom(statement, keys + 1);
            if (const auto* reason = std::get_if<MissingReason>(&value))
                visit(subjectFrom(statement, owner), idFrom<AttributeId>(statement.getColumn(keys)),
                      *reason);
        }
    });
}

}  // namespace alteri
