// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/multilevel/generalised/predictor_basis.hpp"

#include "core/multilevel/products/based_products.hpp"

#include <cstdint>
#include <vector>

namespace alteri {

namespace {

/// Values that no predictor explains: the basis is that of the predictors alone.
std::vector<double> unexplained(std::size_t rows)
{
    std::vector<double> values(rows);
    std::uint32_t state = 1;
    for (auto& value : values) {
        state = state * 1664525U + 1013904223U;
        value = state;
    }
    return values;
}

}  // namespace

void formPredictorBasis(GeneralisedData& data, const std::stop_token& stop)
{
    const auto outcome = unexplained(data.design->rows);
    DesignMatrix predictors;
    predictors.rows = data.design->rows;
    predictors.intercept = data.basis.intercept;
    predictors.predictors = data.design->predictors;
    predictors.columns.assign(data.design->columns.begin(),
                              data.design->columns.begin()
                                  + static_cast<std::ptrdiff_t>(data.design->predictors));
    predictors.columns.push_back(outcome.data());
    const WithinRequest request{predictors, data.rows, {}, nullptr, stop, bestInstructions()};
    data.basis = formBasedProducts(request).basis;
}

}  // namespace alteri
