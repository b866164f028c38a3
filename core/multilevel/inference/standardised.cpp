// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/inference/standardised.hpp"

#include <cmath>

namespace alteri {

namespace {

/// Two passes, so that offsets cost no digits.
double standardDeviation(const double* values, std::size_t count)
{
    double mean = 0;
    for (std::size_t i = 0; i < count; ++i)
        mean += (values[i] - values[0]) / static_cast<double>(count);
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double deviation = values[i] - values[0] - mean;
        squares += deviation * deviation;
    }
    return std::sqrt(squares / static_cast<double>(count - 1));
}

}  // namespace

std::vector<Coefficient> standardisedCoefficients(const FittedModel& model)
{
    const auto& design = model.design;
    const auto& basis = model.estimator->basis();
    const std::size_t first = basis.intercept ? 1 : 0;
    const double ofOutcome = standardDeviation(design.outcome(), design.rows);
    std::vector<Coefficient> standardised;
    standardised.reserve(basis.kept.size());
    for (std::size_t k = 0; k < basis.kept.size(); ++k) {
        auto coefficient = model.fit.fixed[k + first];
        const double* column = design.columns[static_cast<std::size_t>(basis.kept[k])];
        const double factor = standardDeviation(column, design.rows) / ofOutcome;
        coefficient.estimate *= factor;
        coefficient.se *= factor;
        coefficient.lower *= factor;
        coefficient.upper *= factor;
        standardised.push_back(std::move(coefficient));
    }
    return standardised;
}

}  // namespace alteri
