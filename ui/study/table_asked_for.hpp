// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace alteri {

class Questions;

/// The rows of a table that the user chooses, its heads first; what is wrong with it is told.
/// @param title what it is wanted for
/// @return nothing if there is none
std::optional<std::vector<std::vector<std::string>>> tableAskedFor(Questions& questions,
                                                                   const QString& title);

}  // namespace alteri
