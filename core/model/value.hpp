// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/missing_reason.hpp"
#include "core/model/network.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alteri {

/// The categories that were chosen where several answers are possible, each once, whatever the
/// order in which they were given. None of them is an answer too.
class Choices {
public:
    Choices() = default;
    explicit Choices(std::vector<CategoryId> categories);

    const std::vector<CategoryId>& categories() const { return m_categories; }
    bool isEmpty() const { return m_categories.empty(); }
    std::size_t count() const { return m_categories.size(); }
    bool contains(CategoryId category) const;
    Choices with(CategoryId category) const;
    Choices without(CategoryId category) const;
    Choices toggled(CategoryId category) const;

    friend bool operator==(const Choices&, const Choices&) = default;
    friend auto operator<=>(const Choices&, const Choices&) = default;

private:
    std::vector<CategoryId> m_categories;  ///< by their ids
};

/// The answer to one attribute: a category (nominal, ordinal), a number (numeric, and 0 or 1 for
/// yes-no), a text (text, and a date by ISO 8601: a day, a month or a year), the reason why there
/// is none, or several categories.
using Value = std::variant<CategoryId, double, std::string, MissingReason, Choices>;

/// Ego's tie to an alter on one map, as the subject of an answer.
struct TieKey {
    MapId map;
    AlterId alter;

    friend auto operator<=>(const TieKey&, const TieKey&) = default;
};

/// Whom or what an answer is about; the order is that of Owner.
using Subject = std::variant<EgoId, AlterId, TieKey, AlterTie>;

inline Owner ownerOf(const Subject& subject)
{
    return static_cast<Owner>(subject.index());
}

/// True if the attribute's scale allows the value; a reason for missing is always allowed.
bool fits(const Value& value, const Attribute& attribute);

/// True for a day that exists, written yyyy-mm-dd.
bool isIsoDate(const std::string& text);

/// How precise a date is: yyyy, yyyy-mm or yyyy-mm-dd.
/// @return nothing if it is none, or none that exists
std::optional<DatePrecision> precisionOf(const std::string& text);

/// A date without what is more precise than wanted.
/// @param date one that precisionOf() knows
std::string reducedDate(const std::string& date, DatePrecision precision);

/// The answer that one category alone is: itself, or the only one of several.
Value answerOf(const Attribute& attribute, CategoryId category);
/// The other way round; nothing if an answer is no category, or not exactly one.
std::optional<CategoryId> onlyCategoryOf(const Value& value);

/// The chosen categories in the order of the codebook.
std::vector<const Category*> chosenOf(const Attribute& attribute, const Choices& choices);

}  // namespace alteri
