// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/result_rows.hpp"

#include "core/measures/measure_catalogue.hpp"
#include "core/measures/result_tables.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/measure_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>

#include <functional>
#include <set>

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

QString estimateText(const Coefficient& coefficient)
{
    return localNumber(coefficient.estimate, 3) + QString::fromStdString(starsFor(coefficient.p))
           + QStringLiteral(" (") + localNumber(coefficient.se, 3) + QLatin1Char(')');
}

QString waldText(const Fit& fit)
{
    const auto stars = fit.wald.p ? starsFor(*fit.wald.p) : std::string();
    return QStringLiteral("%1%2 (%3)")
        .arg(localNumber(fit.wald.chi2, 2), QString::fromStdString(stars))
        .arg(fit.wald.df);
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

void addStatistics(const RegressionTable& table, std::vector<ResultModel::Row>& rows)
{
    const auto add = [&](const QString& name, const std::function<QString(const Fit&)>& text) {
        ResultModel::Row row{{name}, false, {}};
        for (const auto& fit : table.fits)
            row.cells.emplace_back(text(fit));
        rows.push_back(std::move(row));
    };
    rows.push_back({{ResultText::tr("Model")}, true, {}});
    add(ResultText::tr("Ties"), [](const Fit& fit) { return QString::number(fit.n); });
    add(ResultText::tr("Egos"), [](const Fit& fit) { return QString::number(fit.groups); });
    add(ResultText::tr("Wald χ² (df)"), waldText);
    add(ResultText::tr("ICC"), [](const Fit& fit) { return localNumber(fit.icc, 3); });
    add(ResultText::tr("Variance between egos"),
        [](const Fit& fit) { return localNumber(fit.tau2, 4); });
    add(ResultText::tr("Variance within egos"),
        [](const Fit& fit) { return localNumber(fit.sigma2, 4); });
    add(ResultText::tr("Log-likelihood"),
        [](const Fit& fit) { return localNumber(fit.logLik, 2); });
    add(ResultText::tr("AIC"), [](const Fit& fit) { return localNumber(fit.aic, 1); });
    add(ResultText::tr("BIC (n = ties)"), [](const Fit& fit) { return localNumber(fit.bic, 1); });
}

/// A name, a number, or why there is none.
void addCell(const Column& column, std::size_t network, ResultModel::Row& row)
{
    const auto at = static_cast<int>(row.cells.size());
    if (!column.numbers)
        row.cells.emplace_back(QString::fromStdString(column.texts[network]));
    else if (!column.isMissing(network))
        row.cells.emplace_back(column.numbers->values[network]);
    else {
        row.cells.emplace_back();
        const auto why = column.undefined.empty() ? Undefined::No : column.undefined[network];
        row.undefined[at] = textFor(why);
    }
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
    const auto measures = measuresOf(networks);
    columns.reserve(measures.size());
    for (const auto* column : measures) {
        if (column->name == "ego_id")
            continue;
        const auto* measure = findMeasure(column->name);
        if (column->numbers)
            columns.push_back({variableText(column->name, column->label, column->level),
                               measure != nullptr ? measure->decimals : 1,
                               measureToolTip(column->name)});
        else
            columns.push_back(
                {column->name == "map" ? ResultText::tr("Map") : ResultText::tr("Ego"), 0, {}});
    }
    std::vector<ResultModel::Row> rows(networks.rows);
    for (const auto* column : measures)
        for (std::size_t i = 0; i < networks.rows && column->name != "ego_id"; ++i)
            addCell(*column, i, rows[i]);
    return {std::move(columns), std::move(rows)};
}

ResultRows modelRows(const RegressionTable& table)
{
    std::vector<ResultModel::Column> columns{{ResultText::tr("Term"), 0, {}}};
    for (const auto& fit : table.fits)
        columns.push_back(
            {QString::fromStdString(fit.spec.name), 0, QString::fromStdString(fit.spec.formula)});
    std::vector<ResultModel::Row> rows;
    std::optional<VariableLevel> level;
    for (const auto& each : table.rows) {
        const auto own = levelOf(each.name);
        if (own && own != level)
            rows.push_back({{textFor(*own)}, true, {}});
        level = own;
        ResultModel::Row row{{textFor(each.name)}, false, coefficientToolTip(each, table.fits)};
        for (const auto& coefficient : each.models)
            row.cells.emplace_back(coefficient ? estimateText(*coefficient) : QString());
        rows.push_back(std::move(row));
    }
    if (!table.fits.empty())
        addStatistics(table, rows);
    return {std::move(columns), std::move(rows)};
}

QString modelNotes(const RegressionTable& table, const QStringList& problems)
{
    QStringList notes;
    if (table.fits.empty() && problems.isEmpty())
        return ResultText::tr("This study has no saved models.");
    if (!table.fits.empty())
        notes << ResultText::tr("Standard errors in parentheses; * p < .05, ** p < .01, "
                                "*** p < .001 (Wald z).");
    std::set<QString> references;
    for (const auto& fit : table.fits) {
        const auto name = QString::fromStdString(fit.spec.name);
        for (const auto& [variable, reference] : fit.references)
            references.insert(QString::fromStdString(variable) + QStringLiteral(": ")
                              + QString::fromStdString(reference));
        if (fit.criterion == Criterion::Reml)
            notes << ResultText::tr("%1 is fitted by REML.").arg(name);
        if (fit.singular)
            notes << ResultText::tr("%1: no variance between egos is left (ICC = 0).").arg(name);
        if (fit.rowsDropped > 0)
            notes << ResultText::tr("%1: %n ties dropped for missing values.", nullptr,
                                    static_cast<int>(fit.rowsDropped))
                         .arg(name);
        for (const auto& aliased : fit.aliased)
            notes << ResultText::tr("%1: %2 is left out, other terms determine it.")
                         .arg(name, QString::fromStdString(aliased));
    }
    if (!references.empty())
        notes << ResultText::tr("Reference categories: %1.")
                     .arg(QStringList(references.begin(), references.end())
                              .join(QStringLiteral(", ")));
    notes << problems;
    return notes.join(QLatin1Char(' '));
}

}  // namespace alteri
