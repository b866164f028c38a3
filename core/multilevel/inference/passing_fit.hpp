// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/passing_rows.hpp"
#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <stop_token>

namespace alteri {

/// Whether a model can be fitted to rows that pass by: it has an intercept and one random
/// intercept, and each row is coded by itself, without means of others.
///
/// @throws Error{FormulaSyntax}
bool canPassBy(const ModelSpec& spec);

/// Fits a model to rows that are not kept: a pass finds out which rows are complete, their levels
/// and groups, another forms the products that all estimates are made of (further ones follow where
/// predictors nearly determine each other). Memory grows with the number of groups, not of rows.
/// The result is that of fitAndKeep() on the same rows, but its design has no columns: what needs
/// rows afterwards cannot be asked of it.
///
/// @throws as fitModel()
FittedModel fitPassing(PassingRows& rows, const ModelSpec& spec, const std::stop_token& stop = {});

}  // namespace alteri
