// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/cells/number_shape.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace alteri {

/// What the cells of a column look like, counted in one pass, before anything is decided.
struct ColumnProfile {
    /// A text column with more different values than this is not a list of categories.
    static constexpr std::size_t mostCategories = 24;

    std::size_t empty = 0;                ///< blank, or NA without quotation marks
    std::size_t values = 0;               ///< without the markers below
    std::array<std::size_t, 6> shapes{};  ///< of the values, by NumberShape
    std::size_t yesNo = 0;
    std::size_t dates = 0;                      ///< as 2026-01-31
    std::array<std::size_t, 3> datesByOrder{};  ///< in each DateOrder
    std::size_t datesWithPoints = 0;            ///< 31.1.2026, which nobody writes month first
    std::size_t lists = 0;            ///< values with a semicolon, as several answers have it
    std::set<std::string> parts;      ///< of values between semicolons, at most mostCategories + 1
    std::size_t allParts = 0;         ///< how many there are of them
    std::size_t identifiers = 0;      ///< a number would lose something of them: 01067, +49
    bool hasNoNames = false;          ///< some values cannot be names of categories
    std::set<std::string> different;  ///< values, at most mostCategories + 1 of them
    std::map<std::string, std::size_t> markers;           ///< cells that mean missing, by text
    std::map<std::string, std::size_t> markersOfNumbers;  ///< which do so among numbers
    TableCell ambiguous;  ///< the first that reads as two numbers; its text is empty: none does

    std::size_t count(NumberShape shape) const
    {
        return shapes.at(static_cast<std::size_t>(shape));
    }
    /// How many values are numbers with a decimal sign.
    std::size_t numbers(char decimal) const;
    /// How many are numbers with one or the other.
    std::size_t numbers() const { return values - count(NumberShape::None); }
    /// The values look like categories: few names, and most of them repeated.
    bool isOfCategories() const;
    /// Some values are lists of few names, parted by semicolons: "ar; de".
    bool isOfSeveral() const;
};

/// Takes a cell into account.
/// @param times how many cells of the same text there are
void note(ColumnProfile& profile,
          const TableCell& cell,
          const std::vector<std::string>& codes,
          const std::set<std::string>& meant,
          std::size_t times = 1);

/// @param codes texts that a user takes for missing
/// @param meant texts that are values, although they look like markers
ColumnProfile profileOf(const DelimitedTable& table,
                        std::size_t column,
                        const std::vector<std::string>& codes,
                        const std::set<std::string>& meant);

/// True if a cell holds one of the codes, or the same number in another writing.
bool isOneOf(const std::vector<std::string>& codes, const std::string& text);

}  // namespace alteri
