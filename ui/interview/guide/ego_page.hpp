// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/guide/step_page.hpp"

#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;

namespace alteri {

class NoteEditor;
class StudyDocument;

/// Information, consent, questions about ego and the closing, which lists what is open still.
class EgoStepPage : public StepPage {
    Q_OBJECT

public:
    explicit EgoStepPage(StudyDocument& document, QWidget* parent = nullptr);

    void show(const InterviewState& state, const GuideStep& step, bool isNew) override;
    void commitPending() override;
    bool takeFocus() override;

private:
    void showConsent(const InterviewState& state);
    void showRemarks(const InterviewState& state);
    bool writeRemarks(const QString& text);
    void showOpen(const InterviewState& state);
    void agree(bool agrees);

    StudyDocument& m_document;
    GuideStep m_step;
    EgoId m_ego;
    MapId m_map;
    QCheckBox* m_agree;
    QLabel* m_agreed;
    QuestionForm* m_form;
    NoteEditor* m_remarks;
    QListWidget* m_open;
    std::vector<GuideStepId> m_openSteps;
};

}  // namespace alteri
