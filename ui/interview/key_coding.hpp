// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/category_keys.hpp"

#include <QObject>

#include <vector>

class QKeyEvent;

namespace alteri {

class MapScene;
class StudyDocument;

/// Codes the selected alteri by single keys.
class KeyCoding : public QObject {
    Q_OBJECT

public:
    KeyCoding(StudyDocument& document, MapScene& scene, QObject* parent = nullptr);

    /// The keys of the map shown.
    const std::vector<CategoryKey>& keys() const { return m_keys; }

    /// Takes a key pressed on the map. @return whether it was used
    bool press(const QKeyEvent& event);

    /// Reads the keys anew, for another map or codebook.
    void sync();

signals:
    void message(const QString& text);
    void nameWanted();

private:
    bool codeSelected(const CategoryKey& key);

    StudyDocument& m_document;
    MapScene& m_scene;
    std::vector<CategoryKey> m_keys;
};

}  // namespace alteri
