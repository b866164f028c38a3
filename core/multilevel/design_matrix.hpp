// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/frame.hpp"
#include "core/multilevel/formula.hpp"
#include "core/multilevel/model_spec.hpp"

#include <Eigen/Core>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// What a column of X stands for: a variable, for categories with the level it indicates; several
/// parts for an interaction; none for the intercept.
struct CoefficientName {
    struct Part {
        std::string variable;
        std::string variableLabel;
        std::string level;  ///< empty for numbers
        std::string levelLabel;
        VariableLevel of = VariableLevel::Tie;
    };

    std::string name;  ///< as lme4 names it: "(Intercept)", "typewelfare", "x:typewelfare"
    std::vector<Part> parts;
};

/// The data of one model: complete rows only.
struct DesignMatrix {
    Eigen::MatrixXd X;  ///< rows x coefficients, the intercept first if there is one
    Eigen::VectorXd y;
    std::vector<std::int32_t> group;  ///< per row: index of its group, 0..groups-1
    std::vector<std::string> groupNames;
    bool intercept = true;
    std::vector<CoefficientName> coefficients;
    std::vector<std::pair<std::string, std::string>> references;  ///< variable, reference level

    std::size_t rowsGiven = 0;
    std::size_t rowsDropped = 0;  ///< for a missing value in one of the model's variables
    std::vector<std::pair<std::string, std::size_t>> missingBy;  ///< variable, rows it misses
};

/// Builds y, X and the groups of a model with one random intercept.
///
/// Categories enter by treatment contrasts against their reference; without an intercept the
/// first categorical term keeps all its levels, as in R's model.matrix. Levels that no complete
/// row has are left out.
///
/// @throws Error{VariableUnknown}, {VariableNotNumeric} an outcome or centred variable,
///         {VariableNotCategorical}, {LevelUnknown}, {NoCompleteRows}, {NotSupported} a random
///         part other than one (1 | group)
DesignMatrix buildDesignMatrix(const Frame& frame, const ModelSpec& spec);

}  // namespace alteri
