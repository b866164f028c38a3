// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"
#include "core/model/network.hpp"
#include "ui/interview/guide/question_form.hpp"

#include <QWidget>

#include <optional>
#include <set>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace alteri {

class MapScene;
class StudyDocument;

/// The strip above the map while ties between alteri are drawn: the kind of tie, and the pair
/// walk, which asks once about each pair of the selected alteri (of all, if none is selected). The
/// guide can have something asked about each tie that there is, right after "yes".
class TieMode : public QWidget {
    Q_OBJECT

public:
    TieMode(StudyDocument& document, MapScene& scene, QWidget* parent = nullptr);

    bool isOn() const { return m_isOn; }
    /// The kind of tie that is drawn, if the study has any.
    std::optional<TieKind> kind() const;
    void setOn(bool on);
    /// Begins to ask about each pair of the selected alteri, or of all; ends it if that is done.
    void walk();
    /// Begins to ask about each pair of some alteri, and about each tie that is there what the
    /// questions say.
    void askPairs(TieKindId kind,
                  const std::vector<AlterId>& alteri,
                  const std::vector<GuideQuestion>& questions = {});

    /// Takes a key pressed on the map during the pair walk. @return whether it was used
    bool press(const QKeyEvent& event);
    /// Esc: leaves the walk, then the mode.
    void goBack();

signals:
    void switched(bool on);
    void kindsWanted();
    /// What was asked about a tie is answered: the keyboard belongs to the map again.
    void left();
    void message(const QString& text);

private:
    void fillKinds();
    void toggleTie(AlterId source, AlterId target);
    void startWalk();
    void beginWalk();
    void followChange();
    bool findPairs();
    bool askAboutTie();
    std::vector<QuestionForm::Asked> openQuestions();
    void passTie();
    void endQuestions();
    void ask();
    void answer(bool tied);
    void skip();
    void endWalk();

    StudyDocument& m_document;
    MapScene& m_scene;
    QLabel* m_text;
    QuestionForm* m_form;
    QComboBox* m_kind;
    QPushButton* m_kinds;
    QPushButton* m_walk;
    QPushButton* m_yes;
    QPushButton* m_no;
    QPushButton* m_skip;
    std::optional<TieKindId> m_chosen;
    bool m_isOn = false;
    bool m_walks = false;
    std::vector<AlterId> m_walked;                     ///< the alteri that the walk is about
    std::vector<std::pair<AlterId, AlterId>> m_pairs;  ///< still to be asked about
    std::vector<GuideQuestion> m_questions;            ///< about each tie that is there
    std::optional<AlterTie> m_about;                   ///< the tie that they are asked about now
    std::set<AlterTie> m_passed;                       ///< those left open
};

}  // namespace alteri
