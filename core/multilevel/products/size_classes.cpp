// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/size_classes.hpp"

#include "core/multilevel/products/inner_products.hpp"

#include <algorithm>
#include <span>

namespace alteri {

namespace {

using Eigen::Index;

constexpr Index blockRows = 128;

/// The means of some groups, beside each other.
///
/// @param block blockRows x at least as many columns
void gather(const Eigen::MatrixXd& means, std::span<const Index> groups, Eigen::MatrixXd& block)
{
    for (Index j = 0; j < means.cols(); ++j) {
        double* column = block.data() + j * blockRows;
        const double* from = means.data() + j * means.rows();
        for (std::size_t k = 0; k < groups.size(); ++k)
            column[k] = from[groups[k]];
    }
}

/// Adds groups in the order of their sizes to their classes.
///
/// @param block their means
void addGroups(std::span<const Index> groups,
               const Eigen::VectorXd& sizes,
               const Eigen::MatrixXd& block,
               std::vector<SizeClass>& classes)
{
    const Index width = block.cols();
    for (std::size_t from = 0; from < groups.size();) {
        const double size = sizes[groups[from]];
        auto to = from + 1;
        while (to < groups.size() && sizes[groups[to]] == size)
            ++to;
        if (classes.empty() || classes.back().size != size)
            classes.push_back({size, 0, Eigen::MatrixXd::Zero(width, width)});
        const auto count = static_cast<Index>(to - from);
        const double* rows = block.data() + from;
        classes.back().groups += static_cast<double>(count);
        addInnerProducts({rows, blockRows, width, rows, blockRows, width, count, 1,
                          classes.back().B.data(), width, true},
                         bestInstructions());
        from = to;
    }
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

std::vector<SizeClass>
sizeClasses(const Eigen::MatrixXd& means, const Eigen::VectorXd& sizes, LastColumn last)
{
    const auto order = orderBySize(sizes);
    const Index width = means.cols() + (last == LastColumn::Ones ? 1 : 0);
    Eigen::MatrixXd block = Eigen::MatrixXd::Ones(blockRows, width);
    std::vector<SizeClass> classes;
    for (std::size_t begin = 0; begin < order.size(); begin += blockRows) {
        const auto groups =
            std::span(order).subspan(begin, std::min<std::size_t>(blockRows, order.size() - begin));
        gather(means, groups, block);
        addGroups(groups, sizes, block, classes);
    }
    for (auto& each : classes)
        each.B.triangularView<Eigen::StrictlyLower>() = each.B.transpose();
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
