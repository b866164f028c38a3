// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/variable_choices.hpp"

#include "core/measures/describe/value_groups.hpp"
#include "core/measures/variables/counted_rows.hpp"
#include "ui/analysis/describe/describe_text.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/term_text.hpp"

#include <algorithm>
#include <string>

namespace alteri {

std::vector<ChoiceBox::Entry> egoVariables(const Frame& networks)
{
    std::vector<ChoiceBox::Entry> entries;
    for (const auto& column : networks.columns)
        if (column.level == VariableLevel::Ego && canBeGrouped(column))
            entries.push_back({QString::fromStdString(column.name),
                               variableText(column.name, column.label, column.level),
                               DescribeText::tr("By a variable of ego")});
    return entries;
}

std::vector<ChoiceBox::Entry> groupedVariables(const StudyFrames& frames)
{
    std::vector<ChoiceBox::Entry> entries;
    const auto add = [&](const Column& column, const std::string& name) {
        if (canBeGrouped(column) && !isName(column))
            entries.push_back({QString::fromStdString(name),
                               variableText(column.name, column.label, column.level),
                               textFor(column.level)});
    };
    // Not find(), which would make a column of every tie.
    const auto isOfTies = [&](const std::string& name) {
        return std::any_of(frames.ties.columns.begin(), frames.ties.columns.end(),
                           [&](const Column& each) {
                               return each.name == name && each.level == VariableLevel::Tie;
                           });
    };
    for (const auto& column : frames.ties.columns)
        if (column.level == VariableLevel::Tie)
            add(column, column.name);
    for (const auto level : {VariableLevel::Ego, VariableLevel::Network})
        for (const auto& column : frames.networks.columns) {
            if (column.level != level)
                continue;
            // Where ties have a variable of this name, models call ego's so.
            add(column, isOfTies(column.name) ? "ego." + column.name : column.name);
        }
    return entries;
}

}  // namespace alteri
