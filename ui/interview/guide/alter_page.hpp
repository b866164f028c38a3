// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/guide/step_page.hpp"

#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace alteri {

class StudyDocument;

/// A name interpreter as a form, one alter after the other. Ctrl+PgDn and Ctrl+PgUp go to the next
/// and the one before; Enter behind the last question does too.
class AlterStepPage : public StepPage {
    Q_OBJECT

public:
    explicit AlterStepPage(StudyDocument& document, QWidget* parent = nullptr);

    void show(const InterviewState& state, const GuideStep& step, bool isNew) override;
    void commitPending() override;
    bool takeFocus() override;

signals:
    /// The form is about another alter now.
    void alterShown(alteri::AlterId alter);

private:
    void go(int by);
    void showCurrent();

    StudyDocument& m_document;
    QLabel* m_name;
    QLabel* m_place;
    QToolButton* m_before;
    QToolButton* m_after;
    QuestionForm* m_form;
    GuideStepId m_step;
    std::vector<AlterId> m_alteri;
    std::vector<std::vector<QuestionForm::Asked>> m_asked;  ///< by alter
    std::vector<QString> m_names;
    std::size_t m_current = 0;
    AlterId m_shown;
};

}  // namespace alteri
