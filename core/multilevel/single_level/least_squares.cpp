// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/single_level/least_squares.hpp"

#include "core/error.hpp"
#include "core/multilevel/formula/all_variables.hpp"
#include "core/multilevel/products/based_products.hpp"

#include <Eigen/QR>

#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numbers>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

std::size_t slot(Index i)
{
    return static_cast<std::size_t>(i);
}

LinearTest testOf(double F, Index df, double residualDf)
{
    return {F, static_cast<int>(df), residualDf, fTestP(F, static_cast<double>(df), residualDf)};
}

/// The fit of a design's columns, centred where there is a constant.
class Solution {
public:
    Solution(const DesignMatrix& design, const ColumnBasis& basis)
        : m_basis(basis)
        , m_first(basis.intercept ? 1 : 0)
        , m_y(VectorXd::Map(design.outcome(), static_cast<Index>(design.rows)))
    {
        const auto rows = static_cast<Index>(design.rows);
        const auto p = static_cast<Index>(basis.kept.size()) + m_first;
        if (p >= rows)
            throw Error(ErrorCode::TooManyEffects, {std::string()});
        m_X = MatrixXd::Ones(rows, p);
        for (Index j = m_first; j < p; ++j) {
            const auto column = basis.kept[slot(j - m_first)];
            m_X.col(j) =
                VectorXd::Map(design.columns[slot(column)], rows).array() - basis.centre[column];
        }
        const Eigen::HouseholderQR<MatrixXd> qr(m_X);
        m_beta = qr.solve(m_y);
        const MatrixXd R = qr.matrixQR().topRows(p).template triangularView<Eigen::Upper>();
        m_half = R.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(p, p));
        m_residuals = m_y - m_X * m_beta;
    }

    Index size() const { return m_beta.size(); }
    double residualDf() const { return static_cast<double>(m_y.size() - size()); }
    double rss() const { return m_residuals.squaredNorm(); }
    const VectorXd& residuals() const { return m_residuals; }
    const VectorXd& outcome() const { return m_y; }

    VectorXd leverage() const { return (m_X * m_half).rowwise().squaredNorm(); }

    /// From the coefficients of centred columns to those of the data's own.
    MatrixXd back() const
    {
        MatrixXd map = MatrixXd::Identity(size(), size());
        for (Index j = m_first; j < size() && m_first == 1; ++j)
            map(0, j) = -m_basis.centre[m_basis.kept[slot(j - 1)]];
        return map;
    }
    VectorXd coefficients() const { return back() * m_beta; }
    /// In units of the residual variance.
    MatrixXd covariance() const
    {
        const MatrixXd turned = back() * m_half;
        return turned * turned.transpose();
    }
    MatrixXd robustCovariance(const VectorXd& leverage) const
    {
        const VectorXd scaled = m_residuals.array() / (1 - leverage.array());
        const MatrixXd own = scaled.asDiagonal() * m_X;
        const MatrixXd map = back() * m_half * m_half.transpose();
        return map * (own.transpose() * own) * map.transpose();
    }
    /// The place of the coefficient of a column of the basis.
    std::size_t nameOf(Index j) const
    {
        return j < m_first ? 0 : slot(m_basis.kept[slot(j - m_first)] + m_first);
    }

private:
    const ColumnBasis& m_basis;
    Index m_first;
    VectorXd m_y;
    MatrixXd m_X;
    VectorXd m_beta;
    MatrixXd m_half;  ///< R^-1
    VectorXd m_residuals;
};

void addTTest(Coefficient& coefficient, double df)
{
    const boost::math::students_t distribution(df);
    coefficient.df = df;
    coefficient.z = coefficient.estimate / coefficient.se;
    coefficient.p = studentP(coefficient.z, df);
    const double reach = boost::math::quantile(distribution, 0.975) * coefficient.se;
    coefficient.lower = coefficient.estimate - reach;
    coefficient.upper = coefficient.estimate + reach;
}

void fillCoefficients(const DesignMatrix& design, const Solution& solution, LeastSquares& found)
{
    auto& fit = found.fit;
    fit.sigma2 = solution.rss() / found.residualDf;
    fit.covariance = fit.sigma2 * solution.covariance();
    const VectorXd beta = solution.coefficients();
    for (Index j = 0; j < beta.size(); ++j) {
        Coefficient coefficient;
        coefficient.name = design.coefficients[solution.nameOf(j)];
        coefficient.estimate = beta[j];
        coefficient.se = std::sqrt(fit.covariance(j, j));
        addTTest(coefficient, found.residualDf);
        fit.fixed.push_back(std::move(coefficient));
    }
}

/// F of some coefficients at once, chi-square over their number.
double jointF(const Fit& fit, const std::vector<Index>& of)
{
    VectorXd beta(static_cast<Index>(of.size()));
    for (Index i = 0; i < beta.size(); ++i)
        beta[i] = fit.fixed[slot(of[slot(i)])].estimate;
    return waldTest(beta, fit.covariance(of, of)).chi2 / static_cast<double>(of.size());
}

/// The sum of squares about the constant, or about zero without one.
double wholeSquares(const DesignMatrix& design, const VectorXd& y)
{
    if (design.isWeighed && !design.coefficients.empty()
        && design.coefficients.front().parts.empty()) {
        const auto roots = VectorXd::Map(design.columns.front(), y.size());
        return (y - roots * (roots.dot(y) / roots.squaredNorm())).squaredNorm();
    }
    return design.intercept ? (y.array() - y.mean()).square().sum() : y.squaredNorm();
}

void fillTests(const DesignMatrix& design, const Solution& solution, LeastSquares& found)
{
    std::vector<Index> slopes;
    std::vector<Index> placeOf(design.coefficients.size(), -1);
    for (Index j = 0; j < solution.size(); ++j) {
        placeOf[solution.nameOf(j)] = j;
        if (!found.fit.fixed[slot(j)].name.parts.empty())
            slopes.push_back(j);
    }
    const bool hasConstant = slopes.size() < found.fit.fixed.size();
    const double whole = wholeSquares(design, solution.outcome());
    const auto n = static_cast<double>(design.rows);
    found.r2 = 1 - solution.rss() / whole;
    found.adjustedR2 = 1 - (1 - found.r2) * (n - (hasConstant ? 1 : 0)) / found.residualDf;
    if (!slopes.empty()) {
        const auto df = static_cast<Index>(slopes.size());
        const double F = (whole - solution.rss()) / static_cast<double>(df) / found.fit.sigma2;
        found.all = testOf(F, df, found.residualDf);
        found.fit.wald = {F * static_cast<double>(df), static_cast<int>(df), found.all->p,
                          found.residualDf};
    }
    for (const auto& term : design.terms) {
        std::vector<Index> own;
        for (const auto coefficient : term.coefficients)
            if (placeOf[coefficient] >= 0)
                own.push_back(placeOf[coefficient]);
        if (!own.empty())
            found.terms.push_back(
                {term.text,
                 testOf(jointF(found.fit, own), static_cast<Index>(own.size()), found.residualDf)});
    }
}

void fillCriteria(const DesignMatrix& design, const Solution& solution, Fit& fit)
{
    const auto n = static_cast<double>(design.rows);
    fit.deviance =
        n * (std::log(2 * std::numbers::pi * solution.rss() / n) + 1) - design.logWeights;
    fit.logLik = -fit.deviance / 2;
    fit.parameters = static_cast<int>(solution.size()) + 1;
    const auto criteria = criteriaOf(fit.deviance, fit.parameters, design.rows);
    fit.aic = criteria.aic;
    fit.aicc = criteria.aicc;
    fit.bic = criteria.bic;
}

void fillData(const DesignMatrix& design, const ColumnBasis& basis, Fit& fit)
{
    fit.n = design.rows;
    fit.rowsDropped = design.rowsDropped;
    fit.missingBy = design.missingBy;
    fit.rowsFiltered = design.rowsFiltered;
    fit.filterUnknown = design.filterUnknown;
    fit.references = design.references;
    const Index first = basis.intercept ? 1 : 0;
    for (const auto column : basis.aliased)
        fit.aliased.push_back(design.coefficients[slot(column + first)].name);
}

/// Of the rows as they are: without weights and with the offset.
void fillRows(const DesignMatrix& design, const Solution& solution, LeastSquares& found)
{
    found.leverage = solution.leverage();
    found.residuals = solution.residuals();
    found.fitted = solution.outcome() - solution.residuals();
    if (design.isWeighed) {
        const auto roots = VectorXd::Map(design.roots, found.residuals.size()).array();
        found.residuals.array() /= roots;
        found.fitted.array() /= roots;
    }
    if (design.offset != nullptr)
        found.fitted += VectorXd::Map(design.offset, found.fitted.size());
    if ((1 - found.leverage.array()).minCoeff() > 1e-10)
        found.robustCovariance = solution.robustCovariance(found.leverage);
}

}  // namespace

double fTestP(double F, double df1, double df2)
{
    const boost::math::fisher_f distribution(df1, df2);
    return boost::math::cdf(boost::math::complement(distribution, std::max(F, 0.0)));
}

bool isSingleLevel(const ModelSpec& spec)
{
    return parseFormula(spec.formula).random.empty();
}

LeastSquares fitLeastSquares(const Frame& frame, const ModelSpec& spec, const std::stop_token& stop)
{
    if (!spec.variances.empty())
        throw Error(ErrorCode::NotWithoutGroups, {"variances"});
    auto meant = withAllVariables(frame, spec, {spec.precision, spec.egoWeights});
    meant.isSingleLevel = true;
    const auto design = buildDesignMatrix(frame, meant, stop);
    const auto rows = oneGroup(design.rows);
    const auto products = formBasedProducts({design, rows, {}, nullptr, stop, bestInstructions()});
    const Solution solution(design, products.basis);
    LeastSquares found;
    found.residualDf = solution.residualDf();
    found.fit.spec = meant;
    fillData(design, products.basis, found.fit);
    fillCoefficients(design, solution, found);
    fillTests(design, solution, found);
    fillCriteria(design, solution, found.fit);
    fillRows(design, solution, found);
    return found;
}

}  // namespace alteri
