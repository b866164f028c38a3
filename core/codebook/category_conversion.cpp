// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/category_conversion.hpp"

#include "core/codebook/answers_of.hpp"
#include "core/codebook/attribute_of.hpp"
#include "core/codebook/category_changes.hpp"
#include "core/codebook/design_following.hpp"
#include "core/codebook/namely_texts.hpp"
#include "core/codebook/suspended_answers.hpp"
#include "core/error.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace alteri {

namespace {

/// A code as a whole number; nothing if it is written in any other way than fullText() does.
std::optional<long> wholeNumber(const std::string& code)
{
    constexpr double most = 1e9;
    const auto number = parseNumber(code);
    if (!number || std::abs(*number) > most || fullText(*number) != code
        || std::floor(*number) != *number)
        return std::nullopt;
    return static_cast<long>(*number);
}

/// The categories by their codes as numbers; empty if these are not numbers without a gap.
std::map<long, CategoryId> numberedCodes(const Attribute& attribute)
{
    std::map<long, CategoryId> numbered;
    for (const auto& category : attribute.categories) {
        const auto number = wholeNumber(category.code);
        if (!number)
            return {};
        numbered.emplace(*number, category.id);
    }
    const auto count = static_cast<long>(attribute.categories.size());
    if (numbered.empty() || numbered.rbegin()->first - numbered.begin()->first + 1 != count)
        return {};
    return numbered;
}

Category categoryNow(Writer& writer, AttributeId id, CategoryId category)
{
    const auto attribute = attributeOf(writer.reader(), id);
    const auto* found = attribute.findCategory(category);
    if (found == nullptr)
        throw Error(ErrorCode::NotFound, {category.hex()});
    return *found;
}

/// From the smallest on, so that no code is taken when it is given.
void numberAnew(Writer& writer, AttributeId id, const std::map<long, CategoryId>& before)
{
    if (before.empty())
        return;
    long next = before.begin()->first;
    for (const auto& [number, category] : before) {
        const auto attribute = attributeOf(writer.reader(), id);
        const auto* left = attribute.findCategory(category);
        if (left == nullptr)
            continue;
        auto changed = *left;
        changed.code = std::to_string(next++);
        if (changed != *left)
            changeCategory(writer, id, changed);
    }
}

/// The answer of somebody who said that it is another category.
Value answerWith(const Value& answer, CategoryId from, CategoryId added)
{
    const auto* choices = std::get_if<Choices>(&answer);
    return choices != nullptr ? Value(choices->without(from).with(added)) : Value(added);
}

}  // namespace

bool hasNumberedCodes(const Attribute& attribute)
{
    return !numberedCodes(attribute).empty();
}

void convertCategories(Writer& writer, AttributeId id, const std::vector<CategoryConversion>& table)
{
    const auto numbers = numberedCodes(attributeOf(writer.reader(), id));
    std::vector<std::pair<std::string, std::vector<CategoryId>>> wanted;
    for (const auto& each : table) {
        if (each.label.empty())
            throw Error(ErrorCode::EmptyName);
        const auto same = std::find_if(wanted.begin(), wanted.end(),
                                       [&](const auto& made) { return made.first == each.label; });
        if (same != wanted.end())
            same->second.push_back(each.category);
        else
            wanted.emplace_back(each.label, std::vector{each.category});
    }
    for (const auto& [label, categories] : wanted) {
        if (categories.size() > 1)
            mergeCategories(writer, id, categories, categories.front());
        auto made = categoryNow(writer, id, categories.front());
        if (made.label == label)
            continue;
        made.label = label;
        changeCategory(writer, id, made);
    }
    numberAnew(writer, id, numbers);
}

std::vector<SaidText> saidTo(const Reader& reader, const Attribute& attribute, CategoryId category)
{
    std::map<std::string, std::size_t> counts;
    for (const auto& [subject, texts] : namelyTexts(reader, attribute))
        if (const auto said = texts.find(category); said != texts.end())
            ++counts[said->second];
    std::vector<SaidText> found;
    found.reserve(counts.size());
    for (const auto& [text, count] : counts)
        found.push_back({text, count});
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& one, const auto& other) { return one.count > other.count; });
    return found;
}

CategoryId categoryOfTexts(Writer& writer,
                           AttributeId id,
                           CategoryId from,
                           const std::string& label,
                           const std::vector<std::string>& texts)
{
    categoryNow(writer, id, from);
    if (label.empty())
        throw Error(ErrorCode::EmptyName);
    const auto before = attributeOf(writer.reader(), id);
    restoreSuspended(writer, id);
    const auto place = std::find_if(before.categories.begin(), before.categories.end(),
                                    [&](const Category& each) { return each.id == from; });
    const auto added = addCategory(writer, id, {{}, {}, label, {}, {}, false});
    moveCategory(writer, id, added,
                 static_cast<std::size_t>(place - before.categories.begin()) + 1);
    const auto said = namelyTexts(writer.reader(), before);
    for (const auto& [subject, answer] : answersOf(writer.reader(), before)) {
        const auto ofSubject = said.find(subject);
        if (ofSubject == said.end())
            continue;
        const auto text = ofSubject->second.find(from);
        if (text == ofSubject->second.end()
            || std::find(texts.begin(), texts.end(), text->second) == texts.end())
            continue;
        const auto now = answerWith(answer, from, added);
        writer.setAnswer(subject, id, now);
        giveNamely(writer, subject, id, now, ofSubject->second);
    }
    followAnswers(writer, id);
    return added;
}

}  // namespace alteri
