// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assignment.hpp"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QComboBox;
class QPushButton;
class QTreeWidget;

namespace alteri {

class StudyDocument;

/// Who interviews whom, and how far that is: every ego, of whom those that are chosen are given to
/// somebody, or get another state, in one step.
class AssignmentTable : public QWidget {
    Q_OBJECT

public:
    explicit AssignmentTable(StudyDocument& document, QWidget* parent = nullptr);

private:
    QWidget* makeChoices();
    void refresh();
    void showPeople(const std::vector<Assignment>& assignments);
    void updateChoices();
    std::vector<EgoId> chosen() const;
    /// What there is of an ego; nothing if it is given to nobody.
    std::optional<Assignment> assignmentOf(EgoId ego) const;
    void changeChosen(const QString& label, const std::function<void(Assignment&)>& change);
    void assign();
    void setState(Assignment::State state);
    void assignToNobody();

    StudyDocument& m_document;
    std::vector<EgoId> m_egos;  ///< a row each
    std::vector<Assignment> m_assignments;
    QTreeWidget* m_table;
    QComboBox* m_person;
    QComboBox* m_state;
    QPushButton* m_assign;
    QPushButton* m_nobody;
};

}  // namespace alteri
