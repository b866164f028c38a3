// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"
#include "core/model/network.hpp"
#include "core/store/tables/reader.hpp"
#include "core/table/study_table.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// What somebody said to a category ("other, namely").
struct NamelyText {
    StudyTable::Number subject = 0;  ///< the number of the ego, alter, tie or tie between alteri
    CategoryId category;
    std::string text;
};

/// The table of a study with what tables of data leave out: all that can leave in files. Holds all
/// it needs, so that any thread may write from it.
struct StudyContents {
    std::shared_ptr<const StudyTable> table;
    std::vector<std::string> egoPseudonyms;    ///< per ego; empty: none
    std::vector<std::string> alterPseudonyms;  ///< per alter
    std::vector<std::optional<Place>> places;  ///< per tie
    std::vector<MapDesign> designs;
    std::vector<std::size_t> designOf;  ///< per map
    std::map<AttributeId, std::vector<NamelyText>> namely;
    std::vector<SavedModel> models;
    std::vector<GuideStep> guide;
};

/// @param table of the study as `reader` has it
StudyContents readContents(const Reader& reader, std::shared_ptr<const StudyTable> table);

/// The rows of a study that are chosen, by their numbers, ascending.
struct ChosenRows {
    using Numbers = std::vector<StudyTable::Number>;

    Numbers egos, maps, alteri, ties;
    Numbers pairs;   ///< of alterTies
    Numbers asked;   ///< of askedPairs
    Numbers visits;  ///< of visits
};

struct ExportChoice;

/// Where maps are chosen, only the egos and alteri that are on one.
ChosenRows chosenRows(const StudyTable& table, const ExportChoice& choice);

/// Whether an attribute leaves.
bool isChosen(AttributeId attribute, const ExportChoice& choice);

}  // namespace alteri
