// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/describe/cross_table_rows.hpp"

#include "ui/analysis/describe/describe_text.hpp"
#include "ui/analysis/describe/group_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QStringList>

#include <utility>

namespace alteri {

namespace {

QStringList levelTexts(const CrossTable::Variable& variable, const Codebook& codebook)
{
    const bool yesNo = isYesNo(codebook, variable.level, variable.name);
    QStringList texts;
    for (std::size_t i = 0; i < variable.levels.size(); ++i)
        texts << (yesNo ? yesOrNo(variable.levels[i]) : QString::fromStdString(variable.labels[i]));
    return texts;
}

/// "n = 15 egos"
QString countedText(const CrossTable& table)
{
    const auto n = static_cast<int>(table.n);
    switch (table.counted) {
    case Counted::Egos:
        return DescribeText::tr("n = %n egos", nullptr, n);
    case Counted::Networks:
        return DescribeText::tr("n = %n networks", nullptr, n);
    case Counted::Alteri:
        return DescribeText::tr("n = %n alteri", nullptr, n);
    case Counted::Ties:
        break;
    }
    return DescribeText::tr("n = %n ties", nullptr, n);
}

}  // namespace

ResultRows crossTableRows(const CrossTable& table, CrossPercent percent, const Codebook& codebook)
{
    const bool hasPercent = percent != CrossPercent::None;
    const int digits = hasPercent ? 1 : 0;
    const auto names = [&](const CrossTable::Variable& variable) {
        return variableText(variable.name, variable.label, variable.level);
    };
    std::vector<ResultModel::Column> columns{{names(table.rows), 0, {}}};
    for (const auto& text : levelTexts(table.columns, codebook))
        columns.push_back({text, digits, names(table.columns)});
    columns.push_back({DescribeText::tr("Total"), digits, {}});
    if (hasPercent)
        columns.push_back({DescribeText::tr("n"), 0, DescribeText::tr("Counted in the row")});
    auto rowTexts = levelTexts(table.rows, codebook);
    rowTexts << DescribeText::tr("Total");
    std::vector<ResultModel::Row> rows;
    for (std::size_t row = 0; row <= table.rowTotals.size(); ++row) {
        ResultModel::Row line{
            {rowTexts[static_cast<qsizetype>(row)]}, row == table.rowTotals.size(), {}};
        for (std::size_t column = 0; column <= table.columnTotals.size(); ++column)
            line.cells.push_back(shownValue(shownCell(table, row, column, percent)));
        if (hasPercent)
            line.cells.push_back(
                shownValue(shownCell(table, row, table.columnTotals.size(), CrossPercent::None)));
        rows.push_back(std::move(line));
    }
    return {std::move(columns), std::move(rows)};
}

QString crossTableNote(const CrossTable& table)
{
    QStringList sentences;
    const auto counted = countedText(table);
    if (table.test)
        sentences << DescribeText::tr("χ²(%1) = %2, p %3, Cramér’s V = %4; %5.")
                         .arg(table.test->df)
                         .arg(localNumber(table.test->chi2, DescribeText::decimals),
                              table.test->p < 0.001 ? localP(table.test->p)
                                                    : QStringLiteral("= ") + localP(table.test->p),
                              localNumber(table.test->cramersV, DescribeText::decimals), counted);
    else
        sentences << DescribeText::tr("%1. There is no test: a table needs two rows and two "
                                      "columns that occur.")
                         .arg(counted);
    if (table.missing > 0)
        sentences << DescribeText::tr("%n left out because a value is missing.", nullptr,
                                      static_cast<int>(table.missing));
    if (table.test && table.test->isDoubtful())
        sentences << DescribeText::tr("%1 of %2 cells have an expected count below 5 (smallest "
                                      "%3): p is doubtful.")
                         .arg(table.test->cellsBelowFive)
                         .arg(table.test->cells)
                         .arg(localNumber(table.test->smallestExpected, DescribeText::decimals));
    if (table.test && table.counted == Counted::Networks)
        sentences << DescribeText::tr("The test takes networks for independent; those of one ego "
                                      "seldom are.");
    if (table.test && table.counted == Counted::Alteri)
        sentences << DescribeText::tr("The test takes alteri for independent; those of one ego "
                                      "seldom are.");
    if (table.test && table.counted == Counted::Ties)
        sentences << DescribeText::tr("The test takes ties for independent; ties of one ego "
                                      "seldom are.");
    return sentences.join(QLatin1Char(' '));
}

}  // namespace alteri
