// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/variance_information.hpp"

#include <Eigen/Eigenvalues>

#include <map>
#include <tuple>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;
using Place = Estimator::Place;

/// The effects of one block by term, group and column.
class BlockIndex {
public:
    explicit BlockIndex(const RandomBlock& block)
    {
        for (std::size_t i = 0; i < block.effects.size(); ++i) {
            const auto& effect = block.effects[i];
            m_index[{effect.term, effect.group, effect.column}] = static_cast<Index>(i);
        }
    }

    /// E_r M: rows of M added where a unit change of D takes them.
    MatrixXd change(const Place& place, const MatrixXd& M) const
    {
        MatrixXd changed = MatrixXd::Zero(M.rows(), M.cols());
        for (const auto& [key, at] : m_index) {
            const auto& [term, group, column] = key;
            if (term != place.term || column != place.row)
                continue;
            const Index other = m_index.at({term, group, place.column});
            changed.row(at) += M.row(other);
            if (at != other)
                changed.row(other) += M.row(at);
        }
        return changed;
    }

    /// D M
    MatrixXd times(const std::vector<MatrixXd>& D, const MatrixXd& M) const
    {
        MatrixXd product = MatrixXd::Zero(M.rows(), M.cols());
        for (const auto& [key, at] : m_index) {
            const auto& [term, group, column] = key;
            for (Index k = 0; k < D[term].cols(); ++k)
                product.row(at) += D[term](column, k) * M.row(m_index.at({term, group, k}));
        }
        return product;
    }

private:
    std::map<std::tuple<std::size_t, std::size_t, Index>, Index> m_index;
};

double traceOfProduct(const MatrixXd& A, const MatrixXd& B)
{
    return (A.array() * B.transpose().array()).sum();
}

class Collector {
public:
    Collector(const Estimator& estimator, const Estimate& estimate)
        : m_places(estimator.places())
        , m_D(estimator.covariances(estimate.theta))
    {
        const auto k = static_cast<Index>(m_places.size());
        const Index p = estimator.fixedEffects();
        const MatrixXd zero = MatrixXd::Zero(p, p);
        m_sum.parameters = k;
        m_sum.traceES = m_sum.tEt = m_sum.traceEV2 = VectorXd::Zero(k);
        m_sum.traceESES = m_sum.tESEt = MatrixXd::Zero(k, k);
        m_sum.PEt.assign(m_places.size(), VectorXd::Zero(p));
        m_sum.PEP.assign(m_places.size(), zero);
        m_sum.PESDP.assign(m_places.size(), zero);
        m_sum.PESEP.assign(m_places.size() * m_places.size(), zero);
        m_sum.PDP = m_sum.PDSDP = zero;
    }

    void add(const RandomBlock& block)
    {
        const BlockIndex index(block);
        const MatrixXd DS = index.times(m_D, block.S);
        const MatrixXd DP = index.times(m_D, block.P);
        const MatrixXd SDS = block.S * DS;
        const MatrixXd SDP = block.S * DP;
        m_sum.traceDS += DS.trace();
        m_sum.traceDSDS += traceOfProduct(DS, DS);
        m_sum.PDP += block.P.transpose() * DP;
        m_sum.PDSDP += DP.transpose() * SDP;
        std::vector<MatrixXd> ES;
        std::vector<MatrixXd> EP;
        std::vector<MatrixXd> Et;
        for (const auto& place : m_places) {
            ES.push_back(index.change(place, block.S));
            EP.push_back(index.change(place, block.P));
            Et.push_back(index.change(place, block.t));
        }
        for (std::size_t r = 0; r < m_places.size(); ++r) {
            const auto i = static_cast<Index>(r);
            m_sum.traceES[i] += ES[r].trace();
            m_sum.traceEV2[i] += ES[r].trace() - index.change(m_places[r], SDS).trace();
            m_sum.tEt[i] += block.t.dot(Et[r].col(0));
            m_sum.PEt[r] += block.P.transpose() * Et[r];
            m_sum.PEP[r] += block.P.transpose() * EP[r];
            m_sum.PESDP[r] += EP[r].transpose() * SDP;
            for (std::size_t s = 0; s < m_places.size(); ++s) {
                const auto j = static_cast<Index>(s);
                m_sum.traceESES(i, j) += traceOfProduct(ES[r], ES[s]);
                m_sum.tESEt(i, j) += Et[r].col(0).dot(block.S * Et[s].col(0));
                m_sum.PESEP[r * m_places.size() + s] += EP[r].transpose() * block.S * EP[s];
            }
        }
    }

    VarianceInformation take() { return std::move(m_sum); }

private:
    std::vector<Place> m_places;
    std::vector<MatrixXd> m_D;
    VarianceInformation m_sum;
};

/// First and second derivatives by the entries of D, at sigma^2 = rss / df.
struct ByCovariance {
    VectorXd gradient;
    MatrixXd hessian;
};

ByCovariance differentiate(const Estimate& estimate, const VarianceInformation& information)
{
    const bool reml = estimate.criterion == Criterion::Reml;
    const auto k = information.parameters;
    const double sigma2 = estimate.sigma2();
    const auto& Phi = estimate.inverse;
    ByCovariance by{information.traceES - information.tEt / sigma2, MatrixXd(k, k)};
    for (Index r = 0; r < k; ++r) {
        const auto& PEPr = information.PEP[static_cast<std::size_t>(r)];
        const auto& hr = information.PEt[static_cast<std::size_t>(r)];
        if (reml)
            by.gradient[r] -= traceOfProduct(Phi, PEPr);
        for (Index s = 0; s < k; ++s) {
            const auto& PEPs = information.PEP[static_cast<std::size_t>(s)];
            const auto& hs = information.PEt[static_cast<std::size_t>(s)];
            double value = -information.traceESES(r, s)
                           + 2 * (information.tESEt(r, s) - hr.dot(Phi * hs)) / sigma2;
            if (reml)
                value += 2 * traceOfProduct(Phi, information.pesep(r, s))
                         - traceOfProduct(Phi * PEPr, Phi * PEPs);
            by.hessian(r, s) = value;
        }
    }
    by.hessian = ((by.hessian + by.hessian.transpose()) / 2).eval();
    return by;
}

std::vector<MatrixXd> factorsOf(const Estimator& estimator, const VectorXd& theta)
{
    std::vector<MatrixXd> factors;
    for (const auto& map : estimator.effectMaps())
        factors.emplace_back(MatrixXd::Zero(map.rows(), map.cols()));
    const auto places = estimator.places();
    for (std::size_t k = 0; k < places.size(); ++k)
        factors[places[k].term](places[k].row, places[k].column) = theta[static_cast<Index>(k)];
    return factors;
}

/// D is quadratic in L: two entries of one column of L meet in one entry of D.
double bySecondChange(const std::vector<Place>& places, Index a, Index b, const VectorXd& gradient)
{
    const auto& one = places[static_cast<std::size_t>(a)];
    const auto& other = places[static_cast<std::size_t>(b)];
    if (one.term != other.term || one.column != other.column)
        return 0;
    double sum = 0;
    for (std::size_t r = 0; r < places.size(); ++r) {
        const auto& D = places[r];
        if (D.term != one.term)
            continue;
        const int meets = (D.row == one.row && D.column == other.row ? 1 : 0)
                          + (D.row == other.row && D.column == one.row ? 1 : 0);
        sum += gradient[static_cast<Index>(r)] * meets;
    }
    return sum;
}

}  // namespace

VarianceInformation varianceInformation(const Estimator& estimator, const Estimate& estimate)
{
    Collector collector(estimator, estimate);
    for (const auto& block : estimator.blocks(estimate))
        collector.add(block);
    return collector.take();
}

MatrixXd covarianceJacobian(const Estimator& estimator, const VectorXd& theta)
{
    const auto places = estimator.places();
    const auto L = factorsOf(estimator, theta);
    const auto k = static_cast<Index>(places.size());
    MatrixXd jacobian = MatrixXd::Zero(k, k);
    for (Index r = 0; r < k; ++r)
        for (Index e = 0; e < k; ++e) {
            const auto& D = places[static_cast<std::size_t>(r)];
            const auto& entry = places[static_cast<std::size_t>(e)];
            if (D.term != entry.term)
                continue;
            if (D.row == entry.row)
                jacobian(r, e) += L[D.term](D.column, entry.column);
            if (D.column == entry.row)
                jacobian(r, e) += L[D.term](D.row, entry.column);
        }
    return jacobian;
}

MatrixXd devianceHessian(const Estimator& estimator,
                         const Estimate& estimate,
                         const VarianceInformation& information)
{
    const auto by = differentiate(estimate, information);
    const auto places = estimator.places();
    const auto k = information.parameters;
    const MatrixXd J = covarianceJacobian(estimator, estimate.theta);
    const double sigma2 = estimate.sigma2();
    MatrixXd hessian(k + 1, k + 1);
    hessian.topLeftCorner(k, k) = J.transpose() * by.hessian * J;
    for (Index a = 0; a < k; ++a)
        for (Index b = 0; b < k; ++b)
            hessian(a, b) += bySecondChange(places, a, b, by.gradient);
    hessian.topRightCorner(k, 1) = J.transpose() * information.tEt / (sigma2 * sigma2);
    hessian.bottomLeftCorner(1, k) = hessian.topRightCorner(k, 1).transpose();
    hessian(k, k) = estimate.df / (sigma2 * sigma2);
    return hessian;
}

MatrixXd thetaCovariance(const MatrixXd& hessian)
{
    constexpr double flat = 1e-8;
    // Scaled by its diagonal, so that what counts as flat does not depend on units.
    const VectorXd scale =
        hessian.diagonal().unaryExpr([](double h) { return h > 0 ? 1 / std::sqrt(h) : 1.0; });
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(scale.asDiagonal() * hessian
                                                        * scale.asDiagonal());
    const VectorXd inverse =
        eigen.eigenvalues().unaryExpr([](double value) { return value > flat ? 1 / value : 0.0; });
    const MatrixXd scaled =
        eigen.eigenvectors() * inverse.asDiagonal() * eigen.eigenvectors().transpose();
    return 2 * scale.asDiagonal() * scaled * scale.asDiagonal();
}

}  // namespace alteri
