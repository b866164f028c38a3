// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/cells/number_shape.hpp"

#include "core/model/ascii.hpp"
#include "core/model/codebook.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace alteri {

namespace {

constexpr std::size_t groupLength = 3;

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isAsciiDigit);
}

std::string_view withoutSign(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    return text;
}

/// 1.234 or 12.345.678: digits in groups, parted by a sign. No more than a number can have.
bool isGrouped(std::string_view digits, std::string_view sign)
{
    constexpr std::size_t longest = 400;
    auto at = digits.find(sign);
    if (digits.size() > longest || at > groupLength || at == 0 || digits.front() == '0'
        || !areDigits(digits.substr(0, at)))
        return false;
    for (; at < digits.size(); at += sign.size() + groupLength)
        if (!digits.substr(at).starts_with(sign) || digits.size() - at < sign.size() + groupLength
            || !areDigits(digits.substr(at + sign.size(), groupLength)))
            return false;
    return true;
}

/// Spaces (also those that do not break lines) and apostrophes that may part thousands.
constexpr std::array<std::string_view, 6> gaps{" ", "\xC2\xA0",    "\xE2\x80\xAF", "\xE2\x80\x89",
                                               "'", "\xE2\x80\x99"};

std::string without(std::string_view text, std::string_view sign)
{
    std::string rest;
    for (std::size_t at = 0; at < text.size();) {
        const auto found = std::min(text.find(sign, at), text.size());
        rest.append(text, at, found - at);
        at = found + sign.size();
    }
    return rest;
}

/// A number with an ASCII minus and without gaps, and the gap that its thousands had.
struct Written {
    std::string text;
    std::string_view gap;
};

Written writtenPlainly(std::string_view text)
{
    constexpr std::string_view minus = "\xE2\x88\x92";
    std::string plain(text);
    if (text.starts_with(minus))
        plain.replace(0, minus.size(), "-");
    for (const auto gap : gaps) {
        if (plain.find(gap) == std::string::npos)
            continue;
        const auto whole =
            withoutSign(std::string_view(plain).substr(0, plain.find_first_of(".,")));
        if (!isGrouped(whole, gap))
            break;
        return {without(plain, gap), gap};
    }
    return {std::move(plain), {}};
}

/// With points and commas the last one is decimal, and the others part thousands.
NumberShape shapeOfBoth(std::string_view text)
{
    const auto last = text.find_last_of(".,");
    const char decimal = text[last];
    const auto* const thousands = decimal == '.' ? "," : ".";
    if (!isGrouped(text.substr(0, last), thousands) || !areDigits(text.substr(last + 1)))
        return NumberShape::None;
    return decimal == '.' ? NumberShape::Point : NumberShape::Comma;
}

NumberShape shapeOfOne(const std::string& text, char sign)
{
    const bool isPoint = sign == '.';
    const auto count = std::count(text.begin(), text.end(), sign);
    if (isGrouped(withoutSign(text), std::string_view(&sign, 1))) {
        if (count > 1)
            return isPoint ? NumberShape::Comma : NumberShape::Point;
        return isPoint ? NumberShape::PointOrThousands : NumberShape::CommaOrThousands;
    }
    auto number = text;
    std::replace(number.begin(), number.end(), sign, '.');
    if (count > 1 || !parseNumber(number))
        return NumberShape::None;
    return isPoint ? NumberShape::Point : NumberShape::Comma;
}

NumberShape shapeOfPlain(const std::string& text)
{
    const bool hasPoint = text.find('.') != std::string::npos;
    const bool hasComma = text.find(',') != std::string::npos;
    if (hasPoint && hasComma)
        return shapeOfBoth(withoutSign(text));
    if (hasPoint || hasComma)
        return shapeOfOne(text, hasPoint ? '.' : ',');
    return parseNumber(text) ? NumberShape::Plain : NumberShape::None;
}

bool fits(NumberShape shape, char decimal)
{
    switch (shape) {
    case NumberShape::None:
        return false;
    case NumberShape::Point:
        return decimal == '.';
    case NumberShape::Comma:
        return decimal == ',';
    case NumberShape::Plain:
    case NumberShape::PointOrThousands:
    case NumberShape::CommaOrThousands:
        break;
    }
    return true;
}

char otherSign(char decimal)
{
    return decimal == '.' ? ',' : '.';
}

}  // namespace

NumberShape shapeOf(std::string_view text)
{
    return shapeOfPlain(writtenPlainly(text).text);
}

bool isAmbiguous(NumberShape shape)
{
    return shape == NumberShape::PointOrThousands || shape == NumberShape::CommaOrThousands;
}

std::optional<double> numberIn(std::string_view text, char decimal)
{
    auto number = writtenPlainly(text).text;
    if (!fits(shapeOfPlain(number), decimal))
        return std::nullopt;
    std::erase(number, otherSign(decimal));
    std::replace(number.begin(), number.end(), decimal, '.');
    return parseNumber(number);
}

bool losesAsNumber(std::string_view text)
{
    constexpr std::ptrdiff_t exactDigits = 15;
    const auto digits = withoutSign(text);
    const bool leadingZero = digits.size() > 1 && digits[0] == '0' && isAsciiDigit(digits[1]);
    const bool isWhole = text.find_first_of(".,eE") == std::string_view::npos;
    return leadingZero || text.starts_with('+')
           || (isWhole && std::count_if(text.begin(), text.end(), isAsciiDigit) > exactDigits);
}

char thousandsSignIn(std::string_view text, char decimal)
{
    const auto written = writtenPlainly(text);
    if (!written.gap.empty())
        return written.gap == gaps[4] || written.gap == gaps[5] ? '\'' : ' ';
    return written.text.find(otherSign(decimal)) != std::string::npos ? otherSign(decimal) : '\0';
}

}  // namespace alteri
