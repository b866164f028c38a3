// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"
#include "core/exchange/tables/import/study_import.hpp"
#include "core/store/changes/change.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace alteri {

class StudyFile;

/// An answer (or a name) of a draft that the study has otherwise. The study's was kept.
struct DraftContradiction {
    std::string ego;    ///< its code
    std::string about;  ///< the alter, both ends of a tie; empty: ego itself
    std::string attribute;
    std::string kept;
    std::string leftOut;

    friend bool operator==(const DraftContradiction&, const DraftContradiction&) = default;
};

/// What an import of a draft did.
struct DraftReport {
    int egos = 0;       ///< that are new
    int knownEgos = 0;  ///< that the study had
    int maps = 0;       ///< that are new, and so on
    int alteri = 0;
    int ties = 0;
    int alterTies = 0;
    int answers = 0;  ///< that are new about egos, alteri and ties that the study had
    int placesKept = 0;
    int placesMoved = 0;  ///< places that said something else than the answers
    int unplaced = 0;     ///< alteri without the answers that rings and sectors show
    int toBePlaced = 0;   ///< alteri on maps whose rings or sectors show no answer
    std::vector<ImportReport::NewAttribute> newAttributes{};
    std::vector<std::string> newTieKinds{};
    std::vector<DraftContradiction> contradictions{};
    std::vector<DraftRemark> unreadable{};  ///< answers that the study's attribute does not allow
    Change change{};
};

/// Writes a draft into a study, as one gesture. Attributes and kinds of ties are those of the study
/// that are called the same, else new ones; egos and alteri that the study has by their codes get
/// what they lack, and what is said of them otherwise is listed and left out. A place is kept if it
/// lies in the ring and sector that the answers ask for; else the alter gets another one.
///
/// @param label what the gesture is called in the undo menu
/// @param watch told after each ego and each few maps; what it throws ends the import
/// @throws what StudyFile::perform() and Writer throw; then nothing is imported
DraftReport applyDraft(StudyFile& study,
                       const StudyDraft& draft,
                       std::string_view label,
                       const ImportWatch& watch = {});

}  // namespace alteri
