// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/report/journal_table.hpp"
#include "core/multilevel/report/model_report.hpp"
#include "core/multilevel/single_level/least_squares.hpp"

#include <string>

namespace alteri {

/// What a journal prints of it.
JournalModel singleLevelJournalModel(const LeastSquares& model);

/// F tests of the terms.
ReportPart linearTermsPart(const LeastSquares& model);
/// t tests with heteroscedasticity-consistent standard errors.
///
/// @throws Error{EstimateNotFound} a row has a leverage of 1
ReportPart linearRobustPart(const LeastSquares& model);
/// Fitted values, residuals and leverage of all rows.
ReportPart linearDiagnosticsPart(const LeastSquares& model);
/// Intervals of the coefficients at a level.
ReportPart linearIntervalsPart(const LeastSquares& model, double level);

/// F test of one model against another that holds its terms, on the same rows.
///
/// @throws Error{ModelsNotComparable}
ReportPart linearComparisonPart(const LeastSquares& one, const LeastSquares& other);

/// What the model says besides its coefficients, a line each.
std::string linearSummary(const LeastSquares& model);

}  // namespace alteri
