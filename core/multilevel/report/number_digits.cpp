// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/number_digits.hpp"

#include "core/model/number_text.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace alteri {

namespace {

constexpr int mostDecimals = 6;
constexpr double smallestP = 0.001;

/// The place of a number's first digit: 0 for 3.5, -4 for 0.0002.
int placeOf(double value)
{
    return static_cast<int>(std::floor(std::log10(std::abs(value))));
}

/// "1.73e-07" as people write it: "1.73e-7".
std::string withShortExponent(const std::string& text)
{
    const auto e = text.find('e');
    auto exponent = text.substr(e + 1);
    const std::string sign = exponent.front() == '-' ? "-" : "";
    exponent.erase(0, std::min(exponent.find_first_not_of("+-0"), exponent.size()));
    return exponent.empty() ? text.substr(0, e) : text.substr(0, e) + "e" + sign + exponent;
}

std::string powerText(double value, int decimals)
{
    const double unit = std::pow(10.0, -decimals);
    const double rounded = std::round(value / unit) * unit;
    if (rounded == 0)
        return "0";
    constexpr double exact = 1 + 1e-12;  // lest 1e-7 is taken for 9.99...e-8
    const int digits = std::max(0, placeOf(rounded * exact) + decimals);
    std::array<char, 400> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded,
                                      std::chars_format::scientific, digits);
    return withShortExponent({buffer.data(), result.ptr});
}

}  // namespace

NumberDigits digitsFor(double error, int usual)
{
    if (!(error > 0) || !std::isfinite(error))
        return {usual, false};
    // What rounds up to the next power of ten has its two digits there: 0.00996 is 0.010.
    constexpr double roundsUp = 0.995;
    const int needed = 1 - placeOf(error / roundsUp);
    if (needed <= usual)
        return {usual, false};
    return {needed, needed > mostDecimals};
}

NumberDigits digitsForVariance(double value, const Fit& fit, int usual)
{
    return digitsFor(fit.singular || value == 0 ? fit.sigma2 : std::abs(value), usual);
}

std::string numberText(double value, NumberDigits digits)
{
    return digits.hasPowers ? powerText(value, digits.decimals) : fixedText(value, digits.decimals);
}

std::string pText(double p, int decimals)
{
    return p < smallestP ? "<" + fixedText(smallestP, 3) : fixedText(p, decimals);
}

TableValue numberCell(double value, NumberDigits digits)
{
    return WrittenNumber{value, numberText(value, digits)};
}

TableValue pCell(double p, int decimals)
{
    return WrittenNumber{p, pText(p, decimals)};
}

}  // namespace alteri
