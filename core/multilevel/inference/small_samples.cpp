// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/small_samples.hpp"

#include "core/error.hpp"
#include "core/multilevel/inference/level_variances.hpp"
#include "core/multilevel/inference/sampling_errors.hpp"
#include "core/multilevel/inference/variance_information.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/LU>

#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <cmath>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

void requireDegrees(double df)
{
    if (!(df > 0) || !std::isfinite(df))
        throw Error(ErrorCode::DegreesUndefined);
}

/// A test needs a variance that is one: an adjusted one may be negative, t then no number.
void requireStatistic(double value)
{
    if (!std::isfinite(value))
        throw Error(ErrorCode::DegreesUndefined);
}

double tP(double t, double df)
{
    requireDegrees(df);
    requireStatistic(t);
    return studentP(t, df);
}

double fP(double F, double df1, double df2)
{
    requireDegrees(df2);
    requireStatistic(F);
    if (F < 0)
        throw Error(ErrorCode::DegreesUndefined);
    return boost::math::cdf(boost::math::complement(boost::math::fisher_f(df1, df2), F));
}

/// A test in terms of the columns v: rows l of the hypothesis l'beta = value.
struct Hypothesis {
    MatrixXd L;      ///< tested combinations x p
    VectorXd value;  ///< of the combinations, estimated
};

class Hypotheses {
public:
    explicit Hypotheses(const FittedModel& model)
        : m_model(model)
        , m_map(model.estimator->basis().coefficientMap())
    {
    }

    Hypothesis coefficient(Index j) const
    {
        return {m_map.row(j),
                VectorXd::Constant(1, m_model.fit.fixed[static_cast<std::size_t>(j)].estimate)};
    }

    Hypothesis coefficients(const std::vector<Index>& which) const
    {
        Hypothesis hypothesis{MatrixXd(which.size(), m_map.cols()), VectorXd(which.size())};
        for (std::size_t i = 0; i < which.size(); ++i) {
            hypothesis.L.row(static_cast<Index>(i)) = m_map.row(which[i]);
            hypothesis.value[static_cast<Index>(i)] =
                m_model.fit.fixed[static_cast<std::size_t>(which[i])].estimate;
        }
        return hypothesis;
    }

private:
    const FittedModel& m_model;
    MatrixXd m_map;
};

class Satterthwaite {
public:
    explicit Satterthwaite(const FittedModel& model)
        : m_estimate(model.estimate)
    {
        const auto& estimator = *model.estimator;
        const auto information = varianceInformation(estimator, m_estimate);
        m_covariance = thetaCovariance(devianceHessian(estimator, m_estimate, information));
        const MatrixXd J = covarianceJacobian(estimator, m_estimate.theta);
        const auto& Phi = m_estimate.inverse;
        for (Index k = 0; k < J.cols(); ++k) {
            MatrixXd change = MatrixXd::Zero(Phi.rows(), Phi.cols());
            for (Index r = 0; r < J.rows(); ++r)
                change += J(r, k) * information.PEP[static_cast<std::size_t>(r)];
            m_changes.emplace_back(m_estimate.sigma2() * Phi * change * Phi);
        }
        m_changes.push_back(Phi);
    }

    MatrixXd covariance() const { return m_estimate.sigma2() * m_estimate.inverse; }

    double df(const VectorXd& l) const
    {
        const double f = l.dot(covariance() * l);
        VectorXd g(m_covariance.rows());
        for (Index k = 0; k < g.size(); ++k)
            g[k] = l.dot(m_changes[static_cast<std::size_t>(k)] * l);
        return 2 * f * f / g.dot(m_covariance * g);
    }

    TTest test(const Hypothesis& hypothesis) const
    {
        const VectorXd l = hypothesis.L.row(0);
        TTest test;
        test.se = std::sqrt(l.dot(covariance() * l));
        test.t = hypothesis.value[0] / test.se;
        test.df = df(l);
        test.p = tP(test.t, test.df);
        return test;
    }

    FTest testTogether(const Hypothesis& hypothesis) const
    {
        const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(hypothesis.L * covariance()
                                                            * hypothesis.L.transpose());
        const Index q = hypothesis.L.rows();
        VectorXd dfs(q);
        double sum = 0;
        for (Index m = 0; m < q; ++m) {
            const VectorXd direction = eigen.eigenvectors().col(m);
            const double value = direction.dot(hypothesis.value);
            sum += value * value / eigen.eigenvalues()[m];
            dfs[m] = df(hypothesis.L.transpose() * direction);
        }
        FTest test;
        test.F = sum / static_cast<double>(q);
        test.numeratorDf = static_cast<int>(q);
        test.denominatorDf = together(dfs);
        test.p = fP(test.F, static_cast<double>(q), test.denominatorDf);
        return test;
    }

private:
    /// One denominator df from those of independent directions.
    static double together(const VectorXd& dfs)
    {
        constexpr double alike = 1e-8;
        if (dfs.maxCoeff() - dfs.minCoeff() < alike)
            return dfs.mean();
        if (dfs.minCoeff() <= 2)
            return 2;
        const double E = (dfs.array() / (dfs.array() - 2)).sum();
        return 2 * E / (E - static_cast<double>(dfs.size()));
    }

    const Estimate& m_estimate;
    MatrixXd m_covariance;            ///< of (theta, sigma^2)
    std::vector<MatrixXd> m_changes;  ///< of the covariance of beta by each of them
};

/// Variance parameters gamma are the entries of Sigma = sigma^2 D and, last, sigma^2.
class KenwardRoger {
public:
    explicit KenwardRoger(const FittedModel& model)
        : m_Phi(model.estimate.sigma2() * model.estimate.inverse)
    {
        const auto information = varianceInformation(*model.estimator, model.estimate);
        const double sigma2 = model.estimate.sigma2();
        const auto k = information.parameters;
        const MatrixXd A = model.estimate.inverse.inverse();
        for (const auto& PEP : information.PEP)
            m_P.emplace_back(-PEP / (sigma2 * sigma2));
        m_P.emplace_back(-(A - information.PDP) / (sigma2 * sigma2));

        MatrixXd IE(k + 1, k + 1);
        std::vector<MatrixXd> Q;
        for (Index r = 0; r <= k; ++r)
            for (Index s = 0; s <= k; ++s) {
                const MatrixXd Qrs = productOf(information, A, r, s) / std::pow(sigma2, 3);
                const double K =
                    traceOf(information, model.estimator->rows(), r, s) / (sigma2 * sigma2);
                IE(r, s) = K - 2 * (m_Phi * Qrs).trace()
                           + (m_Phi * m_P[at(r)] * m_Phi * m_P[at(s)]).trace();
                Q.push_back(Qrs);
            }
        m_W = 2 * IE.inverse();
        MatrixXd U = MatrixXd::Zero(A.rows(), A.cols());
        for (Index r = 0; r <= k; ++r)
            for (Index s = 0; s <= k; ++s)
                U += m_W(r, s) * (Q[at(r * (k + 1) + s)] - m_P[at(r)] * m_Phi * m_P[at(s)]);
        m_adjusted = m_Phi + m_Phi * (U + U.transpose()) * m_Phi;
    }

    TTest test(const Hypothesis& hypothesis) const
    {
        const VectorXd l = hypothesis.L.row(0);
        TTest test;
        test.se = std::sqrt(l.dot(m_adjusted * l));
        test.t = hypothesis.value[0] / test.se;
        test.df = degrees(hypothesis.L).df;
        test.p = tP(test.t, test.df);
        return test;
    }

    FTest testTogether(const Hypothesis& hypothesis) const
    {
        const auto q = static_cast<double>(hypothesis.L.rows());
        const MatrixXd V = hypothesis.L * m_adjusted * hypothesis.L.transpose();
        const auto found = degrees(hypothesis.L);
        FTest test;
        test.numeratorDf = static_cast<int>(hypothesis.L.rows());
        test.denominatorDf = found.df;
        test.F = found.scaling * hypothesis.value.dot(V.llt().solve(hypothesis.value)) / q;
        test.p = fP(test.F, q, found.df);
        return test;
    }

private:
    static std::size_t at(Index i) { return static_cast<std::size_t>(i); }

    /// X'V^-1 G_r V^-1 G_s V^-1 X for sigma^2 = 1; symmetric in sum over (r, s) and (s, r).
    static MatrixXd
    productOf(const VarianceInformation& information, const MatrixXd& A, Index r, Index s)
    {
        const auto k = information.parameters;
        if (r < k && s < k)
            return information.pesep(r, s);
        if (r == k && s == k)
            return A - 2 * information.PDP + information.PDSDP;
        const auto random = at(std::min(r, s));
        const MatrixXd mixed = information.PEP[random] - information.PESDP[random];
        return (mixed + mixed.transpose()) / 2;
    }

    /// tr(V^-1 G_r V^-1 G_s) for sigma^2 = 1.
    static double traceOf(const VarianceInformation& information, double rows, Index r, Index s)
    {
        const auto k = information.parameters;
        if (r < k && s < k)
            return information.traceESES(r, s);
        if (r == k && s == k)
            return rows - 2 * information.traceDS + information.traceDSDS;
        return information.traceEV2[std::min(r, s)];
    }

    struct Degrees {
        double df = 0;
        double scaling = 1;
    };

    Degrees degrees(const MatrixXd& L) const
    {
        const auto q = static_cast<double>(L.rows());
        const MatrixXd Theta = L.transpose() * (L * m_Phi * L.transpose()).llt().solve(L);
        const MatrixXd ThetaPhi = Theta * m_Phi;
        double A1 = 0;
        double A2 = 0;
        for (std::size_t r = 0; r < m_P.size(); ++r)
            for (std::size_t s = 0; s < m_P.size(); ++s) {
                const MatrixXd one = ThetaPhi * m_P[r] * m_Phi;
                const MatrixXd other = ThetaPhi * m_P[s] * m_Phi;
                const double w = m_W(static_cast<Index>(r), static_cast<Index>(s));
                A1 += w * one.trace() * other.trace();
                A2 += w * (one * other).trace();
            }
        const double B = (A1 + 6 * A2) / (2 * q);
        const double g = ((q + 1) * A1 - (q + 4) * A2) / ((q + 2) * A2);
        const double divisor = 3 * q + 2 * (1 - g);
        const double V0 = 1 + g / divisor * B;
        const double V1 = 1 - (q - g) / divisor * B;
        const double V2 = 1 - (q + 2 - g) / divisor * B;
        const double root = (1 - A2 / q) / V1;
        const double rho = root * root * V0 / V2 / q;
        Degrees found;
        found.df = 4 + (q + 2) / (q * rho - 1);
        constexpr double nearTwo = 0.01;
        if (std::abs(found.df - 2) >= nearTwo)
            found.scaling = found.df * (1 - A2 / q) / (found.df - 2);
        return found;
    }

    MatrixXd m_Phi;
    std::vector<MatrixXd> m_P;
    MatrixXd m_W;
    MatrixXd m_adjusted;
};

template <typename Method>
SmallSampleTests testAll(const FittedModel& model, const Method& method)
{
    const Hypotheses hypotheses(model);
    SmallSampleTests tests;
    for (Index j = 0; j < static_cast<Index>(model.fit.fixed.size()); ++j)
        tests.coefficients.push_back(method.test(hypotheses.coefficient(j)));
    for (const auto& term : estimatedTerms(model)) {
        auto test = method.testTogether(hypotheses.coefficients(term.coefficients));
        test.term = term.text;
        tests.terms.push_back(std::move(test));
    }
    return tests;
}

}  // namespace

SmallSampleTests smallSampleTests(const FittedModel& model, SmallSampleMethod method)
{
    requireNoEgoWeights(model, "Satterthwaite, Kenward-Roger");
    requireOneVariance(model, "Satterthwaite, Kenward-Roger");
    if (method == SmallSampleMethod::Satterthwaite)
        return testAll(model, Satterthwaite(model));
    if (model.estimate.criterion != Criterion::Reml)
        throw Error(ErrorCode::RemlNeeded);
    return testAll(model, KenwardRoger(model));
}

}  // namespace alteri
