// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"
#include "core/exchange/tables/cells/date_text.hpp"
#include "core/exchange/tables/cells/suspect_codes.hpp"
#include "core/exchange/tables/rows/table_rows.hpp"
#include "core/model/value.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// How a column of answers in a text table is read, and all that is worth telling about it.
struct ColumnReading {
    enum class As { Numbers, YesNo, Dates, Categories, Several, Texts };

    /// What a person should look at.
    enum class Doubt {
        None,
        TwoNumbers,    ///< 1.234 may be a thousand or a little more than one: taken for texts
        PointAssumed,  ///< the same, but with commas or tabs between cells: taken as decimal
        Mixed,         ///< many numbers, but too many other texts
        QuotedNa,      ///< NA in quotation marks among words: taken as a value
    };

    /// A cell that is no number among numbers.
    struct UnreadCell {
        std::string text;
        Where where;
    };
    static constexpr std::size_t mostUnread = 20;  ///< that are kept to be told one by one

    std::string column;  ///< its title
    As as = As::Texts;
    char decimal = '.';                   ///< of numbers
    std::optional<char> thousandsSign{};  ///< that a user allows; 0: none
    std::optional<DateOrder> dates{};     ///< of dates that are not all as 2026-01-31
    bool othersAreMissing = false;        ///< cells that are no numbers; else they are faults
    std::vector<std::string> codes{};     ///< that a user takes for missing
    std::vector<std::pair<std::string, MissingReason>> reasons{};  ///< of codes that say one
    std::set<std::string> meant{};  ///< categories of the codebook that look like markers

    std::size_t values = 0;
    std::size_t empty = 0;                         ///< blank, or NA without quotation marks
    std::map<std::string, std::size_t> markers{};  ///< cells that mean missing, by their text
    std::vector<UnreadCell> unread{};              ///< the first of them
    std::size_t unreadCells = 0;
    std::set<char> decimals{};   ///< '.' or ',' if numbers have such a sign
    std::set<char> thousands{};  ///< what parts thousands: '.', ',', '\'' or ' '
    std::vector<SuspectCode> suspects{};
    std::map<std::string, std::size_t> suspectTexts{};  ///< see mayMeanMissing(); how many cells
    std::vector<std::string> categories{};              ///< of a column that becomes an attribute
    Doubt doubt = Doubt::None;
    std::string example{};         ///< of the doubt
    std::size_t numbers = 0;       ///< of a mixed column
    std::size_t namesLeftOut = 0;  ///< of values that the file names, as the ends of a scale

    /// True if a cell is empty or says that its value is missing.
    bool saysMissing(const TableCell& cell) const;
    /// True if a cell gives no answer: also if it is no number among numbers.
    bool isMissing(const TableCell& cell) const;
    /// The number in a cell; nothing where the cell can be read as two.
    std::optional<double> numberIn(const TableCell& cell) const;
    /// The date in a cell as the study has it; the text itself where the table has its order.
    /// @return nothing if it is none
    std::optional<std::string> dateIn(const TableCell& cell) const;
    /// Why there is no answer, where the code for missing says so.
    std::optional<MissingReason> reasonOf(const TableCell& cell) const;
    std::size_t missing() const;
};

}  // namespace alteri
