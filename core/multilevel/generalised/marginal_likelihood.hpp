// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/ego_likelihood.hpp"
#include "core/multilevel/generalised/newton.hpp"

#include <Eigen/Core>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// The likelihood of a model with one grouping, random effects integrated out by adaptive
/// Gauss-Hermite quadrature (Liu & Pierce 1994, Biometrika 81; Pinheiro & Bates 1995, J. Comput.
/// Graph. Stat. 4): nodes around the mode of each group, spread by the curvature there. Groups are
/// passed over in parts that do not depend on the number of processors. Memory: some numbers per
/// group.
///
/// With sampling weights of egos it is the pseudo-likelihood sum w_i l_i.
class MarginalLikelihood {
public:
    MarginalLikelihood(const GeneralisedData& data, EffectShape shape, std::stop_token stop = {});

    const ParameterLayout& layout() const { return m_layout; }
    const EffectShape& shape() const { return m_shape; }

    /// So many nodes in each dimension, for all groups. With one it is Laplace's approximation,
    /// whose derivatives these are not.
    void setNodes(int n);
    /// Gives each group as many nodes as it takes, at these parameters, for its logarithm not to
    /// change by more than `tolerance` with the next larger rule, which is then the one that is
    /// used. With a tolerance for modes these are found first.
    ///
    /// @return whether a group got more nodes than it had
    bool chooseNodes(const Eigen::VectorXd& psi,
                     double tolerance,
                     std::optional<double> modeTolerance = std::nullopt);
    int mostNodesUsed() const;
    int fewestNodesUsed() const;

    /// Where the nodes lie: at the modes for these parameters, to a tolerance in units of their
    /// curvature.
    void findModes(const Eigen::VectorXd& psi, double tolerance);

    /// One pass: value, score and Hessian; modes are found before if a tolerance for them is given.
    ///
    /// @throws Error{Cancelled}
    Ascent at(const Eigen::VectorXd& psi, std::optional<double> modeTolerance = std::nullopt);
    /// Parameters x groups: the score of each group's likelihood.
    Eigen::MatrixXd groupScores(const Eigen::VectorXd& psi);
    /// The value alone.
    double valueAt(const Eigen::VectorXd& psi);

    /// Mean and covariance of each group's v given its outcomes.
    void posteriors(const Eigen::VectorXd& psi,
                    std::vector<Eigen::VectorXd>& means,
                    std::vector<Eigen::MatrixXd>& covariances);
    const std::vector<NodePlace>& places() const { return m_places; }

private:
    template <class Work>
    void forEachPart(const Work& work);
    double weightOf(std::ptrdiff_t group) const;
    void addThresholdGaps(const LikelihoodPoint& point, Ascent& sums) const;
    std::size_t partCount() const;

    const GeneralisedData& m_data;
    EffectShape m_shape;
    ParameterLayout m_layout;
    std::stop_token m_stop;
    std::vector<NodePlace> m_places;
    std::vector<int> m_nodes;  ///< per group
    Eigen::ArrayXd m_weights;  ///< sampling weights of the groups; empty for 1 each
    std::vector<std::unique_ptr<EgoLikelihood>> m_workers;
};

}  // namespace alteri
