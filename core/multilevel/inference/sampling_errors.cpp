// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/sampling_errors.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/raw_factor.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <cmath>
#include <vector>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// Products of one group's rows, as they are without its weight.
struct GroupProducts {
    double weight = 1;
    double rows = 0;
    MatrixXd ZZ, ZX, XX;
    VectorXd Zr, Xr;
    double rr = 0;
};

/// Parameters: fixed effects, then entries of L that the deviance depends on, then sigma^2.
class PseudoLikelihood {
public:
    explicit PseudoLikelihood(const FittedModel& model)
        : m_design(model.design)
        , m_rows(model.rows)
        , m_term(model.design.random.front())
        , m_sigma2(model.fit.sigma2)
        , m_raw(model.design, *model.estimator, model.estimate)
        , m_beta(m_raw.beta)
        , m_L(m_raw.L)
    {
        for (const auto& place : model.estimator->places())
            if (!m_L.col(place.column).isZero(0))
                m_entries.emplace_back(place.row, place.column);
    }

    MatrixXd covarianceOfFixed()
    {
        const Index p = m_beta.size();
        const Index size = p + static_cast<Index>(m_entries.size()) + 1;
        MatrixXd information = MatrixXd::Zero(size, size);
        MatrixXd squares = MatrixXd::Zero(size, size);
        for (std::ptrdiff_t g = 0; g < m_rows.groups(); ++g) {
            VectorXd score = VectorXd::Zero(size);
            addGroup(productsOf(g), score, information);
            squares += score * score.transpose();
        }
        information.triangularView<Eigen::StrictlyLower>() = information.transpose();
        const MatrixXd inverse = generalisedInverse(information);
        const auto groups = static_cast<double>(m_rows.groups());
        return (inverse * squares * inverse).topLeftCorner(p, p) * groups / (groups - 1);
    }

private:
    GroupProducts productsOf(std::ptrdiff_t g) const
    {
        const Index p = m_beta.size();
        const Index q = m_term.size();
        GroupProducts sums{1,
                           static_cast<double>(m_rows.sizeOf(g)),
                           MatrixXd::Zero(q, q),
                           MatrixXd::Zero(q, p),
                           MatrixXd::Zero(p, p),
                           VectorXd::Zero(q),
                           VectorXd::Zero(p),
                           0};
        const auto begin = m_rows.begin[static_cast<std::size_t>(g)];
        for (auto i = begin; i < begin + m_rows.sizeOf(g); ++i) {
            const auto row = m_rows.rowAt(i);
            sums.weight = m_design.egoWeights[row];
            const double root = std::sqrt(sums.weight);
            const VectorXd x = m_raw.x(m_design, row) / root;
            const VectorXd z = m_raw.z(m_design, row) / root;
            const double r = m_design.outcome()[row] / root - x.dot(m_beta);
            sums.ZZ += z * z.transpose();
            sums.ZX += z * x.transpose();
            sums.XX += x * x.transpose();
            sums.Zr += r * z;
            sums.Xr += r * x;
            sums.rr += r * r;
        }
        return sums;
    }

    /// dD of an entry of L, D = L L'.
    MatrixXd slopeOf(std::size_t entry) const
    {
        const auto& [row, column] = m_entries[entry];
        MatrixXd E = MatrixXd::Zero(m_L.rows(), m_L.rows());
        E.row(row) += m_L.col(column).transpose();
        E.col(row) += m_L.col(column);
        return E;
    }

    /// With V0 = I + Z D Z', S = Z'V0^-1 Z, P = Z'V0^-1 X and t = Z'V0^-1 r, dS = -S E S and
    /// dt = -S E t for a change E of D.
    void addGroup(const GroupProducts& of, VectorXd& score, MatrixXd& information) const
    {
        const Index p = m_beta.size();
        const auto entries = static_cast<Index>(m_entries.size());
        const Index last = p + entries;
        const MatrixXd turned = m_L.transpose() * of.ZZ;
        const Eigen::LLT<MatrixXd> M(MatrixXd::Identity(m_L.rows(), m_L.rows()) + turned * m_L);
        // V0^-1 = I - Z L M^-1 L'Z'
        const MatrixXd G = m_L * M.solve(m_L.transpose());
        const MatrixXd S = of.ZZ - of.ZZ * G * of.ZZ;
        const MatrixXd P = of.ZX - of.ZZ * G * of.ZX;
        const VectorXd t = of.Zr - of.ZZ * G * of.Zr;
        const VectorXd Xr = of.Xr - of.ZX.transpose() * G * of.Zr;
        const double rr = of.rr - of.Zr.dot(G * of.Zr);
        const double s2 = m_sigma2;
        const double w = of.weight;
        score.head(p) = w * Xr / s2;
        score[last] = w * (rr / s2 - of.rows) / (2 * s2);
        information.topLeftCorner(p, p) += w / s2 * (of.XX - of.ZX.transpose() * G * of.ZX);
        information.col(last).head(p) += w / (s2 * s2) * Xr;
        information(last, last) += w * (rr / s2 - of.rows / 2) / (s2 * s2);
        for (Index k = 0; k < entries; ++k) {
            const MatrixXd E = slopeOf(static_cast<std::size_t>(k));
            const VectorXd Et = E * t;
            const MatrixXd SES = S * E * S;
            score[p + k] = w * (t.dot(Et) / s2 - S.cwiseProduct(E).sum()) / 2;
            information.col(p + k).head(p) += w / s2 * P.transpose() * Et;
            information(p + k, last) += w * t.dot(Et) / (2 * s2 * s2);
            for (Index l = 0; l <= k; ++l) {
                const MatrixXd other = slopeOf(static_cast<std::size_t>(l));
                double second = -SES.cwiseProduct(other).sum() + 2 * Et.dot(S * (other * t)) / s2;
                const auto& [row, column] = m_entries[static_cast<std::size_t>(k)];
                const auto& [otherRow, otherColumn] = m_entries[static_cast<std::size_t>(l)];
                if (column == otherColumn)
                    second += 2 * (S(row, otherRow) - t[row] * t[otherRow] / s2);
                information(p + l, p + k) += w * second / 2;
            }
        }
    }

    /// Directions that the likelihood does not tell apart have no covariance.
    static MatrixXd generalisedInverse(const MatrixXd& information)
    {
        constexpr double rounding = 1e-12;
        const VectorXd scale = information.diagonal().cwiseAbs().cwiseSqrt().cwiseMax(1e-300);
        const MatrixXd scaled =
            scale.cwiseInverse().asDiagonal() * information * scale.cwiseInverse().asDiagonal();
        const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(scaled);
        VectorXd inverse = eigen.eigenvalues();
        for (double& value : inverse)
            value = std::abs(value) > rounding ? 1 / value : 0;
        const MatrixXd back = scale.cwiseInverse().asDiagonal() * eigen.eigenvectors();
        return back * inverse.asDiagonal() * back.transpose();
    }

    const DesignMatrix& m_design;
    const GroupedRows& m_rows;
    const RandomTerm& m_term;
    double m_sigma2;
    RawFactor m_raw;
    const VectorXd& m_beta;
    const MatrixXd& m_L;
    std::vector<std::pair<int, int>> m_entries;
};

}  // namespace

MatrixXd samplingCovariance(const FittedModel& model)
{
    return PseudoLikelihood(model).covarianceOfFixed();
}

void followSampling(FittedModel& model)
{
    auto& fit = model.fit;
    if (fit.criterion == Criterion::Reml)
        throw Error(ErrorCode::NotWithEgoWeights, {"REML"});
    fit.covariance = samplingCovariance(model);
    std::vector<Index> slopes;
    for (std::size_t j = 0; j < fit.fixed.size(); ++j) {
        auto& each = fit.fixed[j];
        const auto at = static_cast<Index>(j);
        each.se = std::sqrt(fit.covariance(at, at));
        if (!std::isfinite(each.se) || !(each.se > 0))
            throw Error(ErrorCode::EstimateNotFound);
        addWaldStatistics(each);
        if (!each.name.parts.empty())
            slopes.push_back(at);
    }
    VectorXd beta(static_cast<Index>(slopes.size()));
    for (Index j = 0; j < beta.size(); ++j)
        beta[j] = fit.fixed[static_cast<std::size_t>(slopes[static_cast<std::size_t>(j)])].estimate;
    fit.wald = waldTest(beta, fit.covariance(slopes, slopes));
}

void requireNoEgoWeights(const FittedModel& model, const char* what)
{
    if (model.design.egoWeights != nullptr)
        throw Error(ErrorCode::NotWithEgoWeights, {what});
}

}  // namespace alteri
