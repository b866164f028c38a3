// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"
#include "core/model/lifetime_bound.hpp"
#include "core/model/missing_reason.hpp"
#include "core/model/scale.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// Whose attribute it is. Tie is ego's tie to an alter on one map; AlterTie a tie between alteri.
enum class Owner { Ego, Alter, Tie, AlterTie };

/// How precisely a day is known or asked for, from the least to the most.
enum class DatePrecision { Year, Month, Day };

/// One answer that a nominal or ordinal attribute allows, or one of several.
struct Category {
    CategoryId id;
    std::string code;      ///< as in data files; unique within the attribute
    std::string label;     ///< as people read it
    std::string colour;    ///< "#rrggbb", or empty where none is given
    std::string symbol;    ///< name of a map symbol or badge (see ui/map), or empty
    bool retired = false;  ///< not offered any more; answers that were given stay
    bool namely = false;   ///< asks what exactly, as in "other, namely"
    std::string letter{};  ///< the key on the keyboard, as the study wants it; see categoryKeys()

    friend bool operator==(const Category&, const Category&) = default;
};

/// One question of the codebook, about an ego, an alter or a tie.
struct Attribute {
    AttributeId id;
    Owner owner = Owner::Ego;
    Scale scale = Scale::Text;
    std::string key;                   ///< short name used in files and formulas; unique per owner
    std::string label;                 ///< as people read it
    std::vector<Category> categories;  ///< in order; empty unless it has some

    std::string question{};          ///< as the respondent is asked, unless the guide words it
    std::string hint{};              ///< for the interviewer
    std::optional<bool> expected{};  ///< whether an answer is expected; nothing: see isExpected()

    // of numbers
    std::string unit{};
    std::optional<double> smallest{};
    std::optional<double> largest{};
    std::optional<int> decimals{};
    std::string lowLabel{};   ///< what the smallest number stands for
    std::string highLabel{};  ///< what the largest number stands for

    OfferedReasons reasons{};  ///< why an answer may be missing
    bool identifying = false;  ///< answers may tell who somebody is, as the study says
    std::string letter{};      ///< of yes and no: the key on the keyboard, see categoryKeys()

    DatePrecision datePrecision = DatePrecision::Day;  ///< of dates: the most that is asked for
    std::string earliest{};  ///< expected date, to any precision; empty: any
    std::string latest{};

    AnswerKind kind() const { return traitsOf(scale).kind; }
    /// Whether answers are made of categories: one, or several.
    bool hasCategories() const { return choosesOne() || choosesSeveral(); }
    /// Whether an answer is one of the categories: only such a one is a ring, a sector, a group.
    bool choosesOne() const { return kind() == AnswerKind::Category; }
    /// Whether an answer is a set of categories, see Choices.
    bool choosesSeveral() const { return kind() == AnswerKind::Several; }

    /// Whether it has so many categories that people write the beginning of one instead of looking
    /// through all of them.
    bool hasLongList() const { return categories.size() > mostCategoriesAtOnce; }
    static constexpr std::size_t mostCategoriesAtOnce = 12;

    /// True if the values enter statistics as numbers: numeric, yes-no, and an ordinal scale all
    /// of whose codes are numbers.
    bool isNumber() const;

    /// Whether it is about a partner: an alter, or ego's tie to it on one map.
    bool isOfPartner() const { return owner == Owner::Alter || owner == Owner::Tie; }

    /// Whether a missing answer is a gap: as the study says, else as usual for the scale.
    bool isExpected() const { return expected.value_or(traitsOf(scale).isExpected); }

    const Category* findCategory(CategoryId category) const ALTERI_LIFETIME_BOUND;
    const Category* findCode(std::string_view code) const ALTERI_LIFETIME_BOUND;

    friend bool operator==(const Attribute&, const Attribute&) = default;
};

/// How the line of a kind of tie is drawn, so that kinds differ without colour too.
enum class TieDash { Solid, Dashed, Dotted };

/// A kind of tie between alteri, e.g. "knows".
struct TieKind {
    TieKindId id;
    std::string key;
    std::string label;
    bool directed = false;
    std::string colour{};  ///< "#rrggbb", or empty: as the map's style has it
    TieDash dash = TieDash::Solid;

    friend bool operator==(const TieKind&, const TieKind&) = default;
};

/// A named grouping of the categories of one attribute for analysis. Never changes the data.
struct Recode {
    struct Group {
        RecodeGroupId id;
        std::string code;
        std::string label;
        std::vector<CategoryId> members;

        friend bool operator==(const Group&, const Group&) = default;
    };

    RecodeId id;
    AttributeId attribute;
    std::string key;
    std::string label;
    bool shortShares = false;  ///< shares of its groups are also named share_GROUP
    std::vector<Group> groups;

    friend bool operator==(const Recode&, const Recode&) = default;
};

/// All attributes, kinds of ties and groupings of a study, in order.
struct Codebook {
    std::vector<Attribute> attributes;
    std::vector<TieKind> tieKinds;
    std::vector<Recode> recodes;

    const Attribute* find(AttributeId attribute) const ALTERI_LIFETIME_BOUND;
    const Attribute* find(Owner owner, std::string_view key) const ALTERI_LIFETIME_BOUND;
    std::vector<const Attribute*> of(Owner owner) const;
    const Recode* findRecode(std::string_view key) const ALTERI_LIFETIME_BOUND;
    const TieKind* findTieKind(std::string_view key) const ALTERI_LIFETIME_BOUND;

    friend bool operator==(const Codebook&, const Codebook&) = default;
};

/// The number that a text of digits stands for in any locale ("3", "-0.5", "1e3").
///
/// @return nothing if the text is not exactly one finite number
std::optional<double> parseNumber(std::string_view text);

}  // namespace alteri
