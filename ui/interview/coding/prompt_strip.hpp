// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;

namespace alteri {

class MapScene;
class PromptAnswer;
class StudyDocument;
struct Attribute;

/// The question of the interview that is being asked. Alteri named meanwhile remember it; a
/// question about an attribute leads from one alter without an answer to the next, in the order in
/// which they were named.
class PromptStrip : public QWidget {
    Q_OBJECT

public:
    PromptStrip(StudyDocument& document, MapScene& scene, QWidget* parent = nullptr);

    /// The name generator that is being asked, if any.
    std::optional<PromptId> generator() const;
    /// The attribute that is being asked about, if any.
    std::optional<AttributeId> attribute() const;
    void sync();
    /// While the guide leads the interview, no question of this list is asked.
    void setSuspended(bool suspended);

    /// Begins to write an answer about those who are selected.
    void write(const QString& begun);
    /// Stores what was written and not confirmed.
    void commitPending();
    /// Goes to the next alter without an answer, or says that there is none.
    void goOn();

signals:
    void alterWanted(alteri::AlterId alter);
    /// Another attribute is asked about, or none.
    void asked();
    /// Everybody has an answer to the question that is asked.
    void allAnswered();
    /// Nothing is written now: the keys are the map's again.
    void left();

private:
    void step(int by);
    const Attribute* askedAttribute() const;
    std::size_t openCount() const;
    QToolButton* addButton(const QString& text, const QString& toolTip);

    StudyDocument& m_document;
    MapScene& m_scene;
    QLabel* m_place;
    QLabel* m_text;
    PromptAnswer* m_answer;
    QToolButton* m_before;
    QToolButton* m_after;
    QToolButton* m_next;
    std::vector<Prompt> m_prompts;
    std::size_t m_current = 0;
    bool m_isSuspended = false;
    std::optional<AttributeId> m_asked;  ///< last told
};

}  // namespace alteri
