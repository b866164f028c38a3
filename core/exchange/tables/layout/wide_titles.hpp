// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace alteri {

// What titles of columns say that stand for alteri or for pairs of them.

/// Which two alteri a column is about, counted from 1, the lower place first.
struct PairTitle {
    std::string name;     ///< before the numbers; may be empty
    std::string between;  ///< the numbers; empty where they are two digits
    std::size_t first = 0;
    std::size_t second = 0;
};

/// `1 to 2`, `X1.to.2`, `b10_1_2`, `close12`: nothing for titles without two places.
std::optional<PairTitle> pairIn(std::string_view title);

/// `close12`, whose places are two digits without anything between: it is of a pair only where all
/// such columns stand beside those of as many alteri.
std::optional<PairTitle> shortPairIn(std::string_view title);

/// `alter3_sex`, `sex.3` and `sex_c` are about the third alter: the name of the variable and the
/// place.
std::optional<std::pair<std::string, std::size_t>> placeIn(std::string_view title);

/// Without the dots, lines and blanks at its end.
std::string withoutSigns(std::string_view text);

}  // namespace alteri
