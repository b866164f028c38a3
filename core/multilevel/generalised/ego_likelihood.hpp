// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_data.hpp"
#include "core/multilevel/generalised/node_loops.hpp"
#include "core/multilevel/generalised/quadrature.hpp"

#include <Eigen/Core>

#include <vector>

namespace alteri {

/// Parameters of a generalised model with one grouping, in the basis of its data: thresholds, each
/// followed by the coefficients that it has of its own, or log theta; then the constant's and the
/// columns' coefficients; then the estimated entries of L.
struct ParameterLayout {
    Eigen::Index nuisances = 0;
    Eigen::Index effects = 0;
    Eigen::Index entries = 0;

    Eigen::Index size() const { return nuisances + effects + entries; }
    Eigen::Index firstEntry() const { return nuisances + effects; }
};

/// Random effects of one group are integrated in so many dimensions at most.
constexpr int mostDimensions = 4;
using EffectVector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, mostDimensions, 1>;
using EffectMatrix =
    Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, mostDimensions, mostDimensions>;

/// Where the nodes of one group lie: v = centre + factor x.
struct NodePlace {
    EffectVector centre;
    EffectMatrix factor;  ///< lower triangular
};

/// Sums over groups.
struct LikelihoodSums {
    double value = 0;
    Eigen::VectorXd score;
    Eigen::MatrixXd hessian;  ///< upper triangle until all groups are in

    explicit LikelihoodSums(Eigen::Index size)
        : score(Eigen::VectorXd::Zero(size))
        , hessian(Eigen::MatrixXd::Zero(size, size))
    {
    }
};

/// The parameters in the form in which rows need them.
struct LikelihoodPoint {
    Eigen::VectorXd psi;
    Eigen::VectorXd effects;     ///< the constant first if there is one
    Eigen::MatrixXd thresholds;  ///< (1 + freeByThreshold) x thresholds
    Eigen::MatrixXd L;
    double theta = 1;
    // Negative binomial, per count: see TieRow
    std::vector<double> sum0, sum1, sum2;
    // Thresholds of all rows, if none depends on the row: log(1 - e^{theta_{k-1} - theta_k}) and
    // its derivatives, per category
    std::vector<TieRow> categories;
};

LikelihoodPoint pointAt(const GeneralisedData& data,
                        const EffectShape& shape,
                        const ParameterLayout& layout,
                        const Eigen::VectorXd& psi);

/// The likelihood of the ties of one group after another, for one thread. Formulas: score and
/// Hessian of a marginal likelihood from those of the complete data (Louis 1982, J. R. Stat. Soc. B
/// 44, 226-233), by sums over nodes:
///     score = E[g],  Hessian = E[H] + E[g g'] - E[g] E[g]'.
class EgoLikelihood {
public:
    EgoLikelihood(const GeneralisedData& data, const EffectShape& shape);

    /// Reads the rows of a group.
    void load(const LikelihoodPoint& point, std::ptrdiff_t group);

    /// Moves the place to the mode of the group's posterior and its curvature there, by Newton's
    /// method; log p is concave in v for every family (Pratt 1981, J. Am. Stat. Assoc. 76).
    ///
    /// @param tolerance of the mode, in units of its curvature
    void findMode(const LikelihoodPoint& point, NodePlace& nodes, double tolerance);

    /// log of the integral, without derivatives.
    double integral(const LikelihoodPoint& point, const NodePlace& place, const ProductRule& rule);

    /// Adds the group's log-likelihood, score and Hessian.
    void add(const LikelihoodPoint& point,
             const NodePlace& place,
             const ProductRule& rule,
             LikelihoodSums& sums);

    /// Mean and covariance of v given the outcomes, of the group that was integrated last with
    /// derivatives.
    void posterior(Eigen::VectorXd& mean, Eigen::MatrixXd& covariance) const;

    /// Whether rows and nodes enter by factors: logistic, one random intercept or none, no weights
    /// and no trials.
    static bool isFactored(const GeneralisedData& data, const EffectShape& shape);

private:
    struct ModeTerms {
        double value = 0;
        EffectVector gradient;
        EffectMatrix curvature;  ///< minus the Hessian
    };
    /// One of the arguments of log p in a row, if a nuisance parameter is in it.
    struct NuisanceRow {
        Eigen::Index first = -1;  ///< the parameter, and those after it with the free columns
        std::ptrdiff_t row = 0;   ///< of the block
    };

    void loadRow(const LikelihoodPoint& point, std::ptrdiff_t at, std::size_t row);
    void loadFactors(const LikelihoodPoint& point, std::ptrdiff_t first, std::ptrdiff_t count);
    void loadColumn(const double* values,
                    double centre,
                    std::ptrdiff_t begin,
                    std::ptrdiff_t count,
                    double* out) const;
    void loadThresholds(const LikelihoodPoint& point, TieRow& tie, std::ptrdiff_t at, int category);
    void loadColumns(std::ptrdiff_t first, std::ptrdiff_t count);
    void loadFixedColumns(std::ptrdiff_t first, std::ptrdiff_t count);
    void loadRandomColumns(std::ptrdiff_t first, std::ptrdiff_t count);
    void findLogitMode(double deviation, NodePlace& nodes, double tolerance) const;
    ModeTerms modeTerms(const LikelihoodPoint& point, const EffectVector& v) const;
    void placeNodes(const LikelihoodPoint& point, const NodePlace& place, const ProductRule& rule);
    void evaluate(const LikelihoodPoint& point, std::ptrdiff_t first, bool withDerivatives);
    double weighNodes();
    void collect(std::ptrdiff_t first, LikelihoodSums& sums);
    void addEffectSeconds(std::ptrdiff_t count, LikelihoodSums& sums);
    void addInterceptSeconds(std::ptrdiff_t count, LikelihoodSums& sums);
    void addThresholdRows(std::ptrdiff_t first, std::ptrdiff_t count, LikelihoodSums& sums);
    void addNuisanceGradients(const NuisanceRow& nuisance, const double* derivatives);
    void addNuisanceSeconds(std::ptrdiff_t first, std::ptrdiff_t row, LikelihoodSums& sums);
    void addNuisanceCross(const NuisanceRow& nuisance, int argument, LikelihoodSums& sums);
    void addGroup(LikelihoodSums& sums);
    NuisanceRow nuisanceOf(std::ptrdiff_t first, std::ptrdiff_t row, int argument) const;
    double nuisanceValue(std::ptrdiff_t row, Eigen::Index i) const;
    double* gradientRow(Eigen::Index i);
    const double* second(int array, Eigen::Index moment) const;
    double effectSecond(std::ptrdiff_t row, Eigen::Index moment) const;
    Eigen::Index pairMoment(int c, int d) const;
    std::ptrdiff_t blockCount(std::ptrdiff_t first) const;
    NodeTerms terms();

    static constexpr std::ptrdiff_t mostRows = 64;  ///< whose derivatives are kept at once

    const GeneralisedData& m_data;
    const EffectShape& m_shape;
    ParameterLayout m_layout;
    Eigen::Index m_q;
    Eigen::Index m_free;  ///< columns with a coefficient at every threshold
    Eigen::Index m_moments;
    bool m_isFactored;  ///< logistic with one random intercept, all weights and trials 1
    bool m_hasSecond;
    double m_sign1;
    double m_sign2;

    std::ptrdiff_t m_group = 0;
    std::ptrdiff_t m_size = 0;  ///< rows of the group
    std::ptrdiff_t m_nodes = 0;
    std::ptrdiff_t m_block = mostRows;
    std::ptrdiff_t m_loaded = -1;  ///< first row of those whose columns are in m_x
    // Per row of the group.
    std::vector<TieRow> m_rows;
    std::vector<int> m_category;
    std::vector<double> m_eta, m_exp, m_slopes, m_above, m_below, m_both;
    // Per row of a block: columns x mostRows, free ones, constant, columns, effects.
    std::vector<double> m_x, m_second, m_weighted, m_interceptSeconds;
    std::vector<double> m_turn;   ///< T of the basis, over the columns that are kept
    std::vector<double> m_cross;  ///< thresholds x (effects and entries): second derivatives
    // Per node.
    std::vector<double> m_v, m_t, m_inverse, m_product, m_value, m_logWeight, m_posterior, m_moment;
    std::vector<std::uint64_t> m_exponent;
    std::vector<double> m_d1, m_d2, m_d11, m_d12, m_d22;
    std::vector<double> m_gradient, m_parameterGradient;
};

}  // namespace alteri
