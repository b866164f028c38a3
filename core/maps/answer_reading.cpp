// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/answer_reading.hpp"

#include "core/maps/typed_answer.hpp"
#include "core/model/ascii.hpp"
#include "core/model/choices_text.hpp"
#include "core/model/small_letters.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace alteri {

namespace {

using Reading = QuickEntry::Part::Reading;

bool begins(const std::string& whole, const std::string& wanted)
{
    return inSmallLetters(whole).starts_with(wanted);
}

std::optional<Value> yesOrNo(const std::string& answer)
{
    constexpr std::array<std::string_view, 4> yes{"yes", "ja", "1", "y"};
    constexpr std::array<std::string_view, 3> no{"no", "nein", "0"};
    if (std::find(yes.begin(), yes.end(), answer) != yes.end())
        return 1.0;
    if (std::find(no.begin(), no.end(), answer) != no.end())
        return 0.0;
    return std::nullopt;
}

bool isDigits(const std::string& text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), &isAsciiDigit);
}

/// By its code or its label. @param wanted in small letters
bool isCalled(const Category& category, const std::string& wanted)
{
    return inSmallLetters(category.code) == wanted || inSmallLetters(category.label) == wanted;
}

/// Codes that are numbers have to be written out.
bool beginsSo(const Category& category, const std::string& text, const std::string& wanted)
{
    return (!isDigits(text) && begins(category.code, wanted)) || begins(category.label, wanted);
}

}  // namespace

AnswerReading::AnswerReading(const Codebook& codebook, const std::vector<CategoryKey>& keys)
    : m_codebook(&codebook)
    , m_keys(&keys)
{
}

void AnswerReading::take(const CategoryKey& answer)
{
    const auto* choices = std::get_if<Choices>(&answer.value);
    (choices != nullptr && !choices->isEmpty() ? m_begun : m_answered).insert(answer.attribute);
}

QuickEntry::Part AnswerReading::read(const std::string& text) const
{
    if (const auto sign = text.find('='); sign != std::string::npos && sign > 0)
        return readWithName(text, std::string(trimmed(text.substr(0, sign))));
    if (text.size() == 1)
        if (auto part = readKey(text); part.reading != Reading::Unknown)
            return part;
    return readAlone(text);
}

QuickEntry::Part AnswerReading::readKey(const std::string& text) const
{
    const auto* key = findKey(*m_keys, text);
    if (key == nullptr)
        key = findKey(*m_keys, inSmallLetters(text));
    if (key == nullptr)
        return {text, Reading::Unknown};
    if (m_answered.contains(key->attribute))
        return {text, Reading::Answered, {*key}, {key->attribute}};
    return {text, Reading::Understood, {*key}};
}

QuickEntry::Part AnswerReading::readAlone(const std::string& text) const
{
    if (const auto reason = missingReasonOf(text)) {
        std::vector<CategoryKey> answers;
        for (const auto* attribute : open([&](const Attribute& each) {
                 return !m_begun.contains(each.id) && each.reasons.offers(*reason);
             }))
            answers.push_back(answerOf(*attribute, *reason));
        return partFor(text, std::move(answers));
    }
    if (auto found = fitting(text); !found.empty())
        return partFor(text, std::move(found));
    for (const auto& attribute : m_codebook->attributes)
        if (m_answered.contains(attribute.id))
            if (auto answers = categoriesFor(attribute, text); answers.size() == 1)
                return {text, Reading::Answered, std::move(answers), {attribute.id}};
    return {text, Reading::Unknown};
}

/// The answers to open attributes that a text may be by the first rule that finds any: what is
/// called exactly so, then what begins so.
std::vector<CategoryKey> AnswerReading::fitting(const std::string& text) const
{
    const auto wanted = inSmallLetters(text);
    // Of a scale whose keys are digits, a digit is never a code: 1 is the innermost ring.
    auto found = openCategories([&](const Attribute& attribute, const Category& category) {
        return isCalled(category, wanted) && !(isDigits(text) && hasDigits(attribute));
    });
    for (const auto* attribute : open([](const Attribute& each) {
             return each.kind() == AnswerKind::Number || each.kind() == AnswerKind::Date;
         }))
        if (const auto value = typedAnswer(text, *attribute))
            found.push_back(answerOf(*attribute, *value));
    if (found.empty())
        found = openCategories([&](const Attribute&, const Category& category) {
            return beginsSo(category, text, wanted);
        });
    return found;
}

std::vector<CategoryKey> AnswerReading::openCategories(
    const std::function<bool(const Attribute&, const Category&)>& matches) const
{
    std::vector<CategoryKey> found;
    for (const auto* attribute : open([](const Attribute& each) { return each.hasCategories(); }))
        for (const auto& category : attribute->categories)
            if (!category.retired && matches(*attribute, category))
                found.push_back(answerOf(*attribute, alteri::answerOf(*attribute, category.id)));
    return found;
}

QuickEntry::Part AnswerReading::readWithName(const std::string& text, const std::string& name) const
{
    const std::string answer(trimmed(text.substr(text.find('=') + 1)));
    const auto attributes = named(name);
    if (attributes.empty())
        return {text, Reading::NoSuchAttribute};
    if (attributes.size() == 1)
        return readFor(*attributes.front(), text, answer);
    QuickEntry::Part part{text, Reading::Ambiguous};
    for (const auto* attribute : attributes)
        part.attributes.push_back(attribute->id);
    return part;
}

QuickEntry::Part AnswerReading::readFor(const Attribute& attribute,
                                        const std::string& text,
                                        const std::string& answer) const
{
    if (m_answered.contains(attribute.id))
        return {text, Reading::Answered, {}, {attribute.id}};
    if (const auto reason = missingReasonOf(answer)) {
        if (!attribute.reasons.offers(*reason))
            return {text, Reading::NoSuchAnswer, {}, {attribute.id}};
        return m_begun.contains(attribute.id)
                   ? Part{text, Reading::Answered, {}, {attribute.id}}
                   : Part{text, Reading::Understood, {answerOf(attribute, *reason)}};
    }
    if (attribute.choosesSeveral())
        return readSeveral(attribute, text, answer);
    if (attribute.hasCategories() || attribute.kind() == AnswerKind::YesNo) {
        auto part = partFor(text, attribute.hasCategories() ? categoriesFor(attribute, answer)
                                                            : yesAndNoFor(attribute, answer));
        if (part.reading == Reading::Unknown)
            return {text, Reading::NoSuchAnswer, {}, {attribute.id}};
        return part;
    }
    if (const auto value = typedAnswer(answer, attribute))
        return {text, Reading::Understood, {answerOf(attribute, *value)}};
    return {text, Reading::NoSuchAnswer, {}, {attribute.id}};
}

/// `ar+de`, each as one category is read; the sign alone says that none was chosen.
QuickEntry::Part AnswerReading::readSeveral(const Attribute& attribute,
                                            const std::string& text,
                                            const std::string& answer) const
{
    const auto parts = partsOf(answer, choiceSignOfLine);
    if (answer.empty() || (parts.empty() && m_begun.contains(attribute.id)))
        return {
            text, answer.empty() ? Reading::NoSuchAnswer : Reading::Answered, {}, {attribute.id}};
    std::vector<CategoryId> chosen;
    for (const auto& part : parts) {
        const auto found = categoriesFor(attribute, part);
        if (found.size() != 1)
            return {text,
                    found.empty() ? Reading::NoSuchAnswer : Reading::Ambiguous,
                    found,
                    {attribute.id}};
        chosen.push_back(onlyCategoryOf(found.front().value).value());
    }
    return {text, Reading::Understood, {answerOf(attribute, Choices(std::move(chosen)))}};
}

/// Yes and no by their words or their keys; both where an answer is the word of one and the key of
/// the other.
std::vector<CategoryKey> AnswerReading::yesAndNoFor(const Attribute& attribute,
                                                    const std::string& answer) const
{
    std::vector<CategoryKey> found;
    if (const auto word = yesOrNo(inSmallLetters(answer)))
        found.push_back(answerOf(attribute, *word));
    if (const auto* key = findKey(*m_keys, answer);
        key != nullptr && key->attribute == attribute.id
        && (found.empty() || found.front().value != key->value))
        found.push_back(*key);
    return found;
}

/// The categories of one attribute that an answer may mean: one if it decides. What one of them is
/// called is never another one's key, and no digit is a ring: behind the name of an attribute
/// people write its codes.
std::vector<CategoryKey> AnswerReading::categoriesFor(const Attribute& attribute,
                                                      const std::string& answer) const
{
    const auto wanted = inSmallLetters(answer);
    const auto where = [&](const auto& matches) {
        std::vector<CategoryKey> found;
        for (const auto& category : attribute.categories)
            if (!category.retired && matches(category))
                found.push_back(answerOf(attribute, alteri::answerOf(attribute, category.id)));
        return found;
    };
    if (wanted.empty())
        return {};
    auto found = where([&](const Category& each) { return each.code == answer; });
    if (found.empty())
        found = where([&](const Category& each) { return isCalled(each, wanted); });
    if (!found.empty())
        return found;
    const auto* key = findKey(*m_keys, answer);
    if (key == nullptr)
        key = findKey(*m_keys, wanted);
    if (key != nullptr && key->attribute == attribute.id
        && !(isDigits(key->key) && hasDigits(attribute)))
        return {*key};
    return where([&](const Category& each) { return beginsSo(each, answer, wanted); });
}

QuickEntry::Part AnswerReading::partFor(const std::string& text,
                                        std::vector<CategoryKey> answers) const
{
    const auto reading = answers.empty()       ? Reading::Unknown
                         : answers.size() == 1 ? Reading::Understood
                                               : Reading::Ambiguous;
    return {text, reading, std::move(answers)};
}

/// The attributes of alter and tie that a name may mean: by their key, its beginning, or the
/// beginning of their label. `alter.` or `tie.` before it tells two with the same key apart.
AnswerReading::Attributes AnswerReading::named(const std::string& name) const
{
    const auto wanted = inSmallLetters(name);
    const auto where = [&](const auto& matches) {
        Attributes found;
        for (const auto& attribute : m_codebook->attributes)
            if (attribute.isOfPartner() && matches(attribute))
                found.push_back(&attribute);
        return found;
    };
    auto found = where([&](const Attribute& each) {
        const auto* owner = each.owner == Owner::Alter ? "alter." : "tie.";
        return inSmallLetters(each.key) == wanted || owner + inSmallLetters(each.key) == wanted;
    });
    if (found.empty())
        found = where([&](const Attribute& each) { return inSmallLetters(each.label) == wanted; });
    if (found.empty())
        found = where([&](const Attribute& each) {
            return begins(each.key, wanted) || begins(each.label, wanted);
        });
    return found;
}

AnswerReading::Attributes
AnswerReading::open(const std::function<bool(const Attribute&)>& matches) const
{
    Attributes found;
    for (const auto& attribute : m_codebook->attributes)
        if (attribute.isOfPartner() && !m_answered.contains(attribute.id) && matches(attribute))
            found.push_back(&attribute);
    return found;
}

bool AnswerReading::hasDigits(const Attribute& attribute) const
{
    // An evaluation has a 0 between + and -, which makes its codes no rings.
    return std::any_of(m_keys->begin(), m_keys->end(), [&](const CategoryKey& key) {
        return key.attribute == attribute.id && isDigits(key.key) && key.key != "0";
    });
}

CategoryKey AnswerReading::answerOf(const Attribute& attribute, const Value& value) const
{
    return {keyOf(*m_keys, attribute.id, value), attribute.owner, attribute.id, value};
}

}  // namespace alteri
