// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/category_changes.hpp"

#include "core/codebook/answers_of.hpp"
#include "core/codebook/attribute_of.hpp"
#include "core/codebook/category_list.hpp"
#include "core/codebook/design_following.hpp"
#include "core/codebook/letters.hpp"
#include "core/codebook/name_following.hpp"
#include "core/codebook/namely_texts.hpp"
#include "core/codebook/suspended_answers.hpp"
#include "core/error.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace alteri {

namespace {

const Category& categoryOf(const Attribute& attribute, CategoryId id)
{
    const auto* found = attribute.findCategory(id);
    if (found == nullptr)
        throw Error(ErrorCode::NotFound, {id.hex()});
    return *found;
}

/// An answer without a category. Of several the others stay; where it was the only one, what is
/// known now is what takes its place, and not that there was none.
Value answerWithout(const Value& value, CategoryId gone, const Value& now)
{
    const auto* choices = std::get_if<Choices>(&value);
    if (choices == nullptr)
        return now;
    const auto left = choices->without(gone);
    if (const auto* heir = std::get_if<CategoryId>(&now))
        return left.with(*heir);
    return left.isEmpty() ? now : Value(left);
}

/// What was said to a category goes to its heir.
void inherit(NamelyTexts& texts, CategoryId gone, const Value& now)
{
    const auto said = texts.find(gone);
    const auto* heir = std::get_if<CategoryId>(&now);
    if (said == texts.end())
        return;
    if (heir != nullptr) {
        auto& text = texts[*heir];
        text = joinedNamely(text, said->second);
    }
    texts.erase(gone);
}

void replaceAnswers(Writer& writer, const Attribute& attribute, CategoryId gone, const Value& now)
{
    auto said = namelyTexts(writer.reader(), attribute);
    for (const auto& [subject, value] : answersOf(writer.reader(), attribute)) {
        const auto* choices = std::get_if<Choices>(&value);
        if (value != Value(gone) && (choices == nullptr || !choices->contains(gone)))
            continue;
        const auto answer = answerWithout(value, gone, now);
        writer.setAnswer(subject, attribute.id, answer);
        if (const auto texts = said.find(subject); texts != said.end()) {
            inherit(texts->second, gone, now);
            giveNamely(writer, subject, attribute.id, answer, texts->second);
        }
    }
}

/// Groupings without a category; its heir takes its place unless it has one. Groups that are left
/// empty go, and so do groupings.
void regroup(Writer& writer, AttributeId attribute, CategoryId gone, std::optional<CategoryId> heir)
{
    for (auto recode : writer.reader().codebook().recodes) {
        if (recode.attribute != attribute)
            continue;
        const auto before = recode;
        const bool heirHasPlace =
            heir && std::any_of(recode.groups.begin(), recode.groups.end(), [&](const auto& group) {
                return std::find(group.members.begin(), group.members.end(), *heir)
                       != group.members.end();
            });
        for (auto& group : recode.groups) {
            if (heir && !heirHasPlace)
                std::replace(group.members.begin(), group.members.end(), gone, *heir);
            else
                std::erase(group.members, gone);
        }
        if (recode == before)
            continue;
        std::erase_if(recode.groups, [](const auto& group) { return group.members.empty(); });
        if (recode.groups.empty())
            writer.removeRecode(recode.id);
        else
            writer.changeRecode(recode);
    }
}

/// Takes a category out of everything whose answers have gone elsewhere already.
void takeOut(Writer& writer, AttributeId attribute, CategoryId gone, std::optional<CategoryId> heir)
{
    std::map<DesignId, std::optional<CategoryId>> sectorHeirs;
    const auto before = writer.reader().codebook();
    for (const auto& design : writer.reader().designs())
        sectorHeirs[design.id] = sectorHeir(design, before, gone, heir);
    regroup(writer, attribute, gone, heir);
    for (const auto& design : writer.reader().designs())
        changeWhereNeeded(writer, design,
                          withoutCategory(design, gone, heir, sectorHeirs.at(design.id)));
    writer.removeCategory(gone);
}

}  // namespace

CategoryId addCategory(Writer& writer, AttributeId id, Category category)
{
    const auto attribute = attributeOf(writer.reader(), id);
    if (category.code.empty())
        category.code = freeCode(attribute, category.label);
    NameFollowing names(writer);
    const auto added = writer.addCategory(id, category);
    names.follow();
    return added;
}

std::size_t pasteCategories(Writer& writer, AttributeId id, const std::string& list)
{
    auto attribute = attributeOf(writer.reader(), id);
    NameFollowing names(writer);
    std::size_t added = 0;
    for (auto& category : readCategoryList(list)) {
        if (category.code.empty())
            category.code = freeCode(attribute, category.label);
        if (attribute.findCode(category.code) != nullptr)
            continue;
        category.id = writer.addCategory(id, category);
        attribute.categories.push_back(category);
        ++added;
    }
    names.follow();
    return added;
}

void changeCategory(Writer& writer, AttributeId id, const Category& category)
{
    auto attribute = attributeOf(writer.reader(), id);
    const auto before = categoryOf(attribute, category.id);
    if (category.letter != before.letter || category.retired != before.retired) {
        std::replace(attribute.categories.begin(), attribute.categories.end(), before, category);
        requireLetters(writer.reader().codebook(), attribute);
    }
    NameFollowing names(writer);
    writer.changeCategory(category);
    if (category.code == before.code)
        return;
    writer.changeCode(id, category.id, category.code);
    names.follow();
}

void moveCategory(Writer& writer, AttributeId id, CategoryId category, std::size_t index)
{
    const auto attribute = attributeOf(writer.reader(), id);
    categoryOf(attribute, category);
    std::vector<CategoryId> order;
    for (const auto& each : attribute.categories)
        if (each.id != category)
            order.push_back(each.id);
    order.insert(order.begin() + static_cast<std::ptrdiff_t>(std::min(index, order.size())),
                 category);
    writer.orderCategories(order);
}

void orderCategories(Writer& writer, AttributeId id, const std::vector<CategoryId>& order)
{
    const auto attribute = attributeOf(writer.reader(), id);
    for (const auto each : order)
        categoryOf(attribute, each);
    if (std::set(order.begin(), order.end()).size() != attribute.categories.size())
        throw Error(ErrorCode::NotFound, {attribute.key});
    writer.orderCategories(order);
}

void mergeCategories(Writer& writer,
                     AttributeId id,
                     const std::vector<CategoryId>& merged,
                     CategoryId into)
{
    const auto attribute = attributeOf(writer.reader(), id);
    categoryOf(attribute, into);
    NameFollowing names(writer);
    restoreSuspended(writer, id);
    std::map<CategoryId, CategoryId> heirs;
    for (const auto gone : merged) {
        categoryOf(attribute, gone);
        if (gone == into || !heirs.emplace(gone, into).second)
            continue;
        replaceAnswers(writer, attribute, gone, into);
        takeOut(writer, id, gone, into);
    }
    // Where the ring or sector of one that is gone was the only one, places follow the answers.
    followAnswers(writer, id);
    names.follow(heirs);
}

void removeCategory(Writer& writer, AttributeId id, CategoryId category, const AnswersFate& fate)
{
    const auto attribute = attributeOf(writer.reader(), id);
    auto removed = categoryOf(attribute, category);
    if (const auto* move = std::get_if<AnswersMove>(&fate)) {
        if (move->into == category)
            throw Error(ErrorCode::ValueDoesNotFit, {removed.code, attribute.label});
        mergeCategories(writer, id, {category}, move->into);
        return;
    }
    if (std::holds_alternative<AnswersStay>(fate)) {
        removed.retired = true;
        writer.changeCategory(removed);
        return;
    }
    NameFollowing names(writer);
    restoreSuspended(writer, id);
    replaceAnswers(writer, attribute, category, std::get<AnswersMissing>(fate).reason);
    takeOut(writer, id, category, std::nullopt);
    followAnswers(writer, id);
    names.follow();
}

}  // namespace alteri
