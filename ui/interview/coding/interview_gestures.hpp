// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"
#include "core/model/network.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <optional>
#include <vector>

namespace alteri {

class Questions;
struct QuickEntry;
class StudyDocument;

/// What an interviewer does to the study by name: people come, are renamed and go. Each asks what
/// it needs to know and is one gesture.
class InterviewGestures {
    Q_DECLARE_TR_FUNCTIONS(alteri::InterviewGestures)

public:
    InterviewGestures(StudyDocument& document, Questions& questions);

    /// With a first map. @return nothing if it was given up
    std::optional<EgoId> addEgo();
    void removeEgo(EgoId ego);
    /// Whether names that ego gave may be suggested in other interviews.
    void setConfidential(EgoId ego, bool confidential);
    /// @param lines of the name bar, each a name with its codes
    /// @param generator the question that they answer, if one was asked
    /// @param step of the guide at which they are named, if the interview is at a name generator
    /// @return those who were added, in order; none if they were refused or given up
    std::vector<AlterId> addAlteri(MapId map,
                                   const QStringList& lines,
                                   std::optional<PromptId> generator,
                                   const std::optional<GuideStep>& step = std::nullopt);
    void renameAlter(AlterId alter);

private:
    bool mayRepeat(MapId map, const std::vector<QuickEntry>& entries);

    StudyDocument& m_document;
    Questions& m_questions;
};

}  // namespace alteri
