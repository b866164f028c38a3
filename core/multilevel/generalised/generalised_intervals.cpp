// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/generalised_intervals.hpp"

#include "core/multilevel/report/number_digits.hpp"

#include <cmath>

namespace alteri {

namespace {

constexpr int intervalDecimals = 4;

std::string percentText(double level)
{
    return std::to_string(static_cast<int>(std::lround(100 * level))) + " %";
}

ReportPart
partOf(const std::vector<GeneralisedInterval>& intervals, const std::string& heading, bool withSe)
{
    ReportPart part{"confint", heading, {}};
    part.table.columns = {{"term"}, {"estimate", intervalDecimals}};
    if (withSe)
        part.table.columns.push_back({"se", intervalDecimals});
    part.table.columns.push_back({"lower", intervalDecimals});
    part.table.columns.push_back({"upper", intervalDecimals});
    part.table.rows.reserve(intervals.size());
    for (const auto& each : intervals) {
        const double width = each.lower && each.upper ? (*each.upper - *each.lower) / 4 : 0;
        const auto digits = digitsFor(each.se.value_or(width), intervalDecimals);
        const auto cell = [&](const std::optional<double>& value) {
            return value ? numberCell(*value, digits) : TableValue();
        };
        std::vector<TableValue> row{each.term, numberCell(each.estimate, digits)};
        if (withSe)
            row.push_back(cell(each.se));
        row.push_back(cell(each.lower));
        row.push_back(cell(each.upper));
        part.table.rows.push_back(std::move(row));
    }
    return part;
}

}  // namespace

ReportPart generalisedProfilePart(const std::vector<GeneralisedInterval>& intervals, double level)
{
    return partOf(intervals, "Intervals (" + percentText(level) + ", profile likelihood)", false);
}

ReportPart generalisedBootstrapPart(const GeneralisedBootstrap& bootstrap)
{
    const auto& choices = bootstrap.choices;
    return partOf(bootstrap.intervals,
                  "Intervals (" + percentText(choices.level) + ", parametric bootstrap, "
                      + std::to_string(choices.replicates) + " replicates, seed "
                      + std::to_string(choices.seed) + ", " + std::to_string(bootstrap.failed)
                      + " failed)",
                  true);
}

ReportPart generalisedWaldPart(const GeneralisedFit& fit, double level)
{
    const double reach = normalQuantile((1 + level) / 2);
    std::vector<GeneralisedInterval> intervals;
    const auto add = [&](const std::string& name, double estimate, double se) {
        intervals.push_back({name, estimate, estimate - reach * se, estimate + reach * se, se});
    };
    for (const auto& each : fit.thresholds)
        add(each.name, each.estimate, each.se);
    for (const auto& each : fit.fixed)
        add(each.name.name, each.estimate, each.se);
    return partOf(intervals, "Intervals (" + percentText(level) + ", normal)", true);
}

}  // namespace alteri
