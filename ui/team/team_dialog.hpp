// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merging/contradictions.hpp"

#include <QDialog>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace alteri {

class StudyDocument;
class TeamFollowing;

/// What somebody wants who works in a team.
struct TeamWish {
    enum class Kind { Connect, Join };

    Kind kind = Kind::Connect;
    QString service;
    QString study{};       ///< id on the hub, to join it
    QString passphrase{};  ///< of the team; empty when connecting: the server may read
};

/// The team of a study. Alone: put the study on a hub, or join another one there. Connected: how it
/// stands, and leaving. For both: what people said differently and what is decided about it, and
/// who interviews whom.
class TeamDialog : public QDialog {
    Q_OBJECT

public:
    TeamDialog(StudyDocument& document, TeamFollowing& following, QWidget* parent = nullptr);

    /// What was asked for when the dialog was accepted.
    const TeamWish& wish() const { return m_wish; }

private:
    QWidget* makeBeginning();
    QWidget* makeConnected();
    QWidget* makeContradictions();
    void askToConnect();
    void askToJoin();
    void leaveHub();
    void showState();
    void showContradictions();
    void updateChoices();
    void decide(bool takeOther);

    StudyDocument& m_document;
    TeamFollowing& m_following;
    TeamWish m_wish;
    std::vector<Contradiction> m_open;
    QTabWidget* m_tabs;
    QStackedWidget* m_pages;
    QLineEdit* m_service;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QCheckBox* m_clear;
    QLineEdit* m_id;
    QLineEdit* m_joinPassphrase;
    QLabel* m_complaint;
    QLabel* m_state;
    QLabel* m_fault;
    QLabel* m_place;
    QTreeWidget* m_contradictions;
    QPushButton* m_keep = nullptr;
    QPushButton* m_takeOther = nullptr;
};

}  // namespace alteri
