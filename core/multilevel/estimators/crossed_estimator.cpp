// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/estimators/crossed_estimator.hpp"

#include "core/error.hpp"
#include "core/multilevel/estimators/covariance_search.hpp"
#include "core/multilevel/estimators/covariance_starts.hpp"
#include "core/multilevel/estimators/crossed_deviance.hpp"
#include "core/multilevel/estimators/crossed_moments.hpp"

#include <Eigen/Cholesky>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

// Dense matrices of all effects up to here; beyond, what needs them is left out.
constexpr Index mostDenseEffects = 1500;

/// Theta has the terms in the design's order; the deviance wants the eliminated one first.
class CrossedEstimator : public Estimator {
public:
    explicit CrossedEstimator(std::shared_ptr<const CrossedStatistics> statistics)
        : m_statistics(std::move(statistics))
    {
        const auto terms = m_statistics->rest.size() + 1;
        std::vector<Index> begin(terms);
        Index at = 0;
        for (std::size_t index = 0; index < terms; ++index) {
            m_orderedTerms.push_back(&termOfDesign(index));
            begin[index] = at;
            at += static_cast<Index>(m_orderedTerms.back()->entries.size());
        }
        m_size = at;
        for (std::size_t i = 0; i < terms; ++i) {
            const auto& term = i == 0 ? m_statistics->first : m_statistics->rest[i - 1];
            for (std::size_t k = 0; k < term.entries.size(); ++k)
                m_place.push_back(begin[term.index] + static_cast<Index>(k));
        }
    }

    Estimate
    estimate(Criterion criterion, const Estimate* near, const std::stop_token& stop) const override
    {
        CrossedDeviance deviance(*m_statistics, criterion, stop);
        auto found = near != nullptr ? minimise(deviance, {inward(near->theta)}, stop)
                                     : lowestMinimum(deviance, stop);
        // A start at the border of what variances can be may lead nowhere.
        if (near != nullptr && !found.converged)
            return this->estimate(criterion, nullptr, stop);
        auto estimate = estimateFrom(found.at, criterion);
        estimate.theta = outward(found.theta);
        estimate.converged = found.converged;
        estimate.evaluations = found.evaluations;
        return estimate;
    }

    Estimate at(const VectorXd& theta, Criterion criterion) const override
    {
        CrossedDeviance deviance(*m_statistics, criterion, {});
        auto estimate = estimateFrom(deviance.at(inward(theta)), criterion);
        estimate.theta = theta;
        return estimate;
    }

    std::unique_ptr<Estimator> restricted(const MatrixXd& H, const VectorXd& h0) const override
    {
        const MatrixXd T = restriction(H, h0);
        auto less = std::make_shared<CrossedStatistics>(*m_statistics);
        less->p = H.cols();
        less->VV = T.transpose() * m_statistics->VV * T;
        less->firstZV = m_statistics->firstZV * T;
        less->restZV = m_statistics->restZV * T;
        return std::make_unique<CrossedEstimator>(std::move(less));
    }

    std::vector<RandomBlock> blocks(const Estimate& estimate) const override
    {
        const Index n = m_statistics->effects();
        if (n > mostDenseEffects)
            throw Error(ErrorCode::TooManyEffects, {"|"});
        const Index p = m_statistics->p;
        const MatrixXd C = denseZZ();
        const MatrixXd ZV = denseZV();
        const MatrixXd Lambda = denseLambda(inward(estimate.theta));
        const MatrixXd CL = C * Lambda;
        const MatrixXd M = MatrixXd::Identity(n, n) + Lambda.transpose() * CL;
        const Eigen::LLT<MatrixXd> factor(M);
        const MatrixXd turned = factor.solve(Lambda.transpose() * ZV);
        const MatrixXd ZVinv = ZV - CL * turned;
        VectorXd v(p + 1);
        v << -estimate.beta, 1;
        RandomBlock block;
        block.S = C - CL * factor.solve(CL.transpose());
        block.P = ZVinv.leftCols(p);
        block.t = ZVinv * v;
        for (std::size_t i = 0; i <= m_statistics->rest.size(); ++i) {
            const auto& term = i == 0 ? m_statistics->first : m_statistics->rest[i - 1];
            for (Index g = 0; g < term.groups; ++g)
                for (Index k = 0; k < term.q; ++k)
                    block.effects.push_back({term.index, static_cast<std::size_t>(g), k});
        }
        return {std::move(block)};
    }

    std::vector<TermEffects> effects(const Estimate& estimate) const override
    {
        CrossedDeviance deviance(*m_statistics, estimate.criterion, {});
        const auto theta = inward(estimate.theta);
        deviance.at(theta);
        const auto factors = deviance.factors(theta);
        VectorXd v(m_statistics->p + 1);
        v << -estimate.beta, 1;
        const VectorXd u = deviance.solutions() * v;
        std::vector<TermEffects> effects(factors.size());
        Index begin = 0;
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const auto& term = i == 0 ? m_statistics->first : m_statistics->rest[i - 1];
            const auto& L = factors[i];
            const MatrixXd inverse = deviance.inverseBlocks(i);
            auto& found = effects[term.index];
            found.values.resize(term.groups, term.q);
            for (Index g = 0; g < term.groups; ++g) {
                found.values.row(g) = (L * u.segment(begin + g * term.q, term.q)).transpose();
                found.covariances.emplace_back(L * inverse.middleCols(g * term.q, term.q)
                                               * L.transpose());
            }
            begin += term.groups * term.q;
        }
        return effects;
    }

    std::vector<MatrixXd> covariances(const VectorXd& theta) const override
    {
        const auto factors =
            CrossedDeviance(*m_statistics, Criterion::Ml, {}).factors(inward(theta));
        std::vector<MatrixXd> covariances(factors.size());
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const auto& term = i == 0 ? m_statistics->first : m_statistics->rest[i - 1];
            covariances[term.index] = factors[i] * factors[i].transpose();
        }
        return covariances;
    }

    std::vector<MatrixXd> effectMaps() const override
    {
        std::vector<MatrixXd> maps;
        for (const auto* term : m_orderedTerms)
            maps.push_back(term->S);
        return maps;
    }

    std::vector<Place> places() const override
    {
        std::vector<Place> places;
        for (std::size_t i = 0; i < m_orderedTerms.size(); ++i)
            for (const auto& [row, column] : m_orderedTerms[i]->entries)
                places.push_back({i, row, column});
        return places;
    }

    const ColumnBasis& basis() const override { return m_statistics->basis; }
    double rows() const override { return m_statistics->rows; }
    Index fixedEffects() const override { return m_statistics->p; }

private:
    const CrossedStatistics::Term& termOfDesign(std::size_t index) const
    {
        if (m_statistics->first.index == index)
            return m_statistics->first;
        std::size_t i = 0;
        while (m_statistics->rest[i].index != index)
            ++i;
        return m_statistics->rest[i];
    }

    VectorXd inward(const VectorXd& theta) const
    {
        VectorXd sorted(m_size);
        for (Index k = 0; k < m_size; ++k)
            sorted[k] = theta[m_place[static_cast<std::size_t>(k)]];
        return sorted;
    }

    VectorXd outward(const VectorXd& theta) const
    {
        VectorXd sorted(m_size);
        for (Index k = 0; k < m_size; ++k)
            sorted[m_place[static_cast<std::size_t>(k)]] = theta[k];
        return sorted;
    }

    /// The largest grouping's effects, and all others.
    std::vector<ThetaEntry> thetaEntries() const
    {
        std::vector<ThetaEntry> entries;
        const auto add = [&](const CrossedStatistics::Term& term, ThetaEntry kind) {
            for (const auto& [row, column] : term.entries)
                entries.push_back(row == column ? kind : ThetaEntry::Together);
        };
        add(m_statistics->first, ThetaEntry::OneEffect);
        for (const auto& term : m_statistics->rest)
            add(term, ThetaEntry::OtherEffect);
        return entries;
    }

    CovarianceEstimate lowestMinimum(CrossedDeviance& deviance, const std::stop_token& stop) const
    {
        const auto entries = thetaEntries();
        const auto start = [&](double size) { return independentEffects(entries, size, size); };
        if (m_statistics->effects() >= mostDenseEffects)
            return minimise(deviance, {momentStart(*m_statistics).value_or(start(0.5))}, stop);
        const std::vector<double> levels{0.02, 0.15, 1, 7, 50};
        return minimiseWidely(deviance, {start(0.5), start(2)}, entries, {levels, levels}, stop);
    }

    MatrixXd denseZZ() const
    {
        const auto& s = *m_statistics;
        const Index first = s.first.q * s.first.groups;
        MatrixXd C = MatrixXd::Zero(s.effects(), s.effects());
        for (Index g = 0; g < s.first.groups; ++g) {
            C.block(g * s.first.q, g * s.first.q, s.first.q, s.first.q) =
                s.firstZZ.middleCols(g * s.first.q, s.first.q);
            for (auto k = s.begin[static_cast<std::size_t>(g)];
                 k < s.begin[static_cast<std::size_t>(g) + 1]; ++k)
                C.block(g * s.first.q, first + s.column[static_cast<std::size_t>(k)], s.first.q,
                        1) = s.between.col(k);
        }
        C.bottomRightCorner(s.restSize, s.restSize) = MatrixXd(s.restZZ);
        C.triangularView<Eigen::StrictlyLower>() = C.transpose();
        return C;
    }

    MatrixXd denseZV() const
    {
        MatrixXd ZV(m_statistics->effects(), m_statistics->p + 1);
        ZV << m_statistics->firstZV, m_statistics->restZV;
        return ZV;
    }

    MatrixXd denseLambda(const VectorXd& theta) const
    {
        const auto factors = CrossedDeviance(*m_statistics, Criterion::Ml, {}).factors(theta);
        MatrixXd Lambda = MatrixXd::Zero(m_statistics->effects(), m_statistics->effects());
        Index begin = 0;
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const auto& term = i == 0 ? m_statistics->first : m_statistics->rest[i - 1];
            for (Index g = 0; g < term.groups; ++g, begin += term.q)
                Lambda.block(begin, begin, term.q, term.q) = factors[i];
        }
        return Lambda;
    }

    std::shared_ptr<const CrossedStatistics> m_statistics;
    std::vector<const CrossedStatistics::Term*> m_orderedTerms;  ///< in the design's order
    std::vector<Index> m_place;  ///< of the deviance's theta in the design's
    Index m_size = 0;
};

}  // namespace

std::unique_ptr<Estimator> makeCrossedEstimator(const DesignMatrix& design,
                                                const GroupedRows& rows,
                                                const std::stop_token& stop)
{
    return std::make_unique<CrossedEstimator>(
        std::make_shared<const CrossedStatistics>(crossedStatistics(design, rows, stop)));
}

}  // namespace alteri
