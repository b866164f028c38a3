// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/measures/columns/frame.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace alteri::test {

/// Formulas that the parser accepts, over the ties of the sample study: one or several groupings,
/// crossed, nested or the same twice; slopes of numbers, categories and products; random parts
/// without an intercept, without correlations, or without anything.
class RandomFormulas {
public:
    explicit RandomFormulas(std::uint32_t seed);

    std::string next();

private:
    std::size_t below(std::size_t count);
    bool happens(int percent);
    const std::string& oneOf(const std::vector<std::string>& words);
    std::string variable();
    std::string term();
    std::string sum(std::size_t most, bool mayBeEmpty);
    std::string grouping();
    std::string randomPart();

    std::mt19937 m_random;
};

/// What came of asking for something.
struct Answer {
    std::string what;                  ///< "fit", "influence" and so on
    std::optional<ErrorCode> refused;  ///< nothing if there was a result
    bool isFinite = true;              ///< all numbers of the result are
    double seconds = 0;
};

/// How much is asked of a fitted model.
enum class Asking { Fit, Quick, All };

/// Fits a model and asks for all that can be asked of it. Whatever is no alteri::Error passes
/// through.
std::vector<Answer> askEverything(const Frame& frame, const ModelSpec& spec, Asking asking);

}  // namespace alteri::test
