// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/effect_text.hpp"

#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/report/number_digits.hpp"
#include "core/multilevel/report/regression_table.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace alteri {

namespace {

constexpr std::size_t fewEgos = 50;
constexpr double certainBelow = 0.05;

/// The sentence on one coefficient: who is compared, how much more, how sure that is.
class EffectText {
    Q_DECLARE_TR_FUNCTIONS(alteri::EffectText)

public:
    EffectText(const Fit& fit, const Coefficient& coefficient, const Frame& ties)
        : m_fit(fit)
        , m_coefficient(coefficient)
        , m_ties(ties)
    {
    }

    QString sentence() const
    {
        if (m_coefficient.name.parts.empty())
            return {};
        auto text =
            tr("%1, %2 (95 % interval %3), other things equal.").arg(who(), amount(), interval());
        if (m_coefficient.p < certainBelow)
            return text;
        return text + QLatin1Char(' ')
               + tr("The data are compatible with no difference too (p = %1).")
                     .arg(localP(m_coefficient.p));
    }

private:
    enum class Scale { Units, Odds, Rate, Latent };

    Scale scale() const
    {
        if (!m_fit.outcome)
            return Scale::Units;
        if (m_fit.outcome->link == Link::Logit)
            return Scale::Odds;
        return m_fit.outcome->link == Link::Log ? Scale::Rate : Scale::Latent;
    }

    bool isRatio() const { return scale() == Scale::Odds || scale() == Scale::Rate; }

    QString outcome() const
    {
        const auto name = parseFormula(m_fit.spec.formula).outcome;
        const auto* column = m_ties.find(name);
        return column == nullptr ? QString::fromStdString(name)
                                 : variableText(column->name, column->label, column->level);
    }

    /// "With “State actor” instead of “Other” (Type)"
    QString who() const
    {
        const auto& parts = m_coefficient.name.parts;
        if (parts.size() > 1)
            return tr("Where %1 come together, beyond the effect of each")
                .arg(textFor(m_coefficient.name));
        const auto& part = parts.front();
        if (part.level.empty())
            return tr("With each unit more of “%1”").arg(variableText(part));
        const auto level = QString::fromStdString(part.levelLabel);
        if (part.referenceLabel.empty())
            return tr("With “%1” (%2), compared with the mean of the categories")
                .arg(level, variableText(part));
        return tr("With “%1” instead of “%2” (%3)")
            .arg(level, QString::fromStdString(part.referenceLabel), variableText(part));
    }

    QString amount() const
    {
        const double b = m_coefficient.estimate;
        switch (scale()) {
        case Scale::Odds:
            return (m_fit.outcome->family == Family::Ordinal
                        ? tr("the odds of a higher “%1” are %2 times as high for the same ego")
                        : tr("the odds of “%1” are %2 times as high for the same ego"))
                .arg(outcome(), number(std::exp(b)));
        case Scale::Rate:
            return tr("the mean of “%1” is %2 times as high").arg(outcome(), number(std::exp(b)));
        case Scale::Latent:
            return (b < 0 ? tr("“%1” is %2 lower on the scale of the link")
                          : tr("“%1” is %2 higher on the scale of the link"))
                .arg(outcome(), number(std::abs(b)));
        case Scale::Units:
            break;
        }
        return (b < 0 ? tr("“%1” is on average %2 lower") : tr("“%1” is on average %2 higher"))
            .arg(outcome(), number(std::abs(b)));
    }

    /// Of ratios as they are; of differences in the direction that was named.
    QString interval() const
    {
        double low = m_coefficient.lower;
        double high = m_coefficient.upper;
        if (isRatio()) {
            low = std::exp(low);
            high = std::exp(high);
        } else if (m_coefficient.estimate < 0) {
            std::swap(low, high);
            low = -low;
            high = -high;
        }
        return tr("%1 to %2").arg(number(low), number(high));
    }

    QString number(double value) const
    {
        const double se =
            isRatio() ? m_coefficient.se * std::exp(m_coefficient.estimate) : m_coefficient.se;
        constexpr int decimals = 2;
        return localNumber(value, digitsFor(se, decimals));
    }

    const Fit& m_fit;
    const Coefficient& m_coefficient;
    const Frame& m_ties;
};

struct EffectWarning {
    Q_DECLARE_TR_FUNCTIONS(alteri::EffectWarning)
};

}  // namespace

QString effectSentence(const Fit& fit, const Coefficient& coefficient, const Frame& ties)
{
    return EffectText(fit, coefficient, ties).sentence();
}

QStringList effectWarnings(const Fit& fit, const Coefficient& coefficient)
{
    QStringList warnings;
    const auto& parts = coefficient.name.parts;
    if (parts.empty())
        return warnings;
    if (fit.outcome && fit.outcome->link == Link::Logit)
        warnings << EffectWarning::tr("A ratio of odds is no ratio of probabilities; predicted "
                                      "probabilities show these.");
    const bool isMean = std::any_of(parts.begin(), parts.end(), [](const auto& part) {
        return part.variable.starts_with("between(");
    });
    if (isMean)
        warnings << EffectWarning::tr("A mean of ego tells egos apart; it says nothing about the "
                                      "ties of one ego.");
    const auto level = levelOf(coefficient.name);
    const bool isOfEgos = level && *level != VariableLevel::Tie;
    if (isOfEgos && hasGroups(fit) && fit.groups < fewEgos && fit.test == CoefficientTest::Wald)
        warnings << EffectWarning::tr("It rests on %n groups only, so that Wald's interval is too "
                                      "narrow.",
                                      nullptr, static_cast<int>(fit.groups));
    return warnings;
}

QString effectText(const Fit& fit, const Coefficient& coefficient, const Frame& ties)
{
    auto sentences = QStringList{effectSentence(fit, coefficient, ties)};
    sentences += effectWarnings(fit, coefficient);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

}  // namespace alteri
