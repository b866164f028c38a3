// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/size_classes.hpp"

#include "core/multilevel/vector_kernel.hpp"

#include <algorithm>
#include <map>

namespace alteri {

namespace {

using Eigen::Index;

constexpr Index blockRows = 128;
constexpr std::size_t few = 8;  // too few for vectors

/// B += m m' and sum += m for some groups.
void addGroups(SizeClass& to, const Eigen::MatrixXd& means, const std::vector<Index>& groups)
{
    const Index width = means.cols();
    if (groups.size() < few) {
        for (const auto g : groups) {
            const Eigen::VectorXd mean = means.row(g);
            to.sum += mean;
            for (Index j = 0; j < width; ++j)
                to.B.col(j) += mean[j] * mean;
        }
        return;
    }
    Eigen::MatrixXd block(std::min<Index>(blockRows, static_cast<Index>(groups.size())), width);
    for (std::size_t begin = 0; begin < groups.size(); begin += blockRows) {
        const auto count = std::min<std::size_t>(blockRows, groups.size() - begin);
        for (Index j = 0; j < width; ++j)
            for (std::size_t k = 0; k < count; ++k)
                block(static_cast<Index>(k), j) = means(groups[begin + k], j);
        const auto rows = static_cast<Index>(count);
        to.sum += block.topRows(rows).colwise().sum();
        addInnerProducts({block.data(), block.rows(), width, block.data(), block.rows(), width,
                          rows, 1, to.B.data(), width, true},
                         bestInstructions());
    }
    to.B.triangularView<Eigen::StrictlyLower>() = to.B.transpose();
}

}  // namespace

std::vector<SizeClass> sizeClasses(const Eigen::MatrixXd& means, const Eigen::VectorXd& sizes)
{
    std::map<double, std::vector<Index>> groupsOfSize;
    for (Index g = 0; g < sizes.size(); ++g)
        groupsOfSize[sizes[g]].push_back(g);
    const Index width = means.cols();
    std::vector<SizeClass> classes;
    for (const auto& [size, groups] : groupsOfSize) {
        classes.push_back({size, static_cast<double>(groups.size()),
                           Eigen::MatrixXd::Zero(width, width), Eigen::VectorXd::Zero(width)});
        addGroups(classes.back(), means, groups);
    }
    return classes;
}

}  // namespace alteri
