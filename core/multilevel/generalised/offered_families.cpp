// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/offered_families.hpp"

#include "core/multilevel/design/complete_rows.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace alteri {

namespace {

constexpr std::size_t mostOrdered = 20;

/// What the known values of a column of numbers are like.
struct NumbersSeen {
    std::set<double> values;  ///< as many as matter
    bool areWhole = true;
    bool areNotNegative = true;
};

NumbersSeen numbersSeen(const NumberValues& numbers)
{
    NumbersSeen seen;
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (numbers.isMissing(row))
            continue;
        const double value = numbers.values[row];
        seen.areWhole = seen.areWhole && value == std::floor(value);
        seen.areNotNegative = seen.areNotNegative && value >= 0;
        if (seen.values.size() <= mostOrdered)
            seen.values.insert(value);
        if (!seen.areWhole)
            break;  // neither categories nor counts
    }
    return seen;
}

void offerForNumbers(const Column& column, OfferedFamilies& offered)
{
    offered.linear = true;
    const auto seen = numbersSeen(*column.numbers);
    if (!seen.areWhole || seen.values.empty())
        return;
    const auto different = seen.values.size();
    const bool isYesOrNo =
        different == 2 && *seen.values.begin() == 0 && *seen.values.rbegin() == 1;
    if (different > 2 && different <= mostOrdered)
        offered.families.push_back(Family::Ordinal);
    if (isYesOrNo)
        offered.families.push_back(Family::Binomial);
    if (!column.categories && seen.areNotNegative && *seen.values.rbegin() > 1)
        offered.families.insert(offered.families.end(),
                                {Family::Poisson, Family::NegativeBinomial});
}

void offerForCategories(const CategoryValues& categories, OfferedFamilies& offered)
{
    std::set<std::int32_t> seen(categories.codes.begin(), categories.codes.end());
    seen.erase(CategoryValues::missing);
    if (categories.levels.size() == 2)
        offered.families.push_back(Family::Binomial);
    else if (seen.size() > 2 && seen.size() <= mostOrdered)
        offered.families.push_back(Family::Ordinal);
}

}  // namespace

bool OfferedFamilies::allows(const std::optional<FamilyChoice>& family) const
{
    if (!family)
        return linear;
    return std::find(families.begin(), families.end(), family->family) != families.end();
}

OfferedFamilies offeredFamilies(const Frame& frame, const Formula& formula)
{
    OfferedFamilies offered;
    if (!formula.failures.empty() || !formula.trials.empty()) {
        offered.families.push_back(Family::Binomial);
        return offered;
    }
    const auto& column = modelColumn(frame, formula.outcome);
    if (column.numbers)
        offerForNumbers(column, offered);
    else if (column.categories)
        offerForCategories(*column.categories, offered);
    return offered;
}

}  // namespace alteri
