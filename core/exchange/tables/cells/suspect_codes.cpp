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

bool SuspectCodes::liesFar(double code) const
{
    constexpr double usualCode = -7;   // above it, numbers below zero may be answers
    constexpr double smallestGap = 4;  // from a scale of five steps to 9
    const double reach = m_highest - m_lowest;
    if (code < m_lowest)
        return m_lowest >= 0 && code < 0 && (code <= usualCode || m_lowest - code >= reach);
    return code - m_highest >= std::max(reach, smallestGap);
}

std::vector<SuspectCode> SuspectCodes::found() const
{
    std::vector<SuspectCode> codes;
    if (m_others < 2 || m_highest == m_lowest)
        return codes;
    for (const auto& [code, cells] : m_candidates)
        if (liesFar(code))
            codes.push_back({code, cells});
    return codes;
}

}  // namespace alteri
