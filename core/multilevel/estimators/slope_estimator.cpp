// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/slope_estimator.hpp"

#include "core/multilevel/estimators/covariance_search.hpp"
#include "core/multilevel/estimators/covariance_starts.hpp"
#include "core/multilevel/estimators/slope_deviance.hpp"
#include "core/multilevel/estimators/variance_search.hpp"

#include <Eigen/Cholesky>

#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// With as many groups the deviance is nearer to a parabola, and looking around costs more.
constexpr Eigen::Index manyGroups = 100;

class SlopeEstimator : public Estimator {
public:
    SlopeEstimator(ColumnBasis basis, SlopeStatistics statistics, double interceptStart)
        : m_basis(std::move(basis))
        , m_statistics(std::move(statistics))
        , m_interceptStart(interceptStart)
    {
    }

    Estimate
    estimate(Criterion criterion, const Estimate* near, const std::stop_token& stop) const override
    {
        SlopeDeviance deviance(m_statistics, criterion);
        auto found = near != nullptr ? minimise(deviance, {near->theta}, stop)
                                     : lowestMinimum(deviance, stop);
        auto estimate = estimateFrom(found.at, criterion);
        estimate.theta = std::move(found.theta);
        estimate.converged = found.converged;
        estimate.evaluations = found.evaluations;
        return estimate;
    }

    Estimate at(const VectorXd& theta, Criterion criterion) const override
    {
        SlopeDeviance deviance(m_statistics, criterion);
        auto estimate = estimateFrom(deviance.at(theta), criterion);
        estimate.theta = theta;
        return estimate;
    }

    std::unique_ptr<Estimator> restricted(const MatrixXd& H, const VectorXd& h0) const override
    {
        const MatrixXd T = restriction(H, h0);
        auto less = m_statistics;
        less.p = H.cols();
        less.W = T.transpose() * m_statistics.W * T;
        for (auto& c : less.c)
            c = (c * T).eval();
        return std::make_unique<SlopeEstimator>(m_basis, std::move(less), m_interceptStart);
    }

    std::vector<TermEffects> effects(const Estimate& estimate) const override
    {
        const Index q = m_statistics.q;
        const MatrixXd L = m_statistics.basis.factor(estimate.theta);
        TermEffects effects;
        effects.values.resize(m_statistics.groups, q);
        for (const auto& block : blocks(estimate)) {
            const auto g = static_cast<Index>(block.effects.front().group);
            // What a weighed outcome tells of a group counts once.
            effects.values.row(g) =
                (L * (L.transpose() * block.t)).transpose() / m_statistics.rootWeight(g);
            const MatrixXd LF = L.transpose() * factorOfGroup(g);
            const Eigen::LLT<MatrixXd> M(MatrixXd::Identity(q, q) + LF * LF.transpose());
            effects.covariances.emplace_back(L * M.solve(L.transpose()));
        }
        return {std::move(effects)};
    }

    std::vector<RandomBlock> blocks(const Estimate& estimate) const override
    {
        const Index q = m_statistics.q;
        const Index p = m_statistics.p;
        const MatrixXd L = m_statistics.basis.factor(estimate.theta);
        VectorXd v(p + 1);
        v << -estimate.beta, 1;
        std::vector<RandomBlock> blocks;
        for (Index g = 0; g < m_statistics.groups; ++g) {
            const MatrixXd F = factorOfGroup(g);
            MatrixXd c(q, p + 1);
            RandomBlock block;
            for (Index k = 0; k < q; ++k) {
                c.row(k) = m_statistics.c[static_cast<std::size_t>(k)].row(g);
                block.effects.push_back({0, static_cast<std::size_t>(g), k});
            }
            const MatrixXd LF = L.transpose() * F;
            const Eigen::LLT<MatrixXd> M(MatrixXd::Identity(q, q) + LF.transpose() * LF);
            const MatrixXd K = M.matrixL().solve(F.transpose());
            const MatrixXd R = M.matrixL().solve(c);
            block.S = K.transpose() * K;
            block.P = K.transpose() * R.leftCols(p);
            block.t = K.transpose() * (R * v);
            blocks.push_back(std::move(block));
        }
        return blocks;
    }

    std::vector<MatrixXd> covariances(const VectorXd& theta) const override
    {
        const MatrixXd L = m_statistics.basis.factor(theta);
        return {L * L.transpose()};
    }

    std::vector<MatrixXd> effectMaps() const override { return {m_statistics.basis.S}; }

    std::vector<Place> places() const override
    {
        std::vector<Place> places;
        for (const auto& [row, column] : m_statistics.basis.entries)
            places.push_back({0, row, column});
        return places;
    }

    const ColumnBasis& basis() const override { return m_basis; }
    double rows() const override { return m_statistics.rows; }
    Index fixedEffects() const override { return m_statistics.p; }

private:
    MatrixXd factorOfGroup(Index g) const
    {
        const Index q = m_statistics.q;
        MatrixXd F(q, q);
        for (Index k = 0; k < q; ++k)
            for (Index l = 0; l < q; ++l)
                F(k, l) = m_statistics.F[static_cast<std::size_t>(k * q + l)][g];
        return F;
    }

    std::vector<ThetaEntry> thetaEntries() const
    {
        const auto& basis = m_statistics.basis;
        std::vector<ThetaEntry> entries;
        entries.reserve(basis.entries.size());
        for (const auto& [row, column] : basis.entries)
            entries.push_back(row != column                      ? ThetaEntry::Together
                              : row == 0 && basis.interceptFirst ? ThetaEntry::OneEffect
                                                                 : ThetaEntry::OtherEffect);
        return entries;
    }

    CovarianceEstimate lowestMinimum(SlopeDeviance& deviance, const std::stop_token& stop) const
    {
        const auto entries = thetaEntries();
        const auto start = [&](double slope) {
            return independentEffects(entries, m_interceptStart, slope);
        };
        std::vector<VectorXd> starts{start(0.3 * m_interceptStart)};
        EffectGrid grid{{m_interceptStart}, {0.05, 0.7, 10}};
        if (m_statistics.groups < manyGroups) {
            starts.push_back(start(std::max(1.0, 2 * m_interceptStart)));
            starts.push_back(start(0.02));
            grid = {{0.02, 0.15, 1, 7, 50}, {0.02, 0.15, 1, 7, 50}};
        }
        return minimiseWidely(deviance, starts, entries, grid, stop);
    }

    ColumnBasis m_basis;
    SlopeStatistics m_statistics;
    double m_interceptStart;
};

/// The relative standard deviation of an intercept alone, where the search for more begins.
double interceptAlone(const BasedProducts& products)
{
    constexpr double otherwise = 0.5;
    try {
        const double lambda = findVariance(interceptStatistics(products), Criterion::Ml).lambda;
        return std::max(std::sqrt(lambda), 0.05);
    } catch (const std::exception&) {
        return otherwise;  // degenerate for an intercept alone; slopes may still be estimated
    }
}

}  // namespace

std::unique_ptr<Estimator>
makeSlopeEstimator(BasedProducts products, const RandomTerm& term, const Eigen::ArrayXd& weights)
{
    const double start = interceptAlone(products);
    auto statistics = slopeStatistics(products, term);
    if (weights.size() > 0)
        weighGroups(statistics, weights, products.sizes.array());
    return std::make_unique<SlopeEstimator>(std::move(products.basis), std::move(statistics),
                                            start);
}

}  // namespace alteri
