// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/variables/study_frames.hpp"
#include "core/model/network.hpp"

#include <QString>

#include <string>
#include <vector>

namespace alteri {

class StudyDocument;

/// A variable that others can be made from.
struct StudyVariable {
    std::string name;
    QString label;
    VariableLevel level = VariableLevel::Tie;
    bool isNumber = false;
    std::vector<std::string> codes;  ///< of its categories
};

/// The variables of ties, then those of egos and networks that ties see too.
std::vector<StudyVariable> variablesOf(const StudyFrames& frames);

/// The data of a study as it would be without some of its derived columns.
StudyFrames framesWithout(const StudyDocument& document, const std::vector<std::string>& keys);

/// Whether something of the study is called that already, variables of the frames included.
bool isTaken(const StudyFrames& frames, const std::string& name);

/// What a person wrote as a name: letters and digits stay, everything else becomes `_`.
std::string keyFrom(const QString& text);

/// `base`, or with a number behind it if that is taken.
std::string freeKey(const StudyFrames& frames, const std::string& base);

/// Why a grouping cannot be removed: a map, a model, a column or a condition needs it.
QString refusalToRemove(const StudyDocument& document, const Recode& recode);

/// Why something of the study cannot be removed or renamed, or an empty text.
QString refusalToTouch(const StudyDocument& document,
                       const std::vector<std::string>& names,
                       const QString& label);

}  // namespace alteri
