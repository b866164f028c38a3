// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/coding/key_coding.hpp"

#include "ui/interview/coding/coding.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"

#include <QKeyEvent>

#include <utility>

namespace alteri {

namespace {

/// The category that a key adds to several answers, or takes back.
std::optional<CategoryId> onlyChoiceIn(const Value& value)
{
    return std::holds_alternative<Choices>(value) ? onlyCategoryOf(value) : std::nullopt;
}

/// Whether an answer in writing may begin so.
bool mayBegin(const Attribute& attribute, QChar first)
{
    switch (attribute.kind()) {
    case AnswerKind::Number:
        return first.isDigit() || QStringLiteral("-.,").contains(first);
    case AnswerKind::Date:
        return first.isDigit();
    default:
        return true;
    }
}

}  // namespace

KeyCoding::KeyCoding(StudyDocument& document, MapScene& scene, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_scene(scene)
{
}

void KeyCoding::setAsked(std::function<std::optional<AttributeId>()> asked)
{
    m_asked = std::move(asked);
}

bool KeyCoding::press(const QKeyEvent& event)
{
    const auto text = event.text();
    if ((event.modifiers() & (Qt::AltModifier | Qt::ControlModifier)) || !m_document.isWritable()
        || text.size() != 1 || !text.front().isPrint() || text.front().isSpace())
        return false;
    const auto id = m_asked ? m_asked() : std::nullopt;
    const auto* asked = id ? m_document.spokenCodebook().find(*id) : nullptr;
    if (asked != nullptr && answerAsked(*asked, text))
        return true;
    if (text == QStringLiteral("n")) {
        emit nameWanted();
        return true;
    }
    if (m_scene.selectedAlteri().empty())
        return false;
    if (asked != nullptr)
        return refuse(*asked, text);
    const auto* found = findKey(m_document.keys(), text.toStdString());
    const auto* attribute =
        found != nullptr ? m_document.spokenCodebook().find(found->attribute) : nullptr;
    if (attribute != nullptr) {
        code(*attribute, found->value);
        return true;
    }
    emit message(tr("“%1” is no key of a category; press Shift+F1 for the keys, Esc and then "
                    "type to name a partner")
                     .arg(text));
    return true;
}

/// @return false if the key is no answer, or nobody is there to be answered about
bool KeyCoding::answerAsked(const Attribute& asked, const QString& text)
{
    if (!hasSubjects(asked)) {
        // A letter begins a name; a digit or a sign is meant for the question.
        if (text.front().isLetter())
            return false;
        emit message(tr("Nobody is selected to answer “%1” about; “Next open” goes to whom it is "
                        "open about")
                         .arg(QString::fromStdString(asked.label)));
        return true;
    }
    if (const auto value = keyedAnswer(asked, text)) {
        // Of several answers another may follow.
        if (code(asked, *value) && !onlyChoiceIn(*value))
            emit answered();
        return true;
    }
    if (isKeyed(asked) || !mayBegin(asked, text.front()))
        return false;
    emit writingWanted(text);
    return true;
}

bool KeyCoding::refuse(const Attribute& asked, const QString& text)
{
    emit message(tr("“%1” is no answer to “%2”, which is asked now; ‹ and › change the question")
                     .arg(text, QString::fromStdString(asked.label)));
    return true;
}

std::optional<Value> KeyCoding::keyedAnswer(const Attribute& asked, const QString& text) const
{
    if (const auto reason = missingReasonOf(text.toStdString(), asked))
        return *reason;
    const auto* key = findKey(m_document.keys(), text.toStdString());
    return key != nullptr && key->attribute == asked.id ? std::optional(key->value) : std::nullopt;
}

bool KeyCoding::hasSubjects(const Attribute& attribute) const
{
    return attribute.owner == Owner::Ego || !m_scene.selectedAlteri().empty();
}

/// @return false if it was refused
bool KeyCoding::code(const Attribute& attribute, const Value& value)
{
    const auto map = m_scene.map();
    const auto content = map ? m_document.content(*map) : nullptr;
    if (!content)
        return false;
    const auto subjects = attribute.owner == Owner::Ego
                              ? std::vector<Subject>{content->ego.id}
                              : subjectsAmong(m_scene.selectedAlteri(), *map, attribute);
    if (const auto category = onlyChoiceIn(value)) {
        if (!giveChoice(m_document, subjects, attribute.id, *category))
            return false;
        const auto now = m_document.reader().answer(subjects.front(), attribute.id);
        tell(attribute, now ? textFor(*now, attribute) : tr("no answer"));
        return true;
    }
    if (!giveAnswer(m_document, subjects, attribute.id, value))
        return false;
    tell(attribute, textFor(value, attribute));
    return true;
}

void KeyCoding::tell(const Attribute& attribute, const QString& answer)
{
    emit message(QString::fromStdString(attribute.label) + QStringLiteral(": ") + answer);
}

}  // namespace alteri
