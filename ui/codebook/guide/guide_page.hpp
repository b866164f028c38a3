// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QAction;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace alteri {

class Questions;
class StepForm;
class StudyDocument;

/// The interview guide: its steps at the left, to be added, dragged and duplicated; the selected
/// one at the right, and beneath what of it can hardly be meant.
class GuidePage : public QWidget {
    Q_OBJECT

public:
    GuidePage(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);

    void commitPending();
    /// Its keys hold only while it is in sight.
    void setActionsEnabled(bool enabled);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeList();
    void enableActions();
    QAction* makeAction(const QString& text,
                        const QKeySequence& key,
                        const char* name,
                        const QString& toolTip,
                        void (GuidePage::*slot)());
    std::optional<GuideStepId> current() const;
    void follow();
    void fillFindings();
    void showCurrent();
    void select(GuideStepId step);
    void showAddMenu();
    void add(StepKind kind);
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void move(int place);
    void takeDrag();
    void rehearse();

    StudyDocument& m_document;
    Questions& m_questions;
    QListWidget* m_list;
    QListWidget* m_findings;
    QLabel* m_verdict;
    QPushButton* m_attempt;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    StepForm* m_form;
    QMenu* m_kinds;
    std::vector<GuideStep> m_guide;
    std::vector<GuideStepId> m_found;  ///< the step of each finding
    std::vector<QAction*> m_actions;
    bool m_isShown = false;
    bool m_isFollowing = false;
    bool m_isStale = true;  ///< the study has changed while it was out of sight
};

}  // namespace alteri
