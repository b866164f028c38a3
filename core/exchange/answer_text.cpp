// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer_text.hpp"

#include "core/model/text_rules.hpp"
#include "core/model/value.hpp"

#include <algorithm>
#include <functional>
#include <set>

namespace alteri {

namespace {

// A text column with more different values than this is not a list of categories.
constexpr std::size_t mostCategories = 24;

bool hasCategory(const Attribute& attribute, const std::string& text)
{
    return std::any_of(
        attribute.categories.begin(), attribute.categories.end(),
        [&](const Category& each) { return each.code == text || each.label == text; });
}

/// Texts that a number would lose something of: 01067, +49, ids of more than 15 digits.
bool isIdentifier(const std::string& text)
{
    constexpr std::ptrdiff_t exactDigits = 15;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool leadingZero = text.size() > 1 && text[0] == '0' && isDigit(text[1]);
    return leadingZero || text[0] == '+'
           || std::count_if(text.begin(), text.end(), isDigit) > exactDigits;
}

bool areDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// 1.234 or 10.000 in a table with decimal commas: the point may part thousands.
bool hasThousandsPoint(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    const auto first = text.find('.');
    if (first == 0 || first > 3 || !areDigits(text.substr(0, first)))
        return false;
    for (text.remove_prefix(first); !text.empty(); text.remove_prefix(4))
        if (text.size() < 4 || text[0] != '.' || !areDigits(text.substr(1, 3)))
            return false;
    return true;
}

bool allPresent(const DelimitedTable& table,
                std::size_t column,
                const std::function<bool(const TableCell&)>& allows)
{
    bool any = false;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        if (cell.isMissing())
            continue;
        if (!allows(cell))
            return false;
        any = true;
    }
    return any;
}

/// The different values of a column if they look like categories: few names, and most of them
/// repeated.
std::set<std::string> categoriesIn(const DelimitedTable& table, std::size_t column)
{
    std::set<std::string> values;
    std::size_t known = 0;
    for (const auto row : table.rows) {
        const auto cell = row[column];
        if (cell.isMissing())
            continue;
        if (faultOfName(cell.text))
            return {};
        if (values.size() <= mostCategories)
            values.insert(cell.text);
        ++known;
    }
    const bool repeated = 4 * values.size() <= 3 * known;
    return repeated && values.size() <= mostCategories ? values : std::set<std::string>();
}

}  // namespace

std::optional<double> numberIn(const TableCell& cell, const DelimitedTable& table)
{
    auto text = cell.text;
    if (table.hasDecimalComma()) {
        if (hasThousandsPoint(text))
            return std::nullopt;  // 1.234 would be read as a little more than one
        const auto comma = text.find(',');
        if (comma != std::string::npos) {
            if (text.find('.') != std::string::npos)
                return std::nullopt;  // a point beside a comma can mean thousands or a mistake
            text[comma] = '.';
        }
    }
    return parseNumber(text);
}

std::optional<double> yesNoIn(const std::string& text)
{
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    for (const auto* yes : {"1", "true", "yes", "ja"})
        if (lower == yes)
            return 1;
    for (const auto* no : {"0", "false", "no", "nein"})
        if (lower == no)
            return 0;
    return std::nullopt;
}

std::optional<Problem>
checkAnswer(const TableCell& cell, const DelimitedTable& table, const Attribute& attribute)
{
    const auto problem = [&](ErrorCode code) {
        return Problem{code, table.where(cell), {beginningOf(cell.text), attribute.key}};
    };
    if (cell.isMissing())
        return std::nullopt;
    switch (attribute.scale) {
    case Scale::Nominal:
    case Scale::Ordinal:
        if (!hasCategory(attribute, cell.text))
            return problem(ErrorCode::CodeUnknown);
        break;
    case Scale::Numeric:
        if (!numberIn(cell, table))
            return problem(ErrorCode::NumberInvalid);
        break;
    case Scale::YesNo:
        if (!yesNoIn(cell.text))
            return problem(ErrorCode::YesNoInvalid);
        break;
    case Scale::Date:
        if (!isIsoDate(cell.text))
            return problem(ErrorCode::DateInvalid);
        break;
    case Scale::Text:
        break;
    }
    return std::nullopt;
}

Attribute attributeFor(const DelimitedTable& table, std::size_t column, Owner owner)
{
    Attribute attribute;
    attribute.owner = owner;
    attribute.key = table.header[column].text;
    attribute.label = attribute.key;
    const auto isYesNo = [](const TableCell& cell) { return yesNoIn(cell.text).has_value(); };
    const auto isNumber = [&](const TableCell& cell) {
        return numberIn(cell, table).has_value() && !isIdentifier(cell.text);
    };
    const auto isDate = [](const TableCell& cell) { return isIsoDate(cell.text); };
    if (allPresent(table, column, isYesNo))
        attribute.scale = Scale::YesNo;
    else if (allPresent(table, column, isNumber))
        attribute.scale = Scale::Numeric;
    else if (allPresent(table, column, isDate))
        attribute.scale = Scale::Date;
    else if (const auto values = categoriesIn(table, column); !values.empty()) {
        attribute.scale = Scale::Nominal;
        for (const auto& value : values)
            attribute.categories.push_back({{}, value, value, {}, {}});
    } else {
        attribute.scale = Scale::Text;
    }
    return attribute;
}

}  // namespace alteri
