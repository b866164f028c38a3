// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.hpp"

#include "core/model/ascii.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

bool numberFits(double number, const Attribute& attribute)
{
    if (attribute.kind() == AnswerKind::YesNo)
        return number == 0 || number == 1;
    if (attribute.kind() != AnswerKind::Number || !std::isfinite(number))
        return false;
    return !traitsOf(attribute.scale).hasSteps || number == std::floor(number);
}

bool textFits(const std::string& text, const Attribute& attribute)
{
    if (attribute.kind() == AnswerKind::Text)
        return true;
    const auto precision = precisionOf(text);
    return attribute.kind() == AnswerKind::Date && precision
           && *precision <= attribute.datePrecision;
}

/// Bytes of yyyy, yyyy-mm and yyyy-mm-dd, in the order of DatePrecision.
constexpr std::array<std::size_t, 3> dateLengths{4, 7, 10};

bool isWrittenAsDate(const std::string& text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isDash = i == 4 || i == 7;
        if (isDash ? text[i] != '-' : !isAsciiDigit(text[i]))
            return false;
    }
    return true;
}

}  // namespace

bool fits(const Value& value, const Attribute& attribute)
{
    if (const auto* category = std::get_if<CategoryId>(&value))
        return attribute.choosesOne() && attribute.findCategory(*category) != nullptr;
    if (const auto* number = std::get_if<double>(&value))
        return numberFits(*number, attribute);
    if (const auto* text = std::get_if<std::string>(&value))
        return textFits(*text, attribute);
    if (const auto* choices = std::get_if<Choices>(&value))
        return attribute.choosesSeveral()
               && std::all_of(
                   choices->categories().begin(), choices->categories().end(),
                   [&](CategoryId each) { return attribute.findCategory(each) != nullptr; });
    return true;
}

Choices::Choices(std::vector<CategoryId> categories)
    : m_categories(std::move(categories))
{
    std::sort(m_categories.begin(), m_categories.end());
    m_categories.erase(std::unique(m_categories.begin(), m_categories.end()), m_categories.end());
}

bool Choices::contains(CategoryId category) const
{
    return std::binary_search(m_categories.begin(), m_categories.end(), category);
}

Choices Choices::with(CategoryId category) const
{
    auto categories = m_categories;
    categories.push_back(category);
    return Choices(std::move(categories));
}

Choices Choices::without(CategoryId category) const
{
    Choices left = *this;
    std::erase(left.m_categories, category);
    return left;
}

Choices Choices::toggled(CategoryId category) const
{
    return contains(category) ? without(category) : with(category);
}

bool isIsoDate(const std::string& text)
{
    return precisionOf(text) == DatePrecision::Day;
}

std::optional<DatePrecision> precisionOf(const std::string& text)
{
    const auto* const length = std::find(dateLengths.begin(), dateLengths.end(), text.size());
    if (length == dateLengths.end() || !isWrittenAsDate(text))
        return std::nullopt;
    const auto whole = text + std::string("-01-01").substr(text.size() - 4);
    const std::chrono::year_month_day day{
        std::chrono::year(std::stoi(whole.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(std::stoi(whole.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(std::stoi(whole.substr(8, 2))))};
    if (!day.ok())
        return std::nullopt;
    return static_cast<DatePrecision>(length - dateLengths.begin());
}

std::string reducedDate(const std::string& date, DatePrecision precision)
{
    return date.substr(0, dateLengths.at(static_cast<std::size_t>(precision)));
}

Value answerOf(const Attribute& attribute, CategoryId category)
{
    return attribute.choosesSeveral() ? Value(Choices({category})) : Value(category);
}

std::optional<CategoryId> onlyCategoryOf(const Value& value)
{
    if (const auto* category = std::get_if<CategoryId>(&value))
        return *category;
    const auto* choices = std::get_if<Choices>(&value);
    return choices != nullptr && choices->count() == 1
               ? std::optional(choices->categories().front())
               : std::nullopt;
}

std::vector<const Category*> chosenOf(const Attribute& attribute, const Choices& choices)
{
    std::vector<const Category*> chosen;
    for (const auto& category : attribute.categories)
        if (choices.contains(category.id))
            chosen.push_back(&category);
    return chosen;
}

}  // namespace alteri
