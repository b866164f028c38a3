// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/model/value.hpp"
#include "core/store/change.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace alteri {

class AnswerEditor;
class StudyDocument;

/// Shows and edits the selected alter with its tie, or ego where no alter is selected: the name
/// and every attribute. Saved as it is entered.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(StudyDocument& document, QWidget* parent = nullptr);

    /// What is shown: an alter on a map, an ego, or nothing.
    void showTie(const TieKey& tie);
    void showEgo(EgoId ego);
    void showNothing();

    /// Stores what was typed but not confirmed yet.
    void commitPending();

private:
    enum class Shows { Nothing, Ego, Tie };

    void onChanged(const Change& change);
    void rebuild();
    void sync();
    void addEditors(Owner owner, const QString& heading);
    void clearEditors();
    void rename();
    void answer(const Subject& subject, AttributeId attribute, const std::optional<Value>& value);
    void dropPending();
    Subject subjectOf(Owner owner) const;
    bool isGone() const;

    StudyDocument& m_document;
    Shows m_shows = Shows::Nothing;
    EgoId m_ego;
    TieKey m_tie;
    QLabel* m_heading;
    QLineEdit* m_name;
    QLabel* m_empty;
    QScrollArea* m_scroll;
    QVBoxLayout* m_fields = nullptr;
    std::vector<AnswerEditor*> m_editors;
};

}  // namespace alteri
