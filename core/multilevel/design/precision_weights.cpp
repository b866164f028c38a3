// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/design/precision_weights.hpp"

#include "core/error.hpp"

#include <cmath>
#include <utility>

namespace alteri {

namespace {

/// The constant's column where there is one, and its place: among the predictors if it has a
/// coefficient, else behind them for random intercepts.
std::ptrdiff_t addConstant(DesignMatrix& design, const double* roots)
{
    if (!design.intercept) {
        design.columns.insert(design.columns.end() - 1, roots);
        return static_cast<std::ptrdiff_t>(design.columns.size()) - 2;
    }
    design.columns.insert(design.columns.begin(), roots);
    design.intercept = false;
    ++design.predictors;
    for (auto& term : design.random)
        for (auto& column : term.columns)
            column += column == RandomTerm::intercept ? 0 : 1;
    return 0;
}

}  // namespace

void weighByPrecision(DesignMatrix& design, const double* weights, const std::string& name)
{
    std::vector<double> roots(design.rows);
    for (std::size_t row = 0; row < design.rows; ++row) {
        if (!(weights[row] > 0))
            throw Error(ErrorCode::WeightsInvalid, {name});
        roots[row] = std::sqrt(weights[row]);
        design.logWeights += std::log(weights[row]);
    }
    multiplyRows(design, std::move(roots));
}

void multiplyRows(DesignMatrix& design, std::vector<double> roots)
{
    for (auto& column : design.columns) {
        std::vector<double> weighed(column, column + design.rows);
        for (std::size_t row = 0; row < design.rows; ++row)
            weighed[row] *= roots[row];
        column = design.store.keep(std::move(weighed));
    }
    if (design.isWeighed) {
        for (std::size_t row = 0; row < design.rows; ++row)
            roots[row] *= design.roots[row];
        design.roots = design.store.keep(std::move(roots));
        return;
    }
    design.roots = design.store.keep(std::move(roots));
    const auto constant = addConstant(design, design.roots);
    for (auto& term : design.random)
        for (auto& column : term.columns)
            if (column == RandomTerm::intercept)
                column = constant;
    design.isWeighed = true;
}

}  // namespace alteri
