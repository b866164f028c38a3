// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <Eigen/Core>

#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// The ML deviance of a model with any random effects while one of its standard deviations or
/// correlations is held at a value, all other parameters at their best.
///
/// The covariance of a term is L L'. With the effect in question put first its standard deviation
/// is L11, and the correlation of the first two is L21 / sqrt(L21^2 + L22^2), so that either can be
/// held while all else in L goes free and no bound is in the way (Pinheiro & Bates 1996, Statistics
/// and Computing 6, on such parametrisations). Minimised without derivatives by BOBYQA (Powell
/// 2009).
class VarianceProfile {
public:
    /// What is held; without a term the residual standard deviation.
    struct Held {
        std::optional<std::size_t> term;
        Eigen::Index effect = 0;
        std::optional<Eigen::Index> other;  ///< then the correlation with this effect
    };

    /// @param model must outlive the profile
    /// @param best  the model's ML estimate
    VarianceProfile(const FittedModel& model, const Estimate& best, std::stop_token stop);

    /// All that the model estimates: standard deviations and correlations term after term, then the
    /// residual standard deviation.
    std::vector<Held> all() const;
    /// The ML estimate, in the data's units.
    double best(const Held& held) const;
    /// @throws Error{Cancelled}
    double deviance(const Held& held, double value) const;

private:
    /// Effects of a random term that vary together, or one that varies alone.
    struct Block {
        std::size_t term = 0;
        std::vector<Eigen::Index> effects;
        Eigen::MatrixXd map{};         ///< from effects of the data to those of the estimator
        Eigen::MatrixXd covariance{};  ///< ML, in the data's units

        bool holds(const Held& held) const;
        Eigen::Index placeOf(Eigen::Index effect) const;
    };
    class Search;

    void formBlocks();
    const Block& blockOf(const Held& held) const;

    const Estimator& m_estimator;
    std::stop_token m_stop;
    double m_scale;
    double m_sigma;
    std::vector<Estimator::Place> m_places;
    std::vector<Block> m_blocks;
};

}  // namespace alteri
