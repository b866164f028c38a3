// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/mean_variance.hpp"

#include <Eigen/LU>

#include <vector>

namespace alteri {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The columns of Z; null for the intercept's.
std::vector<const double*> columnsOf(const DesignMatrix& design, const RandomTerm& term)
{
    std::vector<const double*> columns;
    for (const auto at : term.columns)
        columns.push_back(
            at == RandomTerm::intercept ? nullptr : design.columns[static_cast<std::size_t>(at)]);
    return columns;
}

VectorXd meansOf(const std::vector<const double*>& columns, std::size_t rows)
{
    VectorXd means(static_cast<Index>(columns.size()));
    for (Index k = 0; k < means.size(); ++k) {
        const double* column = columns[static_cast<std::size_t>(k)];
        double sum = 0;
        for (std::size_t row = 0; column != nullptr && row < rows; ++row)
            sum += column[row] - column[0];
        means[k] = column == nullptr ? 1 : column[0] + sum / static_cast<double>(rows);
    }
    return means;
}

}  // namespace

// The mean row and the deviations from it apart, so that offsets of variables cost no digits.
double meanVariance(const DesignMatrix& design,
                    const RandomTerm& term,
                    const MatrixXd& covariance,
                    const MatrixXd& effectMap,
                    const MatrixXd& relative,
                    double sigma2)
{
    const auto columns = columnsOf(design, term);
    const auto means = meansOf(columns, design.rows);
    const VectorXd turned = effectMap.transpose().partialPivLu().solve(means);
    double sum = sigma2 * turned.dot(relative * turned);
    for (std::size_t k = 0; k < columns.size(); ++k)
        for (std::size_t l = 0; l <= k; ++l) {
            if (columns[k] == nullptr || columns[l] == nullptr)
                continue;
            const auto i = static_cast<Index>(k);
            const auto j = static_cast<Index>(l);
            double products = 0;
            for (std::size_t row = 0; row < design.rows; ++row)
                products += (columns[k][row] - means[i]) * (columns[l][row] - means[j]);
            sum +=
                (i == j ? 1 : 2) * covariance(i, j) * products / static_cast<double>(design.rows);
        }
    return sum;
}

}  // namespace alteri
