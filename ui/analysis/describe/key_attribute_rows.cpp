// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/key_attribute_rows.hpp"

#include "ui/analysis/describe/describe_text.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace alteri {

namespace {

QString rangeText(const KeyAttribute& row)
{
    const auto shortNumber = [](double value) {
        return localNumber(value, value == std::floor(value) ? 0 : 1);
    };
    if (!row.minimum)
        return {};
    return DescribeText::tr("%1 to %2").arg(shortNumber(*row.minimum), shortNumber(*row.maximum));
}

QString meanText(const KeyAttribute& row)
{
    if (!row.mean)
        return {};
    const int digits = row.kind == KeyAttribute::Kind::Category ? 1 : DescribeText::decimals;
    const auto mean = localNumber(*row.mean, digits);
    return row.sd ? QStringLiteral("%1 (%2)").arg(mean, localNumber(*row.sd, digits)) : mean;
}

QString nameOf(const KeyAttribute& row)
{
    if (row.kind == KeyAttribute::Kind::Number)
        return variableText(row.variable, row.label, row.level);
    if (row.variable == "egos")
        return DescribeText::tr("Egos");
    if (row.variable == "networks")
        return DescribeText::tr("Networks");
    if (row.variable == "alteri")
        return DescribeText::tr("Alteri");
    return DescribeText::tr("Ties");
}

}  // namespace

ResultRows keyAttributeRows(const std::vector<KeyAttribute>& rows)
{
    std::vector<ResultModel::Column> columns{
        {DescribeText::tr("Attribute"), 0, {}},
        {DescribeText::tr("n"), 0, DescribeText::tr("Known values, or cases in the category")},
        {DescribeText::tr("%"), 1, DescribeText::tr("Of the known values")},
        {DescribeText::tr("Mean (SD)"), 0, {}},
        {DescribeText::tr("Range"), 0, {}}};
    std::vector<ResultModel::Row> lines;
    std::optional<Counted> counted;
    std::string variable;
    for (const auto& row : rows) {
        if (counted != row.counted) {
            lines.push_back({{textFor(row.counted)}, true, {}});
            variable.clear();
        }
        counted = row.counted;
        const bool isCategory = row.kind == KeyAttribute::Kind::Category;
        const auto toolTip = QString::fromStdString(row.variable);
        if (isCategory && row.variable != variable)
            lines.push_back({{variableText(row.variable, row.label, row.level), shownValue(row.n)},
                             false,
                             toolTip});
        variable = row.variable;
        const auto name = isCategory
                              ? DescribeText::indent() + QString::fromStdString(row.categoryLabel)
                              : nameOf(row);
        lines.push_back({{name, shownValue(isCategory ? row.count : row.n), shownValue(row.percent),
                          meanText(row), rangeText(row)},
                         false,
                         toolTip});
    }
    return {std::move(columns), std::move(lines)};
}

}  // namespace alteri
