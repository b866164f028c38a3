// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/cross_products.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace alteri {

namespace {

using Eigen::Index;

constexpr double aliasTolerance = 1e-7;

/// [X y] centred and scaled, with what was taken off.
struct Standardised {
    Eigen::MatrixXd V;
    Eigen::VectorXd centre;
    Eigen::VectorXd scale;
};

Standardised standardise(const DesignMatrix& design)
{
    const Index n = design.X.rows();
    const Index p = design.X.cols();
    Standardised s{Eigen::MatrixXd(n, p + 1), Eigen::VectorXd::Zero(p + 1),
                   Eigen::VectorXd::Ones(p + 1)};
    s.V.leftCols(p) = design.X;
    s.V.col(p) = design.y;
    const Index first = design.intercept ? 1 : 0;
    for (Index j = first; j <= p; ++j) {
        auto column = s.V.col(j);
        if (design.intercept) {
            // Taking off the first value is exact for what matters; its mean is then accurate.
            const double anchor = column[0];
            column.array() -= anchor;
            const double mean = column.mean();
            column.array() -= mean;
            s.centre[j] = anchor + mean;
        }
        // A power of two, so that scaling rounds nothing.
        const double length = column.norm() / std::sqrt(static_cast<double>(n));
        if (length > 0) {
            s.scale[j] = std::exp2(std::round(std::log2(length)));
            column /= s.scale[j];
        }
    }
    return s;
}

/// True if what remains of a centred column is rounding of its own values.
bool isConstant(const Standardised& s, Index column)
{
    const double spread = s.V.col(column).cwiseAbs().maxCoeff() * s.scale[column];
    return spread <= 8 * std::abs(s.centre[column]) * 2.3e-16;
}

/// Splits the columns into kept and aliased and makes the kept ones orthogonal, from left to
/// right by modified Gram-Schmidt.
///
/// @return the kept columns, each of length sqrt(rows), and y
Eigen::MatrixXd orthogonalise(const Standardised& s, bool intercept, GroupedCrossProducts& products)
{
    const Index p = s.V.cols() - 1;
    const double length = std::sqrt(static_cast<double>(s.V.rows()));
    Eigen::MatrixXd Q(s.V.rows(), p + 1);
    Eigen::MatrixXd R = Eigen::MatrixXd::Zero(p, p);
    Index rank = 0;
    for (Index j = 0; j < p; ++j) {
        Eigen::VectorXd rest = s.V.col(j);
        Eigen::VectorXd explained = Eigen::VectorXd::Zero(p);
        // Twice is enough (Giraud, Langou & Rozloznik 2005).
        for (int pass = 0; pass < 2; ++pass)
            for (Index k = 0; k < rank; ++k) {
                const double part = Q.col(k).dot(rest) / (length * length);
                rest -= part * Q.col(k);
                explained[k] += part;
            }
        const bool constant = intercept && j > 0 && isConstant(s, j);
        if (constant || rest.norm() <= aliasTolerance * s.V.col(j).norm()) {
            products.aliased.push_back(j);
            continue;
        }
        explained[rank] = rest.norm() / length;
        R.col(rank) = explained;
        Q.col(rank) = rest / explained[rank];
        products.kept.push_back(j);
        ++rank;
    }
    products.R = R.topLeftCorner(rank, rank);
    Q.col(rank) = s.V.col(p);
    return Q.leftCols(rank + 1);
}

Eigen::VectorXd keptEntries(const Eigen::VectorXd& all, const std::vector<Index>& kept)
{
    const auto p = static_cast<Index>(kept.size());
    Eigen::VectorXd some(p + 1);
    for (Index j = 0; j < p; ++j)
        some[j] = all[kept[static_cast<std::size_t>(j)]];
    some[p] = all[all.size() - 1];
    return some;
}

void fillGroupMeans(const Eigen::MatrixXd& V,
                    const std::vector<std::int32_t>& group,
                    GroupedCrossProducts& products)
{
    const auto G = static_cast<Index>(products.groups);
    products.groupMeans = Eigen::MatrixXd::Zero(G, V.cols());
    products.groupSizes = Eigen::VectorXd::Zero(G);
    for (Index row = 0; row < V.rows(); ++row) {
        const Index g = group[static_cast<std::size_t>(row)];
        products.groupMeans.row(g) += V.row(row);
        products.groupSizes[g] += 1;
    }
    for (Index g = 0; g < G; ++g)
        products.groupMeans.row(g) /= products.groupSizes[g];
}

void fillSizeClasses(GroupedCrossProducts& products)
{
    const Index width = products.p + 1;
    std::map<double, GroupedCrossProducts::SizeClass> bySize;
    for (Index g = 0; g < products.groupSizes.size(); ++g) {
        auto& sizeClass = bySize[products.groupSizes[g]];
        if (sizeClass.groups == 0)
            sizeClass.B = Eigen::MatrixXd::Zero(width, width);
        sizeClass.size = products.groupSizes[g];
        sizeClass.groups += 1;
        const Eigen::VectorXd mean = products.groupMeans.row(g).transpose();
        sizeClass.B += mean * mean.transpose();
    }
    for (auto& [size, sizeClass] : bySize)
        products.sizes.push_back(std::move(sizeClass));
}

}  // namespace

GroupedCrossProducts formCrossProducts(const DesignMatrix& design)
{
    const auto s = standardise(design);
    GroupedCrossProducts products;
    products.intercept = design.intercept;
    Eigen::MatrixXd V = orthogonalise(s, design.intercept, products);
    products.p = static_cast<Index>(products.kept.size());
    products.rows = static_cast<double>(design.y.size());
    products.groups = static_cast<double>(design.groupNames.size());
    products.centre = keptEntries(s.centre, products.kept);
    products.scale = keptEntries(s.scale, products.kept);

    fillGroupMeans(V, design.group, products);
    fillSizeClasses(products);
    for (Index row = 0; row < V.rows(); ++row)
        V.row(row) -= products.groupMeans.row(design.group[static_cast<std::size_t>(row)]);
    products.W = V.transpose() * V;
    return products;
}

}  // namespace alteri
