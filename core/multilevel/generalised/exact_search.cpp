// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/exact_search.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/inference.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double nodeTolerance = 3e-13;  // of a group's log-likelihood
constexpr double modeTolerance = 1e-2;   // in units of its curvature

/// Without random effects groups do not count: pieces of so many rows are faster.
GroupedRows pieces(const GroupedRows& rows)
{
    constexpr std::ptrdiff_t size = 64;
    GroupedRows found{rows.order, {}};
    const auto all = rows.begin.back();
    for (std::ptrdiff_t begin = 0; begin < all; begin += size)
        found.begin.push_back(begin);
    found.begin.push_back(all);
    return found;
}

/// F^-1.
double quantileOf(Link link, double p)
{
    switch (link) {
    case Link::Logit:
        return std::log(p / (1 - p));
    case Link::Probit:
        return normalQuantile(p);
    case Link::Cloglog:
        return std::log(-std::log1p(-p));
    case Link::Log:
        break;
    }
    return std::log(p);
}

double meanOfOutcome(const GeneralisedData& data)
{
    double sum = 0;
    double whole = 0;
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i) {
        const auto row = data.rows.rowAt(i);
        const double w = data.egoWeightOf(row) * data.weightOf(row);
        sum += w * data.y[row];
        whole += w * (isCount(data.family) ? std::exp(data.offsetOf(row)) : data.trialsOf(row));
    }
    return sum / whole;
}

/// The marginal proportions, all coefficients 0.
VectorXd startingValues(const GeneralisedData& data)
{
    VectorXd psi = VectorXd::Zero(data.nuisances() + data.effects());
    if (data.isOrdinal()) {
        const double whole = std::accumulate(data.counts.begin(), data.counts.end(), 0.0);
        double below = 0;
        for (Index k = 0; k < data.thresholds(); ++k) {
            below += data.counts[static_cast<std::size_t>(k)];
            psi[k * (1 + data.freeByThreshold)] = quantileOf(data.link, below / whole);
        }
        return psi;
    }
    if (data.hasConstant())
        psi[data.nuisances()] = quantileOf(data.link, meanOfOutcome(data));
    return psi;
}

GeneralisedEstimate estimateAt(const Summit& summit)
{
    if (!summit.at.allFinite() || !std::isfinite(summit.ascent.value))
        throw Error(ErrorCode::EstimateNotFound);
    GeneralisedEstimate estimate;
    estimate.psi = summit.at;
    estimate.logLik = summit.ascent.value;
    estimate.information = -summit.ascent.hessian;
    estimate.converged = summit.converged;
    if (summit.converged && summit.step.size() == summit.at.size())
        estimate.psi += summit.step;
    return estimate;
}

/// The coefficients that a direction of the basis moves most, by their columns' spread.
std::vector<std::string> movedBy(const GeneralisedData& data, const VectorXd& step)
{
    const Index free = data.freeByThreshold;
    const Index constant = data.hasConstant() ? 1 : 0;
    const auto kept = static_cast<Index>(data.basis.kept.size());
    const VectorXd own = step.segment(data.nuisances() + constant, kept - free);
    const double most = own.size() > 0 ? own.cwiseAbs().maxCoeff() : 0;
    std::vector<std::string> names;
    for (Index i = 0; i < own.size(); ++i)
        if (std::abs(own[i]) > 0.05 * most) {
            const auto column = data.basis.kept[static_cast<std::size_t>(i + free)];
            const auto first = data.design->intercept ? 1 : 0;
            names.push_back(
                data.design->coefficients[static_cast<std::size_t>(column + first)].name);
        }
    return names;
}

EffectShape noEffects()
{
    EffectShape shape;
    shape.back = MatrixXd(0, 0);
    return shape;
}

Summit climbed(MarginalLikelihood& likelihood, VectorXd start, const ClimbChoices& choices)
{
    // Nodes follow the modes: where counts are large, posteriors are narrower than steps are long.
    return climb([&](const VectorXd& psi) { return likelihood.at(psi, modeTolerance); },
                 std::move(start), choices);
}

/// The likelihood is even in each column of L.
void makeDiagonalPositive(const EffectShape& shape, Index first, VectorXd& psi)
{
    for (std::size_t e = 0; e < shape.entries.size(); ++e) {
        const auto [row, column] = shape.entries[e];
        if (row != column || psi[first + static_cast<Index>(e)] >= 0)
            continue;
        for (std::size_t f = 0; f < shape.entries.size(); ++f)
            if (shape.entries[f].second == column)
                psi[first + static_cast<Index>(f)] *= -1;
    }
}

class ExactSearch {
public:
    ExactSearch(const GeneralisedData& data,
                const EffectShape& shape,
                const GeneralisedEstimate& single,
                std::stop_token stop)
        : m_shape(shape)
        , m_single(single)
        , m_likelihood(data, shape, std::move(stop))
        , m_first(m_likelihood.layout().firstEntry())
    {
    }

    GeneralisedEstimate run()
    {
        auto best = climbFrom(0.5);
        const bool isOne = m_shape.size() == 1;
        const bool isLow = isOne && isSummitAtZero();
        const auto isZero = [&](const GeneralisedEstimate& estimate) {
            return std::abs(estimate.psi[m_first]) < 1e-4
                   || estimate.logLik < m_single.logLik - 1e-9 * std::abs(m_single.logLik);
        };
        if (isLow && isZero(best)) {
            auto other = climbFrom(1.5);
            if (isZero(other))
                return atZero();
            best = std::move(other);
        }
        if (isLow && best.logLik <= m_single.logLik)
            return atZero();
        return best;
    }

private:
    /// dl/d(s^2) at s = 0 is half the curvature there.
    bool isSummitAtZero()
    {
        VectorXd psi = VectorXd::Zero(m_likelihood.layout().size());
        psi.head(m_first) = m_single.psi;
        MarginalLikelihood& likelihood = m_likelihood;
        likelihood.setNodes(5);
        return likelihood.at(psi, 1e-3).hessian(m_first, m_first) <= 0;
    }

    GeneralisedEstimate atZero() const
    {
        auto estimate = m_single;
        estimate.atZero = true;
        estimate.psi.conservativeResize(m_likelihood.layout().size());
        estimate.psi.tail(m_likelihood.layout().entries).setZero();
        return estimate;
    }

    VectorXd start(double deviation) const
    {
        VectorXd psi = VectorXd::Zero(m_likelihood.layout().size());
        psi.head(m_first) = m_single.psi;
        for (std::size_t e = 0; e < m_shape.entries.size(); ++e)
            if (m_shape.entries[e].first == m_shape.entries[e].second)
                psi[m_first + static_cast<Index>(e)] = deviation;
        return psi;
    }

    GeneralisedEstimate climbFrom(double deviation)
    {
        m_likelihood.setNodes(7);
        ClimbChoices rough;
        rough.tolerance = 1e-3;
        auto summit = climbed(m_likelihood, start(deviation), rough);
        for (int round = 0; round < 6; ++round) {
            VectorXd psi = summit.at;
            if (summit.converged && round == 0)
                psi += summit.step;
            const bool hasGrown = m_likelihood.chooseNodes(psi, nodeTolerance, modeTolerance);
            if (round > 0 && !hasGrown)
                break;
            summit = climbed(m_likelihood, psi, {});
            if (summit.isFlat || psi.tail(m_likelihood.layout().entries).norm() > 200)
                throw Error(ErrorCode::EstimateNotFound);
            if ((summit.at - psi).norm() < 0.05)
                break;
        }
        auto estimate = estimateAt(summit);
        makeDiagonalPositive(m_shape, m_first, estimate.psi);
        if (estimate.psi != summit.at) {
            // The information belongs to the signs that are given.
            VectorXd sign = VectorXd::Ones(estimate.psi.size());
            for (Index i = m_first; i < sign.size(); ++i)
                if (estimate.psi[i] * (summit.at[i] + summit.step[i]) < 0)
                    sign[i] = -1;
            estimate.information = sign.asDiagonal() * estimate.information * sign.asDiagonal();
        }
        estimate.fewestNodes = m_likelihood.fewestNodesUsed();
        estimate.mostNodes = m_likelihood.mostNodesUsed();
        return estimate;
    }

    const EffectShape& m_shape;
    const GeneralisedEstimate& m_single;
    MarginalLikelihood m_likelihood;
    Index m_first;
};

}  // namespace

GeneralisedEstimate singleLevelEstimate(const GeneralisedData& data,
                                        const std::stop_token& stop,
                                        const std::optional<double>& logTheta)
{
    GeneralisedData inPieces = data;
    // Sampling weights belong to egos.
    if (data.design->egoWeights == nullptr)
        inPieces.rows = pieces(data.rows);
    MarginalLikelihood likelihood(inPieces, noEffects(), stop);
    auto start = startingValues(data);
    if (logTheta)
        start[0] = *logTheta;
    const auto summit = climbed(likelihood, std::move(start), {});
    if (summit.isFlat) {
        auto names = movedBy(data, summit.step);
        if (!names.empty())
            throw Error(ErrorCode::OutcomeSeparated, std::move(names));
    }
    return estimateAt(summit);
}

GeneralisedEstimate exactEstimate(const GeneralisedData& data,
                                  const EffectShape& shape,
                                  const GeneralisedEstimate& single,
                                  const std::stop_token& stop)
{
    return ExactSearch(data, shape, single, stop).run();
}

GeneralisedEstimate exactEstimateFrom(const GeneralisedData& data,
                                      const EffectShape& shape,
                                      const VectorXd& start,
                                      const std::stop_token& stop)
{
    constexpr double nearZero = 0.05;
    const auto entries = static_cast<Index>(shape.entries.size());
    if (start.tail(entries).cwiseAbs().minCoeff() > nearZero) {
        MarginalLikelihood likelihood(data, shape, stop);
        likelihood.chooseNodes(start, nodeTolerance, modeTolerance);
        const auto summit = climbed(likelihood, start, {});
        // Where a variance goes to zero, or far away, all places are looked at.
        if (summit.converged && !summit.isFlat
            && summit.at.tail(entries).cwiseAbs().minCoeff() > nearZero
            && (summit.at - start).norm() < 1) {
            auto estimate = estimateAt(summit);
            estimate.fewestNodes = likelihood.fewestNodesUsed();
            estimate.mostNodes = likelihood.mostNodesUsed();
            return estimate;
        }
    }
    const std::optional<double> logTheta =
        data.family == Family::NegativeBinomial ? std::optional(start[0]) : std::nullopt;
    return exactEstimate(data, shape, singleLevelEstimate(data, stop, logTheta), stop);
}

}  // namespace alteri
