// SPDX-License-Identifier: GPL-3.0-or-later
// What the likelihood of a group reads of its rows, and the mode of its random effects.
#include "core/multilevel/generalised/ego_likelihood.hpp"
#include "core/multilevel/generalised/with_terms.hpp"

#include <Eigen/Cholesky>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr double unlimited = std::numeric_limits<double>::infinity();

std::size_t place(Index i)
{
    return static_cast<std::size_t>(i);
}

/// Sums over k < y of log(1 + k/theta), k/(theta + k) and k theta/(theta + k)^2, for all y.
void fillCountSums(const GeneralisedData& data, LikelihoodPoint& point)
{
    double largest = 0;
    for (std::ptrdiff_t i = 0; i < data.rows.begin.back(); ++i)
        largest = std::max(largest, data.y[data.rows.rowAt(i)]);
    const auto size = static_cast<std::size_t>(largest) + 1;
    point.sum0.assign(size, 0);
    point.sum1.assign(size, 0);
    point.sum2.assign(size, 0);
    for (std::size_t y = 1; y < size; ++y) {
        const auto k = static_cast<double>(y - 1);
        const double share = k / (point.theta + k);
        point.sum0[y] = point.sum0[y - 1] + std::log1p(k / point.theta);
        point.sum1[y] = point.sum1[y - 1] + share;
        point.sum2[y] = point.sum2[y - 1] + share * point.theta / (point.theta + k);
    }
}

}  // namespace

LikelihoodPoint pointAt(const GeneralisedData& data,
                        const EffectShape& shape,
                        const ParameterLayout& layout,
                        const VectorXd& psi)
{
    LikelihoodPoint point;
    point.psi = psi;
    point.effects = psi.segment(layout.nuisances, layout.effects);
    point.L = factorFrom(shape, psi.data() + layout.firstEntry());
    if (data.family == Family::NegativeBinomial) {
        point.theta = std::exp(psi[0]);
        fillCountSums(data, point);
    }
    if (data.isOrdinal()) {
        point.thresholds =
            Eigen::Map<const MatrixXd>(psi.data(), 1 + data.freeByThreshold, data.thresholds());
        const auto categories = data.thresholds() + 1;
        point.categories.resize(place(categories));
        const auto threshold = [&](Index k) { return point.thresholds(0, k); };
        for (Index k = 0; k < categories; ++k)
            setThresholds(point.categories[place(k)], k == 0 ? -unlimited : threshold(k - 1),
                          k + 1 == categories ? unlimited : threshold(k));
    }
    return point;
}

void EgoLikelihood::load(const LikelihoodPoint& point, std::ptrdiff_t group)
{
    m_group = group;
    m_size = m_data.rows.sizeOf(group);
    m_block = mostRows;
    m_loaded = -1;
    const auto size = place((m_size + 3) / 4 * 4);
    if (m_eta.size() < size)
        for (auto* array : {&m_eta, &m_exp, &m_above, &m_below, &m_both})
            array->resize(size);
    if (m_slopes.size() < size * place(m_q) && !m_isFactored)
        m_slopes.resize(size * place(m_q));
    if (m_rows.size() < size && !m_isFactored)
        m_rows.resize(size);
    if (m_category.size() < size)
        m_category.resize(size);
    for (std::ptrdiff_t first = 0; first < m_size; first += mostRows) {
        const auto count = std::min(mostRows, m_size - first);
        loadColumns(first, count);
        const double* x = m_x.data() + m_free * mostRows;
        const auto begin = m_data.rows.begin[place(m_group)] + first;
        const auto padded = (count + 3) / 4 * 4;
        std::fill_n(m_eta.begin() + first, padded, 0);
        for (std::ptrdiff_t j = 0; j < count && !m_data.offset.empty(); ++j)
            m_eta[place(first + j)] = m_data.offset[m_data.rows.rowAt(begin + j)];
        runPredictors(
            {padded, m_layout.effects, x, mostRows, point.effects.data(), m_eta.data() + first},
            bestInstructions());
        if (m_isFactored) {
            loadFactors(point, first, count);
            continue;
        }
        for (std::ptrdiff_t j = 0; j < count; ++j)
            loadRow(point, first + j, m_data.rows.rowAt(begin + j));
    }
}

/// The columns of a block of rows: free ones, the constant, the others, random effects.
void EgoLikelihood::loadColumns(std::ptrdiff_t first, std::ptrdiff_t count)
{
    if (m_loaded == first)
        return;
    m_loaded = first;
    loadFixedColumns(first, count);
    loadRandomColumns(first, count);
}

void EgoLikelihood::loadFixedColumns(std::ptrdiff_t first, std::ptrdiff_t count)
{
    const auto begin = m_data.rows.begin[place(m_group)] + first;
    const auto padded = (count + 3) / 4 * 4;
    const auto& basis = m_data.basis;
    const auto kept = static_cast<Index>(basis.kept.size());
    const Index constant = m_data.hasConstant() ? 1 : 0;
    // The free columns come first, and then there is no constant: they lie one after the other.
    double* x = m_x.data() + constant * mostRows;
    for (Index i = 0; i < kept; ++i) {
        const auto column = basis.kept[place(i)];
        double* out = x + i * mostRows;
        loadColumn(m_data.design->columns[place(column)], basis.centre[column], begin, count, out);
        std::fill(out + count, out + padded, 0);
    }
    runTurn({padded, kept, x, mostRows, m_turn.data()}, bestInstructions());
    if (constant == 1)
        std::fill_n(m_x.data(), padded, 1);
}

void EgoLikelihood::loadColumn(const double* values,
                               double centre,
                               std::ptrdiff_t begin,
                               std::ptrdiff_t count,
                               double* out) const
{
    if (m_data.rows.order.empty()) {
        std::transform(values + begin, values + begin + count, out,
                       [&](double value) { return value - centre; });
        return;
    }
    const auto* order = m_data.rows.order.data() + begin;
    for (std::ptrdiff_t j = 0; j < count; ++j)
        out[j] = values[order[j]] - centre;
}

/// Of logistic outcomes, what multiplies t and 1/t; rows after the last one have factors of 0.
void EgoLikelihood::loadFactors(const LikelihoodPoint& point,
                                std::ptrdiff_t first,
                                std::ptrdiff_t count)
{
    const auto begin = m_data.rows.begin[place(m_group)] + first;
    runExponentials({(count + 3) / 4 * 4, m_eta.data() + first, m_exp.data() + first},
                    bestInstructions());
    for (std::ptrdiff_t j = 0; j < count; ++j) {
        const auto row = m_data.rows.rowAt(begin + j);
        const auto at = place(first + j);
        const double e = m_exp[at];
        if (m_data.isOrdinal()) {
            m_category[at] = m_data.category[row];
            const auto& own = point.categories[place(m_category[at])];
            m_above[at] = e * own.inverseUpper;
            m_below[at] = own.expLower / e;
            m_both[at] = own.expLower * own.inverseUpper;
        } else {
            const bool isHigh = m_data.y[row] > 0;
            m_above[at] = isHigh ? 0 : e;
            m_below[at] = isHigh ? 1 / e : 0;
            m_both[at] = 0;
        }
    }
    for (auto at = place(first + count); at % 4 != 0; ++at)
        m_above[at] = m_below[at] = m_both[at] = 0;
}

void EgoLikelihood::loadRandomColumns(std::ptrdiff_t first, std::ptrdiff_t count)
{
    const auto begin = m_data.rows.begin[place(m_group)] + first;
    const auto padded = (count + 3) / 4 * 4;
    double* z = m_x.data() + (m_free + m_layout.effects) * mostRows;
    for (const auto& effect : m_shape.columns) {
        if (effect.column == RandomTerm::intercept) {
            std::fill_n(z, padded, 1);
        } else {
            const double* values = m_data.design->columns[place(effect.column)];
            for (std::ptrdiff_t j = 0; j < count; ++j)
                z[j] = (values[m_data.rows.rowAt(begin + j)] - effect.centre) / effect.scale;
            std::fill(z + count, z + padded, 0);
        }
        z += mostRows;
    }
}

void EgoLikelihood::loadThresholds(const LikelihoodPoint& point,
                                   TieRow& tie,
                                   std::ptrdiff_t at,
                                   int category)
{
    const auto k = static_cast<Index>(category);
    if (m_free == 0) {
        tie = point.categories[place(k)];
        return;
    }
    const auto threshold = [&](Index i) {
        double value = point.thresholds(0, i);
        for (Index c = 0; c < m_free; ++c)
            value -= point.thresholds(1 + c, i) * m_x[place(c * mostRows + at % mostRows)];
        return value;
    };
    setThresholds(tie, k == 0 ? -unlimited : threshold(k - 1),
                  k == m_data.thresholds() ? unlimited : threshold(k));
}

void EgoLikelihood::loadRow(const LikelihoodPoint& point, std::ptrdiff_t at, std::size_t row)
{
    const double eta = m_eta[place(at)];
    const double* z = m_x.data() + (m_free + m_layout.effects) * mostRows + at % mostRows;
    for (Index c = 0; c < m_q; ++c) {
        double slope = 0;
        for (Index r = c; r < m_q; ++r)
            slope += point.L(r, c) * z[r * mostRows];
        m_slopes[place(at * m_q + c)] = slope;
    }
    const bool isProbit = m_data.link == Link::Probit;
    m_exp[place(at)] = isProbit ? 0 : std::exp(eta);
    if (m_data.isOrdinal())
        m_category[place(at)] = m_data.category[row];
    auto& tie = m_rows[place(at)];
    if (m_data.isOrdinal()) {
        loadThresholds(point, tie, at, m_category[place(at)]);
    } else {
        tie.y = m_data.y[row];
        tie.trials = m_data.trialsOf(row);
        if (m_data.family == Family::Poisson)
            tie.sum0 = tie.y > 0 ? std::log(tie.y) : 0;
        if (!point.sum0.empty()) {
            const auto y = static_cast<std::size_t>(tie.y);
            tie.sum0 = point.sum0[y];
            tie.sum1 = point.sum1[y];
            tie.sum2 = point.sum2[y];
        }
    }
    tie.weight = m_data.weightOf(row);
}

bool EgoLikelihood::isFactored(const GeneralisedData& data, const EffectShape& shape)
{
    return data.link == Link::Logit && data.weights == nullptr && data.trials.empty()
           && data.freeByThreshold == 0 && (shape.columns.empty() || shape.isInterceptOnly());
}

EgoLikelihood::ModeTerms EgoLikelihood::modeTerms(const LikelihoodPoint& point,
                                                  const EffectVector& v) const
{
    ModeTerms terms{-v.squaredNorm() / 2, -v, EffectMatrix::Identity(m_q, m_q)};
    withTerms(m_data.family, m_data.link, point.theta, [&](const auto& termsAt) {
        for (std::ptrdiff_t j = 0; j < m_size; ++j) {
            const Eigen::Map<const EffectVector> slope(m_slopes.data() + j * m_q, m_q);
            const double eta = m_eta[place(j)] + slope.dot(v);
            const auto& row = m_rows[place(j)];
            const double sign2 = m_data.isOrdinal() ? -1 : 0;
            const double sign1 = m_data.isOrdinal() ? -1 : 1;
            const auto tie = termsAt(row, eta, std::exp(eta));
            terms.value += row.weight * tie.value;
            terms.gradient += row.weight * (sign1 * tie.d1 + sign2 * tie.d2) * slope;
            const double second = tie.d11 + 2 * sign1 * sign2 * tie.d12 + sign2 * sign2 * tie.d22;
            terms.curvature -= row.weight * second * slope * slope.transpose();
        }
    });
    return terms;
}

/// findMode() where rows enter by factors.
void EgoLikelihood::findLogitMode(double deviation, NodePlace& nodes, double tolerance) const
{
    constexpr int mostSteps = 100;
    constexpr double largest = 600;
    std::array<double, 3> sums{};
    const auto evaluate = [&](double v) {
        const double t = std::exp(std::clamp(deviation * v, -largest, largest));
        runLogitRows({m_size, m_above.data(), m_below.data(), m_both.data(), t, 1 / t, sums.data()},
                     bestInstructions());
        sums[0] -= v * v / 2;
        sums[1] = deviation * sums[1] - v;
        sums[2] = 1 - deviation * deviation * sums[2];
    };
    double centre = nodes.centre[0];
    if (!(std::abs(centre * deviation) < largest))
        centre = 0;
    evaluate(centre);
    for (int i = 0; i < mostSteps; ++i) {
        const auto [value, gradient, curvature] = sums;
        const double step = gradient / curvature;
        if (!(gradient * step > tolerance * tolerance))
            break;
        double length = 1;
        evaluate(centre + step);
        while (!(sums[0] >= value - 1e-13 * std::abs(value)) && length > 1e-10) {
            length /= 2;
            evaluate(centre + length * step);
        }
        centre += length * step;
    }
    nodes.centre[0] = centre;
    nodes.factor(0, 0) = 1 / std::sqrt(sums[2]);
}

void EgoLikelihood::findMode(const LikelihoodPoint& point, NodePlace& nodes, double tolerance)
{
    constexpr int mostSteps = 100;
    if (m_q == 0) {
        nodes = {EffectVector(0), EffectMatrix(0, 0)};
        return;
    }
    if (m_isFactored) {
        findLogitMode(point.L(0, 0), nodes, tolerance);
        return;
    }
    auto now = modeTerms(point, nodes.centre);
    if (!std::isfinite(now.value)) {
        nodes.centre.setZero();
        now = modeTerms(point, nodes.centre);
    }
    for (int i = 0; i < mostSteps; ++i) {
        const Eigen::LLT<EffectMatrix> factor(now.curvature);
        const EffectVector step = factor.solve(now.gradient);
        const double decrement = now.gradient.dot(step);
        if (!(decrement > tolerance * tolerance))
            break;
        double length = 1;
        auto next = modeTerms(point, nodes.centre + step);
        while (!(next.value >= now.value - 1e-13 * std::abs(now.value)) && length > 1e-10) {
            length /= 2;
            next = modeTerms(point, nodes.centre + length * step);
        }
        nodes.centre += length * step;
        now = std::move(next);
    }
    const EffectMatrix inverse =
        Eigen::LLT<EffectMatrix>(now.curvature).solve(EffectMatrix::Identity(m_q, m_q));
    nodes.factor = Eigen::LLT<EffectMatrix>(inverse).matrixL();
}

}  // namespace alteri
