// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_data.hpp"
#include "core/multilevel/generalised/laplace_rows.hpp"

#include <Eigen/Core>

#include <stop_token>
#include <vector>

namespace alteri {

/// Laplace's approximation at some parameters, with its gradient.
struct LaplaceValue {
    double value = 0;
    Eigen::VectorXd gradient;
};

/// Laplace's approximation over the joint vector v of all standardised random effects:
///     l = h(v) - log|H| / 2,  h = sum log p - |v|^2 / 2,  H = I + sum W_j a_j a_j' = -h''(v),
/// at the mode of h. The effects of the largest grouping are eliminated group by group, the rest is
/// dense. The gradient counts what log|H| and the mode do as parameters change; third derivatives
/// of log p are differenced (Richardson, to about 1e-11).
///
/// Cost of an evaluation: O(N d^2 + m^3), d effects of other groupings within one group, m of them
/// in all.
class JointLaplace {
public:
    /// @throws Error{TooManyEffects} beside the largest grouping there are too many effects
    JointLaplace(const GeneralisedData& data,
                 const std::vector<EffectShape>& shapes,
                 std::stop_token stop);

    Eigen::Index parameters() const { return m_parameters; }
    Eigen::Index firstEntry(std::size_t term) const { return m_firstEntry[term]; }
    Eigen::Index effects() const { return m_effects; }
    /// Where the effects of a group of a term stand in v.
    Eigen::Index placeOf(std::size_t term, Eigen::Index group) const
    {
        return m_start[term] + group * m_shapes[term].size();
    }

    /// @param v where the mode is looked for first, and is then
    LaplaceValue at(const Eigen::VectorXd& psi, Eigen::VectorXd& v, bool withGradient) const;

    /// Diagonal blocks of the inverse of H, per term and group, at the mode.
    std::vector<std::vector<Eigen::MatrixXd>> covariances(const Eigen::VectorXd& psi,
                                                          Eigen::VectorXd& v) const;

private:
    /// H in parts, factorised.
    struct Curvature {
        std::vector<Eigen::MatrixXd> own;  ///< per group of the largest grouping: A
        std::vector<Eigen::MatrixXd> inverse;
        std::vector<Eigen::MatrixXd> cross;  ///< A^-1 B, columns as in m_touched
        Eigen::MatrixXd factor;              ///< of the rest's Schur complement
        Eigen::MatrixXd restInverse;
        double logDeterminant = 0;
    };
    /// What the gradient needs of every row.
    struct RowSpread;
    /// The share of one row in its own effects and those of other groupings.
    struct RowVector {
        Eigen::VectorXd own;
        Eigen::VectorXd rest;  ///< in the places of m_touched
    };

    void orderRows();
    void addRow(std::size_t row, std::vector<Eigen::Index>& touched);
    RowSpread spreadOf(const LaplaceRows& rows, const Curvature& H) const;
    double along(const LaplaceRows& rows, std::size_t row, const Eigen::VectorXd& y) const;
    Curvature curvatureAt(const LaplaceRows& rows, bool withInverse) const;
    Eigen::VectorXd solve(const Curvature& H, const Eigen::VectorXd& right) const;
    RowVector rowVector(const LaplaceRows& rows, std::ptrdiff_t group, std::size_t row) const;
    double findMode(LaplaceRows& rows, Eigen::VectorXd& v, Curvature& H) const;
    void setPredictors(LaplaceRows& rows, const Eigen::VectorXd& v) const;
    Eigen::VectorXd gradientOfH(const LaplaceRows& rows, const Eigen::VectorXd& v) const;
    Eigen::VectorXd
    gradient(const LaplaceRows& rows, const Eigen::VectorXd& v, const Curvature& H) const;

    const GeneralisedData& m_data;
    const std::vector<EffectShape>& m_shapes;
    std::stop_token m_stop;
    std::size_t m_largest = 0;
    Eigen::Index m_parameters = 0;
    Eigen::Index m_effects = 0;
    Eigen::Index m_rest = 0;  ///< effects of other groupings than the largest
    std::vector<Eigen::Index> m_firstEntry;
    std::vector<Eigen::Index> m_start;  ///< in v: the largest grouping's effects first
    std::vector<std::size_t> m_rows;    ///< rows of the design, by groups of the largest
    std::vector<std::ptrdiff_t> m_begin;
    std::vector<std::vector<Eigen::Index>> m_touched;  ///< per group: places among the rest
    std::vector<std::vector<std::int32_t>> m_local;    ///< per row: where its terms' effects begin
};

}  // namespace alteri
