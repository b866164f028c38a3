// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/interview/guide/step_page.hpp"

#include <optional>
#include <utility>
#include <vector>

class QTableWidget;

namespace alteri {

class StudyDocument;

/// Ties between alteri in a matrix: Y says that two are tied, X that they are not, Delete that
/// they were not asked about; a click goes from one to the next. Of undirected ties only one half
/// is asked for.
class MatrixStepPage : public StepPage {
    Q_OBJECT

public:
    explicit MatrixStepPage(StudyDocument& document, QWidget* parent = nullptr);

    void show(const InterviewState& state, const GuideStep& step, bool isNew) override;
    bool takeFocus() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What is known of a pair.
    enum class Known { Nothing, Tied, NotTied };

    std::optional<AlterTie> pairAt(int row, int column) const;
    Known known(const AlterTie& pair) const;
    void say(int row, int column, Known wanted);
    void fillCell(int row, int column);
    void goOn();
    void showQuestions();

    StudyDocument& m_document;
    QTableWidget* m_table;
    QuestionForm* m_form;
    std::vector<std::pair<AlterTie, std::vector<QuestionForm::Asked>>> m_asked;  ///< of the ties
    std::vector<AlterId> m_alteri;
    MapId m_map;
    std::optional<TieKind> m_kind;
};

}  // namespace alteri
