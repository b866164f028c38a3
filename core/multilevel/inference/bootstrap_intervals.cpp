// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/bootstrap_intervals.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/diagnostics.hpp"
#include "core/multilevel/inference/level_variances.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// A root R of a covariance, R R' = covariance, that may be singular.
MatrixXd rootOf(const MatrixXd& covariance)
{
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(covariance);
    return eigen.eigenvectors() * eigen.eigenvalues().cwiseMax(0).cwiseSqrt().asDiagonal();
}

class Bootstrap {
public:
    Bootstrap(const FittedModel& model, const BootstrapChoices& choices, std::stop_token stop)
        : m_model(model)
        , m_choices(choices)
        , m_stop(std::move(stop))
        , m_fixed(fittedParts(model).fixed)
    {
        for (const auto& each : model.fit.random)
            m_roots.push_back(rootOf(each.covariance));
    }

    std::size_t quantities() const
    {
        std::size_t count = m_model.fit.fixed.size() + 1;
        for (const auto& each : m_model.fit.random)
            count += each.names.size();
        return count;
    }

    /// Some replicates; those that fail stay empty.
    void
    run(std::size_t begin, std::size_t end, std::vector<std::optional<VectorXd>>& replicates) const
    {
        VectorXd y(m_fixed.size());
        const auto design = m_model.design.withOutcome(y.data());
        for (std::size_t i = begin; i < end; ++i) {
            if (m_stop.stop_requested())
                throw Error(ErrorCode::Cancelled);
            draw(i, y);
            try {
                replicates[i] = refit(design);
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw;
            }
        }
    }

private:
    void draw(std::size_t replicate, VectorXd& y) const
    {
        std::seed_seq seed{m_choices.seed & 0xffffffff, m_choices.seed >> 32,
                           static_cast<std::uint64_t>(replicate)};
        std::mt19937_64 random(seed);
        std::normal_distribution<double> normal;
        const double sigma = std::sqrt(m_model.fit.sigma2);
        y = m_fixed;
        for (std::size_t t = 0; t < m_roots.size(); ++t) {
            const auto& term = m_model.design.random[t];
            MatrixXd b(term.size(), static_cast<Index>(term.groups.size()));
            for (Index g = 0; g < b.cols(); ++g) {
                VectorXd u(term.size());
                for (auto& value : u)
                    value = normal(random);
                b.col(g) = m_roots[t] * u;
            }
            for (std::size_t row = 0; row < m_model.design.rows; ++row)
                for (Index k = 0; k < term.size(); ++k)
                    y[static_cast<Index>(row)] +=
                        b(k, term.groups.of[row])
                        * m_model.design.z(row, term, static_cast<std::size_t>(k));
        }
        for (auto& value : y)
            value += sigma * normal(random);
    }

    VectorXd refit(const DesignMatrix& design) const
    {
        const auto estimator = makeEstimator(design, m_model.rows, m_stop);
        const auto estimate =
            estimator->estimate(m_model.estimate.criterion, &m_model.estimate, m_stop);
        const auto& basis = estimator->basis();
        const auto beta = basis.coefficients(estimate.beta);
        if (beta.size() != static_cast<Index>(m_model.fit.fixed.size()))
            throw Error(ErrorCode::BootstrapFailed);
        VectorXd found(static_cast<Index>(quantities()));
        const double sigma = std::sqrt(estimate.sigma2()) / std::abs(basis.outcomeScale());
        found.head(beta.size()) = beta;
        Index at = beta.size();
        found[at++] = sigma;
        const auto D = estimator->covariances(estimate.theta);
        const auto maps = estimator->effectMaps();
        for (std::size_t t = 0; t < D.size(); ++t) {
            const MatrixXd back = maps[t].inverse();
            const MatrixXd covariance = back * D[t] * back.transpose();
            for (Index k = 0; k < covariance.rows(); ++k)
                found[at++] = sigma * std::sqrt(std::max(0.0, covariance(k, k)));
        }
        return found;
    }

    const FittedModel& m_model;
    BootstrapChoices m_choices;
    std::stop_token m_stop;
    VectorXd m_fixed;
    std::vector<MatrixXd> m_roots;
};

/// The quantile of sorted values, interpolated (Hyndman & Fan 1996, type 7, R's default).
double quantileOf(const std::vector<double>& sorted, double share)
{
    const double at = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace

BootstrapSummary
summarise(const std::vector<std::optional<VectorXd>>& replicates, Index quantity, double level)
{
    std::vector<double> values;
    double mean = 0;
    for (const auto& each : replicates)
        if (each) {
            values.push_back((*each)[quantity]);
            mean += values.back();
        }
    const auto n = static_cast<double>(values.size());
    mean /= n;
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    std::sort(values.begin(), values.end());
    return {n > 1 ? std::sqrt(squares / (n - 1)) : 0,
            {quantileOf(values, (1 - level) / 2), quantileOf(values, (1 + level) / 2)}};
}

BootstrapIntervals
bootstrapIntervals(const FittedModel& model, const BootstrapChoices& choices, const Watch& watch)
{
    requireNoEgoWeights(model, "--confint boot");
    requireOneVariance(model, "--confint boot");
    constexpr std::size_t parts = 100;
    const Bootstrap bootstrap(model, choices, watch.stop);
    std::vector<std::optional<VectorXd>> replicates(choices.replicates);
    forEachInParallel(parts, watch, [&](std::size_t i) {
        bootstrap.run(choices.replicates * i / parts, choices.replicates * (i + 1) / parts,
                      replicates);
    });
    BootstrapIntervals found;
    found.choices = choices;
    found.failed =
        static_cast<std::size_t>(std::count(replicates.begin(), replicates.end(), std::nullopt));
    if (found.failed == replicates.size())
        throw Error(ErrorCode::BootstrapFailed);
    Index quantity = 0;
    for (std::size_t j = 0; j < model.fit.fixed.size(); ++j)
        found.fixed.push_back(summarise(replicates, quantity++, choices.level));
    found.sigma = summarise(replicates, quantity++, choices.level);
    for (const auto& term : model.fit.random) {
        auto& sds = found.sds.emplace_back();
        for (std::size_t k = 0; k < term.names.size(); ++k)
            sds.push_back(summarise(replicates, quantity++, choices.level));
    }
    return found;
}

}  // namespace alteri
