// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/frame.hpp"
#include "core/measures/columns/table.hpp"
#include "core/multilevel/inference/fit.hpp"

#include <string>
#include <vector>

namespace alteri {

/// The data of models as a table for other programs: the variables of the models first, then the
/// other variables of ties, alteri and egos. Categories by their codes, nothing where a value is
/// missing. Texts such as names are left out, since they enter no statistics.
Table modelData(const Frame& ties, const std::vector<Fit>& fits);

/// A script for R with lme4 that reads the table modelData() wrote as CSV, fits the same models
/// and stops if an estimate differs from ours by more than 1e-6 of its standard error.
///
/// @param dataFile as the script names it, relative to where it is run
std::string rScript(const Frame& ties, const std::vector<Fit>& fits, const std::string& dataFile);

}  // namespace alteri
