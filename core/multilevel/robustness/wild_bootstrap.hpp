// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/fit.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace alteri {

/// What a group's residuals are multiplied by.
enum class WildWeights {
    Rademacher,  ///< 1 or -1
    Webb,        ///< +-sqrt(1/2), +-1, +-sqrt(3/2): with few groups two values repeat themselves
};

struct WildChoices {
    std::size_t replicates = 9999;
    std::uint64_t seed = 1;
    double level = 0.95;
    /// Otherwise Webb's with 12 groups or fewer, Rademacher's with more.
    std::optional<WildWeights> weights{};
};

/// A coefficient of least squares with what the wild cluster bootstrap says of it.
struct WildTest {
    double estimate = 0;
    double se = 0;  ///< cluster-robust (CR1): G/(G-1) (N-1)/(N-p)
    double t = 0;   ///< estimate / se
    double p = 0;   ///< that it is zero; share of replicates whose |t| is not smaller
    double lower = 0;
    double upper = 0;
};

/// The restricted wild cluster bootstrap-t of one coefficient of a linear model's fixed part, by
/// least squares, clusters being the groups of the model's first random term (Cameron, Gelbach &
/// Miller 2008, Rev. Econ. Stat. 90, 414-427; Webb 2023, Can. J. Econ. 56). Residuals are those
/// under the hypothesis; the interval holds the values that are not rejected at 1 - level with the
/// same weights (MacKinnon 2023, Econom. Stat., sec. 4).
///
/// Cost O(N p^2 + replicates groups p).
/// @param coefficient its place in Fit::fixed
/// @throws Error{BootstrapFailed} no interval is found, or the groups leave no residuals;
///         {NotWithEgoWeights}, {Cancelled}
WildTest wildClusterTest(const FittedModel& model,
                         std::size_t coefficient,
                         const WildChoices& choices = {},
                         const std::stop_token& stop = {});

/// The weights of each group in one replicate after another, replicates x groups.
Eigen::MatrixXd wildWeights(const WildChoices& choices, std::size_t groups);

}  // namespace alteri
