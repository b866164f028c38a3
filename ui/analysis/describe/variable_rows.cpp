// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/variable_rows.hpp"

#include "ui/analysis/describe/describe_text.hpp"
#include "ui/analysis/describe/group_text.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/term_text.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <utility>

namespace alteri {

namespace {

/// Missing answers of a row: by reason, and without one.
std::array<std::size_t, 5> missingOf(const UnivariateRow& row)
{
    std::array<std::size_t, 5> counts{};
    if (!row.reasons)
        return counts;
    std::copy(row.reasons->begin(), row.reasons->end(), counts.begin());
    counts.back() =
        row.missing - std::accumulate(row.reasons->begin(), row.reasons->end(), std::size_t{0});
    return counts;
}

/// The kinds of missing answers that occur at all: the others would be columns of zeros.
std::vector<std::size_t> occurringReasons(const std::vector<GroupedUnivariate>& groups)
{
    std::array<bool, 5> occurs{};
    for (const auto& group : groups)
        for (const auto& row : group.rows) {
            const auto counts = missingOf(row);
            for (std::size_t i = 0; i < counts.size(); ++i)
                occurs.at(i) = occurs.at(i) || counts.at(i) > 0;
        }
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < occurs.size(); ++i)
        if (occurs.at(i))
            found.push_back(i);
    return found;
}

QString reasonTitle(std::size_t reason)
{
    return reason < allMissingReasons.size() ? textFor(allMissingReasons.at(reason))
                                             : DescribeText::tr("No answer");
}

std::vector<ResultModel::Column> describedColumns(const std::vector<std::size_t>& reasons)
{
    std::vector<ResultModel::Column> columns{
        {DescribeText::tr("Variable"), 0, {}},
        {DescribeText::tr("Count"), 0, DescribeText::tr("Occurrences of the category")},
        {DescribeText::tr("Share (%)"), 1, DescribeText::tr("Of the known values")},
        {DescribeText::tr("Mean"), DescribeText::decimals, {}},
        {DescribeText::tr("SD"), DescribeText::decimals,
         DescribeText::tr("Standard deviation with n − 1")},
        {DescribeText::tr("Min"), DescribeText::decimals, {}},
        {DescribeText::tr("Max"), DescribeText::decimals, {}},
        {DescribeText::tr("n"), 0, DescribeText::tr("Known values")},
        {DescribeText::tr("Missing"), 0, DescribeText::tr("For any reason, or undefined")}};
    for (const auto reason : reasons)
        columns.push_back({reasonTitle(reason), 0,
                           reason < allMissingReasons.size()
                               ? DescribeText::tr("Missing for this reason")
                               : DescribeText::tr("Missing without a reason")});
    return columns;
}

ResultModel::Row describedRow(const QString& name,
                              const UnivariateRow& each,
                              const std::vector<std::size_t>& reasons)
{
    ResultModel::Row row{{name}, false, QString::fromStdString(each.variable)};
    if (each.category.empty()) {
        row.cells.insert(row.cells.end(),
                         {QVariant(), QVariant(), shownValue(each.mean), shownValue(each.sd),
                          shownValue(each.minimum), shownValue(each.maximum)});
    } else {
        row.cells.push_back(shownValue(each.count));
        row.cells.push_back(each.mean ? QVariant(100 * *each.mean) : QVariant());
        row.cells.insert(row.cells.end(), 4, QVariant());
    }
    row.cells.push_back(shownValue(each.n));
    row.cells.push_back(shownValue(each.missing));
    const auto missing = missingOf(each);
    for (const auto reason : reasons)
        row.cells.push_back(each.reasons ? shownValue(missing.at(reason)) : QVariant());
    return row;
}

/// Puts the rows of all groups together, variable by variable.
class RowBuilder {
public:
    explicit RowBuilder(const std::vector<GroupedUnivariate>& groups)
        : m_groups(groups)
        , m_reasons(occurringReasons(groups))
    {
    }

    DescribedRows build()
    {
        // All groups describe the same variables and categories, in the same order.
        const auto rows = m_groups.empty() ? 0 : m_groups.front().rows.size();
        for (std::size_t row = 0; row < rows; ++row)
            addLine(row);
        m_built.content.first = describedColumns(m_reasons);
        return std::move(m_built);
    }

private:
    void add(ResultModel::Row row, std::optional<RowSource> source)
    {
        m_built.content.second.push_back(std::move(row));
        m_built.sources.push_back(source);
    }

    void addLine(std::size_t row)
    {
        const auto& each = m_groups.front().rows[row];
        if (m_counted != each.counted) {
            add({{textFor(each.counted)}, true, {}}, std::nullopt);
            m_variable.clear();
        }
        m_counted = each.counted;
        const bool isCategory = !each.category.empty();
        // A variable that is not a number has no row of its own: its categories need its name.
        const auto name = variableText(each.variable, each.label, each.level);
        if (isCategory && each.variable != m_variable)
            add({{name}, false, QString::fromStdString(each.variable)}, std::nullopt);
        m_variable = each.variable;
        const auto shown =
            isCategory ? DescribeText::indent() + QString::fromStdString(each.categoryLabel) : name;
        if (m_groups.size() == 1) {
            add(describedRow(shown, each, m_reasons), RowSource{0, row});
            return;
        }
        add({{shown}, false, QString::fromStdString(each.variable)}, std::nullopt);
        for (std::size_t group = 0; group < m_groups.size(); ++group)
            add(describedRow((isCategory ? DescribeText::indent() : QString())
                                 + DescribeText::indent() + textFor(m_groups[group].group),
                             m_groups[group].rows[row], m_reasons),
                RowSource{group, row});
    }

    const std::vector<GroupedUnivariate>& m_groups;
    std::vector<std::size_t> m_reasons;
    DescribedRows m_built;
    std::optional<Counted> m_counted;
    std::string m_variable;
};

}  // namespace

DescribedRows describedRows(const std::vector<GroupedUnivariate>& groups)
{
    return RowBuilder(groups).build();
}

}  // namespace alteri
