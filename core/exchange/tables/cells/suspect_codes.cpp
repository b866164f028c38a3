// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/cells/suspect_codes.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace alteri {

namespace {

/// 7, 88, 999, 9998: one digit from 6 to 9 repeated, the last of nines also 6, 7 or 8.
bool isCodeOfDigits(const std::string& digits)
{
    const char first = digits.front();
    if (first < '6')
        return false;
    const auto most = digits.substr(0, digits.size() - 1);
    if (!std::all_of(most.begin(), most.end(), [&](char c) { return c == first; }))
        return false;
    return digits.back() == first || (first == '9' && digits.back() >= '6');
}

bool isCandidate(double number)
{
    constexpr double largest = 999'999;
    const double size = std::abs(number);
    if (size < 1 || size > largest || std::floor(size) != size)
        return false;
    if (number == -1)
        return true;
    return isCodeOfDigits(std::to_string(static_cast<long>(size)));
}

}  // namespace

void SuspectCodes::add(double number)
{
    if (isCandidate(number)) {
        ++m_candidates[number];
        return;
    }
    m_lowest = m_others == 0 ? number : std::min(m_lowest, number);
    m_highest = m_others == 0 ? number : std::max(m_highest, number);
    ++m_others;
}

bool SuspectCodes::liesFar(double code, double highest) const
{
    constexpr double usualCode = -7;   // above it, numbers below zero may be answers
    constexpr double smallestGap = 4;  // from a scale of five steps to 9
    const double reach = highest - m_lowest;
    if (code < m_lowest)
        return m_lowest >= 0 && code < 0 && (code <= usualCode || m_lowest - code >= reach);
    return code - highest >= std::max(reach, smallestGap);
}

std::vector<SuspectCode> SuspectCodes::found() const
{
    std::vector<SuspectCode> codes;
    if (m_others < 2 || m_highest == m_lowest)
        return codes;
    // 6, 7, 8 and 9 of a scale of ten steps stand beside one another: they are answers as the
    // others.
    double highest = m_highest;
    for (const auto& [code, cells] : m_candidates)
        if (code > highest && code - highest <= 1)
            highest = code;
        else if (liesFar(code, highest))
            codes.push_back({code, cells});
    return codes;
}

}  // namespace alteri
