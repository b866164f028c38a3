// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/coefficient_data.hpp"

#include "core/multilevel/inference/inference.hpp"
#include "ui/text/codebook_text.hpp"
#include "ui/text/journal_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace alteri {

namespace {

struct CoefficientText {
    Q_DECLARE_TR_FUNCTIONS(alteri::CoefficientText)
};

QString nameOf(const CoefficientName& name)
{
    return QString::fromStdString(name.name);
}

/// Terms that are still called alike are told apart as they are written in the formula.
void tellApart(std::vector<CoefficientData::Term>& terms)
{
    QMap<QString, int> times;
    for (const auto& term : terms)
        ++times[term.label];
    for (auto& term : terms)
        if (times.value(term.label) > 1)
            term.label += QStringLiteral(" [") + nameOf(term.name) + QLatin1Char(']');
}

std::optional<Coefficient> chosen(const std::optional<Coefficient>& raw,
                                  const std::vector<Coefficient>* standardised)
{
    if (!raw || standardised == nullptr)
        return raw;
    const auto found =
        std::find_if(standardised->begin(), standardised->end(),
                     [&](const auto& each) { return each.name.name == raw->name.name; });
    return found == standardised->end() ? std::nullopt : std::optional(*found);
}

/// Terms in the order of the table, those that were moved in theirs.
std::vector<const RegressionTable::Row*> shownRows(const RegressionTable& table,
                                                   const CoefficientChoices& choices)
{
    std::vector<const RegressionTable::Row*> rows;
    for (const auto& row : table.rows)
        if (levelOf(row.name) && !choices.hiddenTerms.contains(nameOf(row.name)))
            rows.push_back(&row);
    const auto rank = [&](const RegressionTable::Row* row) {
        const auto at = choices.order.indexOf(nameOf(row->name));
        return at < 0 ? choices.order.size() : at;
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const auto* one, const auto* other) {
        const auto a = *levelOf(one->name);
        const auto b = *levelOf(other->name);
        return a != b ? a < b : rank(one) < rank(other);
    });
    return rows;
}

QString labelIn(const Frame& frame, const std::string& variable)
{
    const auto* column = frame.find(variable);
    return column == nullptr ? QString::fromStdString(variable)
                             : variableText(column->name, column->label, column->level);
}

QString levelLabelIn(const Frame& frame, const std::string& variable, const std::string& level)
{
    const auto* column = frame.find(variable);
    if (column != nullptr && column->categories)
        for (std::size_t i = 0; i < column->categories->levels.size(); ++i)
            if (column->categories->levels[i] == level)
                return QString::fromStdString(column->categories->labels[i]);
    return QString::fromStdString(level);
}

/// "Type: other; Outreach: local" of the models shown.
QString
referencesText(const RegressionTable& table, const Frame& frame, const CoefficientData& data)
{
    QStringList texts;
    for (const auto model : data.series)
        for (const auto& [variable, level] : table.fits[model].references) {
            const auto text = labelIn(frame, variable) + QStringLiteral(": ")
                              + levelLabelIn(frame, variable, level);
            if (!texts.contains(text))
                texts << text;
        }
    return texts.join(QStringLiteral("; "));
}

/// The label of each model's outcome.
QStringList
outcomesOf(const RegressionTable& table, const Frame& frame, const CoefficientData& data)
{
    QStringList outcomes;
    for (const auto model : data.series)
        outcomes << labelIn(frame, parseFormula(table.fits[model].spec.formula).outcome);
    return outcomes;
}

}  // namespace

QString modelName(const Fit& fit)
{
    return fit.spec.name.empty() ? CoefficientText::tr("Model")
                                 : QString::fromStdString(fit.spec.name);
}

CoefficientData coefficientData(const RegressionTable& table,
                                const Frame& frame,
                                const CoefficientChoices& choices,
                                const std::vector<std::vector<Coefficient>>& standardised)
{
    CoefficientData data;
    data.intervals = choices.intervals;
    data.isStandardised = choices.isStandardised;
    for (std::size_t i = 0; i < table.fits.size(); ++i)
        if (!choices.hiddenModels.contains(modelName(table.fits[i]))) {
            data.models << modelName(table.fits[i]);
            data.series.push_back(i);
            const auto& outcome = table.fits[i].outcome;
            data.ratios.push_back(choices.areRatios && !choices.isStandardised && outcome
                                  && outcome->hasRatios());
        }
    std::optional<VariableLevel> level;
    for (const auto* row : shownRows(table, choices)) {
        CoefficientData::Term term{row->name, textFor(row->name), {}};
        for (const auto model : data.series)
            term.models.push_back(chosen(
                row->models[model], choices.isStandardised ? &standardised.at(model) : nullptr));
        if (std::none_of(term.models.begin(), term.models.end(),
                         [](const auto& each) { return each.has_value(); }))
            continue;
        if (level != levelOf(row->name)) {
            level = levelOf(row->name);
            data.blocks.push_back({textFor(*level), {}});
        }
        data.blocks.back().terms.push_back(std::move(term));
    }
    for (auto& block : data.blocks)
        tellApart(block.terms);
    QStringList tests;
    for (const auto model : data.series) {
        const auto& fit = table.fits[model];
        tests << (fit.wald.residualDf ? CoefficientText::tr("t") : textFor(fit.test));
        data.areMultilevel = data.areMultilevel && hasGroups(fit);
    }
    tests.removeDuplicates();
    data.tests = tests.join(QStringLiteral("; "));
    data.references = referencesText(table, frame, data);
    data.outcomes = outcomesOf(table, frame, data);
    if (QStringList(data.outcomes).removeDuplicates() == data.outcomes.size() - 1)
        data.outcome = data.outcomes.front();
    return data;
}

std::pair<double, double> intervalOf(const Coefficient& coefficient, double level)
{
    const double reach = testQuantile(coefficient, (1 + level) / 2) * coefficient.se;
    return {coefficient.estimate - reach, coefficient.estimate + reach};
}

QString coefficientSentence(const Coefficient& coefficient, const QString& model)
{
    const auto digits = digitsFor(coefficient.se);
    return CoefficientText::tr("%1, %2: b = %3 (SE %4), 95 % interval %5 to %6, p = %7")
        .arg(model, textFor(coefficient.name), localNumber(coefficient.estimate, digits),
             localNumber(coefficient.se, digits), localNumber(coefficient.lower, digits),
             localNumber(coefficient.upper, digits), localP(coefficient.p));
}

}  // namespace alteri
