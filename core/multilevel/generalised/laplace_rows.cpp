// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/laplace_rows.hpp"

#include "core/multilevel/generalised/with_terms.hpp"

#include <cmath>
#include <limits>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::VectorXd;

constexpr double unbounded = std::numeric_limits<double>::infinity();
constexpr double differenceStep = 4e-3;

/// f' at 0 by central differences of two widths.
template <class F>
double slopeOf(const F& f)
{
    const auto central = [&](double h) { return (f(h) - f(-h)) / (2 * h); };
    return (4 * central(differenceStep / 2) - central(differenceStep)) / 3;
}

}  // namespace

LaplaceRows::LaplaceRows(const GeneralisedData& data,
                         const std::vector<EffectShape>& shapes,
                         const std::vector<std::size_t>& rows,
                         const VectorXd& psi)
    : m_data(data)
    , m_shapes(shapes)
    , m_rows(rows)
    , m_thresholds(psi.head(data.isOrdinal() ? data.thresholds() : 0))
    , m_fixed(rows.size())
    , m_eta(rows.size())
    , m_first(rows.size())
    , m_second(rows.size())
{
    if (data.family == Family::NegativeBinomial)
        m_theta = std::exp(psi[0]);
    const VectorXd effects = psi.segment(data.nuisances(), data.effects());
    std::vector<Eigen::MatrixXd> factors;
    auto first = data.nuisances() + data.effects();
    for (const auto& shape : shapes) {
        factors.push_back(factorFrom(shape, psi.data() + first));
        first += static_cast<Index>(shape.entries.size());
    }
    m_x.reserve(rows.size());
    m_slopes.reserve(rows.size() * shapes.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        VectorXd x(data.effects());
        if (data.hasConstant())
            x << 1, basisRow(data, rows[at]);
        else
            x = basisRow(data, rows[at]);
        m_fixed[at] = data.offsetOf(rows[at]) + x.dot(effects);
        m_x.push_back(std::move(x));
        for (std::size_t term = 0; term < shapes.size(); ++term) {
            VectorXd own(shapes[term].size());
            for (Index k = 0; k < own.size(); ++k)
                own[k] = z(at, term, k);
            m_slopes.emplace_back(factors[term].transpose() * own);
        }
    }
}

double LaplaceRows::z(std::size_t at, std::size_t term, Index effect) const
{
    const auto& column = m_shapes[term].columns[static_cast<std::size_t>(effect)];
    if (column.column == RandomTerm::intercept)
        return 1;
    const auto* values = m_data.design->columns[static_cast<std::size_t>(column.column)];
    return (values[m_rows[at]] - column.centre) / column.scale;
}

TieRow LaplaceRows::tieAt(std::size_t at, double upperShift, double lowerShift) const
{
    const auto row = m_rows[at];
    TieRow tie;
    tie.weight = m_data.weightOf(row);
    if (!m_data.isOrdinal()) {
        tie.y = m_data.y[row];
        tie.trials = m_data.trialsOf(row);
        if (m_data.family == Family::Poisson && tie.y > 0)
            tie.sum0 = std::log(tie.y);
        for (double k = 0; m_data.family == Family::NegativeBinomial && k < tie.y; k += 1) {
            const double share = k / (m_theta + k);
            tie.sum0 += std::log1p(k / m_theta);
            tie.sum1 += share;
            tie.sum2 += share * m_theta / (m_theta + k);
        }
        return tie;
    }
    const auto category = static_cast<Index>(m_data.category[row]);
    setThresholds(tie, category == 0 ? -unbounded : m_thresholds[category - 1] + lowerShift,
                  category == m_thresholds.size() ? unbounded
                                                  : m_thresholds[category] + upperShift);
    return tie;
}

TieTerms LaplaceRows::termsAt(const TieRow& tie, double eta, double thetaShift) const
{
    TieTerms found;
    withTerms(m_data.family, m_data.link, m_theta * std::exp(thetaShift),
              [&](const auto& terms) { found = terms(tie, eta, std::exp(eta)); });
    return found;
}

double LaplaceRows::evaluate()
{
    double sum = 0;
    for (std::size_t at = 0; at < size(); ++at) {
        const auto tie = tieAt(at, 0, 0);
        const auto terms = termsAt(tie, m_eta[at], 0);
        sum += tie.weight * terms.value;
        const bool isOrdinal = m_data.isOrdinal();
        m_first[at] = tie.weight * (isOrdinal ? -terms.d1 - terms.d2 : terms.d1);
        m_second[at] = tie.weight * (isOrdinal ? terms.d11 + 2 * terms.d12 + terms.d22 : terms.d11);
    }
    return sum;
}

double LaplaceRows::secondAt(std::size_t at, double eta, double upper, double theta) const
{
    const auto tie = tieAt(at, upper, 0);
    const auto terms = termsAt(tie, m_eta[at] + eta, theta);
    return tie.weight * (m_data.isOrdinal() ? terms.d11 + 2 * terms.d12 + terms.d22 : terms.d11);
}

LaplaceRows::Higher LaplaceRows::higher(std::size_t at) const
{
    Higher found;
    found.third = slopeOf([&](double h) { return secondAt(at, h, 0, 0); });
    const auto tie = tieAt(at, 0, 0);
    const auto terms = termsAt(tie, m_eta[at], 0);
    if (m_data.family == Family::NegativeBinomial)
        found.upper = {0, tie.weight * terms.d2, tie.weight * terms.d12,
                       slopeOf([&](double h) { return secondAt(at, 0, 0, h); })};
    if (!m_data.isOrdinal())
        return found;
    const auto category = static_cast<Index>(m_data.category[m_rows[at]]);
    const bool hasUpper = category < m_thresholds.size();
    if (hasUpper)
        found.upper = {category, tie.weight * terms.d1, -tie.weight * (terms.d11 + terms.d12),
                       category == 0 ? -found.third
                                     : slopeOf([&](double h) { return secondAt(at, 0, h, 0); })};
    // Both thresholds and the predictor moved alike change nothing.
    if (category > 0)
        found.lower = {category - 1, tie.weight * terms.d2, -tie.weight * (terms.d12 + terms.d22),
                       -found.third - found.upper.third};
    return found;
}

}  // namespace alteri
