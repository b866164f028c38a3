// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.hpp"

#include <chrono>
#include <cmath>

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

bool textFits(const std::string& text, AnswerKind kind)
{
    return kind == AnswerKind::Text || (kind == AnswerKind::Date && isIsoDate(text));
}

}  // namespace

bool fits(const Value& value, const Attribute& attribute)
{
    if (const auto* category = std::get_if<CategoryId>(&value))
        return attribute.hasCategories() && attribute.findCategory(*category) != nullptr;
    if (const auto* number = std::get_if<double>(&value))
        return numberFits(*number, attribute);
    if (const auto* text = std::get_if<std::string>(&value))
        return textFits(*text, attribute.kind());
    return true;
}

bool isIsoDate(const std::string& text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const std::size_t i : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U})
        if (text[i] < '0' || text[i] > '9')
            return false;
    const std::chrono::year_month_day day{
        std::chrono::year(std::stoi(text.substr(0, 4))),
        std::chrono::month(static_cast<unsigned>(std::stoi(text.substr(5, 2)))),
        std::chrono::day(static_cast<unsigned>(std::stoi(text.substr(8, 2))))};
    return day.ok();
}

}  // namespace alteri
