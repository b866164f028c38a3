// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace alteri {

/// Nodes of a Gauss-Hermite rule for a standard normal variable, and the logarithms of what its
/// values are multiplied by: Int f(v) dv ~ sum exp(logWeight_k) f(node_k), exact where f is e^{-v^2
/// / 2} times a polynomial of degree below 2n.
struct HermiteRule {
    std::vector<double> nodes;       ///< ascending
    std::vector<double> logWeights;  ///< log(sqrt2 w_k) + node_k^2 / 2
};

/// The rule of n points, by Newton's method on the orthonormal Hermite functions (Press et al.
/// 2007, Numerical Recipes, sec. 4.6; the functions instead of the polynomials, so that nothing
/// overflows). Made once and kept; may be called from several threads.
///
/// @param n 1 to `mostNodes`
const HermiteRule& hermiteRule(int n);

constexpr int mostNodes = 400;

/// A product of such rules in q dimensions, padded to a multiple of four nodes whose values do not
/// count (weight 0).
struct ProductRule {
    int perDimension = 1;
    int dimensions = 1;
    std::ptrdiff_t count = 0;   ///< n^q
    std::ptrdiff_t padded = 0;  ///< at least count, a multiple of four
    std::vector<double> nodes;  ///< dimensions x padded, node after node within a dimension
    std::vector<double> logWeights;
};

/// Made once for each n and q and kept; may be called from several threads.
const ProductRule& productRule(int n, int dimensions);

/// The numbers of nodes that are tried one after the other: each about a third more than the one
/// before.
const std::vector<int>& nodeLadder();

}  // namespace alteri
