// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/journal_text.hpp"

#include "ui/text/codebook_text.hpp"
#include "ui/text/family_text.hpp"
#include "ui/text/list_text.hpp"
#include "ui/text/number_format.hpp"
#include "ui/text/term_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace alteri {

namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(alteri::JournalText)
};

QString at(const std::vector<std::string>& of, std::size_t place)
{
    return place < of.size() ? QString::fromStdString(of[place]) : QString();
}

bool isEgo(const QString& group)
{
    return group == QStringLiteral("ego") || group == QStringLiteral("ego_id");
}

QString varianceText(JournalStatistic statistic, const std::vector<std::string>& of)
{
    const auto group = of.empty() ? QString() : QString::fromStdString(of.back());
    if (statistic == JournalStatistic::VarianceBetween)
        return isEgo(group) ? JournalText::tr("Variance between egos")
                            : JournalText::tr("Variance between groups of %1").arg(group);
    if (statistic == JournalStatistic::VarianceSlope)
        return isEgo(group) ? JournalText::tr("Variance of slope: %1").arg(at(of, 0))
                            : JournalText::tr("Variance of slope: %1, %2").arg(at(of, 0), group);
    return isEgo(group)
               ? JournalText::tr("Covariance: %1, %2").arg(at(of, 0), at(of, 1))
               : JournalText::tr("Covariance: %1, %2, %3").arg(at(of, 0), at(of, 1), group);
}

QString statisticText(JournalStatistic statistic, const std::vector<std::string>& of)
{
    switch (statistic) {
    case JournalStatistic::Thresholds:
        return JournalText::tr("Thresholds");
    case JournalStatistic::Dispersion:
        return JournalText::tr("θ (dispersion)");
    case JournalStatistic::Rows:
        return JournalText::tr("Ties");
    case JournalStatistic::Networks:
        return JournalText::tr("Networks");
    case JournalStatistic::Groups:
        return isEgo(at(of, 0)) ? JournalText::tr("Egos")
                                : JournalText::tr("Groups of %1").arg(at(of, 0));
    case JournalStatistic::ExactTest:
        return JournalText::tr("F (df, df of the residual)");
    case JournalStatistic::Wald:
        return JournalText::tr("Wald χ² (df)");
    case JournalStatistic::Icc:
        return JournalText::tr("ICC");
    case JournalStatistic::VarianceBetween:
    case JournalStatistic::VarianceSlope:
    case JournalStatistic::Covariance:
        return varianceText(statistic, of);
    case JournalStatistic::VarianceWithin:
        return JournalText::tr("Variance within egos");
    case JournalStatistic::ResidualVariance:
        return JournalText::tr("Residual variance");
    case JournalStatistic::RSquared:
        return JournalText::tr("R²");
    case JournalStatistic::ExplainedMarginal:
        return JournalText::tr("R² marginal");
    case JournalStatistic::ExplainedConditional:
        return JournalText::tr("R² conditional");
    case JournalStatistic::LogLikelihood:
        return JournalText::tr("Log-likelihood");
    case JournalStatistic::Aic:
        return JournalText::tr("AIC");
    case JournalStatistic::Bic:
        break;
    }
    return of.empty() ? JournalText::tr("BIC (n = ties)") : JournalText::tr("BIC (n = rows)");
}

/// Model, outcome, family, link, integration.
QString familyNote(const std::vector<std::string>& of)
{
    const auto family = familyFrom(at(of, 2).toStdString()).value_or(Family::Ordinal);
    const auto link = linkText(linkFrom(at(of, 3).toStdString()).value_or(Link::Logit));
    QString text;
    switch (family) {
    case Family::Ordinal:
        text = JournalText::tr("%1 is an ordinal (cumulative) multilevel model of %2 with link %3");
        break;
    case Family::Binomial:
        text = JournalText::tr("%1 is a binomial multilevel model of %2 with link %3");
        break;
    case Family::Poisson:
        text = JournalText::tr("%1 is a Poisson multilevel model of %2 with link %3");
        break;
    case Family::NegativeBinomial:
        text = JournalText::tr("%1 is a negative binomial multilevel model of %2 with link %3");
        break;
    }
    const auto how = at(of, 4) == QLatin1String("exact")
                         ? JournalText::tr("fitted by ML with adaptive Gauss-Hermite quadrature")
                         : JournalText::tr("fitted by ML with Laplace's approximation");
    return text.arg(at(of, 0), at(of, 1), link) + listComma() + how + QLatin1Char('.');
}

/// Model without groups, outcome, family, link.
QString networkFamilyNote(const std::vector<std::string>& of)
{
    const auto family = familyFrom(at(of, 2).toStdString()).value_or(Family::Ordinal);
    const auto link = linkText(linkFrom(at(of, 3).toStdString()).value_or(Link::Logit));
    QString text;
    switch (family) {
    case Family::Ordinal:
        text = JournalText::tr("%1 is an ordinal (cumulative) model of %2 with link %3, fitted by "
                               "ML.");
        break;
    case Family::Binomial:
        text = JournalText::tr("%1 is a binomial model of %2 with link %3, fitted by ML.");
        break;
    case Family::Poisson:
        text = JournalText::tr("%1 is a Poisson model of %2 with link %3, fitted by ML.");
        break;
    case Family::NegativeBinomial:
        text = JournalText::tr("%1 is a negative binomial model of %2 with link %3, fitted by ML.");
        break;
    }
    return text.arg(at(of, 0), at(of, 1), link);
}

/// Model, coefficient, rows, "highest" or "lowest".
QString infiniteNote(const std::vector<std::string>& of)
{
    const auto text = at(of, 3) == QLatin1String("highest")
                          ? JournalText::tr("%1: the estimate of %2 is infinite, since all its %3 "
                                            "ties have the highest outcome; the other estimates "
                                            "are those without these ties.")
                          : JournalText::tr("%1: the estimate of %2 is infinite, since all its %3 "
                                            "ties have the lowest outcome; the other estimates "
                                            "are those without these ties.");
    return text.arg(at(of, 0), at(of, 1), at(of, 2));
}

/// Of all categories but the first.
QString deviationsText(const std::vector<std::string>& of)
{
    constexpr std::size_t second = 4;
    constexpr int decimals = 3;
    QStringList texts;
    for (std::size_t i = second; i + 1 < of.size(); i += 2)
        texts << at(of, i) + QLatin1Char(' ') + localNumber(at(of, i + 1).toDouble(), decimals);
    return listText(texts);
}

/// Which rows a model has, and how they weigh.
QString rowsNote(JournalNote note, const std::vector<std::string>& of)
{
    switch (note) {
    case JournalNote::Dropped:
        return JournalText::tr("%1: %2 of %3 ties dropped for missing values (%4).")
            .arg(at(of, 0), at(of, 1), at(of, 2), at(of, 3));
    case JournalNote::Filter:
        return JournalText::tr("%1: only ties with %2 (%3 left out).")
            .arg(at(of, 0), at(of, 1), at(of, 2));
    case JournalNote::NetworksDropped:
        return JournalText::tr("%1: %2 of %3 networks dropped for missing values (%4).")
            .arg(at(of, 0), at(of, 1), at(of, 2), at(of, 3));
    case JournalNote::NetworksFiltered:
        return JournalText::tr("%1: only networks with %2 (%3 left out).")
            .arg(at(of, 0), at(of, 1), at(of, 2));
    case JournalNote::Weights:
        return JournalText::tr("%1: weighted by %2.").arg(at(of, 0), at(of, 1));
    case JournalNote::EgoWeights:
        return JournalText::tr("%1: egos have the sampling weights %2; estimates are those of the "
                               "pseudo-likelihood, with standard errors by the sandwich.")
            .arg(at(of, 0), at(of, 1));
    case JournalNote::Variances:
        return JournalText::tr("%1: residuals have standard deviations of their own by %2; "
                               "relative to %3, whose variance is given: %4.")
            .arg(at(of, 0), at(of, 1), at(of, 2), deviationsText(of));
    default:
        return JournalText::tr("%1: %2 groups of %3 lost all their ties.")
            .arg(at(of, 0), at(of, 1), at(of, 2));
    }
}

QString noteText(JournalNote note, const std::vector<std::string>& of)
{
    switch (note) {
    case JournalNote::Stars:
        return of.empty() ? JournalText::tr("Standard errors in parentheses; * p < .05, "
                                            "** p < .01, *** p < .001.")
                          : JournalText::tr("Standard errors in parentheses; * p < .05, "
                                            "** p < .01, *** p < .001 (%1).")
                                .arg(at(of, 0));
    case JournalNote::TestOf:
        return QStringLiteral("%1: %2.").arg(at(of, 0), at(of, 1));
    case JournalNote::Method:
        return JournalText::tr("Multilevel linear models of %1, fitted by %2.")
            .arg(at(of, 0), at(of, 1));
    case JournalNote::MethodOf:
        return JournalText::tr("%1 is a multilevel linear model of %2, fitted by %3.")
            .arg(at(of, 0), at(of, 1), at(of, 2));
    case JournalNote::LeastSquares:
        return JournalText::tr("%1 is a linear model of %2, fitted by least squares.")
            .arg(at(of, 0), at(of, 1));
    case JournalNote::Dropped:
    case JournalNote::Filter:
    case JournalNote::NetworksDropped:
    case JournalNote::NetworksFiltered:
    case JournalNote::Weights:
    case JournalNote::EgoWeights:
    case JournalNote::Variances:
    case JournalNote::GroupsLost:
        return rowsNote(note, of);
    case JournalNote::Singular:
        return JournalText::tr("%1: a random effect has no variance left (singular fit).")
            .arg(at(of, 0));
    case JournalNote::NotConverged:
        return JournalText::tr("%1: the search for the variances did not converge.").arg(at(of, 0));
    case JournalNote::Aliased:
        return JournalText::tr("%1: %2 is left out, other terms determine it.")
            .arg(at(of, 0), at(of, 1));
    case JournalNote::IccMean:
        return JournalText::tr("%1: the ICC counts slopes by their mean over the ties.")
            .arg(at(of, 0));
    case JournalNote::FamilyOf:
        return familyNote(of);
    case JournalNote::NetworkFamilyOf:
        return networkFamilyNote(of);
    case JournalNote::IccLatent:
        return JournalText::tr("%1: ICC and R² are on the latent scale.").arg(at(of, 0));
    case JournalNote::Ratios:
        return JournalText::tr("%1: effects are odds or rate ratios, exp(b), with standard errors "
                               "by the delta method.")
            .arg(at(of, 0));
    case JournalNote::Infinite:
        return infiniteNote(of);
    case JournalNote::UnusedOutcome:
        return JournalText::tr("%1: no tie has the outcome %2.").arg(at(of, 0), at(of, 1));
    case JournalNote::PoissonLimit:
        return JournalText::tr("%1: the counts vary no more than Poisson's do.").arg(at(of, 0));
    case JournalNote::Bic:
        break;
    }
    return {};  // its row says what it counts
}

}  // namespace

QString textFor(CoefficientTest test)
{
    switch (test) {
    case CoefficientTest::Satterthwaite:
        return JournalText::tr("t tests, Satterthwaite's degrees of freedom");
    case CoefficientTest::KenwardRoger:
        return JournalText::tr("t tests after Kenward and Roger");
    case CoefficientTest::ClusterRobust:
        return JournalText::tr("t tests with cluster-robust standard errors, CR2");
    case CoefficientTest::Wald:
        break;
    }
    return JournalText::tr("Wald z");
}

std::string TranslatedWords::term() const
{
    return JournalText::tr("Term").toStdString();
}

std::string TranslatedWords::intercept() const
{
    return JournalText::tr("Intercept").toStdString();
}

std::string TranslatedWords::level(VariableLevel level) const
{
    return textFor(level).toStdString();
}

std::string TranslatedWords::variable(const CoefficientName::Part& part) const
{
    return variableText(part).toStdString();
}

std::string TranslatedWords::reference(const std::string& category) const
{
    return JournalText::tr("reference: %1").arg(QString::fromStdString(category)).toStdString();
}

std::string TranslatedWords::model() const
{
    return JournalText::tr("Model").toStdString();
}

std::string TranslatedWords::statistic(JournalStatistic statistic,
                                       const std::vector<std::string>& of) const
{
    return statisticText(statistic, of).toStdString();
}

std::string TranslatedWords::exactTest() const
{
    return JournalText::tr("t tests").toStdString();
}

std::string TranslatedWords::test(CoefficientTest test) const
{
    return textFor(test).toStdString();
}

std::string TranslatedWords::note(JournalNote note, const std::vector<std::string>& of) const
{
    return noteText(note, of).toStdString();
}

}  // namespace alteri
