// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that stores the codebook: attributes, their categories, kinds of ties.
#include "core/error.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/tables/vocabulary.hpp"
#include "core/store/tables/writer.hpp"
#include "core/store/tables/writing_rules.hpp"

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

template <class Number>
void bindNumber(SQLite::Statement& statement, int index, const std::optional<Number>& number)
{
    if (number)
        statement.bind(index, *number);
    else
        statement.bind(index);
}

/// What an attribute is, but for its owner and its place in the order; parameters 1 to 18.
void bindAttribute(SQLite::Statement& statement, const Attribute& attribute)
{
    requireName(attribute.key);
    requireName(attribute.label);
    bindName(statement, 1, attribute.key);
    bindName(statement, 2, attribute.label);
    bindText(statement, 3, wordFor(attribute.scale));
    bindText(statement, 4, attribute.hint);
    bindNumber(statement, 5,
               attribute.expected ? std::optional(*attribute.expected ? 1 : 0) : std::nullopt);
    bindName(statement, 6, attribute.unit);
    bindNumber(statement, 7, attribute.smallest);
    bindNumber(statement, 8, attribute.largest);
    bindNumber(statement, 9, attribute.decimals);
    bindName(statement, 10, attribute.lowLabel);
    bindName(statement, 11, attribute.highLabel);
    bindText(statement, 12, wordFor(attribute.datePrecision));
    if (attribute.reasons.areAll())
        statement.bind(13);
    else
        bindText(statement, 13, wordsFor(attribute.reasons));
    statement.bind(14, attribute.identifying ? 1 : 0);
    bindText(statement, 15, attribute.letter);
    bindText(statement, 16, attribute.question);
    bindText(statement, 17, attribute.earliest);
    bindText(statement, 18, attribute.latest);
}

}  // namespace

AttributeId Writer::addAttribute(const Attribute& attribute)
{
    requireName(attribute.key);
    if (indexedCodebook().find(attribute.owner, attribute.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {attribute.key});

    const auto& label = attribute.label.empty() ? attribute.key : attribute.label;
    const auto id = newId<AttributeId>();
    const double position = nextPosition("attribute");
    auto stored = attribute;
    stored.id = id;
    stored.label = label;
    stored.categories.clear();
    auto& insert =
        statement("INSERT INTO attribute (key, label, scale, hint, expected, unit, smallest,"
                  " largest, decimals, low_label, high_label, date_precision, reasons, identifying,"
                  " letter, question, earliest, latest, owner, id, position)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindAttribute(insert, stored);
    bindText(insert, 19, wordFor(attribute.owner));
    bindId(insert, 20, id);
    insert.bind(21, position);
    run(insert);
    indexedCodebook().add(std::move(stored));
    for (const auto& category : attribute.categories)
        addCategory(id, category);
    return id;
}

CategoryId Writer::addCategory(AttributeId attribute, const Category& category)
{
    requireName(category.code);
    const auto& owner = this->attribute(attribute);
    if (!owner.hasCategories())
        throw Error(ErrorCode::ValueDoesNotFit, {category.code, owner.key});
    if (owner.findCode(category.code) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {category.code});

    const auto& label = category.label.empty() ? category.code : category.label;
    const auto id = newId<CategoryId>();
    const double position = nextPosition("category");
    auto& insert =
        statement("INSERT INTO category (id, attribute, code, label, colour, symbol, position,"
                  " retired, namely, letter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindId(insert, 2, attribute);
    bindName(insert, 3, category.code);
    bindName(insert, 4, label);
    bindText(insert, 5, category.colour);
    bindText(insert, 6, category.symbol);
    insert.bind(7, position);
    insert.bind(8, category.retired ? 1 : 0);
    insert.bind(9, category.namely ? 1 : 0);
    bindText(insert, 10, category.letter);
    run(insert);
    indexedCodebook().addCategory(attribute,
                                  {id, category.code, label, category.colour, category.symbol,
                                   category.retired, category.namely, category.letter});
    return id;
}

void Writer::changeAttribute(const Attribute& attribute)
{
    const auto* other = indexedCodebook().find(this->attribute(attribute.id).owner, attribute.key);
    if (other != nullptr && other->id != attribute.id)
        throw Error(ErrorCode::DuplicateKey, {attribute.key});
    m_codebook.reset();
    auto& update =
        statement("UPDATE attribute SET key = ?, label = ?, scale = ?, hint = ?, expected = ?,"
                  " unit = ?, smallest = ?, largest = ?, decimals = ?, low_label = ?,"
                  " high_label = ?, date_precision = ?, reasons = ?, identifying = ?, letter = ?,"
                  " question = ?, earliest = ?, latest = ?"
                  " WHERE id = ?");
    bindAttribute(update, attribute);
    bindId(update, 19, attribute.id);
    requireOneRow(update, attribute.id);
}

void Writer::changeLabel(AttributeId attribute, const std::string& label)
{
    requireName(label);
    m_codebook.reset();
    auto& update = statement("UPDATE attribute SET label = ? WHERE id = ?");
    bindName(update, 1, label);
    bindId(update, 2, attribute);
    requireOneRow(update, attribute);
}

void Writer::changeCategory(const Category& category)
{
    requireName(category.label);
    m_codebook.reset();
    auto& update =
        statement("UPDATE category SET label = ?, colour = ?, symbol = ?, retired = ?, namely = ?,"
                  " letter = ? WHERE id = ?");
    bindName(update, 1, category.label);
    bindText(update, 2, category.colour);
    bindText(update, 3, category.symbol);
    update.bind(4, category.retired ? 1 : 0);
    update.bind(5, category.namely ? 1 : 0);
    bindText(update, 6, category.letter);
    bindId(update, 7, category.id);
    requireOneRow(update, category.id);
}

TieKindId Writer::addTieKind(const TieKind& kind)
{
    requireName(kind.key);
    if (indexedCodebook().findTieKind(kind.key) != nullptr)
        throw Error(ErrorCode::DuplicateKey, {kind.key});

    const auto& label = kind.label.empty() ? kind.key : kind.label;
    const auto id = newId<TieKindId>();
    const double position = nextPosition("tie_kind");
    auto& insert =
        statement("INSERT INTO tie_kind (id, key, label, directed, position, colour, dash)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
    bindName(insert, 2, kind.key);
    bindName(insert, 3, label);
    insert.bind(4, kind.directed ? 1 : 0);
    insert.bind(5, position);
    bindText(insert, 6, kind.colour);
    bindText(insert, 7, wordFor(kind.dash));
    run(insert);
    indexedCodebook().add(TieKind{id, kind.key, label, kind.directed, kind.colour, kind.dash});
    return id;
}

void Writer::changeTieKind(const TieKind& kind)
{
    requireName(kind.label);
    requireName(kind.key);
    const auto kinds = reader().codebook().tieKinds;
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&](const TieKind& each) { return each.id == kind.id; });
    if (known == kinds.end())
        throw Error(ErrorCode::NotFound, {kind.id.hex()});
    if (known->directed != kind.directed)
        requireUnused(*known);
    if (std::any_of(kinds.begin(), kinds.end(), [&](const TieKind& each) {
            return each.id != kind.id && each.key == kind.key;
        }))
        throw Error(ErrorCode::DuplicateKey, {kind.key});
    m_codebook.reset();
    auto& update = statement("UPDATE tie_kind SET label = ?, colour = ?, dash = ?, directed = ?,"
                             " key = ? WHERE id = ?");
    bindName(update, 1, kind.label);
    bindText(update, 2, kind.colour);
    bindText(update, 3, wordFor(kind.dash));
    update.bind(4, kind.directed ? 1 : 0);
    bindName(update, 5, kind.key);
    bindId(update, 6, kind.id);
    requireOneRow(update, kind.id);
}

void Writer::removeTieKind(TieKindId kind)
{
    for (const auto& each : reader().codebook().tieKinds)
        if (each.id == kind)
            requireUnused(each);
    m_codebook.reset();
    removeTranslationsOf(kind);
    // A step that asks about it has no kind of tie then, and the guide says so.
    auto& forget = statement("UPDATE guide_step SET tie_kind = NULL WHERE tie_kind = ?");
    bindId(forget, 1, kind);
    run(forget);
    auto& remove = statement("DELETE FROM tie_kind WHERE id = ?");
    bindId(remove, 1, kind);
    requireOneRow(remove, kind);
}

void Writer::requireUnused(const TieKind& kind)
{
    for (const auto* sql : {"SELECT 1 FROM alter_tie WHERE kind = ? LIMIT 1",
                            "SELECT 1 FROM asked_pair WHERE kind = ? LIMIT 1"}) {
        auto& find = statement(sql);
        bindId(find, 1, kind.id);
        const bool isUsed = find.executeStep();
        find.reset();
        if (isUsed)
            throw Error(ErrorCode::TieKindInUse, {kind.label});
    }
}

}  // namespace alteri
