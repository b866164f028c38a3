// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// The names under which a grouping is found among variables: its key and those of its shares.
std::vector<std::string> variablesOf(const Recode& recode);

/// The first saved model or derived column that uses one of the names: the name of the model or
/// the label of the column. What cannot be parsed counts as using the names that its text holds.
std::optional<std::string> userOf(const std::vector<std::string>& names,
                                  const std::vector<SavedModel>& models,
                                  const std::vector<DerivedColumn>& columns);

}  // namespace alteri
