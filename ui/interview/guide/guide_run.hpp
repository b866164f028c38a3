// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/interview_state.hpp"
#include "core/model/guide.hpp"

#include <QObject>

#include <memory>
#include <optional>

namespace alteri {

class Questions;
class StudyDocument;
struct Change;

/// Leads the interview that is shown through the guide. Where it is follows from the study: every
/// step to another one is a gesture that keeps the times, and undo goes back.
class GuideRun : public QObject {
    Q_OBJECT

public:
    GuideRun(StudyDocument& document, Questions& questions, QObject* parent = nullptr);

    /// The map that is shown. That of a step belongs to its interview; an interview that was under
    /// way on another map leaves the guide there.
    void setMap(std::optional<MapId> map);
    /// The map of the interview that the shown one belongs to.
    std::optional<MapId> map() const { return m_map; }

    /// Nothing while no interview is led through the guide.
    const InterviewState* state() const { return m_state.get(); }
    /// The step at which the interview is now.
    const GuideStep* step() const { return m_state ? m_state->current() : nullptr; }

    /// One key: begins, leaves to free work on the map, or comes back to the step that was left.
    void toggle();
    void leave();
    void goTo(GuideStepId id);
    void goOn(int by);
    /// Asks for the interviewer's name or code, which this device keeps.
    bool askInterviewer();

signals:
    /// The interview is elsewhere in the guide, or what its steps show has changed.
    void changed();
    void message(const QString& text);

private:
    void follow(const Change& change);
    void read();
    void visit(const InterviewState& state, const GuideStep& step);

    StudyDocument& m_document;
    Questions& m_questions;
    std::optional<MapId> m_map;
    std::unique_ptr<InterviewState> m_state;
};

}  // namespace alteri
