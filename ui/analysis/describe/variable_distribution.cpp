// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/variable_distribution.hpp"

#include "ui/analysis/describe/describe_text.hpp"
#include "ui/analysis/describe/group_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <vector>

namespace alteri {

namespace {

const Column* columnOf(const StudyFrames& frames, const UnivariateRow& row)
{
    return row.level == VariableLevel::Tie ? frames.ties.find(row.variable)
                                           : frames.networks.find(row.variable);
}

/// The numbers of a column for some egos, each thing counted once.
NumberValues numbersFor(const StudyFrames& frames, const UnivariateRow& row, const EgoGroup& group)
{
    const auto rows = countedRows(frames, {group.egos});
    const auto column = selected(*columnOf(frames, row), rows.front().of(row.counted));
    NumberValues numbers;
    for (std::size_t i = 0; i < column.numbers->size(); ++i)
        if (!column.numbers->isMissing(i))
            numbers.add(column.numbers->values[i]);
    return numbers;
}

QString distributionNote(const UnivariateRow& row)
{
    auto note = DescribeText::tr("n = %1, %2 missing").arg(row.n).arg(row.missing);
    if (row.category.empty() && row.mean)
        note += DescribeText::tr(", mean %1").arg(localNumber(*row.mean, DescribeText::decimals));
    if (row.category.empty() && row.sd)
        note += DescribeText::tr(", SD %1").arg(localNumber(*row.sd, DescribeText::decimals));
    return note;
}

}  // namespace

Distribution distributionOf(const StudyFrames& frames,
                            const GroupedUnivariate& group,
                            std::size_t row,
                            bool several)
{
    const auto& chosen = group.rows[row];
    Distribution distribution;
    distribution.title = variableText(chosen.variable, chosen.label, chosen.level);
    if (several)
        distribution.title =
            DescribeText::tr("%1: %2").arg(distribution.title, textFor(group.group));
    distribution.note = distributionNote(chosen);
    if (chosen.category.empty()) {
        distribution.histogram = histogramOf(numbersFor(frames, chosen, group.group));
        return distribution;
    }
    if (chosen.n == 0)
        return distribution;
    for (const auto& each : group.rows)
        if (each.counted == chosen.counted && each.variable == chosen.variable
            && !each.category.empty())
            distribution.bars.push_back({QString::fromStdString(each.categoryLabel), each.count});
    return distribution;
}

}  // namespace alteri
