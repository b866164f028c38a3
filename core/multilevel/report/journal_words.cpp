// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/report/journal_words.hpp"

namespace alteri {

namespace {

std::string at(const std::vector<std::string>& of, std::size_t place)
{
    return place < of.size() ? of[place] : std::string();
}

/// "Network size", "Share (%): State actor", or the label.
std::string measureLabel(const std::string& variable, const CoefficientName::Part& part)
{
    if (variable == "size")
        return "Network size";
    return variable.starts_with("share_") ? "Share (%): " + part.variableLabel : part.variableLabel;
}

std::string familyText(const std::string& family)
{
    if (family == "ordinal")
        return "multilevel ordinal (cumulative) model";
    if (family == "binomial")
        return "multilevel binomial model";
    return family == "poisson" ? "multilevel Poisson model" : "multilevel negative binomial model";
}

/// Of models without groups.
std::string networkFamilyText(const std::string& family)
{
    if (family == "ordinal")
        return "an ordinal (cumulative) model";
    if (family == "binomial")
        return "a binomial model";
    return family == "poisson" ? "a Poisson model" : "a negative binomial model";
}

/// Of all categories but the first.
std::string deviationsText(const std::vector<std::string>& of)
{
    constexpr std::size_t second = 4;
    std::string text;
    for (std::size_t i = second; i + 1 < of.size(); i += 2)
        text.append(text.empty() ? "" : ", ").append(of[i]).append(" ").append(of[i + 1]);
    return text;
}

/// Model, outcome, family, link, integration.
std::string familyNote(const std::vector<std::string>& of)
{
    return at(of, 0) + " is a " + familyText(at(of, 2)) + " of " + at(of, 1) + " with " + at(of, 3)
           + " link, fitted by ML, "
           + (at(of, 4) == "exact"
                  ? "random effects integrated by adaptive Gauss-Hermite quadrature."
                  : "random effects integrated by Laplace's approximation.");
}

bool isEgo(const std::string& group)
{
    return group == "ego" || group == "ego_id";
}

/// Which rows a model has, and how they weigh.
std::string rowsNote(JournalNote note, const std::vector<std::string>& of)
{
    switch (note) {
    case JournalNote::Dropped:
        return at(of, 0) + ": " + at(of, 1) + " of " + at(of, 2)
               + " ties dropped for missing values (" + at(of, 3) + ").";
    case JournalNote::Filter:
        return at(of, 0) + ": only ties with " + at(of, 1) + " (" + at(of, 2) + " left out).";
    case JournalNote::NetworksDropped:
        return at(of, 0) + ": " + at(of, 1) + " of " + at(of, 2)
               + " networks dropped for missing values (" + at(of, 3) + ").";
    case JournalNote::NetworksFiltered:
        return at(of, 0) + ": only networks with " + at(of, 1) + " (" + at(of, 2) + " left out).";
    case JournalNote::Weights:
        return at(of, 0) + ": weighted by " + at(of, 1) + ".";
    case JournalNote::EgoWeights:
        return at(of, 0) + ": egos have the sampling weights " + at(of, 1)
               + "; estimates are those of the pseudo-likelihood, with standard errors by the "
                 "sandwich.";
    case JournalNote::Variances:
        return at(of, 0) + ": residuals have standard deviations of their own by " + at(of, 1)
               + "; relative to " + at(of, 2) + ", whose variance is given: " + deviationsText(of)
               + ".";
    default:
        break;
    }
    return at(of, 0) + ": " + at(of, 1) + " groups of " + at(of, 2) + " lost all their ties.";
}

}  // namespace

std::string JournalWords::term() const
{
    return "Term";
}

std::string JournalWords::intercept() const
{
    return "Intercept";
}

std::string JournalWords::level(VariableLevel level) const
{
    switch (level) {
    case VariableLevel::Tie:
        return "Alter and tie (level 1)";
    case VariableLevel::Ego:
        return "Ego (level 2)";
    case VariableLevel::Network:
        break;
    }
    return "Network (level 2)";
}

std::string JournalWords::variable(const CoefficientName::Part& part) const
{
    const auto& [function, variable] = functionAndVariable(part.variable);
    const auto isMeasure = part.of == VariableLevel::Network && function != "between";
    auto label = isMeasure ? measureLabel(variable, part) : part.variableLabel;
    if (function == "centre")
        return label + " (centred)";
    if (function == "within")
        return label + " (within ego)";
    if (function == "between")
        return label + " (mean of ego)";
    if (function == "log")
        return label + " (logarithm)";
    if (function == "scale")
        return label + " (standardised)";
    if (function == "I")
        return label + " (to the power of " + variable.substr(variable.size() - 1) + ")";
    if (function == "poly")
        return label + " (polynomial, degree " + std::to_string(part.degree) + ")";
    return label;
}

std::string JournalWords::reference(const std::string& category) const
{
    return "reference: " + category;
}

std::string JournalWords::model() const
{
    return "Model";
}

std::string JournalWords::statistic(JournalStatistic statistic,
                                    const std::vector<std::string>& of) const
{
    const auto group = of.empty() ? std::string() : of.back();
    switch (statistic) {
    case JournalStatistic::Thresholds:
        return "Thresholds";
    case JournalStatistic::Dispersion:
        return "θ (dispersion)";
    case JournalStatistic::Rows:
        return "Ties";
    case JournalStatistic::Networks:
        return "Networks";
    case JournalStatistic::Groups:
        return isEgo(group) ? "Egos" : "Groups of " + group;
    case JournalStatistic::ExactTest:
        return "F (df, df of the residual)";
    case JournalStatistic::Wald:
        return "Wald χ² (df)";
    case JournalStatistic::Icc:
        return "ICC";
    case JournalStatistic::VarianceBetween:
        return "Variance between " + (isEgo(group) ? "egos" : "groups of " + group);
    case JournalStatistic::VarianceSlope:
        return "Variance of slope: " + at(of, 0) + (isEgo(group) ? "" : ", " + group);
    case JournalStatistic::Covariance:
        return "Covariance: " + at(of, 0) + ", " + at(of, 1) + (isEgo(group) ? "" : ", " + group);
    case JournalStatistic::VarianceWithin:
        return "Variance within egos";
    case JournalStatistic::ResidualVariance:
        return "Residual variance";
    case JournalStatistic::RSquared:
        return "R²";
    case JournalStatistic::ExplainedMarginal:
        return "R² marginal";
    case JournalStatistic::ExplainedConditional:
        return "R² conditional";
    case JournalStatistic::LogLikelihood:
        return "Log-likelihood";
    case JournalStatistic::Aic:
        return "AIC";
    case JournalStatistic::Bic:
        break;
    }
    return "BIC";
}

std::string JournalWords::test(CoefficientTest test) const
{
    switch (test) {
    case CoefficientTest::Satterthwaite:
        return "t tests, Satterthwaite's degrees of freedom";
    case CoefficientTest::KenwardRoger:
        return "t tests after Kenward and Roger";
    case CoefficientTest::ClusterRobust:
        return "t tests with cluster-robust standard errors, CR2";
    case CoefficientTest::Wald:
        break;
    }
    return "Wald z";
}

std::string JournalWords::exactTest() const
{
    return "t tests";
}

std::string JournalWords::note(JournalNote note, const std::vector<std::string>& of) const
{
    switch (note) {
    case JournalNote::Stars:
        return "Standard errors in parentheses; * p < .05, ** p < .01, *** p < .001"
               + (of.empty() ? "." : " (" + at(of, 0) + ").");
    case JournalNote::TestOf:
        return at(of, 0) + ": " + at(of, 1) + ".";
    case JournalNote::Method:
        return "Multilevel linear models of " + at(of, 0) + ", fitted by " + at(of, 1) + ".";
    case JournalNote::MethodOf:
        return at(of, 0) + " is a multilevel linear model of " + at(of, 1) + ", fitted by "
               + at(of, 2) + ".";
    case JournalNote::LeastSquares:
        return at(of, 0) + " is a linear model of " + at(of, 1) + ", fitted by least squares.";
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
        return at(of, 0) + ": a random effect has no variance (singular fit).";
    case JournalNote::NotConverged:
        return at(of, 0) + ": the search for the variances did not converge.";
    case JournalNote::Aliased:
        return at(of, 0) + ": " + at(of, 1) + " left out, other terms determine it.";
    case JournalNote::IccMean:
        return at(of, 0) + ": the ICC counts slopes by their mean over the ties.";
    case JournalNote::FamilyOf:
        return familyNote(of);
    case JournalNote::NetworkFamilyOf:
        return at(of, 0) + " is " + networkFamilyText(at(of, 2)) + " of " + at(of, 1) + " with "
               + at(of, 3) + " link, fitted by ML.";
    case JournalNote::IccLatent:
        return at(of, 0) + ": ICC and R² are on the latent scale.";
    case JournalNote::Ratios:
        return at(of, 0)
               + ": effects are odds or rate ratios, exp(b), with standard errors by the "
                 "delta method.";
    case JournalNote::Infinite:
        return at(of, 0) + ": the estimate of " + at(of, 1) + " is infinite, since all its "
               + at(of, 2) + " ties have the " + at(of, 3)
               + " outcome; the other estimates are those without these ties.";
    case JournalNote::UnusedOutcome:
        return at(of, 0) + ": no tie has the outcome " + at(of, 1) + ".";
    case JournalNote::PoissonLimit:
        return at(of, 0) + ": the counts vary no more than Poisson's do.";
    case JournalNote::Bic:
        break;
    }
    return of.empty() ? "BIC counts ties." : "BIC counts ties, or networks where these are rows.";
}

std::pair<std::string, std::string> JournalWords::functionAndVariable(const std::string& variable)
{
    const auto open = variable.find('(');
    if (open == std::string::npos || !variable.ends_with(')'))
        return {{}, variable};
    return {variable.substr(0, open), variable.substr(open + 1, variable.size() - open - 2)};
}

std::string JournalWords::coefficient(const CoefficientName& name) const
{
    if (name.parts.empty())
        return intercept();
    std::string text;
    for (const auto& part : name.parts) {
        if (!text.empty())
            text.append(" × ");
        text.append(part.level.empty() ? variable(part) : part.levelLabel);
    }
    return text;
}

}  // namespace alteri
