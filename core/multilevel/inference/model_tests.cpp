// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/model_tests.hpp"

#include "core/error.hpp"
#include "core/multilevel/formula/formula.hpp"
#include "core/multilevel/formula/formula_text.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"
#include "core/multilevel/inference/variance_information.hpp"

#include <algorithm>
#include <boost/math/special_functions/binomial.hpp>
#include <cmath>
#include <set>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// P(chi-square with df degrees > x); a chi-square with none is zero.
double upperTail(double x, int df)
{
    return df == 0 ? (x > 0 ? 0.0 : 1.0) : chiSquareP(x, df);
}

/// The estimated entries of covariances, by name, and how many are variances.
std::set<std::string> covarianceEntries(const FittedModel& model)
{
    std::set<std::string> entries;
    for (const auto& place : model.estimator->places()) {
        const auto& term = model.design.random[place.term];
        const auto& row = term.names[static_cast<std::size_t>(place.row)].name;
        const auto& column = term.names[static_cast<std::size_t>(place.column)].name;
        auto entry = (place.row == place.column ? '=' : '~') + term.group;
        entry.append("|").append(row).append("|").append(column);
        entries.insert(std::move(entry));
    }
    return entries;
}

std::set<std::string> fixedNames(const FittedModel& model)
{
    std::set<std::string> names;
    for (const auto& each : model.fit.fixed)
        names.insert(each.name.name);
    return names;
}

void requireComparable(const FittedModel& smaller, const FittedModel& larger)
{
    const bool sameRows =
        smaller.design.rows == larger.design.rows
        && std::equal(smaller.design.outcome(), smaller.design.outcome() + smaller.design.rows,
                      larger.design.outcome());
    const bool bothReml = smaller.fit.criterion == Criterion::Reml
                          && larger.fit.criterion == Criterion::Reml
                          && fixedNames(smaller) == fixedNames(larger);
    const bool bothMl =
        smaller.fit.criterion == Criterion::Ml && larger.fit.criterion == Criterion::Ml;
    if (!sameRows || !(bothMl || bothReml) || smaller.fit.parameters == larger.fit.parameters)
        throw Error(ErrorCode::ModelsNotComparable);
}

VarianceInterval
onScale(double estimate, double se, double transformed, double transformedSe, double z, bool logit)
{
    const auto back = [&](double x) { return logit ? 1 / (1 + std::exp(-x)) : std::exp(x); };
    return {estimate, se, back(transformed - z * transformedSe),
            back(transformed + z * transformedSe)};
}

/// The model without predictors, on the same rows, by the same criterion.
Estimate withoutPredictors(const FittedModel& model, const std::stop_token& stop)
{
    const auto& basis = model.estimator->basis();
    const Index p = model.estimator->fixedEffects();
    VectorXd h0 = VectorXd::Zero(p);
    // Puts back what the basis took of the outcome.
    h0.tail(p - 1) = basis.takenOfOutcome();
    const MatrixXd H = MatrixXd::Identity(p, 1);
    return model.estimator->restricted(H, h0)->estimate(model.estimate.criterion, nullptr, stop);
}

/// The variables of interactions that enter by contrasts against a reference.
std::set<std::string> interactingCategories(const FittedModel& model, const Formula& formula)
{
    std::set<std::string> byCategories;
    for (const auto& name : model.design.coefficients)
        for (const auto& part : name.parts)
            if (!part.level.empty())
                byCategories.insert(part.variable);
    std::set<std::string> found;
    for (const auto& term : formula.terms)
        for (const auto& variable : term)
            if (term.size() > 1 && variable.as == Transformation::None
                && byCategories.contains(variable.text()))
                found.insert(variable.text());
    return found;
}

}  // namespace

std::vector<TermTest> termTests(const FittedModel& model)
{
    std::vector<TermTest> tests;
    for (const auto& term : estimatedTerms(model)) {
        const auto q = static_cast<Index>(term.coefficients.size());
        VectorXd beta(q);
        for (Index i = 0; i < q; ++i)
            beta[i] =
                model.fit
                    .fixed[static_cast<std::size_t>(term.coefficients[static_cast<std::size_t>(i)])]
                    .estimate;
        tests.push_back({term.text, waldTest(beta, model.fit.covariance(term.coefficients,
                                                                        term.coefficients))});
    }
    return tests;
}

std::vector<TermTest>
typeThreeTests(const Frame& frame, const FittedModel& model, const std::stop_token& stop)
{
    auto formula = parseFormula(model.fit.spec.formula);
    const auto coded = interactingCategories(model, formula);
    if (coded.empty())
        return {};
    for (auto& term : formula.terms)
        for (auto& variable : term)
            if (coded.contains(variable.text()))
                variable.as = Transformation::Sum;
    auto spec = model.fit.spec;
    spec.formula = formulaText(formula);
    const auto summed = fitAndKeep(frame, spec, stop);
    auto tests = termTests(summed);
    // Terms are called as in the model.
    for (auto& test : tests)
        for (std::size_t i = 0; i < summed.design.terms.size(); ++i)
            if (summed.design.terms[i].text == test.term) {
                test.term = model.design.terms[i].text;
                break;
            }
    return tests;
}

LikelihoodRatioTest singleLevelTest(const FittedModel& model)
{
    requireNoEgoWeights(model, "--anova");
    const auto places = model.estimator->places();
    const VectorXd zero = VectorXd::Zero(static_cast<Index>(places.size()));
    const auto without = model.estimator->at(zero, model.estimate.criterion);
    LikelihoodRatioTest test;
    test.chi2 = std::max(0.0, without.deviance - model.estimate.deviance);
    test.df = static_cast<int>(places.size());
    test.naiveP = chiSquareP(test.chi2, test.df);
    test.p = test.naiveP;
    test.isMixture = std::all_of(places.begin(), places.end(),
                                 [](const auto& place) { return place.row == place.column; });
    if (!test.isMixture)
        return test;
    // Independent variances: each is at the border half of the time.
    test.p = 0;
    for (int k = 0; k <= test.df; ++k)
        test.p += boost::math::binomial_coefficient<double>(static_cast<unsigned>(test.df),
                                                            static_cast<unsigned>(k))
                  * std::pow(0.5, test.df) * upperTail(test.chi2, k);
    return test;
}

LikelihoodRatioTest compareModels(const FittedModel& one, const FittedModel& other)
{
    requireNoEgoWeights(one, "--compare");
    requireNoEgoWeights(other, "--compare");
    const bool oneIsSmaller = one.fit.parameters < other.fit.parameters;
    const auto& smaller = oneIsSmaller ? one : other;
    const auto& larger = oneIsSmaller ? other : one;
    requireComparable(smaller, larger);
    const auto fewFixed = fixedNames(smaller);
    const auto moreFixed = fixedNames(larger);
    const auto few = covarianceEntries(smaller);
    const auto more = covarianceEntries(larger);
    if (!std::includes(more.begin(), more.end(), few.begin(), few.end())
        || !std::includes(moreFixed.begin(), moreFixed.end(), fewFixed.begin(), fewFixed.end()))
        throw Error(ErrorCode::ModelsNotComparable);

    LikelihoodRatioTest test;
    test.chi2 = std::max(0.0, smaller.fit.deviance - larger.fit.deviance);
    test.df = larger.fit.parameters - smaller.fit.parameters;
    test.naiveP = chiSquareP(test.chi2, test.df);
    test.p = test.naiveP;
    const auto newVariances = std::count_if(more.begin(), more.end(), [&](const auto& entry) {
        return entry.front() == '=' && few.count(entry) == 0;
    });
    test.isMixture = fewFixed == moreFixed && newVariances == 1;
    if (test.isMixture)
        test.p = (upperTail(test.chi2, test.df - 1) + upperTail(test.chi2, test.df)) / 2;
    return test;
}

std::optional<VarianceIntervals> varianceIntervals(const FittedModel& model, double level)
{
    if (model.fit.isPseudo())
        return std::nullopt;
    if (!model.design.hasOneInterceptOnly() || model.fit.singular)
        return std::nullopt;
    const auto information = varianceInformation(*model.estimator, model.estimate);
    const auto covariance =
        thetaCovariance(devianceHessian(*model.estimator, model.estimate, information));
    const double theta = std::abs(model.estimate.theta[0]);
    const double sigma2 = model.estimate.sigma2();
    // Relative errors do not depend on the outcome's scale.
    const double logLambda = 2 * std::sqrt(covariance(0, 0)) / theta;
    const double logSigma2 = std::sqrt(covariance(1, 1)) / sigma2;
    const double sign = model.estimate.theta[0] < 0 ? -1 : 1;
    const double cross = sign * 2 * covariance(0, 1) / (theta * sigma2);
    const double logTau2 = std::sqrt(logLambda * logLambda + logSigma2 * logSigma2 + 2 * cross);
    const double z = normalQuantile((1 + level) / 2);
    const auto& fit = model.fit;
    const double icc = fit.icc.value();
    return VarianceIntervals{
        onScale(fit.tau2, fit.tau2 * logTau2, std::log(fit.tau2), logTau2, z, false),
        onScale(fit.sigma2, fit.sigma2 * logSigma2, std::log(fit.sigma2), logSigma2, z, false),
        onScale(icc, icc * fit.sigma2 / (fit.tau2 + fit.sigma2) * logLambda,
                std::log(theta * theta), logLambda, z, true)};
}

namespace {

/// Sample variances of what fixed and random effects add to the outcome. Where predictors are
/// centred and orthogonal and an intercept is all that varies, no row has to be looked at.
std::pair<double, double> variancesOfEffects(const FittedModel& model)
{
    const auto& design = model.design;
    const auto& basis = model.estimator->basis();
    if (!design.hasOneInterceptOnly() || !basis.intercept || design.isWeighed
        || design.egoWeights != nullptr) {
        const auto parts = fittedParts(model);
        return {parts.fixedVariance, parts.randomVariance};
    }
    const auto rows = static_cast<double>(design.rows);
    const Eigen::VectorXd slopes =
        model.estimate.beta.tail(model.estimate.beta.size() - 1) - basis.takenOfOutcome();
    const double scale = basis.outcomeScale();
    return {slopes.squaredNorm() * rows / ((rows - 1) * scale * scale),
            model.fit.random.front().meanVariance};
}

}  // namespace

ExplainedVariance explainedVariance(const FittedModel& model, const std::stop_token& stop)
{
    const auto [fixed, random] = variancesOfEffects(model);
    const double whole = fixed + random + model.fit.sigma2;
    ExplainedVariance found{fixed / whole, (fixed + random) / whole, std::nullopt, std::nullopt};
    if (!model.design.hasOneInterceptOnly() || !model.design.intercept)
        return found;
    const auto null = withoutPredictors(model, stop);
    const double scale = model.estimator->basis().outcomeScale();
    const double sigma2 = null.sigma2() / (scale * scale);
    const double tau2 = sigma2 * null.theta[0] * null.theta[0];
    found.level1 = 1 - model.fit.sigma2 / sigma2;
    if (tau2 > 0)
        found.level2 = 1 - model.fit.tau2 / tau2;
    return found;
}

}  // namespace alteri
