// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/coefficient_print.hpp"

#include "ui/analysis/plots/interval_plot.hpp"
#include "ui/analysis/plots/stacked_plots.hpp"
#include "ui/analysis/plots/table_plot.hpp"
#include "ui/analysis/results/result_rows.hpp"
#include "ui/text/journal_text.hpp"
#include "ui/text/number_format.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace alteri {

namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(alteri::CoefficientPrint)
};

constexpr double ninety = 0.90;

QString intervalText(double lower, double upper, NumberDigits digits)
{
    return QStringLiteral("[%1; %2]").arg(localNumber(lower, digits), localNumber(upper, digits));
}

IntervalMark markOf(const Coefficient& coefficient,
                    const CoefficientData& data,
                    std::size_t model,
                    NumberDigits digits)
{
    IntervalMark mark;
    mark.estimate = coefficient.estimate;
    mark.lower = coefficient.lower;
    mark.upper = coefficient.upper;
    const auto inner = intervalOf(coefficient, ninety);
    if (data.intervals == ShownIntervals::Both)
        mark.inner = inner;
    if (data.intervals == ShownIntervals::Ninety)
        std::tie(mark.lower, mark.upper) = inner;
    mark.isFilled = coefficient.lower > 0 || coefficient.upper < 0;
    mark.isBold = mark.isFilled;
    mark.series = data.series[model];
    if (data.ratios[model]) {
        const double ratio = std::exp(coefficient.estimate);
        const auto ofRatio = digitsFor(coefficient.se * ratio);
        mark.numbers = {localNumber(ratio, ofRatio),
                        intervalText(std::exp(mark.lower), std::exp(mark.upper), ofRatio)};
    } else {
        mark.numbers = {localNumber(coefficient.estimate, digits),
                        intervalText(mark.lower, mark.upper, digits)};
    }
    mark.text = coefficientSentence(coefficient, data.models[static_cast<qsizetype>(model)]);
    return mark;
}

std::vector<IntervalBlock> blocksOf(const CoefficientData& data)
{
    std::vector<IntervalBlock> blocks;
    blocks.reserve(data.blocks.size());
    for (const auto& block : data.blocks) {
        IntervalBlock shown{block.heading, {}};
        for (const auto& term : block.terms) {
            IntervalRow row{term.label, {}, {}, QString::fromStdString(term.name.name)};
            const auto digits = digitsOf({term.name, term.models});
            for (std::size_t model = 0; model < term.models.size(); ++model)
                if (const auto& coefficient = term.models[model])
                    row.marks.push_back(markOf(*coefficient, data, model, digits));
            shown.rows.push_back(std::move(row));
        }
        blocks.push_back(std::move(shown));
    }
    return blocks;
}

QString estimateText(const CoefficientData& data)
{
    return data.isStandardised ? PrintText::tr("standardised estimates b × SD(x) / SD(y)")
                               : PrintText::tr("estimates b");
}

QString subtitleOf(const CoefficientData& data, CoefficientForm form)
{
    QString lines;
    switch (data.intervals) {
    case ShownIntervals::NinetyFive:
        lines = PrintText::tr("Points: %1; lines: 95 % confidence intervals");
        break;
    case ShownIntervals::Ninety:
        lines = PrintText::tr("Points: %1; lines: 90 % confidence intervals");
        break;
    case ShownIntervals::Both:
        lines = PrintText::tr("Points: %1; lines: 90 % (thick) and 95 % (thin) confidence "
                              "intervals");
        break;
    }
    lines = lines.arg(estimateText(data));
    if (form == CoefficientForm::Print && data.blocks.size() > 1)
        lines += PrintText::tr("; each block has its own scale");
    return lines;
}

bool hasRatios(const CoefficientData& data)
{
    return std::find(data.ratios.begin(), data.ratios.end(), true) != data.ratios.end();
}

QString noteOf(const CoefficientData& data, CoefficientForm form)
{
    auto note = form == CoefficientForm::Print
                    ? PrintText::tr("Filled points and bold estimates: the 95 % interval excludes "
                                    "zero (p < .05, %1).")
                    : PrintText::tr("Filled points: the 95 % interval excludes zero "
                                    "(p < .05, %1).");
    note = note.arg(data.tests);
    if (hasRatios(data) && form == CoefficientForm::Print)
        note += QLatin1Char(' ')
                + PrintText::tr("Places are those of b; the numbers of models with odds or rate "
                                "ratios are exp(b), compared with 1.");
    if (const auto outcomes = differentOutcomesText(data); !outcomes.isEmpty())
        note += QLatin1Char(' ') + outcomes;
    if (!data.references.isEmpty())
        note += QLatin1Char(' ') + PrintText::tr("Reference categories: %1.").arg(data.references);
    return note;
}

}  // namespace

namespace {

/// Of models of networks, beside those of ties or alone.
QString titleOfAnyModels(const CoefficientData& data)
{
    if (data.outcome.isEmpty())
        return PrintText::tr("Coefficients of models of different outcomes");
    return data.models.size() == 1
               ? PrintText::tr("%1: coefficients of the model").arg(data.outcome)
               : PrintText::tr("%1: coefficients of the models").arg(data.outcome);
}

}  // namespace

QString differentOutcomesText(const CoefficientData& data)
{
    if (!data.outcome.isEmpty() || data.models.isEmpty())
        return {};
    QStringList outcomes;
    for (qsizetype i = 0; i < data.models.size(); ++i)
        outcomes << PrintText::tr("%1: %2").arg(data.models[i], data.outcomes[i]);
    const auto listed = outcomes.join(QStringLiteral("; "));
    return data.isStandardised
               ? PrintText::tr("The models have different outcomes (%1).").arg(listed)
               : PrintText::tr("The models have different outcomes (%1); each estimate is in units "
                               "of its own outcome.")
                     .arg(listed);
}

QString coefficientTitle(const CoefficientData& data)
{
    if (!data.areMultilevel)
        return titleOfAnyModels(data);
    if (data.outcome.isEmpty())
        return data.models.isEmpty()
                   ? PrintText::tr("Coefficients of the multilevel models")
                   : PrintText::tr("Coefficients of multilevel models of different outcomes");
    return data.models.size() == 1
               ? PrintText::tr("%1: coefficients of the multilevel model").arg(data.outcome)
               : PrintText::tr("%1: coefficients of the multilevel models").arg(data.outcome);
}

namespace {

std::shared_ptr<const Plot> tableOf(const RegressionTable& table)
{
    std::vector<JournalModel> models;
    models.reserve(table.fits.size());
    for (const auto& fit : table.fits)
        models.push_back({fit, std::nullopt});
    const auto journal = journalTable(models, TranslatedWords());
    return tablePlot(modelRows(journal, table), modelNotes(journal, {}));
}

}  // namespace

std::shared_ptr<const Plot> coefficientPlot(const CoefficientData& data,
                                            const CoefficientPrint& print)
{
    const bool isChart = print.form == CoefficientForm::Chart;
    IntervalContent content;
    content.frame.title = print.title.value_or(coefficientTitle(data));
    content.frame.subtitle = subtitleOf(data, print.form);
    content.frame.note = noteOf(data, print.form);
    content.blocks = blocksOf(data);
    content.series = data.models;
    content.seriesLooks = data.series;
    content.guides = {0};
    content.holds = {0};
    content.hasOwnScales = !isChart;
    content.hasCaps = !isChart;
    content.areLabelsAtPlot = isChart;
    if (isChart)
        content.axisTitle = data.isStandardised ? PrintText::tr("Standardised estimate")
                                                : PrintText::tr("Estimate (b)");
    else
        content.columns = {hasRatios(data) ? PrintText::tr("b or exp(b)") : QStringLiteral("b"),
                           data.intervals == ShownIntervals::Ninety ? PrintText::tr("90 % CI")
                                                                    : PrintText::tr("95 % CI")};
    auto plot = std::make_shared<const IntervalPlot>(std::move(content));
    if (print.table == nullptr)
        return plot;
    return stacked({plot, tableOf(*print.table)});
}

}  // namespace alteri
