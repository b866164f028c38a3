// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/merge_question.hpp"

#include <QDialog>

#include <map>
#include <string>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace alteri {

class StudyMerging;

/// What comes in with another copy of the study, and what the two contradict each other in, to be
/// decided one by one or all at once. Nothing is written; what is planned last is what is wanted.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    /// @param merging planned as is proposed
    explicit MergeDialog(StudyMerging& merging, QWidget* parent = nullptr);

    void accept() override;

private:
    QWidget* makeAuthorRow();
    QWidget* makeQuestions();
    QWidget* makeEntries();
    void plan();
    void showPlan();
    void showQuestions();
    void addQuestion(const MergeQuestion& question);
    void decideAll(MergeChoice choice);
    void propose();
    MergeChoice decisionOf(const MergeQuestion& question) const;

    StudyMerging& m_merging;
    std::map<std::string, MergeChoice> m_decisions;  ///< by the ids of questions
    QLineEdit* m_author;
    QWidget* m_questionArea = nullptr;
    QTreeWidget* m_questions;
    QListWidget* m_entries;
    QLabel* m_summary;
    QPushButton* m_merge = nullptr;
};

}  // namespace alteri
