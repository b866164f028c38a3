// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/condition_bounds.hpp"

#include "core/codebook/variable_names.hpp"
#include "core/model/number_text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

namespace {

/// More alternatives than people write by hand are not looked through.
constexpr std::size_t mostAlternatives = 256;

/// One comparison of something with a number or a code.
struct Comparison {
    std::string what;  ///< a variable, or an aggregate over ties, as a key
    Operation sign = Operation::Equal;
    std::optional<double> number{};
    std::string code{};
};

/// Comparisons that have to hold together, of which one is enough.
using Alternatives = std::vector<std::vector<Comparison>>;

Operation opposite(Operation sign)
{
    switch (sign) {
    case Operation::Equal:
        return Operation::NotEqual;
    case Operation::NotEqual:
        return Operation::Equal;
    case Operation::Less:
        return Operation::GreaterOrEqual;
    case Operation::LessOrEqual:
        return Operation::Greater;
    case Operation::Greater:
        return Operation::LessOrEqual;
    default:
        return Operation::Less;
    }
}

/// `5 < age` is `age > 5`.
Operation turned(Operation sign)
{
    switch (sign) {
    case Operation::Less:
        return Operation::Greater;
    case Operation::LessOrEqual:
        return Operation::GreaterOrEqual;
    case Operation::Greater:
        return Operation::Less;
    case Operation::GreaterOrEqual:
        return Operation::LessOrEqual;
    default:
        return sign;
    }
}

bool isComparison(Operation operation)
{
    return operation >= Operation::Equal && operation <= Operation::GreaterOrEqual;
}

std::optional<double> numberIn(const Expression& expression)
{
    if (expression.operation == Operation::Number)
        return expression.number;
    if (expression.operation == Operation::Negate)
        if (const auto number = numberIn(expression.operands.front()))
            return -*number;
    return std::nullopt;
}

/// The same text for the same expression; what is made of aggregates begins with their sign.
std::string keyOf(const Expression& expression)
{
    if (expression.operation == Operation::Variable)
        return expression.text;
    auto key = std::to_string(static_cast<int>(expression.operation)) + "(" + expression.text;
    if (expression.operation == Operation::Number)
        key += fullText(expression.number);
    for (const auto& operand : expression.operands)
        key += keyOf(operand) + ",";
    return key + ")";
}

bool isNamed(const Expression& expression)
{
    return expression.operation == Operation::Variable || isAggregate(expression.operation);
}

/// Nothing is known of a comparison that is none of these.
Alternatives comparisonOf(const Expression& expression, bool isNegated)
{
    const auto* left = &expression.operands.front();
    const auto* right = &expression.operands[1];
    auto sign = expression.operation;
    if (!isNamed(*left)) {
        std::swap(left, right);
        sign = turned(sign);
    }
    const auto number = numberIn(*right);
    if (!isNamed(*left) || (!number && right->operation != Operation::Text))
        return {{}};
    return {{{keyOf(*left), isNegated ? opposite(sign) : sign, number, right->text}}};
}

Alternatives alternativesOf(const Expression& expression, bool isNegated);

Alternatives together(const Alternatives& one, const Alternatives& other)
{
    Alternatives all;
    if (one.size() * other.size() > mostAlternatives)
        return {{}};
    for (const auto& left : one)
        for (const auto& right : other) {
            all.push_back(left);
            all.back().insert(all.back().end(), right.begin(), right.end());
        }
    return all;
}

Alternatives joined(const Expression& expression, bool isNegated)
{
    auto one = alternativesOf(expression.operands[0], isNegated);
    const auto other = alternativesOf(expression.operands[1], isNegated);
    const bool isConjunction = (expression.operation == Operation::And) != isNegated;
    if (isConjunction)
        return together(one, other);
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

Alternatives alternativesOf(const Expression& expression, bool isNegated)
{
    const auto operation = expression.operation;
    if (operation == Operation::And || operation == Operation::Or)
        return joined(expression, isNegated);
    if (operation == Operation::Not)
        return alternativesOf(expression.operands.front(), !isNegated);
    if (isComparison(operation))
        return comparisonOf(expression, isNegated);
    if (const auto number = numberIn(expression))
        return (*number != 0) != isNegated ? Alternatives{{}} : Alternatives{};
    if (isNamed(expression))
        return {{{keyOf(expression), isNegated ? Operation::Equal : Operation::NotEqual, 0.0, {}}}};
    return {{}};
}

/// What something can be: numbers in an interval, whole ones or single ones, or codes.
struct Range {
    double smallest = -std::numeric_limits<double>::infinity();
    double largest = std::numeric_limits<double>::infinity();
    bool isWhole = false;
    std::optional<std::set<double>> numbers{};
    std::optional<std::set<std::string>> codes{};
};

Range rangeOf(const Attribute& attribute)
{
    Range range;
    if (attribute.kind() == AnswerKind::YesNo)
        range.numbers = {0.0, 1.0};
    if (attribute.kind() == AnswerKind::Number) {
        range.smallest = attribute.smallest.value_or(range.smallest);
        range.largest = attribute.largest.value_or(range.largest);
        range.isWhole = traitsOf(attribute.scale).hasSteps || attribute.decimals == 0;
    }
    if (attribute.kind() == AnswerKind::Date) {
        // Dates are compared by their years.
        const auto year = [](const std::string& date) { return parseNumber(date.substr(0, 4)); };
        range.smallest = year(attribute.earliest).value_or(range.smallest);
        range.largest = year(attribute.latest).value_or(range.largest);
        range.isWhole = true;
    }
    if (!attribute.hasCategories())
        return range;
    range.codes.emplace();
    if (attribute.isNumber())
        range.numbers.emplace();
    for (const auto& category : attribute.categories) {
        range.codes->insert(category.code);
        if (attribute.isNumber())
            range.numbers->insert(parseNumber(category.code).value_or(0));
    }
    return range;
}

Range rangeOf(const std::string& what, const Codebook& codebook, const VariableNames& names)
{
    for (const auto& attribute : codebook.attributes) {
        const auto name = names.of(attribute.id.hex());
        if (!name.empty() && (name == what || "ego." + name == what))
            return rangeOf(attribute);
    }
    Range range;
    const auto begins = [&](Operation operation) {
        return what.starts_with(std::to_string(static_cast<int>(operation)) + "(");
    };
    const bool isCount = what == "size" || begins(Operation::Count);
    if (isCount || begins(Operation::Share) || begins(Operation::Sd))
        range.smallest = 0;
    range.isWhole = isCount;
    return range;
}

bool passes(double number, const Comparison& comparison)
{
    switch (comparison.sign) {
    case Operation::Equal:
        return number == *comparison.number;
    case Operation::NotEqual:
        return number != *comparison.number;
    case Operation::Less:
        return number < *comparison.number;
    case Operation::LessOrEqual:
        return number <= *comparison.number;
    case Operation::Greater:
        return number > *comparison.number;
    default:
        return number >= *comparison.number;
    }
}

bool passes(const std::string& code, const Comparison& comparison)
{
    return (code == comparison.code) == (comparison.sign == Operation::Equal);
}

std::set<double> boundsOf(const Range& range, const std::vector<Comparison>& comparisons)
{
    std::set<double> bounds;
    for (const auto& comparison : comparisons)
        if (comparison.number)
            bounds.insert(*comparison.number);
    for (const double bound : {range.smallest, range.largest})
        if (std::isfinite(bound))
            bounds.insert(bound);
    return bounds;
}

/// Those at, beside and between the bounds.
std::set<double> numbersToTry(const Range& range, const std::vector<Comparison>& comparisons)
{
    const auto bounds = boundsOf(range, comparisons);
    const double apart = range.isWhole ? 1 : 1e-6;
    std::set<double> tried;
    for (const double bound : bounds) {
        tried.insert({bound, bound - apart, bound + apart});
        if (range.isWhole)
            tried.insert({std::floor(bound), std::ceil(bound)});
    }
    for (auto at = bounds.begin(); at != bounds.end() && std::next(at) != bounds.end(); ++at)
        tried.insert((*at + *std::next(at)) / 2);
    return tried;
}

/// Whether a number of the range passes all: where one does, one beside a bound or between two
/// does.
bool hasNumber(const Range& range, const std::vector<Comparison>& comparisons)
{
    const auto tried = range.numbers ? *range.numbers : numbersToTry(range, comparisons);
    return std::any_of(tried.begin(), tried.end(), [&](double number) {
        if (number < range.smallest || number > range.largest
            || (range.isWhole && number != std::floor(number)))
            return false;
        return std::all_of(comparisons.begin(), comparisons.end(),
                           [&](const auto& each) { return !each.number || passes(number, each); });
    });
}

bool isPossible(const Range& range, const std::vector<Comparison>& comparisons)
{
    const bool asksNumbers = std::any_of(comparisons.begin(), comparisons.end(),
                                         [](const auto& each) { return each.number.has_value(); });
    if (asksNumbers && !hasNumber(range, comparisons))
        return false;
    std::set<std::string> codes;
    bool asksCodes = false;
    for (const auto& comparison : comparisons) {
        if (comparison.number)
            continue;
        asksCodes = true;
        if (comparison.sign == Operation::Equal)
            codes.insert(comparison.code);
    }
    if (!asksCodes)
        return true;
    const auto passesAll = [&](const std::string& code) {
        return std::all_of(comparisons.begin(), comparisons.end(), [&](const auto& each) {
            return each.number.has_value() || passes(code, each);
        });
    };
    if (range.codes)
        return std::any_of(range.codes->begin(), range.codes->end(), passesAll);
    return codes.empty() || std::any_of(codes.begin(), codes.end(), passesAll);
}

}  // namespace

bool canHold(const Expression& condition, const Codebook& codebook)
{
    const auto names = variableNames(codebook);
    const auto alternatives = alternativesOf(condition, false);
    return std::any_of(alternatives.begin(), alternatives.end(), [&](const auto& comparisons) {
        std::map<std::string, std::vector<Comparison>> byWhat;
        for (const auto& comparison : comparisons)
            byWhat[comparison.what].push_back(comparison);
        return std::all_of(byWhat.begin(), byWhat.end(), [&](const auto& each) {
            return isPossible(rangeOf(each.first, codebook, names), each.second);
        });
    });
}

}  // namespace alteri
