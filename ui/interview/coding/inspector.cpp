// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/inspector.hpp"

#include "core/guide/step_changes.hpp"
#include "ui/interview/coding/answer_editor.hpp"
#include "ui/interview/coding/coding.hpp"
#include "ui/interview/coding/note_editor.hpp"
#include "ui/study/study_document.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/widgets/shortcut_pass.hpp"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace alteri {

Inspector::Inspector(StudyDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_heading(new QLabel)
    , m_name(new QLineEdit)
    , m_empty(new QLabel(tr("Select an alter on the map to see and code it here.")))
    , m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("inspector"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 0);
    column->setSpacing(8);
    m_heading->setProperty("caption", true);
    m_name->setObjectName(QStringLiteral("inspectorName"));
    m_name->setAccessibleName(tr("Name"));
    auto large = m_name->font();
    large.setPointSizeF(large.pointSizeF() + 2);
    m_name->setFont(large);
    m_empty->setWordWrap(true);
    m_empty->setProperty("caption", true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);  // its fields have it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_heading);
    column->addWidget(m_name);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    passShortcuts(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, &Inspector::rename);
    connect(&document, &StudyDocument::changed, this, &Inspector::onChanged);
    // New fields get their places only a while after they are made.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &Inspector::showAsked);
    rebuild();
}

void Inspector::showTies(const std::vector<TieKey>& ties)
{
    if (m_shows == Shows::Tie && m_ties == ties)
        return;
    commitPending();
    m_shows = Shows::Tie;
    m_ties = ties;
    rebuild();
}

void Inspector::showEgo(EgoId ego, std::optional<MapId> map)
{
    if (m_shows == Shows::Ego && m_ego == ego && m_map == map)
        return;
    commitPending();
    m_shows = Shows::Ego;
    m_ego = ego;
    m_map = map;
    rebuild();
}

void Inspector::showNothing()
{
    commitPending();
    m_shows = Shows::Nothing;
    rebuild();
}

void Inspector::commitPending()
{
    if (m_shows == Shows::Nothing)
        return;
    if (isGone()) {
        dropPending();
        return;
    }
    rename();
    for (auto* editor : m_editors)
        editor->commitPending();
    for (const auto& [note, read] : m_notes)
        note->commitPending();
}

/// There is nobody any more whom it could be stored about.
void Inspector::dropPending()
{
    m_name->setModified(false);
    for (auto* editor : m_editors)
        editor->disconnect(this);
    m_editors.clear();
    for (const auto& [note, read] : m_notes)
        note->disconnect(this);
    m_notes.clear();
}

void Inspector::onChanged(const Change& change)
{
    if (isGone())
        showNothing();
    else if (change.codebookChanged || change.designChanged)
        rebuild();
    else if (concerns(change))
        sync();
}

bool Inspector::concerns(const Change& change) const
{
    if (m_shows == Shows::Ego)
        return change.egos.contains(m_ego) || (m_map && change.maps.contains(*m_map));
    return std::any_of(m_ties.begin(), m_ties.end(),
                       [&](const TieKey& tie) { return change.alteri.contains(tie.alter); });
}

bool Inspector::isGone() const
{
    const auto reader = m_document.reader();
    if (m_shows == Shows::Ego)
        return !reader.ego(m_ego) || (m_map && !reader.map(*m_map));
    if (m_shows == Shows::Nothing)
        return false;
    const auto content = m_document.content(m_ties.front().map);
    return !content || std::any_of(m_ties.begin(), m_ties.end(), [&](const TieKey& tie) {
        return content->find(tie.alter) == nullptr;
    });
}

void Inspector::clearEditors()
{
    dropPending();
    // An editor may be the sender of the signal that led here.
    if (auto* old = m_scroll->takeWidget())
        old->deleteLater();
    auto* fields = new QWidget;
    m_fields = new QVBoxLayout(fields);
    m_fields->setContentsMargins(0, 4, 8, 14);
    m_fields->setSpacing(12);
    m_scroll->setWidget(fields);
    fields->setAutoFillBackground(false);
}

void Inspector::rebuild()
{
    clearEditors();
    switch (m_shows) {
    case Shows::Nothing:
        break;
    case Shows::Ego:
        m_heading->setText(tr("Ego"));
        addEditors(Owner::Ego, {});
        break;
    case Shows::Tie:
        m_heading->setText(tr("Alter"));
        addEditors(Owner::Tie, headingOf(Owner::Tie));
        addEditors(Owner::Alter, headingOf(Owner::Alter));
        break;
    }
    addNotes();
    m_fields->addStretch();
    const bool something = m_shows != Shows::Nothing;
    m_heading->setVisible(something);
    m_name->setVisible(something);
    m_scroll->setVisible(something);
    m_empty->setVisible(!something);
    if (!something)
        static_cast<QVBoxLayout*>(layout())->setStretchFactor(m_empty, 1);
    m_empty->setAlignment(Qt::AlignTop);
    sync();
    markAsked();
}

/// What is said about an alter holds wherever it stands, which nobody sees from one map.
QString Inspector::headingOf(Owner owner) const
{
    const auto reader = m_document.reader();
    std::size_t maps = 1;
    for (const auto& tie : m_ties)
        maps = std::max(maps, reader.mapsOf(tie.alter).size());
    if (maps == 1)
        return owner == Owner::Tie ? tr("Tie to ego") : tr("Alter");
    return owner == Owner::Tie
               ? tr("Tie to ego (on this map only)")
               : tr("Alter (the same on all %n maps)", nullptr, static_cast<int>(maps));
}

void Inspector::setAsked(const std::optional<AttributeId>& attribute)
{
    m_asked = attribute;
    markAsked();
}

void Inspector::markAsked()
{
    m_askedEditor = nullptr;
    for (auto* editor : m_editors) {
        const bool isAsked = m_asked == editor->attribute().id;
        editor->setAsked(isAsked);
        if (isAsked)
            m_askedEditor = editor;
    }
    showAsked();
}

void Inspector::showAsked()
{
    if (m_askedEditor != nullptr)
        m_scroll->ensureWidgetVisible(m_askedEditor, 0, 30);
}

void Inspector::addEditors(Owner owner, const QString& heading)
{
    const auto& codebook = m_document.spokenCodebook();
    const auto attributes = codebook.of(owner);
    // Consents are answers of ego: whoever selects partners does not wait for the guide.
    const auto guide = owner == Owner::Ego ? m_document.reader().guide() : std::vector<GuideStep>();
    if (!attributes.empty() && !heading.isEmpty()) {
        auto* title = new QLabel(heading);
        title->setProperty("heading", true);
        m_fields->addWidget(title);
    }
    for (const auto* attribute : attributes) {
        auto* editor = new AnswerEditor(*attribute, m_document.keys());
        editor->setObjectName(QString::fromStdString(attribute->key));
        editor->setReadOnly(!m_document.isWritable() || keepsConsent(guide, attribute->id));
        // The subjects are fixed here: what was typed about one never goes to another.
        const auto subjects = subjectsOf(owner);
        connect(editor, &AnswerEditor::answered, this,
                [this, subjects](AttributeId id, const std::optional<Value>& value) {
                    answer(subjects, id, value);
                });
        connect(editor, &AnswerEditor::chosen, this,
                [this, subjects](AttributeId id, CategoryId category) {
                    giveChoice(m_document, subjects, id, category);
                });
        connect(editor, &AnswerEditor::namelySaid, this,
                [this, subjects](AttributeId id, CategoryId category, const QString& text) {
                    giveNamely(m_document, subjects.front(), id, category, text);
                });
        connect(editor, &AnswerEditor::unfinished, this,
                [this, subjects](const Attribute& asked, const QString& text) {
                    keepUnfinished(subjects, asked, text);
                });
        offerChange(*editor);
        if (const auto typed = m_unfinished.extract({subjects, attribute->id}))
            editor->resume(typed.mapped());
        m_editors.push_back(editor);
        m_fields->addWidget(editor);
    }
}

/// The menu of an attribute leads to the codebook.
void Inspector::offerChange(AnswerEditor& editor)
{
    auto* change = new QAction(tr("Change this attribute…"), &editor);
    nameAction(change, "changeAttribute");
    editor.addAction(change);
    editor.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(change, &QAction::triggered, this,
            [this, id = editor.attribute().id] { emit attributeChangeWanted(id); });
}

void Inspector::addNotes()
{
    if (m_shows == Shows::Tie && m_ties.size() == 1) {
        const auto tie = m_ties.front();
        addNote(
            tr("Note on the alter"),
            [tie](const Reader& reader) { return reader.alter(tie.alter)->note; },
            [tie](Writer& writer, const std::string& text) { writer.setNote(tie.alter, text); });
        addNote(
            tr("Note on the tie"), [tie](const Reader& reader) { return reader.tie(tie)->note; },
            [tie](Writer& writer, const std::string& text) { writer.setNote(tie, text); });
    }
    if (m_shows == Shows::Ego && m_map) {
        const auto map = *m_map;
        addNote(
            tr("Note on the map"), [map](const Reader& reader) { return reader.map(map)->note; },
            [map](Writer& writer, const std::string& text) { writer.setNote(map, text); });
    }
}

void Inspector::addNote(const QString& label,
                        const std::function<std::string(const Reader&)>& read,
                        const std::function<void(Writer&, const std::string&)>& write)
{
    auto* note = new NoteEditor(label, [this, write](const QString& text) {
        return m_document.perform(tr("Write note"),
                                  [&](Writer& writer) { write(writer, text.toStdString()); });
    });
    note->setReadOnly(!m_document.isWritable());
    m_notes.emplace_back(note, read);
    m_fields->addWidget(note);
}

/// What is no answer cannot be stored, but whoever typed it is told and finds it again.
void Inspector::keepUnfinished(const std::vector<Subject>& subjects,
                               const Attribute& attribute,
                               const QString& text)
{
    m_unfinished[{subjects, attribute.id}] = text;
    emit message(tr("“%1” was not stored as %2: it is no such answer. It stands in the field "
                    "still.")
                     .arg(text, QString::fromStdString(attribute.label)));
}

std::vector<Subject> Inspector::subjectsOf(Owner owner) const
{
    if (owner == Owner::Ego)
        return {m_ego};
    std::vector<Subject> subjects;
    for (const auto& tie : m_ties)
        subjects.push_back(owner == Owner::Alter ? Subject(tie.alter) : Subject(tie));
    return subjects;
}

void Inspector::takeBack()
{
    m_name->setModified(false);
    for (auto* editor : m_editors)
        editor->takeBack();
    sync();
}

void Inspector::sync()
{
    if (m_shows == Shows::Nothing)
        return;
    const auto reader = m_document.reader();
    const bool several = m_shows == Shows::Tie && m_ties.size() > 1;
    const auto name = several ? tr("%n alteri selected", nullptr, static_cast<int>(m_ties.size()))
                      : m_shows == Shows::Ego
                          ? QString::fromStdString(reader.ego(m_ego)->label)
                          : QString::fromStdString(reader.alter(m_ties.front().alter)->label);
    const QSignalBlocker blocker(m_name);
    // What is being typed stays: it is taken when the field is left.
    if (!m_name->isModified()) {
        m_name->setText(name);
        m_name->setCursorPosition(0);
    }
    m_name->setReadOnly(several || !m_document.isWritable());
    for (auto* editor : m_editors)
        syncEditor(*editor, reader);
    for (const auto& [note, read] : m_notes)
        note->sync(QString::fromStdString(read(reader)));
}

void Inspector::syncEditor(AnswerEditor& editor, const Reader& reader)
{
    const auto& attribute = editor.attribute();
    if (m_shows == Shows::Ego) {
        editor.sync(reader.answer(m_ego, attribute.id));
        syncNamely(editor, m_ego, reader);
        return;
    }
    const auto content = m_document.content(m_ties.front().map);
    const auto answerOf = [&](const TieKey& tie) {
        return content->find(tie.alter)->answer(attribute);
    };
    const auto* first = answerOf(m_ties.front());
    const bool same = std::all_of(m_ties.begin(), m_ties.end(), [&](const TieKey& tie) {
        const auto* own = answerOf(tie);
        return (own == nullptr) == (first == nullptr) && (own == nullptr || *own == *first);
    });
    if (same)
        editor.sync(first != nullptr ? std::optional(*first) : std::nullopt);
    else
        editor.syncMixed();
    if (m_ties.size() == 1)
        syncNamely(editor, subjectsOf(attribute.owner).front(), reader);
}

void Inspector::syncNamely(AnswerEditor& editor, const Subject& subject, const Reader& reader)
{
    if (editor.attribute().hasCategories())
        editor.syncNamely(reader.namely(subject, editor.attribute().id));
}

void Inspector::rename()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    const auto reader = m_document.reader();
    const auto name = m_name->text().trimmed().toStdString();
    if (m_shows == Shows::Tie && m_ties.size() == 1
        && reader.alter(m_ties.front().alter)->label != name)
        m_document.perform(tr("Rename alter"),
                           [&](Writer& writer) { writer.renameAlter(m_ties.front().alter, name); });
    else if (m_shows == Shows::Ego && reader.ego(m_ego)->label != name)
        m_document.perform(tr("Rename ego"),
                           [&](Writer& writer) { writer.renameEgo(m_ego, name); });
    sync();
}

void Inspector::answer(const std::vector<Subject>& subjects,
                       AttributeId attribute,
                       const std::optional<Value>& value)
{
    if (giveAnswer(m_document, subjects, attribute, value) && value)
        emit answered(attribute);
}

}  // namespace alteri
