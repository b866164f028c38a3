// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/made_up_answers.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace alteri {

namespace {

constexpr std::array<const char*, 20> firstNames{
    "Ada",  "Bela", "Cleo", "Dina", "Emre", "Faye", "Goran", "Hana", "Igor", "Jana",
    "Kofi", "Lena", "Milo", "Nora", "Omar", "Pia",  "Rosa",  "Sami", "Tara", "Uwe"};

std::string twoDigits(std::size_t number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

}  // namespace

std::size_t MadeUpAnswers::below(std::size_t count)
{
    // By the remainder: the same on all systems, and that nobody draws evenly matters to no one.
    return count == 0 ? 0 : static_cast<std::size_t>(m_random() % count);
}

std::string MadeUpAnswers::name()
{
    const auto* first = firstNames.at(below(firstNames.size()));
    return std::string(first) + " " + std::to_string(1 + below(900));
}

Place MadeUpAnswers::place()
{
    constexpr std::size_t steps = 1000;
    const auto share = [&] { return static_cast<double>(below(steps)) / steps; };
    return {0.1 + 0.85 * share(), 2 * std::numbers::pi * share()};
}

double MadeUpAnswers::number(const Attribute& attribute)
{
    constexpr double usualLargest = 100;
    const auto smallest = attribute.smallest.value_or(0);
    const auto largest =
        std::max(smallest, attribute.largest.value_or(std::max(usualLargest, smallest)));
    // Whole numbers where there are some between the limits.
    const auto first = std::ceil(smallest);
    const auto steps = std::floor(largest) - first;
    constexpr double mostSteps = 1e9;
    if (steps < 0)
        return smallest;
    return first
           + static_cast<double>(below(static_cast<std::size_t>(std::min(steps, mostSteps)) + 1));
}

Choices MadeUpAnswers::several(const Attribute& attribute)
{
    std::vector<CategoryId> chosen;
    for (const auto& category : attribute.categories)
        if (!category.retired && happens(30))
            chosen.push_back(category.id);
    return Choices(std::move(chosen));
}

std::string MadeUpAnswers::date(const Attribute& attribute)
{
    constexpr int usualFirst = 2000;
    constexpr int usualYears = 25;
    const auto yearIn = [](const std::string& date, int otherwise) {
        return date.empty() ? otherwise : std::stoi(date.substr(0, 4));
    };
    const int last = yearIn(attribute.latest, yearIn(attribute.earliest, usualFirst) + usualYears);
    const int first = std::min(yearIn(attribute.earliest, std::min(usualFirst, last)), last);
    const auto year = first + static_cast<int>(below(static_cast<std::size_t>(last - first) + 1));
    return std::to_string(year) + "-" + twoDigits(1 + below(12)) + "-" + twoDigits(1 + below(28));
}

std::optional<Value> MadeUpAnswers::to(const Attribute& attribute)
{
    if (happens(4))
        return happens(70) ? MissingReason::DoesNotKnow : MissingReason::Refused;
    switch (attribute.kind()) {
    case AnswerKind::Category: {
        std::vector<CategoryId> offered;
        for (const auto& category : attribute.categories)
            if (!category.retired)
                offered.push_back(category.id);
        return offered.empty() ? std::nullopt
                               : std::optional<Value>(offered.at(below(offered.size())));
    }
    case AnswerKind::Number:
        return number(attribute);
    case AnswerKind::YesNo:
        return happens(50) ? 1.0 : 0.0;
    case AnswerKind::Text:
        return std::string("Made-up text ") + std::to_string(1 + below(20));
    case AnswerKind::Date:
        return reducedDate(date(attribute), attribute.datePrecision);
    case AnswerKind::Several:
        return several(attribute);
    }
    return std::nullopt;
}

}  // namespace alteri
