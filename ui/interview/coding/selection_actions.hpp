// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/writer.hpp"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QKeySequence;
class QWidget;

namespace alteri {

class MapScene;
class StudyDocument;

/// What can be done with the alteri that are selected on the map.
class SelectionActions : public QObject {
    Q_OBJECT

public:
    /// @param canvas where the keys without Ctrl hold
    SelectionActions(StudyDocument& document, MapScene& scene, QWidget* canvas, QObject* parent);

    QList<QAction*> actions() const { return m_actions; }
    /// Who tells the kind of tie by which alteri are connected.
    void setTieKind(std::function<std::optional<TieKind>()> kind);
    /// @param shown nothing happens to a map that is not in sight
    void update(bool shown);

private:
    using Gesture = std::function<void(Writer&, MapId, const std::vector<AlterId>&)>;

    QAction* add(const char* name,
                 const QString& text,
                 const QKeySequence& key,
                 const QString& toolTip,
                 std::size_t fewest,
                 const Gesture& gesture);
    void perform(const QString& label, const Gesture& gesture);
    void connectAll(Writer& writer, MapId map, const std::vector<AlterId>& alteri) const;

    StudyDocument& m_document;
    MapScene& m_scene;
    QWidget* m_canvas;
    QList<QAction*> m_actions;
    std::function<std::optional<TieKind>()> m_kind;
    std::vector<std::size_t> m_fewest;  ///< selected alteri that each action needs
};

}  // namespace alteri
