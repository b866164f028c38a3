// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that orders the codebook anew and takes things out of it.
#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/tables/answer_table.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// Hands the places that the things have out again, in the order of the list.
template <class AnyId>
void orderRows(Connection& connection, const std::string& table, const std::vector<AnyId>& order)
{
    std::vector<double> before;
    for (const auto& id : order) {
        auto& query = connection.prepared("SELECT position FROM " + table + " WHERE id = ?");
        bindId(query, 1, id);
        const bool isKnown = query.executeStep();
        if (isKnown)
            before.push_back(query.getColumn(0).getDouble());
        query.reset();
        if (!isKnown)
            throw Error(ErrorCode::NotFound, {id.hex()});
    }
    auto places = before;
    std::sort(places.begin(), places.end());
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (places[i] == before[i])
            continue;
        auto& update = connection.prepared("UPDATE " + table + " SET position = ? WHERE id = ?");
        update.bind(1, places[i]);
        bindId(update, 2, order[i]);
        update.exec();
    }
}

}  // namespace

void Writer::changeCode(AttributeId attribute, CategoryId category, const std::string& code)
{
    requireName(code);
    const auto* other = this->attribute(attribute).findCode(code);
    if (other != nullptr && other->id != category)
        throw Error(ErrorCode::DuplicateKey, {code});
    m_codebook.reset();
    auto& update = statement("UPDATE category SET code = ? WHERE id = ? AND attribute = ?");
    bindName(update, 1, code);
    bindId(update, 2, category);
    bindId(update, 3, attribute);
    requireOneRow(update, category);
}

void Writer::orderAttributes(const std::vector<AttributeId>& order)
{
    m_codebook.reset();
    orderRows(m_connection, "attribute", order);
}

void Writer::orderCategories(const std::vector<CategoryId>& order)
{
    m_codebook.reset();
    orderRows(m_connection, "category", order);
}

void Writer::orderTieKinds(const std::vector<TieKindId>& order)
{
    m_codebook.reset();
    orderRows(m_connection, "tie_kind", order);
}

void Writer::orderSteps(const std::vector<GuideStepId>& order)
{
    orderRows(m_connection, "guide_step", order);
}

void Writer::changeOwner(AttributeId attribute, Owner owner)
{
    const auto* other = indexedCodebook().find(owner, this->attribute(attribute).key);
    if (other != nullptr && other->id != attribute)
        throw Error(ErrorCode::DuplicateKey, {other->key});
    m_codebook.reset();
    auto& update = statement("UPDATE attribute SET owner = ? WHERE id = ?");
    bindText(update, 1, wordFor(owner));
    bindId(update, 2, attribute);
    requireOneRow(update, attribute);
}

void Writer::clearAnswers(AttributeId attribute)
{
    const auto& table = answerTable(this->attribute(attribute).owner);
    for (const auto& name : {table.choices, table.name, std::string("suspended_choice"),
                             std::string("suspended_answer")}) {
        auto& remove = statement("DELETE FROM " + name + " WHERE attribute = ?");
        bindId(remove, 1, attribute);
        remove.exec();
    }
}

void Writer::removeCategory(CategoryId category)
{
    m_codebook.reset();
    removeTranslationsOf(category);
    auto& remove = statement("DELETE FROM category WHERE id = ?");
    bindId(remove, 1, category);
    requireOneRow(remove, category);
}

void Writer::removeAttribute(AttributeId attribute)
{
    clearAnswers(attribute);
    m_codebook.reset();
    const auto codebook = reader().codebook();
    for (const auto& category : codebook.find(attribute)->categories)
        removeTranslationsOf(category.id);
    removeTranslationsOf(attribute);
    auto& removeCategories = statement("DELETE FROM category WHERE attribute = ?");
    bindId(removeCategories, 1, attribute);
    removeCategories.exec();
    auto& remove = statement("DELETE FROM attribute WHERE id = ?");
    bindId(remove, 1, attribute);
    requireOneRow(remove, attribute);
}

}  // namespace alteri
