// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/size_classes.hpp"

#include "core/multilevel/inner_products.hpp"

#include <algorithm>
#include <span>

namespace alteri {

namespace {

using Eigen::Index;

constexpr Index blockRows = 128;

/// B += m m' and sum += m for some groups.
///
/// @param block workspace, blockRows x columns
void addGroups(SizeClass& to,
               const Eigen::MatrixXd& means,
               std::span<const Index> groups,
               Eigen::MatrixXd& block)
{
    const Index width = means.cols();
    for (std::size_t begin = 0; begin < groups.size(); begin += blockRows) {
        const auto count = std::min<std::size_t>(blockRows, groups.size() - begin);
        for (Index j = 0; j < width; ++j) {
            double* column = block.data() + j * blockRows;
            const double* from = means.data() + j * means.rows();
            for (std::size_t k = 0; k < count; ++k)
                column[k] = from[groups[begin + k]];
        }
        to.sum += block.topRows(static_cast<Index>(count)).colwise().sum().transpose();
        addInnerProducts({block.data(), blockRows, width, block.data(), blockRows, width,
                          static_cast<Index>(count), 1, to.B.data(), width, true},
                         bestInstructions());
    }
    to.B.triangularView<Eigen::StrictlyLower>() = to.B.transpose();
}

/// Groups in the order of their sizes. Sizes are counted, as they are small next to the rows.
std::vector<Index> orderBySize(const Eigen::VectorXd& sizes)
{
    std::vector<std::size_t> begin(static_cast<std::size_t>(sizes.maxCoeff()) + 2, 0);
    for (const double size : sizes)
        ++begin[static_cast<std::size_t>(size) + 1];
    for (std::size_t size = 1; size < begin.size(); ++size)
        begin[size] += begin[size - 1];
    std::vector<Index> order(static_cast<std::size_t>(sizes.size()));
    for (Index g = 0; g < sizes.size(); ++g)
        order[begin[static_cast<std::size_t>(sizes[g])]++] = g;
    return order;
}

}  // namespace

std::vector<SizeClass> sizeClasses(const Eigen::MatrixXd& means, const Eigen::VectorXd& sizes)
{
    const auto order = orderBySize(sizes);
    const Index width = means.cols();
    Eigen::MatrixXd block(blockRows, width);
    std::vector<SizeClass> classes;
    for (std::size_t from = 0; from < order.size();) {
        const double size = sizes[order[from]];
        auto to = from + 1;
        while (to < order.size() && sizes[order[to]] == size)
            ++to;
        classes.push_back({size, static_cast<double>(to - from),
                           Eigen::MatrixXd::Zero(width, width), Eigen::VectorXd::Zero(width)});
        addGroups(classes.back(), means, std::span(order).subspan(from, to - from), block);
        from = to;
    }
    return classes;
}

Index countSizes(const Eigen::VectorXd& sizes)
{
    std::vector<bool> exists(static_cast<std::size_t>(sizes.maxCoeff()) + 1, false);
    for (const double size : sizes)
        exists[static_cast<std::size_t>(size)] = true;
    return std::count(exists.begin(), exists.end(), true);
}

}  // namespace alteri
