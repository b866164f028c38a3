// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/predictions.hpp"

#include "core/error.hpp"
#include "core/multilevel/formula/formula_text.hpp"

#include <algorithm>
#include <boost/math/special_functions/trigamma.hpp>
#include <cmath>
#include <numbers>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr int decimals = 4;

/// Variance of z'u in a row, summed over the terms.
double effectVariance(const GeneralisedModel& model, const VectorXd& psi, std::size_t row)
{
    double variance = 0;
    auto first = model.data.nuisances() + model.data.effects();
    for (const auto& shape : model.shapes) {
        const VectorXd z = effectRow(model, shape, row);
        variance += (factorFrom(shape, psi.data() + first).transpose() * z).squaredNorm();
        first += static_cast<Index>(shape.entries.size());
    }
    return variance;
}

/// Variance of x'b over the rows, with N - 1: the basis is orthogonal with mean square 1.
double fixedVariance(const GeneralisedModel& model)
{
    const auto& data = model.data;
    const Index constant = data.hasConstant() ? 1 : 0;
    const auto slopes = model.psi.segment(data.nuisances() + constant, data.effects() - constant);
    const double n = data.rowCount();
    return slopes.squaredNorm() * n / (n - 1);
}

double meanEffectVariance(const GeneralisedModel& model)
{
    double sum = 0;
    for (std::ptrdiff_t i = 0; i < model.data.rows.begin.back(); ++i)
        sum += effectVariance(model, model.psi, model.data.rows.rowAt(i));
    return sum / model.data.rowCount();
}

/// The model of the intercept, the offsets and the first random intercept on the same rows.
GeneralisedModel nullModel(const Frame& frame, const GeneralisedModel& model)
{
    const auto formula = parseFormula(model.fit.spec.model.formula);
    Formula null;
    null.outcome = formula.outcome;
    null.offsets = formula.offsets;
    null.random.push_back({true, {}, true, formula.random.front().group});
    auto spec = model.fit.spec;
    spec.model.formula = formulaText(null);
    spec.model.references.clear();
    spec.model.groupings.clear();
    spec.model.centred.clear();
    for (const auto& name : variablesOf(formula))
        spec.model.sameSampleAs.push_back(name);
    return fitGeneralised(frame, spec);
}

void addCountShares(const Frame& frame, const GeneralisedModel& model, ReportPart& part)
{
    const auto null = nullModel(frame, model);
    const double variance = null.fit.random.front().covariance(0, 0);
    const double lambda = std::exp(null.fit.fixed.front().estimate + variance / 2);
    const bool isNegative = null.fit.dispersion && std::isfinite(null.fit.dispersion->logTheta);
    // Of the model itself, as MuMIn has it: theta of the fit, lambda of the null model.
    const double own = model.fit.random.front().covariance(0, 0);
    const double extra = isNegative && model.fit.dispersion ? 1 / model.fit.dispersion->theta : 0;
    const auto add = [&](const char* name, double residual) {
        part.table.rows.push_back({std::string(name), own / (own + residual)});
    };
    part.table.rows.push_back({std::string("lambda of the null model"), lambda});
    add("ICC (lognormal)", std::log1p(1 / lambda + extra));
    add("ICC (delta)", 1 / lambda + extra);
    add("ICC (trigamma)", boost::math::trigamma(1 / (1 / lambda + extra)));
}

std::vector<std::string> outcomeNames(const GeneralisedData& data)
{
    if (data.isOrdinal())
        return data.levels;
    return {isCount(data.family) ? "mean" : "probability"};
}

}  // namespace

VectorXd effectRow(const GeneralisedModel& model, const EffectShape& shape, std::size_t row)
{
    VectorXd z(shape.size());
    for (Index k = 0; k < z.size(); ++k) {
        const auto& column = shape.columns[static_cast<std::size_t>(k)];
        z[k] = column.column == RandomTerm::intercept
                   ? 1
                   : (model.design().columns[static_cast<std::size_t>(column.column)][row]
                      - column.centre)
                         / column.scale;
    }
    return z;
}

double normalMean(const std::function<double(double)>& f, double s)
{
    if (!(s > 0))
        return f(0);
    const double h = std::min(0.35, 0.7 / s);
    constexpr double reach = 9;
    const auto count = static_cast<int>(std::ceil(reach / h));
    double sum = f(0);
    for (int k = 1; k <= count; ++k) {
        const double v = k * h;
        sum += std::exp(-v * v / 2) * (f(s * v) + f(-s * v));
    }
    return sum * h / std::sqrt(2 * std::numbers::pi);
}

LinearPredictor predictorOf(const GeneralisedModel& model, const VectorXd& psi, std::size_t row)
{
    const auto& data = model.data;
    const Index constant = data.hasConstant() ? 1 : 0;
    const VectorXd x = basisRow(data, row);
    LinearPredictor at;
    at.eta = data.offsetOf(row) + x.dot(psi.segment(data.nuisances() + constant, x.size()));
    if (constant == 1)
        at.eta += psi[data.nuisances()];
    at.deviation = std::sqrt(effectVariance(model, psi, row));
    at.thresholds = psi.head(data.thresholds());
    return at;
}

VectorXd outcomeMeans(const GeneralisedData& data, const LinearPredictor& at, double effect)
{
    const double eta = at.eta + effect;
    if (!data.isOrdinal())
        return VectorXd::Constant(1, linkProbability(data.link, eta));
    const auto categories = data.thresholds() + 1;
    VectorXd p(categories);
    for (Index k = 0; k < categories; ++k) {
        const bool isTop = k + 1 == categories;
        if (k == 0)
            p[k] = linkProbability(data.link, at.thresholds[0] - eta);
        else if (isTop)
            p[k] = linkComplement(data.link, at.thresholds[k - 1] - eta);
        else
            p[k] = linkProbability(data.link, at.thresholds[k] - eta)
                   - linkProbability(data.link, at.thresholds[k - 1] - eta);
    }
    return p;
}

VectorXd averageEgo(const GeneralisedData& data, const LinearPredictor& at)
{
    return outcomeMeans(data, at, 0);
}

VectorXd populationAveraged(const GeneralisedData& data, const LinearPredictor& at)
{
    if (data.link == Link::Log)
        return VectorXd::Constant(1, std::exp(at.eta + at.deviation * at.deviation / 2));
    VectorXd p = outcomeMeans(data, at, 0);
    if (!(at.deviation > 0))
        return p;
    for (Index k = 0; k < p.size(); ++k)
        p[k] = normalMean([&](double u) { return outcomeMeans(data, at, u)[k]; }, at.deviation);
    return p;
}

ReportPart predictionsPart(const GeneralisedModel& model)
{
    ReportPart part{"predictions", "Predictions", {}};
    part.table.columns = {
        {"row"}, {"outcome"}, {"average_ego", decimals}, {"population", decimals}};
    const auto names = outcomeNames(model.data);
    std::vector<std::size_t> rows;
    for (std::ptrdiff_t i = 0; i < model.data.rows.begin.back(); ++i)
        rows.push_back(model.data.rows.rowAt(i));
    std::sort(rows.begin(), rows.end());
    for (const auto row : rows) {
        const auto at = predictorOf(model, model.psi, row);
        const VectorXd ego = averageEgo(model.data, at);
        const VectorXd population = populationAveraged(model.data, at);
        for (Index k = 0; k < ego.size(); ++k)
            part.table.rows.push_back({static_cast<double>(row + 1),
                                       names[static_cast<std::size_t>(k)], ego[k], population[k]});
    }
    return part;
}

std::optional<ExplainedVariance> latentExplained(const GeneralisedModel& model)
{
    const auto latent = latentVariance(model.fit.link);
    if (!latent)
        return std::nullopt;
    const double fixed = fixedVariance(model);
    const double random = meanEffectVariance(model);
    const double whole = fixed + random + *latent;
    ExplainedVariance explained;
    explained.marginal = fixed / whole;
    explained.conditional = (fixed + random) / whole;
    return explained;
}

ReportPart generalisedExplainedPart(const Frame& frame, const GeneralisedModel& model)
{
    ReportPart part{"explained", "Explained variance", {}};
    part.table.columns = {{"measure"}, {"value", decimals}};
    const auto explained = latentExplained(model);
    if (!explained && model.shapes.empty())
        return part;
    if (!explained) {
        try {
            addCountShares(frame, model, part);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            part.table.rows.push_back(
                {std::string("ICC: the null model has no estimate"), TableValue()});
        }
        return part;
    }
    part.table.rows.push_back({std::string("R2 marginal (latent scale)"), explained->marginal});
    part.table.rows.push_back(
        {std::string("R2 conditional (latent scale)"), explained->conditional});
    if (model.fit.icc)
        part.table.rows.push_back({std::string("ICC (latent scale)"), *model.fit.icc});
    return part;
}

}  // namespace alteri
