// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/inference.hpp"
#include "core/store/tables/reader.hpp"
#include "core/store/tables/writer.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace alteri {

/// All tests with their words in study files and on the command line.
std::span<const std::pair<std::string_view, CoefficientTest>> coefficientTests();

/// What the stars of a study's models rest on: one test for all models, or they could not be
/// compared. Wald where nobody chose.
CoefficientTest chosenTest(const Reader& reader);

void chooseTest(Writer& writer, CoefficientTest test);

}  // namespace alteri
