// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <map>
#include <vector>

namespace alteri {

/// A number that may be a questionnaire's code for missing.
struct SuspectCode {
    double code = 0;
    std::size_t cells = 0;
};

/// Looks for numbers that questionnaires use for missing (-1, 6 to 9 and their repetitions, as 99,
/// 98, 97 and 999, and their negatives) and that lie far from all the others of their column: below
/// numbers that are never negative, or as far above the others as these reach. Nothing is decided;
/// a person has to look.
class SuspectCodes {
public:
    void add(double number);
    std::vector<SuspectCode> found() const;

private:
    bool liesFar(double code, double highest) const;

    std::map<double, std::size_t> m_candidates;
    std::size_t m_others = 0;
    double m_lowest = 0;
    double m_highest = 0;
};

}  // namespace alteri
