// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/collinearity.hpp"

#include "core/error.hpp"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <utility>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;

/// Correlations of the predictors that are of use; others by what is wrong with them.
struct Correlations {
    std::vector<std::size_t> kept;        ///< predictor columns, in the order of R
    std::vector<std::size_t> constant;    ///< no variance
    std::vector<std::size_t> determined;  ///< by earlier columns
    MatrixXd R;
};

// What is left of a column's variance after the others counts as nothing below this.
constexpr double determinedBelow = 1e-9;

/// Sums of products of deviations from the means, in blocks of rows that stay in the cache.
MatrixXd deviationProducts(const DesignMatrix& design, const std::stop_token& stop)
{
    const auto p = static_cast<Index>(design.predictors);
    const auto n = static_cast<Index>(design.rows);
    constexpr Index block = 2048;
    Eigen::RowVectorXd means(p);
    for (Index j = 0; j < p; ++j)
        means[j] = Eigen::Map<const Eigen::VectorXd>(design.columns[static_cast<std::size_t>(j)], n)
                       .mean();
    MatrixXd products = MatrixXd::Zero(p, p);
    MatrixXd rows(std::min(block, n), p);
    for (Index from = 0; from < n; from += block) {
        if (stop.stop_requested())
            throw Error(ErrorCode::Cancelled);
        const Index count = std::min(block, n - from);
        for (Index j = 0; j < p; ++j)
            rows.col(j).head(count) = Eigen::Map<const Eigen::VectorXd>(
                                          design.columns[static_cast<std::size_t>(j)] + from, count)
                                          .array()
                                      - means[j];
        products.noalias() += rows.topRows(count).transpose() * rows.topRows(count);
    }
    return products;
}

bool isConstant(const DesignMatrix& design, std::size_t column)
{
    const double* values = design.columns[column];
    return std::all_of(values, values + design.rows,
                       [&](double value) { return value == values[0]; });
}

MatrixXd picked(const MatrixXd& matrix, const std::vector<Index>& places)
{
    MatrixXd result(static_cast<Index>(places.size()), static_cast<Index>(places.size()));
    for (std::size_t i = 0; i < places.size(); ++i)
        for (std::size_t j = 0; j < places.size(); ++j)
            result(static_cast<Index>(i), static_cast<Index>(j)) = matrix(places[i], places[j]);
    return result;
}

Correlations correlationsOf(const DesignMatrix& design, const std::stop_token& stop)
{
    Correlations found;
    const MatrixXd products = deviationProducts(design, stop);
    std::vector<Index> kept;
    MatrixXd L(0, 0);  // of the columns kept so far, R = L L'
    for (std::size_t column = 0; column < design.predictors; ++column) {
        if (isConstant(design, column)) {
            found.constant.push_back(column);
            continue;
        }
        const auto j = static_cast<Index>(column);
        const auto k = static_cast<Index>(kept.size());
        Eigen::VectorXd r(k);
        for (Index i = 0; i < k; ++i) {
            const auto other = kept[static_cast<std::size_t>(i)];
            r[i] = products(other, j) / std::sqrt(products(other, other) * products(j, j));
        }
        const Eigen::VectorXd l = L.triangularView<Eigen::Lower>().solve(r);
        const double left = 1 - l.squaredNorm();
        if (left < determinedBelow) {
            found.determined.push_back(column);
            continue;
        }
        L.conservativeResize(k + 1, k + 1);
        L.col(k).setZero();
        L.row(k).head(k) = l.transpose();
        L(k, k) = std::sqrt(left);
        kept.push_back(j);
        found.kept.push_back(column);
    }
    found.R = L * L.transpose();
    return found;
}

std::vector<TermInflation> inflationsFrom(const DesignMatrix& design, const Correlations& found)
{
    std::vector<TermInflation> inflations;
    if (!design.intercept || found.kept.size() < 2)
        return inflations;
    const double whole = found.R.determinant();
    for (const auto& term : design.terms) {
        std::vector<Index> own;
        std::vector<Index> others;
        TermInflation inflation{term.text, {}, 1, 0};
        for (std::size_t i = 0; i < found.kept.size(); ++i) {
            const auto coefficient = found.kept[i] + 1;  // after the intercept
            const bool isOwn =
                std::find(term.coefficients.begin(), term.coefficients.end(), coefficient)
                != term.coefficients.end();
            (isOwn ? own : others).push_back(static_cast<Index>(i));
            if (isOwn)
                inflation.coefficients.push_back(coefficient);
        }
        if (own.empty() || others.empty())
            continue;
        inflation.columns = static_cast<int>(own.size());
        inflation.gvif =
            picked(found.R, own).determinant() * picked(found.R, others).determinant() / whole;
        inflations.push_back(std::move(inflation));
    }
    return inflations;
}

}  // namespace

double TermInflation::comparable() const
{
    return std::pow(gvif, 1.0 / columns);
}

Collinearity collinearityOf(const DesignMatrix& design, const std::stop_token& stop)
{
    if (!design.intercept)
        return {};
    auto found = correlationsOf(design, stop);
    auto inflations = inflationsFrom(design, found);
    return {std::move(found.constant), std::move(found.determined), std::move(inflations)};
}

}  // namespace alteri
