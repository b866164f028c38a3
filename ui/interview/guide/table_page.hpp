// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/guide/step_page.hpp"

#include <optional>
#include <vector>

class QTableWidget;

namespace alteri {

class StudyDocument;

/// A name interpreter as a table: a row for each alter, a column for each question. Whatever the
/// line of names takes as an answer can be written in a cell: a key, a code, the beginning of a
/// label, `?` and `!`.
class TableStepPage : public StepPage {
    Q_OBJECT

public:
    explicit TableStepPage(StudyDocument& document, QWidget* parent = nullptr);

    void show(const InterviewState& state, const GuideStep& step, bool isNew) override;
    bool takeFocus() override;

private:
    void fill(const InterviewState& state, const GuideStep& step);
    void take(int row, int column);
    std::optional<Value> answerIn(const Attribute& attribute, const QString& text) const;

    StudyDocument& m_document;
    QTableWidget* m_table;
    std::vector<std::vector<std::optional<QuestionForm::Asked>>> m_cells;  ///< by row and column
    bool m_isFilling = false;
};

}  // namespace alteri
