// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/cells/date_text.hpp"
#include "core/exchange/tables/rows/delimited_table.hpp"
#include "core/model/codebook.hpp"
#include "core/model/value.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace alteri {

/// What the rows of a table are about.
enum class TableKind { Egos, Alteri, AlterTies };

/// The word for it in recipes: egos, alteri, alter_ties.
std::string_view wordFor(TableKind kind);
std::optional<TableKind> tableKindFrom(std::string_view word);

/// The word for it in recipes: ego, alter, name, wave, from, to, kind, answer, left_out.
std::string_view wordFor(ColumnRole role);
std::optional<ColumnRole> columnRoleFrom(std::string_view word);
/// What columns of such a table can be.
std::span<const ColumnRole> rolesIn(TableKind kind);

/// What a user says about one column of a table; the rest is found out.
struct ColumnChoice {
    std::string column{};  ///< its title
    std::optional<ColumnRole> role{};
    /// Whom its answers are about. Of alteri: themselves, ego's tie to them, or ego, for whom the
    /// first row with an answer counts.
    std::optional<Owner> owner{};
    std::optional<Scale> scale{};  ///< of an attribute that the codebook does not have yet
    std::string label{};           ///< of such an attribute

    friend bool operator==(const ColumnChoice&, const ColumnChoice&) = default;
};

/// What is said about a column beside its cells, as files of SPSS, Stata and SAS do, and tables of
/// labels.
struct ColumnDescription {
    std::string column;
    std::string label{};
    /// Codes and what they are called, in the order of the file.
    std::vector<std::pair<std::string, std::string>> categories{};

    friend bool operator==(const ColumnDescription&, const ColumnDescription&) = default;
};

/// What a user says about how tables are written; the rest is found out.
struct TableRules {
    /// A text that means missing.
    struct MissingCode {
        std::string column{};  ///< empty: in every column of answers
        std::string code{};
        std::optional<MissingReason> reason{};  ///< nothing: there is just no answer

        friend bool operator==(const MissingCode&, const MissingCode&) = default;
    };

    std::vector<MissingCode> missing{};
    std::optional<char> decimal{};  ///< '.' or ','
    TableForm form{};
    std::optional<char>
        thousands{};  ///< what parts thousands: '.', ',', '\'', ' '; 0: nothing does
    std::optional<DateOrder> dates{};
    std::vector<ColumnDescription> labels{};  ///< from a table of labels
};

/// Whether a text was said to mean missing, in this column or in all.
bool isMissingCode(const std::vector<TableRules::MissingCode>& codes,
                   std::string_view column,
                   std::string_view text);

/// CODE, or COLUMN=CODE for one column; behind it the reason, if it is one: CODE:refused,
/// CODE:does_not_know, CODE:does_not_apply, CODE:not_asked.
TableRules::MissingCode missingCodeFrom(const std::string& text);
/// The word for a reason: not_asked, does_not_know, refused, does_not_apply.
std::string_view reasonWord(MissingReason reason);
/// A code as missingCodeFrom() takes it.
std::string textOf(const TableRules::MissingCode& code);

}  // namespace alteri
