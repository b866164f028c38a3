// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/columns/table_reading.hpp"
#include "core/exchange/tables/columns/table_source.hpp"
#include "core/model/codebook.hpp"
#include "core/store/changes/change.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

class StudyCopy;
class StudyFile;

/// Reads the files of the tables.
/// @throws as readFile()
StudyTables readTables(const std::filesystem::path& egos,
                       const std::filesystem::path& alteri,
                       const std::optional<std::filesystem::path>& alterTies);

/// One table; the same.
TableSource readTableSource(const std::filesystem::path& file);

/// How many of how many steps of an import are done.
using ImportWatch = std::function<void(std::size_t done, std::size_t all)>;

/// What becomes of rows about egos, alteri and ties that the study has already. What they say about
/// somebody for the first time is always taken; empty cells change nothing.
struct KnownRows {
    enum class Mean {
        Fault,       ///< the tables hold new egos only
        Update,      ///< other answers replace those that there are
        KeepAnswers  ///< other answers are told, and those that there are stay
    };
    Mean mean = Mean::Fault;
    bool addsRows = true;  ///< new egos, alteri and ties come in; else they are told
};

/// Rows of tables that are joined, and those of the next delivery.
inline constexpr KnownRows joiningRows{KnownRows::Mean::KeepAnswers, false};
inline constexpr KnownRows deliveredRows{KnownRows::Mean::Update, true};

/// An answer of a table that is another one than the study has.
struct OtherAnswer {
    Where where;
    std::string ego;
    std::string alter;  ///< empty: it is about ego
    std::string column;
    std::string before;  ///< codes of categories, numbers with all digits, words of reasons
    std::string now;

    friend bool operator==(const OtherAnswer&, const OtherAnswer&) = default;
};

/// What an import did, for the report shown to the user.
struct ImportReport {
    static constexpr std::size_t mostTold = 1'000;

    struct NewAttribute {
        Owner owner;
        std::string key;
        Scale scale;
    };

    int egos = 0;
    int alteri = 0;
    int alterTies = 0;
    bool alterTiesGiven = false;     ///< there was a table of them, maybe without rows
    int repeatedTies = 0;            ///< undirected ties named from both ends, kept once
    int unplaced = 0;                ///< alteri without the answers that rings and sectors show
    int toBePlaced = 0;              ///< alteri on maps whose rings or sectors show no answer
    int missing = 0;                 ///< empty cells and cells with NA
    int joinedNames = 0;             ///< names in which line breaks became spaces
    std::vector<std::string> waves;  ///< of the table of alteri, in their order
    int emptyWaves = 0;              ///< maps of waves that have no rows, but a later one has
    // of rows that the study had already
    int knownEgos = 0;
    int knownAlteri = 0;
    int knownTies = 0;
    int filled = 0;                         ///< answers where there was none
    std::size_t others = 0;                 ///< answers that differ
    std::vector<OtherAnswer> otherAnswers;  ///< the first of them
    bool othersReplace = false;             ///< they are in the study now
    std::vector<std::string> leftOut;       ///< egos, and alteri as ego/alter, that the study lacks
    std::vector<NewAttribute> newAttributes;
    std::vector<std::string> newTieKinds;
    std::vector<TableNote> notes;        ///< what was understood about the tables as a whole
    std::vector<TableReading> readings;  ///< how each table was read
    std::vector<TableRules::MissingCode> unusedCodes;
    Change change;
};

/// Imports text tables into a study, as one gesture.
///
/// Identifier columns are found under the names in use, as egoNames() and so on have them, names of
/// egos and alteri under `label` or `name`. Other columns are matched to the codebook by key or
/// label; unknown ones become attributes of the scale that their values allow. Alteri without ids
/// are numbered. Where alteri have a column `wave`, each wave is a map of its ego, and so are those
/// before it, even if they have no rows; answers that differ between them become such of the tie.
/// Tables in another layout are arranged first, as arrangeTables() says.
///
/// @param label what the gesture is called in the undo menu
/// @param tables are used up, so that large ones are not in memory twice
/// @param watch told after each few rows and maps; what it throws ends the import
/// @param known what becomes of rows that the study has; egos, alteri and ties are found by their
///        ids, maps of waves by their titles
/// @throws Error with the problems of all files at once; then nothing is imported
ImportReport importTables(StudyFile& study,
                          StudyTables tables,
                          std::string_view label,
                          const ImportWatch& watch = {},
                          const KnownRows& known = {});

/// What an import would do: the report of importTables() but for the places of alteri, without
/// their change.
/// @throws as importTables()
ImportReport rehearsedImport(StudyCopy& study,
                             StudyTables tables,
                             const ImportWatch& watch = {},
                             const KnownRows& known = {});

/// Joins tables to the egos (and alteri, if there is such a table) of a study: their columns become
/// new attributes or fill gaps. Nothing is replaced, and nobody is added.
/// @throws as importTables()
ImportReport joinTables(StudyFile& study, StudyTables tables, std::string_view label);

}  // namespace alteri
