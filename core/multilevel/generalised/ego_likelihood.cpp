// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/ego_likelihood.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double infinity = std::numeric_limits<double>::infinity();

std::size_t at(Index i)
{
    return static_cast<std::size_t>(i);
}

void grow(std::vector<double>& values, std::ptrdiff_t size)
{
    if (static_cast<std::ptrdiff_t>(values.size()) < size)
        values.resize(at(size));
}

}  // namespace

EgoLikelihood::EgoLikelihood(const GeneralisedData& data, const EffectShape& shape)
    : m_data(data)
    , m_shape(shape)
    , m_layout{data.nuisances(), data.effects(), static_cast<Index>(shape.entries.size())}
    , m_q(shape.size())
    , m_free(data.freeByThreshold)
    , m_moments(1 + m_q + m_q * (m_q + 1) / 2)
    , m_isFactored(isFactored(data, shape))
    , m_hasSecond(data.isOrdinal() || data.family == Family::NegativeBinomial || m_isFactored)
    , m_sign1(data.isOrdinal() || m_isFactored ? -1 : 1)
    , m_sign2(data.isOrdinal() || m_isFactored ? -1 : 0)
{
    const auto columns = m_free + m_layout.effects + m_q;
    m_x.assign(at(columns * mostRows), 0);
    m_second.assign(at(3 * m_moments * mostRows), 0);
    m_weighted.assign(at(mostRows), 0);
    m_cross.assign(at(m_layout.nuisances * (m_layout.effects + m_layout.entries)), 0);
    const auto& kept = data.basis.kept;
    for (const auto column : kept)
        for (const auto before : kept)
            m_turn.push_back(data.basis.T(before, column));
}

void EgoLikelihood::placeNodes(const LikelihoodPoint& point,
                               const NodePlace& place,
                               const ProductRule& rule)
{
    m_nodes = rule.padded;
    m_block = std::clamp<std::ptrdiff_t>(65536 / m_nodes / 4 * 4, 8, mostRows);
    for (auto* array : {&m_t, &m_inverse, &m_product, &m_value, &m_logWeight, &m_posterior})
        grow(*array, m_nodes);
    grow(m_v, m_q * m_nodes);
    grow(m_moment, m_moments * m_nodes);
    if (static_cast<std::ptrdiff_t>(m_exponent.size()) < m_nodes)
        m_exponent.resize(at(m_nodes));
    double logConstant = -static_cast<double>(m_q) / 2 * std::log(2 * std::numbers::pi);
    for (Index d = 0; d < m_q; ++d)
        logConstant += std::log(place.factor(d, d));
    for (std::ptrdiff_t k = 0; k < m_nodes; ++k) {
        double squares = 0;
        for (Index d = 0; d < m_q; ++d) {
            double v = place.centre[d];
            for (Index e = 0; e <= d; ++e)
                v += place.factor(d, e) * rule.nodes[at(e * m_nodes + k)];
            m_v[at(d * m_nodes + k)] = v;
            squares += v * v;
        }
        m_logWeight[at(k)] = rule.logWeights[at(k)] + logConstant - squares / 2;
    }
    if (m_shape.isInterceptOnly())
        runNodePowers({m_nodes, point.L(0, 0), m_v.data(), m_t.data(), m_inverse.data()},
                      bestInstructions());
    if (m_q == 0) {
        m_t[0] = m_inverse[0] = 1;
        std::fill_n(m_t.begin(), m_nodes, 1);
        std::fill_n(m_inverse.begin(), m_nodes, 1);
    }
    std::fill_n(m_value.begin(), m_nodes, 0);
    std::fill_n(m_product.begin(), m_nodes, 1);
    std::fill_n(m_exponent.begin(), m_nodes, 0);
}

std::ptrdiff_t EgoLikelihood::blockCount(std::ptrdiff_t first) const
{
    return std::min(m_block, m_size - first);
}

NodeTerms EgoLikelihood::terms()
{
    if (!m_hasSecond)
        return {m_d1.data(), nullptr, m_d11.data(), nullptr, nullptr};
    return {m_d1.data(), m_d2.data(), m_d11.data(), m_isFactored ? nullptr : m_d12.data(),
            m_d22.data()};
}

void EgoLikelihood::evaluate(const LikelihoodPoint& point,
                             std::ptrdiff_t first,
                             bool withDerivatives)
{
    if (withDerivatives)
        for (auto* array : {&m_d1, &m_d2, &m_d11, &m_d12, &m_d22})
            grow(*array, m_block * m_nodes);
    if (m_isFactored) {
        LogitNodes work{blockCount(first),
                        m_nodes,
                        m_above.data() + first,
                        m_below.data() + first,
                        m_both.data() + first,
                        m_t.data(),
                        m_inverse.data(),
                        m_product.data(),
                        m_exponent.data(),
                        withDerivatives,
                        terms()};
        runLogitNodes(work, bestInstructions());
        return;
    }
    RowNodes work;
    work.family = m_data.family;
    work.link = m_data.link;
    work.theta = point.theta;
    work.rows = blockCount(first);
    work.nodes = m_nodes;
    work.row = m_rows.data() + first;
    work.eta = m_eta.data() + first;
    work.exponential = m_exp.data() + first;
    work.slopes = m_slopes.data() + first * m_q;
    work.effects = m_q;
    work.v = m_v.data();
    work.t = m_shape.isInterceptOnly() || m_q == 0 ? m_t.data() : nullptr;
    work.value = m_value.data();
    work.hasSecond = m_hasSecond;
    work.withDerivatives = withDerivatives;
    work.terms = terms();
    runRowNodes(work);
}

/// The nodes' shares in the integral.
///
/// @return log of the integral
double EgoLikelihood::weighNodes()
{
    if (m_isFactored) {
        double found = 0;
        runNodeShares({m_nodes, m_logWeight.data(), m_product.data(), m_exponent.data(),
                       m_posterior.data(), &found},
                      bestInstructions());
        return found;
    }
    double top = -infinity;
    for (std::ptrdiff_t k = 0; k < m_nodes; ++k) {
        double& value = m_value[at(k)];
        value += m_logWeight[at(k)];
        if (std::isnan(value))
            value = m_logWeight[at(k)] == -infinity ? -infinity : value;
        top = value > top || std::isnan(value) ? value : top;
    }
    double sum = 0;
    for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
        sum += m_posterior[at(k)] = std::exp(m_value[at(k)] - top);
    for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
        m_posterior[at(k)] /= sum;
    return top + std::log(sum);
}

double EgoLikelihood::integral(const LikelihoodPoint& point,
                               const NodePlace& place,
                               const ProductRule& rule)
{
    placeNodes(point, place, rule);
    for (std::ptrdiff_t first = 0; first < m_size; first += m_block)
        evaluate(point, first, false);
    return weighNodes();
}

void EgoLikelihood::add(const LikelihoodPoint& point,
                        const NodePlace& place,
                        const ProductRule& rule,
                        LikelihoodSums& sums)
{
    placeNodes(point, place, rule);
    for (std::ptrdiff_t first = 0; first < m_size; first += m_block)
        evaluate(point, first, true);
    sums.value += weighNodes();

    std::copy_n(m_posterior.begin(), m_nodes, m_moment.begin());
    Index moment = 1 + m_q;
    for (Index c = 0; c < m_q; ++c) {
        double* own = m_moment.data() + (1 + c) * m_nodes;
        for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
            own[k] = m_posterior[at(k)] * m_v[at(c * m_nodes + k)];
        for (Index d = 0; d <= c; ++d, ++moment)
            for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
                m_moment[at(moment * m_nodes + k)] = own[k] * m_v[at(d * m_nodes + k)];
    }
    std::fill(m_cross.begin(), m_cross.end(), 0);
    const auto parts = m_layout.nuisances + m_layout.effects + m_q;
    m_gradient.assign(at(parts * m_nodes), 0);
    for (std::ptrdiff_t first = 0; first < m_size; first += m_block) {
        if (m_size > m_block)
            evaluate(point, first, true);
        collect(first, sums);
    }
    addGroup(sums);
}

double* EgoLikelihood::gradientRow(Index i)
{
    return m_gradient.data() + i * m_nodes;
}

const double* EgoLikelihood::second(int array, Index moment) const
{
    return m_second.data() + (array * m_moments + moment) * mostRows;
}

/// Second derivative by eta, in posterior mean times a product of v.
double EgoLikelihood::effectSecond(std::ptrdiff_t row, Index moment) const
{
    return m_sign1 * m_sign1 * second(0, moment)[row]
           + 2 * m_sign1 * m_sign2 * second(1, moment)[row]
           + m_sign2 * m_sign2 * second(2, moment)[row];
}

Index EgoLikelihood::pairMoment(int c, int d) const
{
    const Index high = std::max(c, d);
    return 1 + m_q + high * (high + 1) / 2 + std::min(c, d);
}

void EgoLikelihood::collect(std::ptrdiff_t first, LikelihoodSums& sums)
{
    loadColumns(first, blockCount(first));
    const auto count = blockCount(first);
    NodeSums work;
    work.rows = count;
    work.nodes = m_nodes;
    work.terms = terms();
    work.sign1 = m_sign1;
    work.sign2 = m_sign2;
    work.columns = m_layout.effects + m_q;
    work.x = m_x.data() + m_free * mostRows;
    work.stride = mostRows;
    work.gradient = gradientRow(m_layout.nuisances);
    work.moments = m_moments;
    work.moment = m_moment.data();
    work.second = m_second.data();
    runNodeSums(work, bestInstructions());
    addEffectSeconds(count, sums);
    if (m_layout.nuisances == 0)
        return;
    if (m_isFactored) {
        addThresholdRows(first, count, sums);
        return;
    }
    for (std::ptrdiff_t row = 0; row < count; ++row)
        addNuisanceSeconds(first, row, sums);
}

void EgoLikelihood::addEffectSeconds(std::ptrdiff_t count, LikelihoodSums& sums)
{
    const double* x = m_x.data() + m_free * mostRows;
    const double* z = x + m_layout.effects * mostRows;
    const auto padded = (count + 3) / 4 * 4;
    std::fill_n(m_weighted.begin(), padded, 0);
    for (std::ptrdiff_t row = 0; row < count; ++row)
        m_weighted[at(row)] = effectSecond(row, 0);
    if (m_layout.effects > 0)  // else there may be no such entry
        runWeightedProducts({padded, m_layout.effects, x, mostRows, m_weighted.data(),
                             &sums.hessian(m_layout.nuisances, m_layout.nuisances),
                             m_layout.size()},
                            bestInstructions());
    if (m_shape.isInterceptOnly()) {
        addInterceptSeconds(count, sums);
        return;
    }
    for (Index e = 0; e < m_layout.entries; ++e) {
        const auto [r, c] = m_shape.entries[at(e)];
        const auto column = m_layout.firstEntry() + e;
        for (std::ptrdiff_t row = 0; row < count; ++row)
            m_weighted[at(row)] = z[r * mostRows + row] * effectSecond(row, 1 + c);
        for (Index i = 0; i < m_layout.effects; ++i) {
            double sum = 0;
            for (std::ptrdiff_t row = 0; row < count; ++row)
                sum += x[i * mostRows + row] * m_weighted[at(row)];
            sums.hessian(m_layout.nuisances + i, column) += sum;
        }
        for (Index f = 0; f <= e; ++f) {
            const auto [s, d] = m_shape.entries[at(f)];
            double sum = 0;
            for (std::ptrdiff_t row = 0; row < count; ++row)
                sum += z[r * mostRows + row] * z[s * mostRows + row]
                       * effectSecond(row, pairMoment(c, d));
            sums.hessian(m_layout.firstEntry() + f, column) += sum;
        }
    }
}

/// Second derivatives by the deviation of a random intercept, by it and the coefficients.
void EgoLikelihood::addInterceptSeconds(std::ptrdiff_t count, LikelihoodSums& sums)
{
    const double* x = m_x.data() + m_free * mostRows;
    const auto column = m_layout.firstEntry();
    double own = 0;
    for (std::ptrdiff_t row = 0; row < count; ++row) {
        m_weighted[at(row)] = effectSecond(row, 1);
        own += effectSecond(row, 2);
    }
    sums.hessian(column, column) += own;
    m_interceptSeconds.assign(at(m_layout.effects), 0);
    const auto padded = (count + 3) / 4 * 4;
    runColumnSums(
        {padded, m_layout.effects, x, mostRows, m_weighted.data(), m_interceptSeconds.data()},
        bestInstructions());
    for (Index i = 0; i < m_layout.effects; ++i)
        sums.hessian(m_layout.nuisances + i, column) += m_interceptSeconds[at(i)];
}

EgoLikelihood::NuisanceRow
EgoLikelihood::nuisanceOf(std::ptrdiff_t first, std::ptrdiff_t row, int argument) const
{
    if (m_data.family == Family::NegativeBinomial)
        return {argument == 1 ? 0 : -1, row};
    const int threshold = m_category[at(first + row)] - argument;
    const bool isOne = threshold >= 0 && threshold < m_data.thresholds();
    return {isOne ? threshold * (1 + m_free) : -1, row};
}

double EgoLikelihood::nuisanceValue(std::ptrdiff_t row, Index i) const
{
    return i == 0 ? 1 : -m_x[at((i - 1) * mostRows + row)];
}

void EgoLikelihood::addNuisanceGradients(const NuisanceRow& nuisance, const double* derivatives)
{
    for (Index i = 0; i <= m_free; ++i) {
        double* out = gradientRow(nuisance.first + i);
        const double value = nuisanceValue(nuisance.row, i);
        for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
            out[k] += value * derivatives[k];
    }
}

/// Second derivatives by a nuisance parameter and the coefficients and entries of L.
void EgoLikelihood::addNuisanceCross(const NuisanceRow& nuisance,
                                     int argument,
                                     LikelihoodSums& sums)
{
    const auto row = nuisance.row;
    const double* x = m_x.data() + m_free * mostRows + row;
    const double* z = x + m_layout.effects * mostRows;
    const auto byEffect = [&](Index moment) {
        return argument == 0 ? m_sign1 * second(0, moment)[row] + m_sign2 * second(1, moment)[row]
                             : m_sign1 * second(1, moment)[row] + m_sign2 * second(2, moment)[row];
    };
    const double direct = byEffect(0);
    for (Index i = 0; i <= m_free; ++i) {
        const double value = nuisanceValue(row, i);
        const auto own = nuisance.first + i;
        for (Index c = 0; c < m_layout.effects; ++c)
            sums.hessian(own, m_layout.nuisances + c) += value * direct * x[c * mostRows];
        for (Index e = 0; e < m_layout.entries; ++e) {
            const auto [r, c] = m_shape.entries[at(e)];
            sums.hessian(own, m_layout.firstEntry() + e) +=
                value * z[r * mostRows] * byEffect(1 + c);
        }
    }
}

void EgoLikelihood::addNuisanceSeconds(std::ptrdiff_t first,
                                       std::ptrdiff_t row,
                                       LikelihoodSums& sums)
{
    const auto upper = nuisanceOf(first, row, 0);
    const auto lower = nuisanceOf(first, row, 1);
    const auto addBlock = [&](const NuisanceRow& one, const NuisanceRow& other, double factor) {
        for (Index i = 0; i <= m_free; ++i)
            for (Index k = one.first == other.first ? i : 0; k <= m_free; ++k)
                sums.hessian(one.first + i, other.first + k) +=
                    factor * nuisanceValue(row, i) * nuisanceValue(row, k);
    };
    if (upper.first >= 0) {
        addNuisanceGradients(upper, m_d1.data() + row * m_nodes);
        addNuisanceCross(upper, 0, sums);
        addBlock(upper, upper, second(0, 0)[row]);
    }
    if (lower.first >= 0) {
        addNuisanceGradients(lower, m_d2.data() + row * m_nodes);
        addNuisanceCross(lower, 1, sums);
        addBlock(lower, lower, second(2, 0)[row]);
    }
    if (upper.first >= 0 && lower.first >= 0)
        addBlock(lower, upper, second(1, 0)[row]);
}

/// The same of logistic outcomes, whose thresholds have no columns of their own. What two
/// thresholds of a row have in common does not depend on the row.
void EgoLikelihood::addThresholdRows(std::ptrdiff_t first,
                                     std::ptrdiff_t count,
                                     LikelihoodSums& sums)
{
    const auto thresholds = m_layout.nuisances;
    runThresholdSums({count, m_nodes, m_category.data() + first, thresholds, m_d1.data(),
                      m_d2.data(), gradientRow(0)},
                     bestInstructions());
    const auto width = m_layout.effects + m_layout.entries;
    const auto addOne = [&](std::ptrdiff_t row, Index threshold, int array) {
        const double own = second(array, 0)[row];
        sums.hessian(threshold, threshold) += own;
        double* cross = m_cross.data() + threshold * width;
        for (Index c = 0; c < m_layout.effects; ++c)
            cross[c] -= own * m_x[at(c * mostRows + row)];
        if (m_layout.entries == 1)
            cross[m_layout.effects] -= second(array, 1)[row];
    };
    for (std::ptrdiff_t row = 0; row < count; ++row) {
        const Index above = m_category[at(first + row)];
        if (above < thresholds)
            addOne(row, above, 0);
        if (above > 0)
            addOne(row, above - 1, 2);
    }
}

/// The score of the group, and the variance of the complete data's score over the nodes.
void EgoLikelihood::addGroup(LikelihoodSums& sums)
{
    const auto size = m_layout.size();
    m_parameterGradient.resize(at(size * m_nodes));
    double* all = m_parameterGradient.data();
    std::copy_n(m_gradient.begin(), m_layout.firstEntry() * m_nodes, all);
    for (Index e = 0; e < m_layout.entries; ++e) {
        const auto [r, c] = m_shape.entries[at(e)];
        const double* byEffect = gradientRow(m_layout.firstEntry() + r);
        double* out = all + (m_layout.firstEntry() + e) * m_nodes;
        for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
            out[k] = byEffect[k] * m_v[at(c * m_nodes + k)];
    }
    for (Index i = 0; i < size; ++i) {
        double* own = all + i * m_nodes;
        double mean = 0;
        for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
            mean += m_posterior[at(k)] * own[k];
        for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
            own[k] -= mean;
        sums.score[i] += mean;
    }
    const auto width = m_layout.effects + m_layout.entries;
    for (Index k = 0; m_isFactored && k < m_layout.nuisances; ++k)
        for (Index c = 0; c < width; ++c)
            sums.hessian(k, m_layout.nuisances + c) += m_cross[at(k * width + c)];
    if (m_q == 0)
        return;
    runWeightedProducts(
        {m_nodes, size, all, m_nodes, m_posterior.data(), sums.hessian.data(), size},
        bestInstructions());
}

void EgoLikelihood::posterior(VectorXd& mean, MatrixXd& covariance) const
{
    mean = VectorXd::Zero(m_q);
    covariance = MatrixXd::Zero(m_q, m_q);
    for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
        for (Index c = 0; c < m_q; ++c)
            mean[c] += m_posterior[at(k)] * m_v[at(c * m_nodes + k)];
    for (std::ptrdiff_t k = 0; k < m_nodes; ++k)
        for (Index c = 0; c < m_q; ++c)
            for (Index d = 0; d < m_q; ++d)
                covariance(c, d) += m_posterior[at(k)] * (m_v[at(c * m_nodes + k)] - mean[c])
                                    * (m_v[at(d * m_nodes + k)] - mean[d]);
}

}  // namespace alteri
