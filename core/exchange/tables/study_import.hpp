// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/table_reading.hpp"
#include "core/exchange/tables/table_rules.hpp"
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

class StudyFile;

/// One text table: its bytes and what to call it in problems.
struct TableSource {
    std::string name;
    std::string bytes;
};

/// The text tables of a study: egos, alteri and, if there are any, ties between alteri.
struct StudyTables {
    TableSource egos;
    TableSource alteri;
    std::optional<TableSource> alterTies;
    TableRules rules{};
};

/// Reads the files of the tables.
/// @throws as readFile()
StudyTables readTables(const std::filesystem::path& egos,
                       const std::filesystem::path& alteri,
                       const std::optional<std::filesystem::path>& alterTies);

/// How many of how many steps of an import are done.
using ImportWatch = std::function<void(std::size_t done, std::size_t all)>;

/// What an import did, for the report shown to the user.
struct ImportReport {
    struct NewAttribute {
        Owner owner;
        std::string key;
        Scale scale;
    };

    int egos = 0;
    int alteri = 0;
    int alterTies = 0;
    bool alterTiesGiven = false;  ///< there was a table of them, maybe without rows
    int repeatedTies = 0;         ///< undirected ties named from both ends, kept once
    int unplaced = 0;             ///< alteri without the answers that rings and sectors show
    int toBePlaced = 0;           ///< alteri on maps whose rings or sectors show no answer
    int missing = 0;              ///< empty cells and cells with NA
    std::vector<NewAttribute> newAttributes;
    std::vector<std::string> newTieKinds;
    std::vector<TableReading> readings;  ///< how each table was read
    std::vector<TableRules::MissingCode> unusedCodes;
    Change change;
};

/// Imports text tables into a study, as one gesture.
///
/// Identifier columns are found under the names in use (`ego_id`, `egoID`, `.egoID`; `alter_id`,
/// `alterID`, `.altID`; `Source`/`Target`, `.srcID`/`.tgtID`, `fromAlterID`/`toAlterID`), names of
/// egos and alteri under `label` or `name`. Other columns are matched to the codebook by key or
/// label; unknown ones become attributes of the scale that their values allow.
///
/// @param label what the gesture is called in the undo menu
/// @param tables are used up, so that large ones are not in memory twice
/// @param watch told after each few rows and maps; what it throws ends the import
/// @throws Error with the problems of all files at once; then nothing is imported
ImportReport importTables(StudyFile& study,
                          StudyTables tables,
                          std::string_view label,
                          const ImportWatch& watch = {});

}  // namespace alteri
