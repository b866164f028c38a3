// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.hpp"

#include <QString>

#include <map>
#include <optional>

namespace alteri {

class StudyDocument;

/// Names that were typed but not added yet, by map, with the questions that they answer: none of
/// them is ever lost.
class NameDrafts {
public:
    void keep(MapId map, const QString& text, const std::optional<PromptId>& prompt);
    QString textFor(MapId map) const;
    bool isEmpty() const { return m_drafts.empty(); }
    /// Adds them all to their maps; each is one gesture.
    void addTo(StudyDocument& document);

private:
    struct Draft {
        QString text;
        std::optional<PromptId> prompt;
    };

    std::map<MapId, Draft> m_drafts;
};

}  // namespace alteri
