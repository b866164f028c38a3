// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/intercept_estimator.hpp"

#include "core/multilevel/estimators/variance_search.hpp"

#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

class InterceptEstimator : public Estimator {
public:
    /// @param turn from the products' columns v to those of the statistics
    InterceptEstimator(std::shared_ptr<const BasedProducts> products,
                       InterceptStatistics statistics,
                       MatrixXd turn)
        : m_products(std::move(products))
        , m_statistics(std::move(statistics))
        , m_turn(std::move(turn))
    {
    }

    Estimate estimate(Criterion criterion,
                      const Estimate* /*near*/,
                      const std::stop_token& /*stop*/) const override
    {
        InterceptDeviance deviance(m_statistics, criterion);
        const auto found = findVariance(deviance);
        auto estimate = estimateAt(std::sqrt(found.lambda), deviance, criterion);
        estimate.converged = found.converged;
        estimate.evaluations = found.evaluations;
        return estimate;
    }

    Estimate at(const VectorXd& theta, Criterion criterion) const override
    {
        InterceptDeviance deviance(m_statistics, criterion);
        return estimateAt(theta[0], deviance, criterion);
    }

    std::unique_ptr<Estimator> restricted(const MatrixXd& H, const VectorXd& h0) const override
    {
        const MatrixXd T = restriction(H, h0);
        return std::make_unique<InterceptEstimator>(m_products, alteri::restricted(m_statistics, T),
                                                    m_turn * T);
    }

    std::vector<RandomBlock> blocks(const Estimate& estimate) const override
    {
        const double lambda = estimate.theta[0] * estimate.theta[0];
        const Index p = m_statistics.p;
        const MatrixXd means = m_products->basis.turn(m_products->means, 1) * m_turn;
        VectorXd v(p + 1);
        v << -estimate.beta, 1;
        const VectorXd residuals = means * v;
        std::vector<RandomBlock> blocks;
        blocks.reserve(static_cast<std::size_t>(means.rows()));
        for (Index g = 0; g < means.rows(); ++g) {
            const double n = m_products->sizes[g];
            const double w = n / (1 + n * lambda);
            blocks.push_back({{{0, static_cast<std::size_t>(g), 0}},
                              MatrixXd::Constant(1, 1, w),
                              w * means.row(g).head(p),
                              VectorXd::Constant(1, w * residuals[g])});
        }
        return blocks;
    }

    std::vector<TermEffects> effects(const Estimate& estimate) const override
    {
        const double lambda = estimate.theta[0] * estimate.theta[0];
        TermEffects effects;
        effects.values.resize(m_products->sizes.size(), 1);
        for (const auto& block : blocks(estimate)) {
            const auto g = static_cast<Index>(block.effects.front().group);
            effects.values(g, 0) = lambda * block.t[0];
            effects.covariances.emplace_back(
                MatrixXd::Constant(1, 1, lambda / (1 + m_products->sizes[g] * lambda)));
        }
        return {std::move(effects)};
    }

    std::vector<MatrixXd> covariances(const VectorXd& theta) const override
    {
        return {MatrixXd::Constant(1, 1, theta[0] * theta[0])};
    }

    std::vector<MatrixXd> effectMaps() const override { return {MatrixXd::Identity(1, 1)}; }
    std::vector<Place> places() const override { return {{0, 0, 0}}; }
    const ColumnBasis& basis() const override { return m_products->basis; }
    double rows() const override { return m_statistics.rows; }
    Index fixedEffects() const override { return m_statistics.p; }

private:
    Estimate estimateAt(double theta, InterceptDeviance& deviance, Criterion criterion) const
    {
        auto at = deviance.at(theta * theta);
        Estimate estimate;
        estimate.criterion = criterion;
        estimate.theta = VectorXd::Constant(1, theta);
        estimate.deviance = at.value;
        estimate.logDeterminant = at.logDeterminant;
        estimate.rss = at.rss;
        estimate.df = m_statistics.rows
                      - (criterion == Criterion::Reml ? static_cast<double>(m_statistics.p) : 0);
        estimate.beta = std::move(at.beta);
        estimate.inverse = std::move(at.inverse);
        return estimate;
    }

    std::shared_ptr<const BasedProducts> m_products;
    InterceptStatistics m_statistics;
    MatrixXd m_turn;
};

}  // namespace

std::unique_ptr<Estimator> makeInterceptEstimator(BasedProducts products)
{
    auto statistics = interceptStatistics(products);
    const Index width = statistics.p + 1;
    return std::make_unique<InterceptEstimator>(
        std::make_shared<const BasedProducts>(std::move(products)), std::move(statistics),
        MatrixXd::Identity(width, width));
}

}  // namespace alteri
