// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/grouped_univariate.hpp"

#include "core/error.hpp"
#include "core/measures/value_groups.hpp"

#include <algorithm>
#include <unordered_map>

namespace alteri {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// A variable of egos or networks. Models call ego's `ego.KEY` where ties have a KEY of their own.
const Column* networkVariable(const Frame& networks, const std::string& name)
{
    const std::string prefix = "ego.";
    const auto* column = networks.find(name);
    if (column == nullptr && name.starts_with(prefix))
        column = networks.find(name.substr(prefix.size()));
    return column;
}

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

/// For each group the rows that belong to it.
using RowLists = std::vector<std::vector<std::size_t>>;

using GroupIndex = std::unordered_map<std::string, std::size_t>;

RowLists networkRows(const Frame& networks, const GroupIndex& groupOf, std::size_t groups)
{
    RowLists lists(groups);
    const auto& codes = networks.find("ego_id")->texts;
    for (std::size_t row = 0; row < networks.rows; ++row)
        if (const auto found = groupOf.find(codes[row]); found != groupOf.end())
            lists[found->second].push_back(row);
    return lists;
}

RowLists tieRows(const Frame& ties, const GroupIndex& groupOf, std::size_t groups)
{
    const auto& egos = *ties.find("ego_id")->categories;
    std::vector<std::size_t> groupOfEgo;
    groupOfEgo.reserve(egos.levels.size());
    for (const auto& code : egos.levels) {
        const auto found = groupOf.find(code);
        groupOfEgo.push_back(found != groupOf.end() ? found->second : nowhere);
    }
    RowLists lists(groups);
    for (std::size_t row = 0; row < ties.rows; ++row)
        if (const auto group = groupOfEgo[static_cast<std::size_t>(egos.codes[row])];
            group != nowhere)
            lists[group].push_back(row);
    return lists;
}

Column selected(const Column& column, const std::vector<std::size_t>& rows)
{
    Column part;
    part.name = column.name;
    part.label = column.label;
    part.level = column.level;
    if (column.numbers) {
        auto& numbers = part.numbers.emplace();
        for (const auto row : rows)
            numbers.add(column.numbers->isMissing(row)
                            ? std::nullopt
                            : std::optional(column.numbers->values[row]));
    }
    if (column.categories) {
        auto& categories = part.categories.emplace();
        categories.levels = column.categories->levels;
        categories.labels = column.categories->labels;
        categories.codes.reserve(rows.size());
        for (const auto row : rows)
            categories.codes.push_back(column.categories->codes[row]);
    }
    return part;
}

/// The columns of a level that can be described, for some rows.
void addSelected(const Frame& frame, bool ofTies, const std::vector<std::size_t>& rows, Frame& part)
{
    part.rows = rows.size();
    for (const auto& column : frame.columns)
        if ((column.level == VariableLevel::Tie) == ofTies && (column.numbers || column.categories))
            part.columns.push_back(selected(column, rows));
}

}  // namespace

std::vector<EgoGroup> egoGroups(const StudyFrames& frames, const std::string& variable)
{
    if (variable == "ego" || variable == "ego_id")
        return eachEgo(frames.networks);
    const auto* column = networkVariable(frames.networks, variable);
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
    GroupIndex groupOf;
    for (std::size_t i = 0; i < groups.size(); ++i)
        for (const auto& ego : groups[i].egos)
            groupOf[ego] = i;
    const auto networks = networkRows(frames.networks, groupOf, groups.size());
    const auto ties = tieRows(frames.ties, groupOf, groups.size());
    const bool isEachEgo = std::all_of(groups.begin(), groups.end(),
                                       [](const auto& group) { return group.egos.size() == 1; });
    std::vector<GroupedUnivariate> described;
    described.reserve(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        StudyFrames part;
        if (!isEachEgo)
            addSelected(frames.networks, false, networks[i], part.networks);
        addSelected(frames.ties, true, ties[i], part.ties);
        described.push_back({std::move(groups[i]), describe(part)});
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
