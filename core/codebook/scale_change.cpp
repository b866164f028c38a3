// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/scale_change.hpp"

#include "core/codebook/answers_of.hpp"
#include "core/codebook/attribute_of.hpp"
#include "core/codebook/design_following.hpp"
#include "core/codebook/name_following.hpp"
#include "core/codebook/namely_texts.hpp"
#include "core/codebook/suspended_answers.hpp"
#include "core/error.hpp"
#include "core/exchange/tables/cells/yes_no.hpp"
#include "core/model/choices_text.hpp"
#include "core/model/number_text.hpp"
#include "core/model/text_rules.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <variant>

namespace alteri {

namespace {

/// A category that a value is made of, or that it can become.
struct ValuePart {
    std::string code;
    std::string label;
};

/// One value of the old scale: how it is written, and what it is as a number, if that.
struct OldValue {
    std::string written;
    std::optional<double> number;
    std::string code;              ///< of a category; otherwise as it is written
    std::vector<ValuePart> parts;  ///< one, but where several were or can be chosen

    /// Numbers in their order, then everything else in alphabetical order.
    friend bool operator<(const OldValue& one, const OldValue& other)
    {
        if (one.number.has_value() != other.number.has_value())
            return one.number.has_value();
        if (one.number && *one.number != *other.number)
            return *one.number < *other.number;
        return one.written < other.written;
    }
};

bool isCategorical(Scale scale)
{
    const auto kind = traitsOf(scale).kind;
    return kind == AnswerKind::Category || kind == AnswerKind::Several;
}

/// A category with what was said to it, which would be lost if it were no part of the value.
std::string withNamely(const Category& category, const NamelyTexts& texts)
{
    const auto said = texts.find(category.id);
    return said != texts.end() ? category.label + ": " + said->second : category.label;
}

/// Works out what the values of an attribute are on another scale.
class Converter {
public:
    Converter(const Attribute& attribute, Scale scale, const YesNoWords& words)
        : m_attribute(attribute)
        , m_scale(scale)
        , m_words(words)
    {
    }

    /// Whether answers stay as they are stored.
    bool keepsAnswers() const
    {
        return m_scale == m_attribute.scale
               || (traitsOf(m_scale).kind == m_attribute.kind() && !traitsOf(m_scale).hasSteps);
    }

    /// @param texts what was said to its categories
    OldValue oldValue(const Value& value, const NamelyTexts& texts) const
    {
        if (const auto* category = std::get_if<CategoryId>(&value))
            return valueOf({m_attribute.findCategory(*category)}, texts);
        if (const auto* choices = std::get_if<Choices>(&value))
            return valueOf(chosenOf(m_attribute, *choices), texts);
        if (const auto* number = std::get_if<double>(&value)) {
            const auto code = fullText(*number);
            if (m_attribute.kind() != AnswerKind::YesNo)
                return {code, *number, code, {{code, code}}};
            const auto& word = *number != 0 ? m_words.yes : m_words.no;
            return {word, *number, code, {{code, word}}};
        }
        const std::string text(trimmed(std::get<std::string>(value)));
        return {text, parseNumber(text), text, partsOfText(text)};
    }

    /// The value on the new scale but for categories, which have no id yet: their label.
    std::optional<Value> converted(const OldValue& value) const
    {
        switch (traitsOf(m_scale).kind) {
        case AnswerKind::Category:
            return value.parts.size() == 1 && areNames(value.parts)
                       ? std::optional<Value>(value.written)
                       : std::nullopt;
        case AnswerKind::Several:
            return areNames(value.parts) ? std::optional<Value>(value.written) : std::nullopt;
        case AnswerKind::Number:
            return value.number && isStep(*value.number) ? std::optional<Value>(*value.number)
                                                         : std::nullopt;
        case AnswerKind::YesNo:
            return yesNo(value);
        case AnswerKind::Date:
            for (const auto& text : {value.written, value.code})
                if (const auto precision = precisionOf(text);
                    precision && *precision <= m_attribute.datePrecision)
                    return text;
            return std::nullopt;
        case AnswerKind::Text:
            return value.written.empty() ? std::nullopt : std::optional<Value>(value.written);
        }
        return std::nullopt;
    }

    std::string textOf(const Value& value) const
    {
        if (const auto* number = std::get_if<double>(&value)) {
            if (traitsOf(m_scale).kind == AnswerKind::YesNo)
                return *number != 0 ? m_words.yes : m_words.no;
            return fullText(*number);
        }
        return std::get<std::string>(value);
    }

private:
    static bool areNames(const std::vector<ValuePart>& parts)
    {
        return std::all_of(parts.begin(), parts.end(), [](const ValuePart& part) {
            return !part.label.empty() && !faultOfName(part.label);
        });
    }

    /// @param chosen null: a category that is not there
    static OldValue valueOf(const std::vector<const Category*>& chosen, const NamelyTexts& texts)
    {
        OldValue value;
        for (const auto* category : chosen) {
            if (category == nullptr)
                continue;
            value.written.append(value.written.empty() ? "" : "; ")
                .append(withNamely(*category, texts));
            value.parts.push_back({category->code, category->label});
        }
        value.code = value.written;
        if (value.parts.size() != 1 || value.written != value.parts.front().label)
            return value;
        value.code = value.parts.front().code;
        const auto number = parseNumber(value.code);
        value.number = number ? number : parseNumber(value.written);
        return value;
    }

    /// A text is a list where several can be chosen: "Arabic; German".
    std::vector<ValuePart> partsOfText(const std::string& text) const
    {
        if (traitsOf(m_scale).kind != AnswerKind::Several)
            return {{text, text}};
        std::vector<ValuePart> parts;
        for (const auto& each : partsOf(text))
            parts.push_back({each, each});
        return parts;
    }

    bool isStep(double number) const
    {
        return !traitsOf(m_scale).hasSteps || number == std::floor(number);
    }

    std::optional<Value> yesNo(const OldValue& value) const
    {
        for (const auto& text : {value.code, value.written}) {
            if (text == m_words.yes || text == m_words.no)
                return text == m_words.yes ? 1.0 : 0.0;
            if (const auto found = yesNoIn(text))
                return *found;
        }
        return std::nullopt;
    }

    const Attribute& m_attribute;
    Scale m_scale;
    const YesNoWords& m_words;
};

/// How many gave each value as their answer, in the order of the values.
std::map<OldValue, std::size_t>
countsOf(const Reader& reader, const Attribute& attribute, const Converter& converter)
{
    std::map<OldValue, std::size_t> counts;
    const auto said = namelyTexts(reader, attribute);
    for (const auto& [subject, value] : answersOf(reader, attribute)) {
        if (std::holds_alternative<MissingReason>(value))
            continue;
        const auto texts = said.find(subject);
        ++counts[converter.oldValue(value, texts != said.end() ? texts->second : NamelyTexts())];
    }
    return counts;
}

/// The attribute as it will be, with one category for each value where it gets categories.
Attribute attributeAfter(const Reader& reader,
                         const Attribute& before,
                         Scale scale,
                         const Converter& converter)
{
    auto after = before;
    after.scale = scale;
    if (!isCategorical(scale))
        after.categories.clear();
    if (!isCategorical(scale) || before.hasCategories())
        return after;
    for (const auto& [value, count] : countsOf(reader, before, converter))
        if (converter.converted(value))
            for (const auto& part : value.parts)
                if (after.findCode(part.code) == nullptr)
                    after.categories.push_back({{}, part.code, part.label, {}, {}, false});
    return after;
}

/// The answer in categories that are there now.
std::optional<Value> categoriesFor(const OldValue& old, const Attribute& after)
{
    std::vector<CategoryId> chosen;
    for (const auto& part : old.parts) {
        const auto* category = after.findCode(part.code);
        if (category == nullptr)
            return std::nullopt;
        chosen.push_back(category->id);
    }
    if (after.choosesSeveral())
        return Choices(std::move(chosen));
    return chosen.size() == 1 ? std::optional<Value>(chosen.front()) : std::nullopt;
}

void convertAnswers(Writer& writer,
                    const Attribute& attribute,
                    const Converter& converter,
                    bool mayLose)
{
    const auto answers = answersOf(writer.reader(), attribute);
    const auto said = namelyTexts(writer.reader(), attribute);
    const auto codebook = writer.reader().codebook();
    const auto& after = *codebook.find(attribute.id);
    for (const auto& [subject, value] : answers) {
        if (std::holds_alternative<MissingReason>(value))
            continue;
        const auto found = said.find(subject);
        const auto texts = found != said.end() ? found->second : NamelyTexts();
        const auto old = converter.oldValue(value, texts);
        auto now = converter.converted(old);
        if (now && after.hasCategories())
            now = categoriesFor(old, after);
        if (!now && !mayLose)
            throw Error(ErrorCode::ValueDoesNotFit, {old.written, attribute.label});
        if (now) {
            writer.setAnswer(subject, attribute.id, *now);
            giveNamely(writer, subject, attribute.id, *now, texts);
        } else {
            writer.clearAnswer(subject, attribute.id);
        }
    }
}

void removeGroupings(Writer& writer, AttributeId attribute)
{
    for (const auto& recode : writer.reader().codebook().recodes)
        if (recode.attribute == attribute)
            writer.removeRecode(recode.id);
}

}  // namespace

std::size_t ScaleChange::lost() const
{
    std::size_t lost = 0;
    for (const auto& each : conversions)
        lost += each.after ? 0 : each.answers;
    return lost;
}

ScaleChange
previewScaleChange(const Reader& reader, AttributeId id, Scale scale, const YesNoWords& words)
{
    const auto attribute = attributeOf(reader, id);
    const Converter converter(attribute, scale, words);
    ScaleChange change;
    for (const auto& [value, count] : countsOf(reader, attribute, converter)) {
        const auto now = converter.keepsAnswers() ? std::optional<Value>(value.written)
                                                  : converter.converted(value);
        change.conversions.push_back(
            {value.written, now ? std::optional(converter.textOf(*now)) : std::nullopt, count});
    }
    if (attribute.choosesOne() && traitsOf(scale).kind != AnswerKind::Category)
        for (const auto& recode : reader.codebook().recodes)
            if (recode.attribute == id)
                change.groupings.push_back(recode.label);
    const auto after = attributeAfter(reader, attribute, scale, converter);
    for (const auto& design : reader.designs())
        if (!(showing(design, id, after) == design))
            change.designs.push_back(design.title);
    return change;
}

void changeScale(Writer& writer, AttributeId id, Scale scale, bool mayLose, const YesNoWords& words)
{
    const auto before = attributeOf(writer.reader(), id);
    if (before.scale == scale)
        return;
    restoreSuspended(writer, id);
    const Converter converter(before, scale, words);
    const auto after = attributeAfter(writer.reader(), before, scale, converter);
    NameFollowing names(writer);
    writer.changeAttribute(after);
    if (isCategorical(scale))
        for (const auto& category : after.categories)
            if (category.id.isNull())
                writer.addCategory(id, category);
    if (traitsOf(scale).kind != AnswerKind::Category)
        removeGroupings(writer, id);
    for (const auto& design : writer.reader().designs())
        changeWhereNeeded(writer, design, showing(design, id, after));
    if (!converter.keepsAnswers())
        convertAnswers(writer, before, converter, mayLose);
    if (!isCategorical(scale))
        for (const auto& category : before.categories)
            writer.removeCategory(category.id);
    followAnswers(writer, id);
    names.follow();
}

ScaleChange previewDatePrecision(const Reader& reader, AttributeId id, DatePrecision precision)
{
    std::map<std::string, std::size_t> counts;
    for (const auto& [subject, value] : answersOf(reader, attributeOf(reader, id)))
        if (const auto* date = std::get_if<std::string>(&value))
            ++counts[*date];
    ScaleChange change;
    for (const auto& [date, count] : counts)
        if (const auto now = reducedDate(date, precision); now != date)
            change.conversions.push_back({date, now, count});
    return change;
}

void changeDatePrecision(Writer& writer, AttributeId id, DatePrecision precision)
{
    auto attribute = attributeOf(writer.reader(), id);
    if (attribute.kind() != AnswerKind::Date)
        throw Error(ErrorCode::ValueDoesNotFit, {{}, attribute.label});
    attribute.datePrecision = precision;
    writer.changeAttribute(attribute);
    for (const auto& [subject, value] : answersOf(writer.reader(), attribute))
        if (const auto* date = std::get_if<std::string>(&value))
            if (auto now = reducedDate(*date, precision); now != *date)
                writer.setAnswer(subject, id, std::move(now));
}

}  // namespace alteri
