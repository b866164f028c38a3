// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/family.hpp"
#include "core/multilevel/generalised/tie_terms.hpp"
#include "core/multilevel/products/instructions.hpp"

#include <cstddef>
#include <cstdint>

namespace alteri {

// The loops over ties and nodes, in which all the time goes. Arrays over nodes have a length that
// is a multiple of four; a row's nodes lie together.

/// Derivatives of log p at every row and node of a block; see TieTerms.
struct NodeTerms {
    double* d1 = nullptr;
    double* d2 = nullptr;
    double* d11 = nullptr;
    double* d12 = nullptr;
    double* d22 = nullptr;
};

/// Rows whose effects are one random intercept, and the outcome logistic: F(u) = 1/(1 + a t), with
/// a of the row and t of the node, so that no exponential is needed.
struct LogitNodes {
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t nodes = 0;
    const double* above = nullptr;  ///< e^{eta - theta_y}, per row; 0 for the highest category
    const double* below = nullptr;  ///< e^{theta_{y-1} - eta}; 0 for the lowest
    const double* both = nullptr;   ///< their product, e^{theta_{y-1} - theta_y}
    const double* t = nullptr;      ///< e^{s v}, per node
    const double* inverse = nullptr;
    double* product = nullptr;          ///< of 1/p over the rows, as a number in [1, 2) ...
    std::uint64_t* exponent = nullptr;  ///< ... and a power of two
    bool withDerivatives = true;
    NodeTerms terms;
};
void runLogitNodes(const LogitNodes& work, Instructions instructions);

/// e^{s v} of nodes, and its inverse.
struct NodePowers {
    std::ptrdiff_t nodes = 0;
    double deviation = 0;  ///< s
    const double* v = nullptr;
    double* t = nullptr;
    double* inverse = nullptr;
};
void runNodePowers(const NodePowers& work, Instructions instructions);

/// What nodes have in the integral: e^{logWeight} / (product 2^exponent), see LogitNodes, as shares
/// of 1.
struct NodeShares {
    std::ptrdiff_t nodes = 0;
    double* logWeight = nullptr;  ///< is overwritten
    const double* product = nullptr;
    const std::uint64_t* exponent = nullptr;
    double* share = nullptr;
    double* logSum = nullptr;  ///< log of the integral
};
void runNodeShares(const NodeShares& work, Instructions instructions);

/// The rows of a group at one value of its intercept; factors as in LogitNodes, 0 in the rows up to
/// a multiple of four.
struct LogitRows {
    std::ptrdiff_t rows = 0;
    const double* above = nullptr;
    const double* below = nullptr;
    const double* both = nullptr;
    double t = 1;
    double inverse = 1;
    /// Sums of log p less what does not depend on eta, and of its derivatives by eta.
    double* sums = nullptr;
};
void runLogitRows(const LogitRows& work, Instructions instructions);

/// Any model: one row after the other.
struct RowNodes {
    Family family = Family::Ordinal;
    Link link = Link::Logit;
    double theta = 1;
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t nodes = 0;
    const TieRow* row = nullptr;
    const double* eta = nullptr;          ///< per row, without random effects
    const double* exponential = nullptr;  ///< e^eta
    const double* slopes = nullptr;       ///< rows x effects: L'z
    std::ptrdiff_t effects = 0;
    const double* v = nullptr;  ///< effects x nodes
    /// e^{s v} per node where the only effect is an intercept; null otherwise
    const double* t = nullptr;
    double* value = nullptr;  ///< log p is added, per node
    bool hasSecond = false;   ///< the outcome has an argument a2
    bool withDerivatives = true;
    NodeTerms terms;
};
void runRowNodes(const RowNodes& work);

/// Sums over the rows of a block.
struct NodeSums {
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t nodes = 0;
    NodeTerms terms;  ///< d2, d12 and d22 may be null
    double sign1 = 1;
    double sign2 = 0;  ///< d eta = sign1 d1 + sign2 d2
    std::ptrdiff_t columns = 0;
    const double* x = nullptr;  ///< columns x stride
    std::ptrdiff_t stride = 0;
    double* gradient = nullptr;  ///< columns x nodes: sums of x d eta are added
    std::ptrdiff_t moments = 0;
    const double* moment = nullptr;  ///< moments x nodes: weights times products of v
    /// Sums over the nodes, per row: 3 x moments x stride, for d11, d12, d22.
    double* second = nullptr;
};
void runNodeSums(const NodeSums& work, Instructions instructions);

/// Of logistic outcomes of several categories: derivatives by the thresholds above and below a row.
struct ThresholdSums {
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t nodes = 0;
    const int* category = nullptr;  ///< per row
    std::ptrdiff_t thresholds = 0;
    const double* d1 = nullptr;
    const double* d2 = nullptr;
    double* gradient = nullptr;  ///< thresholds x nodes
};
void runThresholdSums(const ThresholdSums& work, Instructions instructions);

/// out += X coefficients, over a multiple of four rows.
struct Predictors {
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t columns = 0;
    const double* x = nullptr;
    std::ptrdiff_t stride = 0;
    const double* coefficients = nullptr;
    double* out = nullptr;
};
void runPredictors(const Predictors& work, Instructions instructions);

/// out += X'w, over a multiple of four rows.
struct ColumnSums {
    std::ptrdiff_t rows = 0;
    std::ptrdiff_t columns = 0;
    const double* x = nullptr;
    std::ptrdiff_t stride = 0;
    const double* w = nullptr;
    double* out = nullptr;
};
void runColumnSums(const ColumnSums& work, Instructions instructions);

/// e^x, over a multiple of four numbers.
struct Exponentials {
    std::ptrdiff_t count = 0;
    const double* x = nullptr;
    double* out = nullptr;
};
void runExponentials(const Exponentials& work, Instructions instructions);

/// X becomes X T, T upper triangular with T(k, i) at turn[i * columns + k].
struct TurnedColumns {
    std::ptrdiff_t rows = 0;  ///< a multiple of four
    std::ptrdiff_t columns = 0;
    double* x = nullptr;
    std::ptrdiff_t stride = 0;
    const double* turn = nullptr;
};
void runTurn(const TurnedColumns& work, Instructions instructions);

/// out(c, d) += sum over rows of x_c w x_d for c <= d, out(c, d) at out[d * leading + c].
struct WeightedProducts {
    std::ptrdiff_t rows = 0;  ///< a multiple of four; w is 0 in those that are none
    std::ptrdiff_t columns = 0;
    const double* x = nullptr;
    std::ptrdiff_t stride = 0;
    const double* w = nullptr;
    double* out = nullptr;
    std::ptrdiff_t leading = 0;
};
void runWeightedProducts(const WeightedProducts& work, Instructions instructions);

}  // namespace alteri
