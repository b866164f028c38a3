// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interview/key_coding.hpp"

#include "core/maps/placing.hpp"
#include "ui/map/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/text/codebook_text.hpp"

#include <QKeyEvent>

namespace alteri {

KeyCoding::KeyCoding(StudyDocument& document, MapScene& scene, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_scene(scene)
{
    connect(&document, &StudyDocument::changed, this, [this](const Change& change) {
        if (change.codebookChanged || change.designChanged)
            sync();
    });
}

void KeyCoding::sync()
{
    m_keys.clear();
    if (const auto content = m_scene.map() ? m_document.content(*m_scene.map()) : nullptr)
        m_keys = categoryKeys(content->codebook, content->design);
}

bool KeyCoding::press(const QKeyEvent& event)
{
    const bool isCtrl = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.modifiers().testFlag(Qt::AltModifier) || !m_document.isWritable())
        return false;
    if (isCtrl && event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9) {
        const auto key = "Ctrl+" + std::to_string(event.key() - Qt::Key_0);
        const auto* found = findKey(m_keys, key);
        return found != nullptr && !m_scene.selectedAlteri().empty() && codeSelected(*found);
    }
    const auto text = event.text();
    if (isCtrl || text.size() != 1 || !text.front().isPrint() || text.front().isSpace())
        return false;
    if (text == QStringLiteral("n")) {
        emit nameWanted();
        return true;
    }
    if (m_scene.selectedAlteri().empty())
        return false;
    if (const auto* found = findKey(m_keys, text.toStdString()))
        return codeSelected(*found);
    emit message(tr("“%1” is no key of a category; press ? for the keys, Esc and then type to "
                    "name a partner")
                     .arg(text));
    return true;
}

bool KeyCoding::codeSelected(const CategoryKey& key)
{
    const auto* attribute = m_document.codebook().find(key.attribute);
    if (attribute == nullptr)
        return false;
    const auto alteri = m_scene.selectedAlteri();
    const auto label = QString::fromStdString(attribute->label);
    const auto answer = textFor(key.value, *attribute);
    m_document.perform(tr("Code %1").arg(label), [&](Writer& writer) {
        Placer placer(writer);
        for (const auto alter : alteri)
            placer.code(key.owner == Owner::Alter ? Subject(alter)
                                                  : Subject(TieKey{*m_scene.map(), alter}),
                        key.attribute, key.value);
    });
    emit message(label + QStringLiteral(": ") + answer);
    return true;
}

}  // namespace alteri
