// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_rules.hpp"
#include "core/exchange/tables/rows/row_origins.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// One text table: its bytes and what to call it in problems.
struct TableSource {
    std::string name;
    std::string bytes;
    std::vector<ColumnDescription> columns{};
    std::vector<TableRules::MissingCode> missing{};  ///< beside those of the user's rules
    TableForm form{};                                ///< comes before that of the user's rules
    bool infersDirections = false;    ///< that ties have one is shown by what they say, not said
    bool isSheetOfMany = false;       ///< of a workbook
    std::optional<TableKind> kind{};  ///< what the user says that it is about
    std::vector<ColumnChoice> choices{};  ///< what the user says about its columns
    RowOrigins origins{};                 ///< of rows made of those of other tables
};

/// How one table of an import was read, so that the next one like it is read in the same way.
struct ReadAs {
    std::string file;
    std::optional<TableKind> kind{};
    TableForm form{};
    std::vector<std::string> titles{};  ///< of all its columns, by which the next one is known
    std::vector<ColumnChoice> choices{};
};

/// Something that was understood about tables, for those who have to trust it.
struct TableNote {
    enum class What {
        Matrix,          ///< a table is a matrix of the ties of the ego `detail`
        Dyads,           ///< `count` columns of the pairs of alteri, as `detail`
        AlterBlocks,     ///< `count` columns of alteri stand beside those of egos, as `detail`
        EgoColumns,      ///< egos are taken from the `count` columns before those of alteri
        EgosOfAlteri,    ///< no table of egos: `count` egos are those of the alteri
        NoAlteri,        ///< no table of alteri: `count` alteri are those of the ties
        EmptyPlaces,     ///< `count` places for alteri without any answer are left out
        NetSize,         ///< `count` alteri beyond the size of the network (`detail`) are left out
        NotTies,         ///< `count` cells of pairs with 0 are no ties
        ProgramMissing,  ///< -1 to -4 are read as the reasons of the program `detail`
        Numbered,        ///< alteri have no ids and are numbered within their egos
        OneEgo,          ///< a file about one ego, by its name the ego `detail`
        Stacked,         ///< `count` tables of the same are read below each other
        LeftOut,         ///< a sheet that is about nothing known is left out
        EgosRepeated,    ///< `count` columns of the table of alteri are about egos
        AgeColumn,       ///< the column `detail` is age, which is what it means in German
        AlterColumn,     ///< the column `detail` says who the alter is, but could be age
        LabelsDiffer,    ///< columns that become `detail` differ in labels or missing codes
        Directed,        ///< ties of the kind `detail` are not the same there and back
        EgosDisagree,    ///< `count` rows say of ego in the column `detail` what the first does not
    };
    What what{};
    std::string file;
    std::string detail{};
    std::size_t count = 0;

    friend bool operator==(const TableNote&, const TableNote&) = default;
};

/// The text tables of a study: egos, alteri and, if there are any, ties between alteri.
struct StudyTables {
    TableSource egos;
    TableSource alteri;
    std::optional<TableSource> alterTies;
    TableRules rules{};
    std::vector<TableSource> furtherTies{};  ///< matrices of single egos, or more lists
    std::vector<TableNote> notes{};
    bool numberAlteri =
        false;  ///< ties name alteri by their numbers within ego, if these have no id
    std::vector<ReadAs> readAs{};  ///< the tables before they were arranged
};

}  // namespace alteri
