// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/joint_laplace.hpp"

#include "core/error.hpp"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <limits>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr Index mostRestEffects = 2500;

std::size_t index(Index i)
{
    return static_cast<std::size_t>(i);
}

}  // namespace

JointLaplace::JointLaplace(const GeneralisedData& data,
                           const std::vector<EffectShape>& shapes,
                           std::stop_token stop)
    : m_data(data)
    , m_shapes(shapes)
    , m_stop(std::move(stop))
    , m_start(shapes.size())
{
    const auto& random = data.design->random;
    const auto effectsOf = [&](std::size_t term) {
        return static_cast<Index>(random[term].groups.size()) * shapes[term].size();
    };
    m_parameters = data.nuisances() + data.effects();
    for (std::size_t term = 0; term < shapes.size(); ++term) {
        m_firstEntry.push_back(m_parameters);
        m_parameters += static_cast<Index>(shapes[term].entries.size());
        if (effectsOf(term) > effectsOf(m_largest))
            m_largest = term;
    }
    m_start[m_largest] = 0;
    m_effects = effectsOf(m_largest);
    for (std::size_t term = 0; term < shapes.size(); ++term)
        if (term != m_largest) {
            m_start[term] = m_effects;
            m_effects += effectsOf(term);
        }
    m_rest = m_effects - effectsOf(m_largest);
    if (m_rest > mostRestEffects)
        throw Error(ErrorCode::TooManyEffects, {random[m_largest == 0 ? 1 : 0].group});

    orderRows();
}

/// By groups of the largest grouping, each with the other effects that its rows touch.
void JointLaplace::orderRows()
{
    const auto& groups = m_data.design->random[m_largest].groups;
    std::vector<std::vector<std::size_t>> rows(groups.size());
    for (std::ptrdiff_t i = 0; i < m_data.rows.begin.back(); ++i) {
        const auto row = m_data.rows.rowAt(i);
        rows[index(groups.of[row])].push_back(row);
    }
    m_begin.push_back(0);
    m_touched.resize(groups.size());
    for (std::size_t g = 0; g < rows.size(); ++g) {
        for (const auto row : rows[g])
            addRow(row, m_touched[g]);
        m_begin.push_back(static_cast<std::ptrdiff_t>(m_rows.size()));
    }
}

void JointLaplace::addRow(std::size_t row, std::vector<Index>& touched)
{
    std::vector<std::int32_t> local(m_shapes.size(), 0);
    for (std::size_t term = 0; term < m_shapes.size(); ++term) {
        if (term == m_largest)
            continue;
        const auto place =
            placeOf(term, m_data.design->random[term].groups.of[row]) - (m_effects - m_rest);
        const auto found = std::find(touched.begin(), touched.end(), place);
        local[term] = static_cast<std::int32_t>(found - touched.begin());
        if (found == touched.end())
            for (Index k = 0; k < m_shapes[term].size(); ++k)
                touched.push_back(place + k);
    }
    m_local.push_back(std::move(local));
    m_rows.push_back(row);
}

JointLaplace::RowVector
JointLaplace::rowVector(const LaplaceRows& rows, std::ptrdiff_t group, std::size_t row) const
{
    RowVector vector{rows.slope(row, m_largest),
                     VectorXd::Zero(static_cast<Index>(m_touched[index(group)].size()))};
    for (std::size_t term = 0; term < m_shapes.size(); ++term)
        if (term != m_largest)
            vector.rest.segment(m_local[row][term], m_shapes[term].size()) += rows.slope(row, term);
    return vector;
}

void JointLaplace::setPredictors(LaplaceRows& rows, const VectorXd& v) const
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        double eta = rows.fixedPart(row);
        for (std::size_t term = 0; term < m_shapes.size(); ++term) {
            const auto group = m_data.design->random[term].groups.of[m_rows[row]];
            eta +=
                rows.slope(row, term).dot(v.segment(placeOf(term, group), m_shapes[term].size()));
        }
        rows.setPredictor(row, eta);
    }
}

VectorXd JointLaplace::gradientOfH(const LaplaceRows& rows, const VectorXd& v) const
{
    VectorXd gradient = -v;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t term = 0; term < m_shapes.size(); ++term) {
            const auto group = m_data.design->random[term].groups.of[m_rows[row]];
            gradient.segment(placeOf(term, group), m_shapes[term].size()) +=
                rows.first(row) * rows.slope(row, term);
        }
    return gradient;
}

JointLaplace::Curvature JointLaplace::curvatureAt(const LaplaceRows& rows, bool withInverse) const
{
    const auto q = m_shapes[m_largest].size();
    const auto groups = m_begin.size() - 1;
    Curvature H;
    H.inverse.resize(groups);
    H.cross.resize(groups);
    MatrixXd rest = MatrixXd::Identity(m_rest, m_rest);
    for (std::size_t g = 0; g < groups; ++g) {
        if (m_stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const auto& touched = m_touched[g];
        const auto count = static_cast<Index>(touched.size());
        MatrixXd own = MatrixXd::Identity(q, q);
        MatrixXd cross = MatrixXd::Zero(q, count);
        MatrixXd others = MatrixXd::Zero(count, count);
        for (auto row = index(m_begin[g]); row < index(m_begin[g + 1]); ++row) {
            const auto a = rowVector(rows, static_cast<std::ptrdiff_t>(g), row);
            const double weight = -rows.second(row);
            own += weight * a.own * a.own.transpose();
            cross += weight * a.own * a.rest.transpose();
            others += weight * a.rest * a.rest.transpose();
        }
        const Eigen::LLT<MatrixXd> factor(own);
        H.logDeterminant += 2 * factor.matrixLLT().diagonal().array().log().sum();
        H.inverse[g] = factor.solve(MatrixXd::Identity(q, q));
        H.cross[g] = H.inverse[g] * cross;
        others -= cross.transpose() * H.cross[g];
        for (Index i = 0; i < count; ++i)
            for (Index k = 0; k < count; ++k)
                rest(touched[index(i)], touched[index(k)]) += others(i, k);
    }
    const Eigen::LLT<MatrixXd> factor(rest);
    H.factor = factor.matrixL();
    H.logDeterminant += 2 * H.factor.diagonal().array().log().sum();
    if (withInverse)
        H.restInverse = factor.solve(MatrixXd::Identity(m_rest, m_rest));
    return H;
}

VectorXd JointLaplace::solve(const Curvature& H, const VectorXd& right) const
{
    const auto q = m_shapes[m_largest].size();
    VectorXd rest = right.tail(m_rest);
    for (std::size_t g = 0; g < H.cross.size(); ++g) {
        const VectorXd part = H.cross[g].transpose() * right.segment(static_cast<Index>(g) * q, q);
        for (std::size_t i = 0; i < m_touched[g].size(); ++i)
            rest[m_touched[g][i]] -= part[static_cast<Index>(i)];
    }
    const auto lower = H.factor.triangularView<Eigen::Lower>();
    lower.solveInPlace(rest);
    lower.transpose().solveInPlace(rest);
    VectorXd solution(m_effects);
    solution.tail(m_rest) = rest;
    for (std::size_t g = 0; g < H.cross.size(); ++g) {
        const auto first = static_cast<Index>(g) * q;
        VectorXd own = H.inverse[g] * right.segment(first, q);
        for (std::size_t i = 0; i < m_touched[g].size(); ++i)
            own -= H.cross[g].col(static_cast<Index>(i)) * rest[m_touched[g][i]];
        solution.segment(first, q) = own;
    }
    return solution;
}

/// Newton's method; h is concave.
///
/// @return h at the mode
double JointLaplace::findMode(LaplaceRows& rows, VectorXd& v, Curvature& H) const
{
    constexpr int mostSteps = 100;
    const auto valueAt = [&](const VectorXd& where) {
        setPredictors(rows, where);
        return rows.evaluate() - where.squaredNorm() / 2;
    };
    double value = valueAt(v);
    if (!std::isfinite(value)) {
        v.setZero();
        value = valueAt(v);
    }
    for (int i = 0; i < mostSteps && std::isfinite(value); ++i) {
        const VectorXd gradient = gradientOfH(rows, v);
        H = curvatureAt(rows, false);
        const VectorXd step = solve(H, gradient);
        if (!(gradient.dot(step) > 1e-24 * (1 + std::abs(value))))
            break;
        double length = 1;
        double next = valueAt(v + step);
        while (!(next >= value - 1e-12 * std::abs(value)) && length > 1e-8) {
            length /= 2;
            next = valueAt(v + length * step);
        }
        v += length * step;
        value = next;
    }
    return value;
}

LaplaceValue JointLaplace::at(const VectorXd& psi, VectorXd& v, bool withGradient) const
{
    LaplaceRows rows(m_data, m_shapes, m_rows, psi);
    Curvature H;
    LaplaceValue found;
    const double h = findMode(rows, v, H);
    found.gradient = VectorXd::Zero(m_parameters);
    if (!std::isfinite(h)) {
        found.value = -std::numeric_limits<double>::infinity();
        return found;
    }
    H = curvatureAt(rows, withGradient);
    found.value = m_data.constant + h - H.logDeterminant / 2;
    if (withGradient)
        found.gradient = gradient(rows, v, H);
    return found;
}

struct JointLaplace::RowSpread {
    std::vector<LaplaceRows::Higher> higher;
    std::vector<double> spread;     ///< c
    std::vector<RowVector> solved;  ///< H^-1 a, of the row's own effects
    VectorXd right;                 ///< sum k a
};

JointLaplace::RowSpread JointLaplace::spreadOf(const LaplaceRows& rows, const Curvature& H) const
{
    const auto q = m_shapes[m_largest].size();
    RowSpread all{std::vector<LaplaceRows::Higher>(rows.size()), std::vector<double>(rows.size()),
                  std::vector<RowVector>(rows.size()), VectorXd::Zero(m_effects)};
    for (std::size_t g = 0; g + 1 < m_begin.size(); ++g) {
        const auto& touched = m_touched[g];
        const MatrixXd inverse = H.restInverse(touched, touched);
        for (auto row = index(m_begin[g]); row < index(m_begin[g + 1]); ++row) {
            const auto a = rowVector(rows, static_cast<std::ptrdiff_t>(g), row);
            const VectorXd left = a.rest - H.cross[g].transpose() * a.own;
            auto& own = all.solved[row];
            own.rest = inverse * left;
            own.own = H.inverse[g] * a.own - H.cross[g] * own.rest;
            all.spread[row] = a.own.dot(H.inverse[g] * a.own) + left.dot(own.rest);
            all.higher[row] = rows.higher(row);
            const double k = all.spread[row] * all.higher[row].third / 2;
            all.right.segment(static_cast<Index>(g) * q, q) += k * a.own;
            for (std::size_t i = 0; i < touched.size(); ++i)
                all.right[m_effects - m_rest + touched[i]] += k * a.rest[static_cast<Index>(i)];
        }
    }
    return all;
}

/// a'y
double JointLaplace::along(const LaplaceRows& rows, std::size_t row, const VectorXd& y) const
{
    double sum = 0;
    for (std::size_t term = 0; term < m_shapes.size(); ++term) {
        const auto group = m_data.design->random[term].groups.of[m_rows[row]];
        sum += rows.slope(row, term).dot(y.segment(placeOf(term, group), m_shapes[term].size()));
    }
    return sum;
}

/// With c = a'H^-1 a, k = c l'''/2 and y = H^-1 sum k a, a parameter that moves a row's predictor
/// directly by d adds d (l' + k + (a'y) l'').
VectorXd
JointLaplace::gradient(const LaplaceRows& rows, const VectorXd& v, const Curvature& H) const
{
    const auto [higher, spread, solved, right] = spreadOf(rows, H);
    const VectorXd y = solve(H, right);
    VectorXd total = VectorXd::Zero(m_parameters);
    const auto nuisances = m_data.nuisances();
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const double moved = along(rows, row, y);
        const double direct =
            rows.first(row) + spread[row] * higher[row].third / 2 + moved * rows.second(row);
        total.segment(nuisances, m_data.effects()) += direct * rows.x(row);
        for (const auto& nuisance : {higher[row].upper, higher[row].lower})
            if (nuisance.parameter >= 0)
                total[nuisance.parameter] +=
                    nuisance.first + spread[row] * nuisance.third / 2 + moved * nuisance.second;
        for (std::size_t term = 0; term < m_shapes.size(); ++term) {
            const auto group = m_data.design->random[term].groups.of[m_rows[row]];
            const auto first = placeOf(term, group);
            for (std::size_t e = 0; e < m_shapes[term].entries.size(); ++e) {
                const auto [r, c] = m_shapes[term].entries[e];
                const double inverse = term == m_largest ? solved[row].own[c]
                                                         : solved[row].rest[m_local[row][term] + c];
                total[m_firstEntry[term] + static_cast<Index>(e)] +=
                    rows.z(row, term, r)
                    * (v[first + c] * direct + y[first + c] * rows.first(row)
                       + rows.second(row) * inverse);
            }
        }
    }
    return total;
}

std::vector<std::vector<MatrixXd>> JointLaplace::covariances(const VectorXd& psi, VectorXd& v) const
{
    LaplaceRows rows(m_data, m_shapes, m_rows, psi);
    Curvature H;
    findMode(rows, v, H);
    H = curvatureAt(rows, true);
    std::vector<std::vector<MatrixXd>> blocks(m_shapes.size());
    for (std::size_t term = 0; term < m_shapes.size(); ++term) {
        const auto q = m_shapes[term].size();
        const auto count = static_cast<Index>(m_data.design->random[term].groups.size());
        for (Index g = 0; g < count; ++g) {
            if (term != m_largest) {
                const auto first = placeOf(term, g) - (m_effects - m_rest);
                blocks[term].emplace_back(H.restInverse.block(first, first, q, q));
                continue;
            }
            const auto& touched = m_touched[index(g)];
            blocks[term].emplace_back(H.inverse[index(g)]
                                      + H.cross[index(g)] * H.restInverse(touched, touched)
                                            * H.cross[index(g)].transpose());
        }
    }
    return blocks;
}

}  // namespace alteri
