// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/plots/probability_content.hpp"

#include "core/multilevel/formula/formula.hpp"
#include "ui/analysis/plots/bar_plot.hpp"
#include "ui/analysis/plots/interval_plot.hpp"
#include "ui/analysis/plots/profile_plot.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace alteri {

namespace {

constexpr int probabilityDecimals = 3;
constexpr int countDecimals = 2;

/// Builds the plot of one profile.
class ProbabilityPlotting {
    Q_DECLARE_TR_FUNCTIONS(alteri::ProbabilityPlotting)

public:
    ProbabilityPlotting(const Frame& ties,
                        const GeneralisedModel& model,
                        const PredictedProfile& profile,
                        const ProbabilityChoices& choices)
        : m_ties(ties)
        , m_model(model)
        , m_profile(profile)
        , m_choices(choices)
        , m_decimals(profile.isCount ? countDecimals : probabilityDecimals)
    {
        m_choices.isStacked = choices.isStacked && !profile.isCount;
        for (std::size_t k = 0; k < profile.outcomes.size(); ++k)
            m_outcomes << outcomeText(ties, model, k);
    }

    std::shared_ptr<const Plot> plot() const
    {
        if (!m_profile.variable.isCategorical)
            return lines();
        return m_choices.isStacked ? bars() : intervals();
    }

private:
    QString predictor() const
    {
        const auto& variable = m_profile.variable;
        return variableText(variable.name, variable.label, variable.level);
    }

    QString outcome() const
    {
        const auto name = parseFormula(m_model.fit.spec.model.formula).outcome;
        const auto* column = m_ties.find(name);
        return column == nullptr ? QString::fromStdString(name)
                                 : variableText(column->name, column->label, column->level);
    }

    PlotFrame frame() const
    {
        PlotFrame frame;
        frame.title = tr("Predicted: %1 by %2").arg(outcome(), predictor());
        const auto model = QString::fromStdString(m_model.fit.spec.model.name);
        if (m_profile.isCount)
            frame.subtitle = m_choices.isPopulation
                                 ? tr("Mean counts of %1, averaged over the egos").arg(model)
                                 : tr("Mean counts of %1 for the average ego").arg(model);
        else
            frame.subtitle = m_choices.isPopulation
                                 ? tr("Probabilities of %1, averaged over the egos").arg(model)
                                 : tr("Probabilities of %1 for the average ego").arg(model);
        frame.note = tr("The other predictors are as they are in each tie, and the predictions of "
                        "the ties are averaged.");
        if (!m_choices.isStacked)
            frame.note += QLatin1Char(' ')
                          + (m_profile.variable.isCategorical
                                 ? tr("95 % confidence intervals; observed: shares in the data.")
                                 : tr("Bands: 95 % confidence intervals. Open marks: shares in "
                                      "the data, in eight ranges of as many ties."));
        return frame;
    }

    const std::vector<Predicted>& predictedAt(const ProfilePoint& point) const
    {
        return m_choices.isPopulation ? point.population : point.averageEgo;
    }

    const ObservedShare* observedAt(std::size_t point) const
    {
        for (const auto& share : m_profile.observed)
            if (share.value == static_cast<double>(point))
                return &share;
        return nullptr;
    }

    /// "Very important, State actor: probability 0.31 (95 % interval 0.24 to 0.39)"
    QString sentence(std::size_t outcome, const QString& value, const Predicted& each) const
    {
        const auto text = m_profile.isCount ? tr("%1: mean count %2, 95 % interval %3 to %4")
                                            : tr("%1: probability %2, 95 % interval %3 to %4");
        return text.arg(m_outcomes.size() > 1
                            ? m_outcomes[static_cast<qsizetype>(outcome)] + listComma() + value
                            : value,
                        number(each.estimate), number(each.lower), number(each.upper));
    }

    QString number(double value) const { return localNumber(value, m_decimals); }

    std::shared_ptr<const Plot> intervals() const
    {
        IntervalContent content;
        content.frame = frame();
        IntervalBlock block;
        for (std::size_t i = 0; i < m_profile.points.size(); ++i) {
            const auto& point = m_profile.points[i];
            IntervalRow row;
            row.label = QString::fromStdString(point.label);
            const auto* observed = observedAt(i);
            for (std::size_t k = 0; k < m_profile.outcomes.size(); ++k) {
                const auto& each = predictedAt(point)[k];
                IntervalMark mark;
                mark.estimate = each.estimate;
                mark.lower = each.lower;
                mark.upper = each.upper;
                mark.series = k;
                mark.numbers = {
                    number(each.estimate),
                    QStringLiteral("[%1; %2]").arg(number(each.lower), number(each.upper)),
                    observed != nullptr ? number(observed->shares[k]) : QString()};
                mark.text = sentence(k, row.label, each);
                row.marks.push_back(std::move(mark));
            }
            block.rows.push_back(std::move(row));
        }
        content.blocks.push_back(std::move(block));
        if (m_outcomes.size() > 1)
            content.series = m_outcomes;
        content.columns = {m_profile.isCount ? tr("Mean") : tr("Probability"), tr("95 % CI"),
                           tr("Observed")};
        content.axisTitle = m_profile.isCount ? tr("Mean count") : tr("Probability");
        content.holds = {0};
        return std::make_shared<const IntervalPlot>(std::move(content));
    }

    std::shared_ptr<const Plot> bars() const
    {
        BarContent content;
        content.frame = frame();
        for (std::size_t k = 0; k < m_profile.outcomes.size(); ++k) {
            const auto look = areaLookOf(k);
            content.legend.push_back({m_outcomes[static_cast<qsizetype>(k)],
                                      {look.colour, MarkShape::Square},
                                      true,
                                      look.pattern});
        }
        for (const auto& point : m_profile.points) {
            BarRow row;
            row.label = QString::fromStdString(point.label);
            for (std::size_t k = 0; k < m_profile.outcomes.size(); ++k) {
                const auto& each = predictedAt(point)[k];
                row.pieces.push_back({each.estimate, areaLookOf(k), localNumber(each.estimate, 2),
                                      sentence(k, row.label, each)});
            }
            row.number = QString::number(point.rows);
            content.rows.push_back(std::move(row));
        }
        content.numberTitle = tr("Ties");
        content.axisTitle = tr("Probability");
        content.holds = {1};
        return std::make_shared<const BarPlot>(std::move(content));
    }

    std::shared_ptr<const Plot> lines() const
    {
        ProfileContent content;
        content.frame = frame();
        content.xTitle = predictor();
        content.yTitle = m_profile.isCount ? tr("Mean count") : tr("Probability");
        content.isStacked = m_choices.isStacked;
        content.isShare = !m_profile.isCount;
        for (std::size_t k = 0; k < m_profile.outcomes.size(); ++k) {
            ProfileSeries series;
            series.name = m_outcomes[static_cast<qsizetype>(k)];
            series.number = k;
            series.area = areaLookOf(k);
            for (const auto& point : m_profile.points) {
                const auto& each = predictedAt(point)[k];
                series.marks.push_back(
                    {point.value, each.estimate, each.lower, each.upper,
                     sentence(k, predictor() + QLatin1Char(' ') + localNumber(point.value, 2),
                              each)});
            }
            for (const auto& share : m_profile.observed)
                series.dots.push_back(
                    {share.value, share.shares[k], share.rows,
                     tr("%1, observed in %n ties: %2", nullptr, static_cast<int>(share.rows))
                         .arg(series.name, number(share.shares[k]))});
            content.series.push_back(std::move(series));
        }
        return std::make_shared<const ProfilePlot>(std::move(content));
    }

    const Frame& m_ties;
    const GeneralisedModel& m_model;
    const PredictedProfile& m_profile;
    ProbabilityChoices m_choices;
    int m_decimals;
    QStringList m_outcomes;
};

}  // namespace

QString outcomeText(const Frame& ties, const GeneralisedModel& model, std::size_t outcome)
{
    const auto name = parseFormula(model.fit.spec.model.formula).outcome;
    const auto* column = ties.find(name);
    if (!model.data.isOrdinal())
        return column == nullptr ? QString::fromStdString(name)
                                 : variableText(column->name, column->label, column->level);
    const auto& level = model.data.levels[outcome];
    if (column != nullptr && column->categories) {
        const auto& levels = column->categories->levels;
        const auto found = std::find(levels.begin(), levels.end(), level);
        if (found != levels.end())
            return QString::fromStdString(
                column->categories->labels[static_cast<std::size_t>(found - levels.begin())]);
    }
    return QString::fromStdString(level);
}

std::shared_ptr<const Plot> probabilityPlot(const Frame& ties,
                                            const GeneralisedModel& model,
                                            const PredictedProfile& profile,
                                            const ProbabilityChoices& choices)
{
    return ProbabilityPlotting(ties, model, profile, choices).plot();
}

}  // namespace alteri
