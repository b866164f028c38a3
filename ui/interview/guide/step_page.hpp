// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/interview_state.hpp"
#include "ui/interview/guide/question_form.hpp"

#include <QWidget>

#include <vector>

namespace alteri {

/// What a step of the guide shows below its text.
class StepPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// @param isNew whether the interview has just come to the step
    virtual void show(const InterviewState& state, const GuideStep& step, bool isNew) = 0;
    virtual void commitPending() {}
    /// Puts the keyboard where the step begins. @return false if that is on the map
    virtual bool takeFocus() { return false; }
    /// Whether the map has to make room for it.
    virtual bool fillsPlace() const { return true; }

signals:
    void message(const QString& text);
    void stepWanted(alteri::GuideStepId step);
};

/// The questions of a step that are asked of ego, or about one of its alteri.
std::vector<QuestionForm::Asked> askedOfEgo(const InterviewState& state, const GuideStep& step);
std::vector<QuestionForm::Asked>
askedAbout(const InterviewState& state, const GuideStep& step, AlterId alter);

/// Those that are asked about a tie between alteri.
std::vector<QuestionForm::Asked>
askedAbout(const InterviewState& state, const GuideStep& step, const AlterTie& tie);

/// The same of one question.
QuestionForm::Asked
askedAbout(const InterviewState& state, const GuideQuestion& question, AlterId alter);

}  // namespace alteri
