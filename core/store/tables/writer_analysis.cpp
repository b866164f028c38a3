// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores how a study is analysed and pictured.
#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// @return the one of that id, or nothing
template <class Things, class AnyId>
const typename Things::value_type* findById(const Things& things, const AnyId& id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& each) { return each.id == id; });
    return found != things.end() ? &*found : nullptr;
}

/// @throws Error{DuplicateKey} another one than `own` has the key or name
template <class Things, class AnyId>
void requireFree(const Things& things,
                 const AnyId& own,
                 const std::string& wanted,
                 const std::string& (*nameOf)(const typename Things::value_type&))
{
    requireName(wanted);
    const auto isOther = [&](const auto& each) { return each.id != own && nameOf(each) == wanted; };
    if (std::any_of(things.begin(), things.end(), isOther))
        throw Error(ErrorCode::DuplicateKey, {wanted});
}

template <class Thing>
const std::string& keyOf(const Thing& thing)
{
    return thing.key;
}

template <class Thing>
const std::string& nameOf(const Thing& thing)
{
    return thing.name;
}

/// Three columns from `first` on: family, link, integration.
void bindFamily(SQLite::Statement& statement, int first, const std::optional<FamilyChoice>& family)
{
    const auto bindWord = [&](int column, std::string_view word) {
        if (word.empty())
            statement.bind(column);
        else
            statement.bind(column, std::string(word));
    };
    bindWord(first, family ? wordOf(family->family) : std::string_view());
    bindWord(first + 1, family && family->link ? wordOf(*family->link) : std::string_view());
    bindWord(first + 2,
             family && family->integration ? wordOf(*family->integration) : std::string_view());
}

}  // namespace

RecodeId Writer::addRecode(const Recode& recode)
{
    const auto id = newId<RecodeId>();
    requireFree(reader().codebook().recodes, id, recode.key, &keyOf);
    requireFree(reader().derivedColumns(), DerivedColumnId(), recode.key, &keyOf);
    attribute(recode.attribute);
    const double position = nextPosition("recode");
    auto& insert =
        statement("INSERT INTO recode (id, attribute, key, label, short_shares, position)"
                  " VALUES (?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, recode.attribute);
    bindName(insert, 3, recode.key);
    bindName(insert, 4, recode.label);
    insert.bind(5, recode.shortShares ? 1 : 0);
    insert.bind(6, position);
    run(insert);
    addRecodeGroups(id, recode, {});
    return id;
}

void Writer::changeRecode(const Recode& recode)
{
    const auto recodes = reader().codebook().recodes;
    const auto* before = findById(recodes, recode.id);
    if (before == nullptr)
        throw Error(ErrorCode::NotFound, {recode.id.hex()});
    requireFree(recodes, recode.id, recode.key, &keyOf);
    requireFree(reader().derivedColumns(), DerivedColumnId(), recode.key, &keyOf);
    auto& update = statement("UPDATE recode SET key = ?, label = ?, short_shares = ? WHERE id = ?");
    bindName(update, 1, recode.key);
    bindName(update, 2, recode.label);
    update.bind(3, recode.shortShares ? 1 : 0);
    bindId(update, 4, recode.id);
    run(update);
    for (const auto& group : before->groups)
        if (findById(recode.groups, group.id) == nullptr)
            removeTranslationsOf(group.id);
    removeRecodeGroups(recode.id);
    auto changed = recode;
    changed.attribute = before->attribute;
    addRecodeGroups(recode.id, changed, *before);
}

void Writer::removeRecode(RecodeId recode)
{
    const auto recodes = reader().codebook().recodes;
    if (const auto* known = findById(recodes, recode))
        for (const auto& group : known->groups)
            removeTranslationsOf(group.id);
    removeTranslationsOf(recode);
    removeFromDesigns(recode);
    removeRecodeGroups(recode);
    auto& remove = statement("DELETE FROM recode WHERE id = ?");
    bindId(remove, 1, recode);
    requireOneRow(remove, recode);
}

/// Maps show it no more: what it grouped would be something else without it.
void Writer::removeFromDesigns(RecodeId recode)
{
    auto& removeSectors = statement("DELETE FROM map_sector WHERE design IN"
                                    " (SELECT id FROM map_design WHERE sector_grouping = ?)");
    bindId(removeSectors, 1, recode);
    run(removeSectors);
    for (const std::string part : {"sector", "colour", "symbol"}) {
        auto& update = statement("UPDATE map_design SET " + part + "_attribute = NULL, " + part
                                 + "_grouping = NULL WHERE " + part + "_grouping = ?");
        bindId(update, 1, recode);
        run(update);
    }
}

void Writer::addRecodeGroups(RecodeId id, const Recode& recode, const Recode& before)
{
    const auto grouped = attribute(recode.attribute);
    for (const auto& group : recode.groups) {
        requireName(group.code);
        const bool isKnown = findById(before.groups, group.id) != nullptr;
        const auto groupId = isKnown ? group.id : newId<RecodeGroupId>();
        const double position = nextPosition("recode_group");
        auto& insert = statement("INSERT INTO recode_group (id, recode, code, label, position)"
                                 " VALUES (?, ?, ?, ?, ?)");
        bindId(insert, 1, groupId);
        bindId(insert, 2, id);
        bindName(insert, 3, group.code);
        bindName(insert, 4, group.label);
        insert.bind(5, position);
        run(insert);
        for (const auto member : group.members) {
            if (grouped.findCategory(member) == nullptr)
                throw Error(ErrorCode::ValueDoesNotFit, {group.code, grouped.label});
            auto& insertMember = statement(
                "INSERT INTO recode_member (recode, category, recode_group) VALUES (?, ?, ?)");
            bindId(insertMember, 1, id);
            bindId(insertMember, 2, member);
            bindId(insertMember, 3, groupId);
            run(insertMember);
        }
    }
    m_codebook.reset();
}

void Writer::removeRecodeGroups(RecodeId recode)
{
    for (const auto* table : {"recode_member", "recode_group"}) {
        auto& remove = statement("DELETE FROM " + std::string(table) + " WHERE recode = ?");
        bindId(remove, 1, recode);
        run(remove);
    }
    m_codebook.reset();
}

ModelId Writer::addModel(const SavedModel& model)
{
    const auto id = newId<ModelId>();
    requireFree(reader().models(), id, model.name, &nameOf);
    const double position = nextPosition("model");
    auto& insert =
        statement("INSERT INTO model (id, name, formula, reml, position, family, link, integration)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindName(insert, 2, model.name);
    bindText(insert, 3, model.formula);
    insert.bind(4, model.reml ? 1 : 0);
    insert.bind(5, position);
    bindFamily(insert, 6, model.family);
    run(insert);
    addModelParts(id, model);
    return id;
}

void Writer::changeModel(const SavedModel& model)
{
    requireFree(reader().models(), model.id, model.name, &nameOf);
    auto& update = statement("UPDATE model SET name = ?, formula = ?, reml = ?, family = ?,"
                             " link = ?, integration = ? WHERE id = ?");
    bindName(update, 1, model.name);
    bindText(update, 2, model.formula);
    update.bind(3, model.reml ? 1 : 0);
    bindFamily(update, 4, model.family);
    bindId(update, 7, model.id);
    requireOneRow(update, model.id);
    removeModelParts(model.id);
    addModelParts(model.id, model);
}

void Writer::moveModel(ModelId model, std::size_t index)
{
    std::vector<double> others;
    auto& query = statement("SELECT position FROM model WHERE id <> ? ORDER BY position, id");
    bindId(query, 1, model);
    while (query.executeStep())
        others.push_back(query.getColumn(0).getDouble());
    query.reset();
    double position = 1;
    if (!others.empty() && index == 0)
        position = others.front() - 1;
    else if (!others.empty() && index >= others.size())
        position = others.back() + 1;
    else if (!others.empty())
        position = (others[index - 1] + others[index]) / 2;
    auto& update = statement("UPDATE model SET position = ? WHERE id = ?");
    update.bind(1, position);
    bindId(update, 2, model);
    requireOneRow(update, model);
}

void Writer::removeModel(ModelId model)
{
    removeModelParts(model);
    auto& remove = statement("DELETE FROM model WHERE id = ?");
    bindId(remove, 1, model);
    requireOneRow(remove, model);
}

void Writer::addModelParts(ModelId id, const SavedModel& model)
{
    for (const auto& reference : model.references) {
        auto& insert =
            statement("INSERT INTO model_reference (model, variable, level) VALUES (?, ?, ?)");
        bindId(insert, 1, id);
        bindText(insert, 2, reference.variable);
        bindText(insert, 3, reference.level);
        run(insert);
    }
    for (const auto& grouping : model.groupings)
        for (const auto& member : grouping.members) {
            auto& insert = statement(
                "INSERT INTO model_grouping (model, variable, member, level) VALUES (?, ?, ?, ?)");
            bindId(insert, 1, id);
            bindText(insert, 2, grouping.variable);
            bindText(insert, 3, member);
            bindText(insert, 4, grouping.level);
            run(insert);
        }
    for (const auto& variable : model.centred) {
        auto& insert = statement("INSERT INTO model_centred (model, variable) VALUES (?, ?)");
        bindId(insert, 1, id);
        bindText(insert, 2, variable);
        run(insert);
    }
    addModelVariable(id, "ego_weights", model.egoWeights);
    addModelVariable(id, "variances", model.variances);
    if (!model.subset.empty()) {
        auto& insert = statement("INSERT INTO model_subset (model, expression) VALUES (?, ?)");
        bindId(insert, 1, id);
        bindText(insert, 2, model.subset);
        run(insert);
    }
}

void Writer::addModelVariable(ModelId model, const char* role, const std::string& variable)
{
    if (variable.empty())
        return;
    auto& insert = statement("INSERT INTO model_variable (model, role, variable) VALUES (?, ?, ?)");
    bindId(insert, 1, model);
    bindText(insert, 2, role);
    bindText(insert, 3, variable);
    run(insert);
}

void Writer::removeModelParts(ModelId model)
{
    for (const auto* table :
         {"model_reference", "model_grouping", "model_centred", "model_subset", "model_variable"}) {
        auto& remove = statement("DELETE FROM " + std::string(table) + " WHERE model = ?");
        bindId(remove, 1, model);
        run(remove);
    }
}

void Writer::requireFreeKey(const DerivedColumn& column) const
{
    const auto codebook = reader().codebook();
    requireFree(reader().derivedColumns(), column.id, column.key, &keyOf);
    requireFree(codebook.recodes, RecodeId(), column.key, &keyOf);
    requireFree(codebook.attributes, AttributeId(), column.key, &keyOf);
}

DerivedColumnId Writer::addDerivedColumn(const DerivedColumn& column)
{
    requireFreeKey(column);
    const auto id = newId<DerivedColumnId>();
    const double position = nextPosition("derived_column");
    auto& insert =
        statement("INSERT INTO derived_column (id, key, label, level, kind, definition, position)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindName(insert, 2, column.key);
    bindName(insert, 3, column.label.empty() ? column.key : column.label);
    bindText(insert, 4, wordFor(column.level));
    bindText(insert, 5, wordFor(column.kind));
    bindText(insert, 6, column.definition);
    insert.bind(7, position);
    run(insert);
    return id;
}

void Writer::changeDerivedColumn(const DerivedColumn& column)
{
    requireFreeKey(column);
    auto& update = statement("UPDATE derived_column SET key = ?, label = ?, level = ?, kind = ?,"
                             " definition = ? WHERE id = ?");
    bindName(update, 1, column.key);
    bindName(update, 2, column.label.empty() ? column.key : column.label);
    bindText(update, 3, wordFor(column.level));
    bindText(update, 4, wordFor(column.kind));
    bindText(update, 5, column.definition);
    bindId(update, 6, column.id);
    requireOneRow(update, column.id);
}

void Writer::removeDerivedColumn(DerivedColumnId column)
{
    removeTranslationsOf(column);
    auto& remove = statement("DELETE FROM derived_column WHERE id = ?");
    bindId(remove, 1, column);
    requireOneRow(remove, column);
}

PictureStyleId Writer::addPictureStyle(const PictureStyle& style)
{
    const auto id = newId<PictureStyleId>();
    requireFree(reader().pictureStyles(), id, style.name, &nameOf);
    const double position = nextPosition("picture_style");
    auto& insert =
        statement("INSERT INTO picture_style (id, name, definition, position) VALUES (?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindName(insert, 2, style.name);
    bindText(insert, 3, style.definition);
    insert.bind(4, position);
    run(insert);
    return id;
}

void Writer::changePictureStyle(const PictureStyle& style)
{
    requireFree(reader().pictureStyles(), style.id, style.name, &nameOf);
    auto& update = statement("UPDATE picture_style SET name = ?, definition = ? WHERE id = ?");
    bindName(update, 1, style.name);
    bindText(update, 2, style.definition);
    bindId(update, 3, style.id);
    requireOneRow(update, style.id);
}

void Writer::removePictureStyle(PictureStyleId style)
{
    auto& remove = statement("DELETE FROM picture_style WHERE id = ?");
    bindId(remove, 1, style);
    requireOneRow(remove, style);
}

}  // namespace alteri
