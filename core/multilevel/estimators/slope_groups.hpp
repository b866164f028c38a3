// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/estimators/profiled_solution.hpp"
#include "core/multilevel/estimators/slope_statistics.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Derivatives of a profiled deviance by the entries of D = L L', as sums over groups.
struct SlopeDerivatives {
    Eigen::MatrixXd gradient;         ///< q x q: d deviance = tr(gradient dD)
    Eigen::MatrixXd squares;          ///< (c d, a b): what multiplies E_ab F_cd in each group
    Eigen::MatrixXd tt;               ///< sum t t'
    std::vector<Eigen::VectorXd> h;   ///< [a b]: sum P_a' t_b
    std::vector<Eigen::MatrixXd> YY;  ///< [a b]: sum Y_a' Y_b, Y = P U^-1, REML only
};

/// The groups' parts of SlopeDeviance, with its symbols, at one L. Groups are visited in blocks
/// that stay in the first caches; blocks of many groups are shared among the processors, in parts
/// that do not depend on how many there are, so that sums do not either.
class SlopeGroups {
public:
    explicit SlopeGroups(const SlopeStatistics& statistics);

    /// @param L q x q
    void visit(const Eigen::MatrixXd& L);

    const Eigen::MatrixXd& products() const { return m_A; }     ///< A
    double logDeterminant() const { return m_logDeterminant; }  ///< sum log|M_i|

    SlopeDerivatives differentiate(const ProfiledSolution& solution, Criterion criterion) const;

private:
    struct Sums;
    struct Block;

    void visitBlock(const Eigen::MatrixXd& L, Eigen::Index begin, Eigen::Index count, Sums& sums);
    void read(const ProfiledSolution& solution, Eigen::Index begin, Block& block) const;
    void addPairs(const Block& block, double byRss, SlopeDerivatives& d) const;
    void addFixedPairs(const ProfiledSolution& solution, Block& block, SlopeDerivatives& d) const;
    void addSquares(const Block& block, double byRss, SlopeDerivatives& d) const;
    SlopeDerivatives none(Criterion criterion) const;
    Eigen::ArrayXd weightsOf(Eigen::Index begin, Eigen::Index count) const;
    Eigen::Index parts() const;
    Eigen::Index endOf(Eigen::Index part) const;

    const SlopeStatistics& m_statistics;
    double m_logDeterminant = 0;
    Eigen::MatrixXd m_A;
    std::vector<Eigen::MatrixXd> m_R;  ///< rows of C_i^-1 Q_i'v, M_i = C_i C_i'
    std::vector<Eigen::ArrayXd> m_K;   ///< entries of C_i^-1 F_i'
};

}  // namespace alteri
