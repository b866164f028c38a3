// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/products/gathered_products.hpp"

#include <cmath>

namespace alteri {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;

GatheredProducts::GatheredProducts(Index groups, Index width, const MatrixXd* transform)
    : m_transform(transform)
    , m_sizes(Eigen::VectorXd::Zero(groups))
{
    m_products.W = MatrixXd::Zero(width, width);
    m_products.means = MatrixXd::Zero(groups, width);
}

void GatheredProducts::add(const WithinProducts& piece,
                           const GroupedRows& rows,
                           const std::vector<Index>& of)
{
    if (m_isFirst)
        m_products.anchor = piece.anchor;
    m_isFirst = false;
    m_products.W += piece.W;
    const RowVectorXd shift = (piece.anchor - m_products.anchor).transpose();
    MatrixXd between(rows.groups(), m_products.W.cols());
    Index known = 0;
    for (Index k = 0; k < rows.groups(); ++k) {
        const Index group = of[static_cast<std::size_t>(k)];
        const double before = m_sizes[group];
        const auto now = static_cast<double>(rows.sizeOf(k));
        const RowVectorXd apart = piece.means.row(k) + shift - m_products.means.row(group);
        m_products.means.row(group) += now / (before + now) * apart;
        m_sizes[group] += now;
        if (before > 0)
            between.row(known++) = std::sqrt(before * now / (before + now)) * apart;
    }
    between.conservativeResize(known, Eigen::NoChange);
    if (m_transform != nullptr)
        between = (between * *m_transform).eval();
    m_products.W.noalias() += between.transpose() * between;
}

}  // namespace alteri
