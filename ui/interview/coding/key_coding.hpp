// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/category_keys.hpp"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QKeyEvent;

namespace alteri {

class MapScene;
class StudyDocument;

/// Codes the selected alteri by single keys. While a question of the interview is asked, all keys
/// are its own: those of its categories, the signs of reasons for missing, and what numbers, dates
/// and texts are written with.
class KeyCoding : public QObject {
    Q_OBJECT

public:
    KeyCoding(StudyDocument& document, MapScene& scene, QObject* parent = nullptr);

    /// How to learn which attribute is being asked about, if any.
    void setAsked(std::function<std::optional<AttributeId>()> asked);

    /// Takes a key pressed on the map. @return whether it was used
    bool press(const QKeyEvent& event);

signals:
    void message(const QString& text);
    void nameWanted();
    /// The question that is asked has its answer about those who are selected.
    void answered();
    /// The answer to the question that is asked has to be written, and begins so.
    void writingWanted(const QString& begun);

private:
    bool answerAsked(const Attribute& asked, const QString& text);
    bool refuse(const Attribute& asked, const QString& text);
    std::optional<Value> keyedAnswer(const Attribute& asked, const QString& text) const;
    bool hasSubjects(const Attribute& attribute) const;
    bool code(const Attribute& attribute, const Value& value);
    void tell(const Attribute& attribute, const QString& answer);

    StudyDocument& m_document;
    MapScene& m_scene;
    std::function<std::optional<AttributeId>()> m_asked;
};

}  // namespace alteri
