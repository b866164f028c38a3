// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/generalised/generalised_fit.hpp"
#include "tests/core/multilevel/reference_cases.hpp"

#include <string>
#include <vector>

namespace alteri::test {

/// A set of tests/data/glmm: data, formula and its solution in 50-digit arithmetic.
struct GeneralisedCase {
    explicit GeneralisedCase(const std::string& caseName);

    GeneralisedSpec spec(Integration integration) const;
    /// Null where the set has no such solution.
    Json expected(Integration integration) const;
    bool isDegenerate() const { return json.contains("degenerate"); }

    std::string name;
    Json json;
    Frame frame;
};

/// Names of the sets whose random effects one grouping has, and which have an estimate.
std::vector<std::string> generalisedCases();

}  // namespace alteri::test
