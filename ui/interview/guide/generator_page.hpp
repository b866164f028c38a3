// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/guide/step_page.hpp"

#include <vector>

class QLabel;
class QListWidget;

namespace alteri {

class StudyDocument;

/// A name generator: its question, how many were named, what is asked at once in the line, and
/// partners named before who can be picked again. Names are written in the line above the map.
class GeneratorStepPage : public StepPage {
    Q_OBJECT

public:
    explicit GeneratorStepPage(StudyDocument& document, QWidget* parent = nullptr);

    void show(const InterviewState& state, const GuideStep& step, bool isNew) override;
    bool fillsPlace() const override { return false; }

private:
    QString countText(std::size_t named) const;
    QString lineText() const;
    void showEarlier(const InterviewState& state);
    void pick(int row);

    StudyDocument& m_document;
    GuideStep m_step;
    MapId m_map;
    QLabel* m_question;
    QLabel* m_count;
    QLabel* m_line;
    QWidget* m_before;  ///< the list of those named before, with what it is
    QListWidget* m_earlier;
    std::vector<AlterId> m_offered;
    bool m_isFilling = false;
};

}  // namespace alteri
