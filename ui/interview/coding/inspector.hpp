// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/model/value.hpp"
#include "core/store/changes/change.hpp"
#include "core/store/tables/writer.hpp"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace alteri {

class AnswerEditor;
class NoteEditor;
class StudyDocument;

/// Shows and edits the selected alteri with their ties, or ego where none is selected: the name,
/// every attribute and notes. Saved as it is entered.
class Inspector : public QWidget {
    Q_OBJECT

public:
    explicit Inspector(StudyDocument& document, QWidget* parent = nullptr);

    /// What is shown: alteri on a map, an ego with one of its maps, or nothing.
    void showTies(const std::vector<TieKey>& ties);
    void showEgo(EgoId ego, std::optional<MapId> map);
    void showNothing();

    /// Marks the attribute that is asked about in the interview, and brings it into sight.
    void setAsked(const std::optional<AttributeId>& attribute);

    /// Stores what was typed but not confirmed yet.
    void commitPending();
    /// Shows what is stored in place of what is being typed.
    void takeBack();

signals:
    /// Somebody shown has got an answer.
    void answered(alteri::AttributeId attribute);
    void message(const QString& text);
    /// Somebody wants to change an attribute itself, not an answer to it.
    void attributeChangeWanted(alteri::AttributeId attribute);

private:
    enum class Shows { Nothing, Ego, Tie };

    void onChanged(const Change& change);
    void rebuild();
    void sync();
    void addEditors(Owner owner, const QString& heading);
    QString headingOf(Owner owner) const;
    void offerChange(AnswerEditor& editor);
    void markAsked();
    void showAsked();
    void clearEditors();
    void rename();
    void addNotes();
    void addNote(const QString& label,
                 const std::function<std::string(const Reader&)>& read,
                 const std::function<void(Writer&, const std::string&)>& write);
    void syncEditor(AnswerEditor& editor, const Reader& reader);
    static void syncNamely(AnswerEditor& editor, const Subject& subject, const Reader& reader);
    void answer(const std::vector<Subject>& subjects,
                AttributeId attribute,
                const std::optional<Value>& value);
    void dropPending();
    void keepUnfinished(const std::vector<Subject>& subjects,
                        const Attribute& attribute,
                        const QString& text);
    std::vector<Subject> subjectsOf(Owner owner) const;
    bool concerns(const Change& change) const;
    bool isGone() const;

    StudyDocument& m_document;
    Shows m_shows = Shows::Nothing;
    EgoId m_ego;
    std::optional<MapId> m_map;  ///< beside the ego shown
    std::vector<TieKey> m_ties;
    QLabel* m_heading;
    QLineEdit* m_name;
    QLabel* m_empty;
    QScrollArea* m_scroll;
    QVBoxLayout* m_fields = nullptr;
    std::vector<AnswerEditor*> m_editors;
    std::optional<AttributeId> m_asked;
    QPointer<AnswerEditor> m_askedEditor;
    /// What was typed and is no answer, by whom it is about: shown again with them.
    std::map<std::pair<std::vector<Subject>, AttributeId>, QString> m_unfinished;
    std::vector<std::pair<NoteEditor*, std::function<std::string(const Reader&)>>> m_notes;
};

}  // namespace alteri
