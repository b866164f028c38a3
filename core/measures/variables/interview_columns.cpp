// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/variables/interview_columns.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace alteri {

namespace {

/// What the visits of one interview come to.
struct InterviewTimes {
    std::optional<double> minutes;
    std::string interviewer;
};

std::map<MapId, InterviewTimes> timesOf(const StudyTable& table)
{
    constexpr double millisecondsPerMinute = 60'000;
    std::map<MapId, InterviewTimes> times;
    for (const auto& visit : *table.visits) {
        auto& interview = times[visit.map];
        if (visit.ended)
            interview.minutes =
                interview.minutes.value_or(0)
                + static_cast<double>(*visit.ended - visit.began) / millisecondsPerMinute;
        if (!visit.interviewer.empty())
            interview.interviewer = visit.interviewer;
    }
    return times;
}

Column interviewColumn(const std::string& name, const Frame& networks, const Frame& ties)
{
    const bool isTaken = networks.find(name) != nullptr || ties.find(name) != nullptr;
    Column column;
    column.name = isTaken ? "interview." + name : name;
    column.label = column.name;
    column.level = VariableLevel::Network;
    return column;
}

Column interviewerColumn(Column column, const std::vector<std::string>& interviewers)
{
    auto& categories = column.categories.emplace();
    for (const auto& interviewer : interviewers)
        if (!interviewer.empty())
            categories.levels.push_back(interviewer);
    std::sort(categories.levels.begin(), categories.levels.end());
    categories.levels.erase(std::unique(categories.levels.begin(), categories.levels.end()),
                            categories.levels.end());
    categories.labels = categories.levels;
    for (const auto& interviewer : interviewers) {
        const auto at =
            std::lower_bound(categories.levels.begin(), categories.levels.end(), interviewer);
        categories.codes.push_back(interviewer.empty()
                                       ? CategoryValues::missing
                                       : static_cast<std::int32_t>(at - categories.levels.begin()));
    }
    return column;
}

}  // namespace

std::vector<Column> interviewColumns(const StudyTable& table,
                                     const std::vector<MapId>& maps,
                                     const Frame& networks,
                                     const Frame& ties)
{
    const auto times = timesOf(table);
    if (times.empty())
        return {};
    auto minutes = interviewColumn("minutes", networks, ties);
    auto& numbers = minutes.numbers.emplace();
    std::vector<std::string> interviewers;
    for (const auto map : maps) {
        const auto found = times.find(map);
        numbers.add(found != times.end() ? found->second.minutes : std::nullopt);
        interviewers.push_back(found != times.end() ? found->second.interviewer : std::string());
    }
    std::vector<Column> columns;
    columns.push_back(std::move(minutes));
    columns.push_back(
        interviewerColumn(interviewColumn("interviewer", networks, ties), interviewers));
    return columns;
}

}  // namespace alteri
