// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"

#include <set>
#include <string>

namespace alteri {

/// What a gesture, its undo or its redo touched. Read from the recorded rows, so that it cannot
/// forget anything; views refresh exactly these things.
struct Change {
    std::set<EgoId> egos;          ///< the ego itself or one of its answers
    std::set<MapId> maps;          ///< the map itself, its ties or the ties between its alteri
    std::set<MapId> pairs;         ///< maps whose ties between alteri or asked pairs changed
    std::set<AlterId> alteri;      ///< the alter, its answers, its ties
    bool egoListChanged = false;   ///< an ego or a map came or went
    bool codebookChanged = false;  ///< attributes, categories, kinds of ties, recodes, derived
    bool designChanged = false;
    bool modelsChanged = false;
    bool promptsChanged = false;
    bool picturesChanged = false;  ///< styles of pictures
    bool guideChanged = false;     ///< steps of the interview guide, their questions
    std::set<MapId> visits;        ///< maps whose way through the guide went on, or back
    bool studyChanged = false;     ///< title, language
    std::string diskFault;         ///< what the disk said last, although the change is in the file

    bool isEmpty() const
    {
        return egos.empty() && maps.empty() && alteri.empty() && !egoListChanged && !codebookChanged
               && !designChanged && !modelsChanged && !promptsChanged && !picturesChanged
               && !studyChanged && !guideChanged && visits.empty();
    }

    /// Takes in what came after, so that both can be followed at once.
    void add(const Change& later)
    {
        egos.insert(later.egos.begin(), later.egos.end());
        maps.insert(later.maps.begin(), later.maps.end());
        pairs.insert(later.pairs.begin(), later.pairs.end());
        alteri.insert(later.alteri.begin(), later.alteri.end());
        egoListChanged = egoListChanged || later.egoListChanged;
        codebookChanged = codebookChanged || later.codebookChanged;
        designChanged = designChanged || later.designChanged;
        modelsChanged = modelsChanged || later.modelsChanged;
        promptsChanged = promptsChanged || later.promptsChanged;
        picturesChanged = picturesChanged || later.picturesChanged;
        guideChanged = guideChanged || later.guideChanged;
        visits.insert(later.visits.begin(), later.visits.end());
        studyChanged = studyChanged || later.studyChanged;
        if (!later.diskFault.empty())
            diskFault = later.diskFault;
    }
};

}  // namespace alteri
