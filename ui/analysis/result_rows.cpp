// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_rows.hpp"

#include "ui/text/codebook_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>
#include <QLocale>

namespace alteri {

namespace {

struct ResultText {
    Q_DECLARE_TR_FUNCTIONS(alteri::ResultText)
};

QVariant cell(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant count(std::size_t number)
{
    return static_cast<double>(number);
}

/// As it is printed, with the user's decimal sign and a true minus.
QString localText(const JournalCell& cell)
{
    auto text = QString::fromStdString(cell.text());
    text.replace(QLatin1Char('.'), QLocale().decimalPoint());
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString coefficientToolTip(const RegressionTable::Row& row, const std::vector<Fit>& fits)
{
    QStringList lines{QString::fromStdString(row.name.name)};
    for (std::size_t i = 0; i < row.models.size(); ++i)
        if (const auto& each = row.models[i])
            lines << ResultText::tr("%1: z = %2, p = %3, 95 % interval %4 to %5")
                         .arg(QString::fromStdString(fits[i].spec.name), localNumber(each->z, 2),
                              localP(each->p), localNumber(each->lower, 3),
                              localNumber(each->upper, 3));
    return lines.join(QLatin1Char('\n'));
}

QString toolTipOf(const JournalTable::Row& row, const RegressionTable& regression)
{
    for (const auto& each : regression.rows)
        if (!row.name.empty() && each.name.name == row.name)
            return coefficientToolTip(each, regression.fits);
    return {};
}

}  // namespace

ResultRows univariateRows(const std::vector<UnivariateRow>& variables)
{
    constexpr int decimals = 2;
    std::vector<ResultModel::Column> columns{
        {ResultText::tr("Variable"), 0, {}},
        {ResultText::tr("Min"), decimals, {}},
        {ResultText::tr("Max"), decimals, {}},
        {ResultText::tr("Mean"), decimals, {}},
        {ResultText::tr("SD"), decimals, ResultText::tr("Standard deviation with n − 1")},
        {ResultText::tr("n"), 0, ResultText::tr("Known values")},
        {ResultText::tr("Missing"), 0, {}},
        {ResultText::tr("Count"), 0, ResultText::tr("Occurrences of the category")}};
    std::vector<ResultModel::Row> rows;
    std::optional<VariableLevel> level;
    std::string variable;
    for (const auto& each : variables) {
        if (level != each.level)
            rows.push_back({{textFor(each.level)}, true, {}});
        level = each.level;
        const bool isCategory = !each.category.empty();
        // A variable that is not a number has no row of its own: its categories need its name.
        const auto name = variableText(each.variable, each.label, each.level);
        if (isCategory && each.variable != variable)
            rows.push_back({{name}, false, QString::fromStdString(each.variable)});
        variable = each.variable;
        rows.push_back(
            {{isCategory ? QStringLiteral("      ") + QString::fromStdString(each.categoryLabel)
                         : name,
              cell(each.minimum), cell(each.maximum), cell(each.mean), cell(each.sd), count(each.n),
              count(each.missing), isCategory ? count(each.count) : QVariant()},
             false,
             QString::fromStdString(each.variable)});
    }
    return {std::move(columns), std::move(rows)};
}

ResultRows networkRows(const Frame& networks)
{
    std::vector<ResultModel::Column> columns;
    std::vector<const Column*> shown;
    const auto* names = networks.find("ego");
    columns.push_back({ResultText::tr("Ego"), 0, {}});
    for (const auto& column : networks.columns)
        if (column.level == VariableLevel::Network) {
            shown.push_back(&column);
            columns.push_back({variableText(column.name, column.label, column.level),
                               column.name == "size" ? 0 : 1, QString::fromStdString(column.name)});
        }
    std::vector<ResultModel::Row> rows;
    for (std::size_t i = 0; i < networks.rows; ++i) {
        ResultModel::Row row{{QString::fromStdString(names->texts[i])}, false, {}};
        for (const auto* column : shown)
            row.cells.push_back(column->isMissing(i) ? QVariant(ResultText::tr("undefined"))
                                                     : QVariant(column->numbers->values[i]));
        rows.push_back(std::move(row));
    }
    return {std::move(columns), std::move(rows)};
}

ResultRows modelRows(const JournalTable& table, const RegressionTable& regression)
{
    std::vector<ResultModel::Column> columns{{QString::fromStdString(table.term), 0, {}}};
    for (std::size_t i = 0; i < table.models.size(); ++i)
        columns.push_back({QString::fromStdString(table.models[i]), 0,
                           QString::fromStdString(regression.fits[i].spec.formula)});
    std::vector<ResultModel::Row> rows;
    for (const auto& each : table.rows) {
        auto label = QString::fromStdString(each.label);
        if (each.kind == JournalTable::Row::Kind::Category)
            label.prepend(QStringLiteral("      "));
        ResultModel::Row row{
            {label}, each.kind == JournalTable::Row::Kind::Heading, toolTipOf(each, regression)};
        for (const auto& cell : each.cells)
            row.cells.emplace_back(localText(cell));
        rows.push_back(std::move(row));
    }
    return {std::move(columns), std::move(rows)};
}

QString modelNotes(const JournalTable& table, const QStringList& problems)
{
    if (table.models.empty() && problems.isEmpty())
        return ResultText::tr("No model has been fitted.");
    QStringList notes;
    for (const auto& note : table.notes)
        notes << QString::fromStdString(note);
    notes << problems;
    return notes.join(QLatin1Char(' '));
}

}  // namespace alteri
