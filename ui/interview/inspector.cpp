// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/inspector.hpp"

#include "core/maps/placing.hpp"
#include "ui/interview/answer_editor.hpp"
#include "ui/interview/shortcut_pass.hpp"
#include "ui/study/study_document.hpp"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

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
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_heading);
    column->addWidget(m_name);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    passShortcuts(m_name);
    connect(m_name, &QLineEdit::editingFinished, this, &Inspector::rename);
    connect(&document, &StudyDocument::changed, this, &Inspector::onChanged);
    rebuild();
}

void Inspector::showTie(const TieKey& tie)
{
    if (m_shows == Shows::Tie && m_tie == tie)
        return;
    commitPending();
    m_shows = Shows::Tie;
    m_tie = tie;
    rebuild();
}

void Inspector::showEgo(EgoId ego)
{
    if (m_shows == Shows::Ego && m_ego == ego)
        return;
    commitPending();
    m_shows = Shows::Ego;
    m_ego = ego;
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
}

/// There is nobody any more whom it could be stored about.
void Inspector::dropPending()
{
    m_name->setModified(false);
    for (auto* editor : m_editors)
        editor->disconnect(this);
    m_editors.clear();
}

void Inspector::onChanged(const Change& change)
{
    if (isGone())
        showNothing();
    else if (change.codebookChanged)
        rebuild();
    else
        sync();
}

bool Inspector::isGone() const
{
    const auto reader = m_document.reader();
    return (m_shows == Shows::Tie && !reader.tie(m_tie))
           || (m_shows == Shows::Ego && !reader.ego(m_ego));
}

void Inspector::clearEditors()
{
    for (auto* editor : m_editors)
        editor->disconnect(this);
    m_editors.clear();
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
        addEditors(Owner::Tie, tr("Tie to ego"));
        addEditors(Owner::Alter, tr("Alter"));
        break;
    }
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
}

void Inspector::addEditors(Owner owner, const QString& heading)
{
    const auto codebook = m_document.reader().codebook();
    const auto attributes = codebook.of(owner);
    if (!attributes.empty() && !heading.isEmpty()) {
        auto* title = new QLabel(heading);
        title->setProperty("heading", true);
        m_fields->addWidget(title);
    }
    for (const auto* attribute : attributes) {
        auto* editor = new AnswerEditor(*attribute);
        editor->setObjectName(QString::fromStdString(attribute->key));
        editor->setReadOnly(!m_document.isWritable());
        // The subject is fixed here: what was typed about one never goes to another.
        const auto subject = subjectOf(owner);
        connect(editor, &AnswerEditor::answered, this,
                [this, subject](AttributeId id, const std::optional<Value>& value) {
                    answer(subject, id, value);
                });
        m_editors.push_back(editor);
        m_fields->addWidget(editor);
    }
}

Subject Inspector::subjectOf(Owner owner) const
{
    if (owner == Owner::Ego)
        return m_ego;
    if (owner == Owner::Alter)
        return m_tie.alter;
    return m_tie;
}

void Inspector::sync()
{
    if (m_shows == Shows::Nothing)
        return;
    const auto reader = m_document.reader();
    const auto name =
        m_shows == Shows::Ego ? reader.ego(m_ego)->label : reader.alter(m_tie.alter)->label;
    const QSignalBlocker blocker(m_name);
    // What is being typed stays: it is taken when the field is left.
    if (!m_name->isModified())
        m_name->setText(QString::fromStdString(name));
    m_name->setReadOnly(!m_document.isWritable());
    for (auto* editor : m_editors)
        editor->sync(reader.answer(subjectOf(editor->attribute().owner), editor->attribute().id));
}

void Inspector::rename()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    const auto reader = m_document.reader();
    const auto name = m_name->text().trimmed().toStdString();
    if (m_shows == Shows::Tie && reader.alter(m_tie.alter)->label != name)
        m_document.perform(tr("Rename alter"),
                           [&](Writer& writer) { writer.renameAlter(m_tie.alter, name); });
    else if (m_shows == Shows::Ego && reader.ego(m_ego)->label != name)
        m_document.perform(tr("Rename ego"),
                           [&](Writer& writer) { writer.renameEgo(m_ego, name); });
    sync();
}

void Inspector::answer(const Subject& subject,
                       AttributeId attribute,
                       const std::optional<Value>& value)
{
    const auto codebook = m_document.reader().codebook();
    const auto* asked = codebook.find(attribute);
    if (asked == nullptr)
        return;
    m_document.perform(tr("Code %1").arg(QString::fromStdString(asked->label)),
                       [&](Writer& writer) { code(writer, subject, attribute, value); });
}

}  // namespace alteri
