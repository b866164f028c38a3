// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/generalised_fit.hpp"

#include "core/error.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/generalised/exact_search.hpp"
#include "core/multilevel/generalised/laplace_search.hpp"
#include "core/multilevel/generalised/outcome_coding.hpp"
#include "core/multilevel/generalised/predictor_basis.hpp"
#include "core/multilevel/generalised/raw_estimates.hpp"
#include "core/multilevel/generalised/separation.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

using Eigen::Index;

void requireGroups(const GeneralisedData& data)
{
    const bool isCountOrTrials = isCount(data.family) || !data.trials.empty();
    for (const auto& term : data.design->random) {
        std::vector<char> isSeen(term.groups.size(), 0);
        for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i)
            isSeen[static_cast<std::size_t>(term.groups.of[data.rows.rowAt(i)])] = 1;
        const auto groups = std::count(isSeen.begin(), isSeen.end(), 1);
        if (groups < 2)
            throw Error(ErrorCode::OneGroup, {term.group});
        if (groups == data.rows.begin.back() && !isCountOrTrials)
            throw Error(ErrorCode::OneRowPerGroup, {term.group});
        if (term.size() > groups)
            throw Error(ErrorCode::TooManyVariances,
                        {term.group, std::to_string(term.entries.size())});
        if (!isCount(data.family) && isConstantWithin(data, term.groups))
            throw Error(ErrorCode::OutcomeConstantWithinGroups, {term.group});
    }
}

void prepare(GeneralisedModel& model, const std::stop_token& stop)
{
    auto& data = model.data;
    requireGroups(data);
    const auto first = model.design().intercept ? std::size_t{1} : 0;
    for (const auto& each : takeOutSeparated(data))
        model.fit.infinite.push_back({model.design().coefficients[each.column + first],
                                      each.direction, each.rows.size(), each.value,
                                      each.isHighest});
    countRows(data);
    const bool isAnyEmpty = std::any_of(data.counts.begin(), data.counts.end(),
                                        [](double count) { return count == 0; });
    const bool hasGroups = !model.design().random.empty();
    if (isAnyEmpty || (hasGroups && data.rows.groups() < 2) || data.rows.begin.back() == 0) {
        std::vector<std::string> names;
        for (const auto& each : model.fit.infinite)
            names.push_back(each.name.name);
        throw Error(ErrorCode::OutcomeSeparated, std::move(names));
    }
    formPredictorBasis(data, stop);
    for (std::size_t term = 0; term < model.design().random.size(); ++term)
        model.shapes.push_back(effectShape(data, term));
}

Integration integrationOf(const GeneralisedSpec& spec, const DesignMatrix& design)
{
    if (!spec.integration || design.random.empty())
        return design.random.size() <= 1 ? Integration::Exact : Integration::Laplace;
    if (*spec.integration == Integration::Exact && design.random.size() > 1)
        throw Error(ErrorCode::ExactNeedsOneGrouping);
    return *spec.integration;
}

struct Estimates {
    GeneralisedEstimate single;
    GeneralisedEstimate whole;
};

Estimates estimatesOf(const GeneralisedModel& model,
                      const GeneralisedData& data,
                      const std::optional<double>& logTheta,
                      const std::stop_token& stop)
{
    Estimates found;
    found.single = singleLevelEstimate(data, stop, logTheta);
    if (model.shapes.empty()) {
        found.whole = found.single;
        return found;
    }
    if (model.fit.integration == Integration::Laplace) {
        found.whole = laplaceEstimate(data, model.shapes, found.single, stop);
        return found;
    }
    if (model.shapes.front().size() > mostDimensions)
        throw Error(ErrorCode::TooManyDimensions, {model.design().random.front().group});
    found.whole = exactEstimate(data, model.shapes.front(), found.single, stop);
    return found;
}

/// dl/d(1/theta) at 0 has the sign of minus the score of log theta where theta is large.
bool isPoisson(const GeneralisedModel& model,
               const GeneralisedEstimate& poisson,
               const std::stop_token& stop)
{
    constexpr double large = 1e5;
    if (model.shapes.size() > 1)
        return false;
    MarginalLikelihood likelihood(
        model.data, model.shapes.empty() ? EffectShape() : model.shapes.front(), stop);
    Eigen::VectorXd psi(poisson.psi.size() + 1);
    psi << std::log(large), poisson.psi;
    likelihood.findModes(psi, 1e-3);
    likelihood.setNodes(model.shapes.empty() ? 1 : 25);
    return likelihood.at(psi).score[0] >= 0;
}

/// A negative binomial without overdispersion is Poisson's model.
Estimates countEstimates(GeneralisedModel& model, const std::stop_token& stop)
{
    GeneralisedData poisson = model.data;
    poisson.family = Family::Poisson;
    countRows(poisson);
    auto found = estimatesOf(model, poisson, std::nullopt, stop);
    if (isPoisson(model, found.whole, stop)) {
        model.fit.dispersion =
            CountDispersion{std::numeric_limits<double>::infinity(), std::nullopt,
                            std::numeric_limits<double>::infinity(), std::nullopt};
        model.data.family = Family::Poisson;
        countRows(model.data);
        return found;
    }
    return estimatesOf(model, model.data, 0.5, stop);
}

/// With the variables that `.` stands for, and whether there are groups.
GeneralisedSpec spelledOut(const Frame& frame, GeneralisedSpec spec)
{
    spec.model = withAllVariables(frame, std::move(spec.model), besidesOf(spec));
    spec.model.isSingleLevel = parseFormula(spec.model.formula).random.empty();
    return spec;
}

}  // namespace

GeneralisedModel
fitGeneralised(const Frame& frame, const GeneralisedSpec& spec, const std::stop_token& stop)
{
    if (!spec.model.variances.empty())
        throw Error(ErrorCode::NotForFamily, {"variances"});
    GeneralisedModel model;
    auto& fit = model.fit;
    const auto meant = spelledOut(frame, spec);
    model.store = std::make_unique<DesignMatrix>(buildGeneralisedDesign(frame, meant, stop));
    fit.spec = meant;
    fit.link = meant.usedLink();
    model.data = codeOutcome(*model.store, meant);
    fit.integration = integrationOf(meant, model.design());
    if (fit.isPseudo() && fit.integration != Integration::Exact)
        throw Error(ErrorCode::ExactNeedsOneGrouping);
    fit.n = model.design().rows;
    prepare(model, stop);
    fit.unusedCategories = model.data.isOrdinal() ? unusedCategories(model.design(), model.data)
                                                  : std::vector<std::string>();
    const auto found = model.data.family == Family::NegativeBinomial
                           ? countEstimates(model, stop)
                           : estimatesOf(model, model.data, std::nullopt, stop);
    fillFit(model, found.single, found.whole);
    return model;
}

}  // namespace alteri
