// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

enum class StatisticsFormat { Sav, Dta };

/// Names of columns as a program takes them: SPSS up to 64 bytes of letters, digits and `_ . $ #
/// @`, Stata up to 32 letters, digits and `_`; neither begins with a digit or is a word of the
/// program's language. Other characters become `_`; names that would be the same, whatever their
/// letters' case, are numbered. A name that is legal stays as it is.
std::vector<std::string> legalNames(const std::vector<std::string>& names, StatisticsFormat format);

/// The beginning of a text, cut between characters.
std::string cutToBytes(const std::string& text, std::size_t most);
std::string cutToCharacters(const std::string& text, std::size_t most);

}  // namespace alteri
