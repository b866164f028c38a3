// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/marginal_likelihood.hpp"

#include "core/error.hpp"
#include "core/multilevel/products/group_weights.hpp"
#include "core/multilevel/products/parallel.hpp"

#include <algorithm>
#include <cmath>

namespace alteri {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

MarginalLikelihood::MarginalLikelihood(const GeneralisedData& data,
                                       EffectShape shape,
                                       std::stop_token stop)
    : m_data(data)
    , m_shape(std::move(shape))
    , m_layout{data.nuisances(), data.effects(), static_cast<Index>(m_shape.entries.size())}
    , m_stop(std::move(stop))
    , m_places(static_cast<std::size_t>(data.rows.groups()),
               {EffectVector::Zero(m_shape.size()),
                EffectMatrix::Identity(m_shape.size(), m_shape.size())})
    , m_nodes(static_cast<std::size_t>(data.rows.groups()), 1)
    , m_weights(egoWeightsOf(*data.design, data.rows))
{
}

double MarginalLikelihood::weightOf(std::ptrdiff_t group) const
{
    return m_weights.size() == 0 ? 1 : m_weights[group];
}

void MarginalLikelihood::setNodes(int n)
{
    std::fill(m_nodes.begin(), m_nodes.end(), n);
}

int MarginalLikelihood::mostNodesUsed() const
{
    return *std::max_element(m_nodes.begin(), m_nodes.end());
}

int MarginalLikelihood::fewestNodesUsed() const
{
    return *std::min_element(m_nodes.begin(), m_nodes.end());
}

/// By the work of a pass alone, so that results are the same on all machines.
std::size_t MarginalLikelihood::partCount() const
{
    constexpr double rowsPerPart = 1024;
    return static_cast<std::size_t>(std::clamp(m_data.rowCount() / rowsPerPart, 1.0, 64.0));
}

template <class Work>
void MarginalLikelihood::forEachPart(const Work& work)
{
    const auto parts = partCount();
    while (m_workers.size() < parts)
        m_workers.push_back(std::make_unique<EgoLikelihood>(m_data, m_shape));
    const auto& begin = m_data.rows.begin;
    const auto rows = static_cast<double>(begin.back());
    const auto firstGroup = [&](std::size_t part) {
        const auto row = static_cast<std::ptrdiff_t>(rows * static_cast<double>(part)
                                                     / static_cast<double>(parts));
        return std::lower_bound(begin.begin(), begin.end() - 1, row) - begin.begin();
    };
    forEachInParallel(parts, {m_stop, {}}, [&](std::size_t part) {
        const auto end = part + 1 == parts ? m_data.rows.groups() : firstGroup(part + 1);
        for (auto group = firstGroup(part); group < end; ++group) {
            if (m_stop.stop_requested())
                throw Error(ErrorCode::Cancelled);
            work(*m_workers[part], group, part);
        }
    });
}

void MarginalLikelihood::findModes(const VectorXd& psi, double tolerance)
{
    if (m_shape.columns.empty())
        return;
    const auto point = pointAt(m_data, m_shape, m_layout, psi);
    forEachPart([&](EgoLikelihood& ego, std::ptrdiff_t group, std::size_t) {
        ego.load(point, group);
        ego.findMode(point, m_places[static_cast<std::size_t>(group)], tolerance);
    });
}

bool MarginalLikelihood::chooseNodes(const VectorXd& psi,
                                     double tolerance,
                                     std::optional<double> modeTolerance)
{
    if (m_shape.columns.empty())
        return false;
    constexpr double rounding = 3e-15;
    const auto& ladder = nodeLadder();
    const auto point = pointAt(m_data, m_shape, m_layout, psi);
    std::vector<char> hasGrown(partCount(), 0);
    forEachPart([&](EgoLikelihood& ego, std::ptrdiff_t group, std::size_t part) {
        const auto at = static_cast<std::size_t>(group);
        ego.load(point, group);
        if (modeTolerance)
            ego.findMode(point, m_places[at], *modeTolerance);
        auto step = std::lower_bound(ladder.begin(), ladder.end(), std::max(7, m_nodes[at] - 1));
        if (step != ladder.begin())
            --step;
        const auto integral = [&] {
            return ego.integral(point, m_places[at],
                                productRule(*step, static_cast<int>(m_shape.size())));
        };
        double before = integral();
        while (step + 1 != ladder.end()) {
            ++step;
            const double now = integral();
            const bool isEnough =
                std::abs(now - before) <= std::max(tolerance, rounding * std::abs(now));
            before = now;
            if (isEnough)
                break;
        }
        if (*step > m_nodes[at])
            hasGrown[part] = 1;
        m_nodes[at] = std::max(m_nodes[at], *step);
    });
    return std::any_of(hasGrown.begin(), hasGrown.end(), [](char each) { return each != 0; });
}

/// What a logistic outcome's probability has of the thresholds alone.
void MarginalLikelihood::addThresholdGaps(const LikelihoodPoint& point, Ascent& sums) const
{
    if (!m_data.isOrdinal() || !EgoLikelihood::isFactored(m_data, m_shape))
        return;
    for (Index k = 0; k + 1 < static_cast<Index>(point.categories.size()); ++k) {
        if (k == 0)
            continue;
        const auto& each = point.categories[static_cast<std::size_t>(k)];
        const double count = m_data.counts[static_cast<std::size_t>(k)];
        sums.value += count * each.gap;
        sums.score[k] += count * each.gap1;
        sums.score[k - 1] -= count * each.gap1;
        sums.hessian(k, k) += count * each.gap2;
        sums.hessian(k - 1, k - 1) += count * each.gap2;
        sums.hessian(k - 1, k) -= count * each.gap2;
    }
}

Ascent MarginalLikelihood::at(const VectorXd& psi, std::optional<double> modeTolerance)
{
    const auto point = pointAt(m_data, m_shape, m_layout, psi);
    std::vector<LikelihoodSums> sums(partCount(), LikelihoodSums(m_layout.size()));
    forEachPart([&](EgoLikelihood& ego, std::ptrdiff_t group, std::size_t part) {
        const auto at = static_cast<std::size_t>(group);
        ego.load(point, group);
        if (modeTolerance)
            ego.findMode(point, m_places[at], *modeTolerance);
        const auto rule = productRule(m_nodes[at], static_cast<int>(m_shape.size()));
        if (m_weights.size() == 0) {
            ego.add(point, m_places[at], rule, sums[part]);
            return;
        }
        LikelihoodSums own(m_layout.size());
        ego.add(point, m_places[at], rule, own);
        sums[part].value += weightOf(group) * own.value;
        sums[part].score += weightOf(group) * own.score;
        sums[part].hessian += weightOf(group) * own.hessian;
    });
    Ascent all{m_data.constant, VectorXd::Zero(m_layout.size()),
               MatrixXd::Zero(m_layout.size(), m_layout.size())};
    for (const auto& each : sums) {
        all.value += each.value;
        all.score += each.score;
        all.hessian += each.hessian;
    }
    addThresholdGaps(point, all);
    all.hessian.triangularView<Eigen::StrictlyLower>() = all.hessian.transpose();
    return all;
}

MatrixXd MarginalLikelihood::groupScores(const VectorXd& psi)
{
    const auto point = pointAt(m_data, m_shape, m_layout, psi);
    const bool hasGaps = m_data.isOrdinal() && EgoLikelihood::isFactored(m_data, m_shape);
    MatrixXd scores(m_layout.size(), m_data.rows.groups());
    forEachPart([&](EgoLikelihood& ego, std::ptrdiff_t group, std::size_t) {
        const auto at = static_cast<std::size_t>(group);
        LikelihoodSums own(m_layout.size());
        ego.load(point, group);
        ego.add(point, m_places[at], productRule(m_nodes[at], static_cast<int>(m_shape.size())),
                own);
        const auto begin = m_data.rows.begin[at];
        for (auto i = begin; hasGaps && i < begin + m_data.rows.sizeOf(group); ++i) {
            const Index k = m_data.category[m_data.rows.rowAt(i)];
            if (k == 0 || k == m_data.thresholds())
                continue;
            const double slope = point.categories[static_cast<std::size_t>(k)].gap1;
            own.score[k] += slope;
            own.score[k - 1] -= slope;
        }
        scores.col(group) = weightOf(group) * own.score;
    });
    return scores;
}

double MarginalLikelihood::valueAt(const VectorXd& psi)
{
    const auto point = pointAt(m_data, m_shape, m_layout, psi);
    std::vector<double> sums(partCount(), 0);
    forEachPart([&](EgoLikelihood& ego, std::ptrdiff_t group, std::size_t part) {
        const auto at = static_cast<std::size_t>(group);
        ego.load(point, group);
        sums[part] += weightOf(group)
                      * ego.integral(point, m_places[at],
                                     productRule(m_nodes[at], static_cast<int>(m_shape.size())));
    });
    Ascent all{m_data.constant, VectorXd::Zero(m_layout.size()),
               MatrixXd::Zero(m_layout.size(), m_layout.size())};
    for (const double each : sums)
        all.value += each;
    addThresholdGaps(point, all);
    return all.value;
}

void MarginalLikelihood::posteriors(const VectorXd& psi,
                                    std::vector<VectorXd>& means,
                                    std::vector<MatrixXd>& covariances)
{
    const auto point = pointAt(m_data, m_shape, m_layout, psi);
    means.resize(m_places.size());
    covariances.resize(m_places.size());
    forEachPart([&](EgoLikelihood& ego, std::ptrdiff_t group, std::size_t) {
        const auto at = static_cast<std::size_t>(group);
        ego.load(point, group);
        ego.integral(point, m_places[at],
                     productRule(m_nodes[at], static_cast<int>(m_shape.size())));
        ego.posterior(means[at], covariances[at]);
    });
}

}  // namespace alteri
