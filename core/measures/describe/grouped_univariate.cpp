// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/describe/grouped_univariate.hpp"

#include "core/error.hpp"
#include "core/measures/describe/value_groups.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "core/measures/variables/expression_values.hpp"

#include <algorithm>

namespace alteri {

namespace {

std::vector<EgoGroup> eachEgo(const Frame& networks)
{
    std::vector<EgoGroup> groups;
    std::set<std::string> seen;
    const auto& codes = networks.find("ego_id")->texts;
    const auto& names = networks.find("ego")->texts;
    for (std::size_t i = 0; i < networks.rows; ++i)
        if (seen.insert(codes[i]).second)
            groups.push_back({codes[i], names[i], {codes[i]}, false});
    return groups;
}

}  // namespace

std::vector<EgoGroup> egoGroups(const StudyFrames& frames, const std::string& variable)
{
    if (variable == "ego" || variable == "ego_id")
        return eachEgo(frames.networks);
    const auto* column = findVariable(frames.networks, variable);
    if (column == nullptr)
        throw Error(ErrorCode::VariableUnknown, {variable});
    const auto values = groupsOf(*column);
    std::vector<EgoGroup> groups;
    groups.reserve(values.levels.size() + 1);
    for (std::size_t level = 0; level < values.levels.size(); ++level)
        groups.push_back({values.levels[level], values.labels[level], {}, false});
    groups.push_back({{}, {}, {}, true});
    std::set<std::string> seen;
    const auto& codes = frames.networks.find("ego_id")->texts;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (!seen.insert(codes[row]).second)
            continue;
        const auto code = values.codes[row];
        auto& group = code == CategoryValues::missing ? groups.back()
                                                      : groups[static_cast<std::size_t>(code)];
        group.egos.insert(codes[row]);
    }
    // Categories that no ego has stay out of the way, and so does "missing" if nothing is.
    std::erase_if(groups, [](const EgoGroup& group) { return group.egos.empty(); });
    return groups;
}

std::vector<GroupedUnivariate> describeGroups(const StudyFrames& frames,
                                              std::vector<EgoGroup> groups)
{
    std::vector<std::set<std::string>> egos;
    egos.reserve(groups.size());
    for (const auto& group : groups)
        egos.push_back(group.egos);
    const auto rows = countedRows(frames, egos);
    const bool isEachEgo = std::all_of(groups.begin(), groups.end(),
                                       [](const auto& group) { return group.egos.size() == 1; });
    std::vector<GroupedUnivariate> described;
    described.reserve(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        auto ofGroup = describe(frames, rows[i], !isEachEgo);
        described.push_back({std::move(groups[i]), std::move(ofGroup)});
    }
    return described;
}

void addReasons(std::vector<UnivariateRow>& rows, const MissingReasons& reasons)
{
    for (auto& row : rows)
        if (row.level != VariableLevel::Network)
            row.reasons = reasons.of(row.level, row.variable);
}

void addReasons(std::vector<GroupedUnivariate>& groups, const MissingReasons& reasons)
{
    for (auto& each : groups)
        for (auto& row : each.rows)
            if (row.level != VariableLevel::Network)
                row.reasons = reasons.of(row.level, row.variable, each.group.egos);
}

}  // namespace alteri
