// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"

#include <QWidget>

#include <map>
#include <optional>

class QAction;
class QLabel;
class QSplitter;

namespace alteri {

class EgoPane;
class Inspector;
class MapScene;
class MapView;
class NameBar;
class Questions;
class StudyDocument;

/// The first workspace: egos at the left, the map in the middle, the inspector at the right.
class MapWorkspace : public QWidget {
    Q_OBJECT

public:
    MapWorkspace(StudyDocument& document, Questions& questions, QWidget* parent = nullptr);
    ~MapWorkspace() override;
    MapWorkspace(const MapWorkspace&) = delete;
    MapWorkspace& operator=(const MapWorkspace&) = delete;
    MapWorkspace(MapWorkspace&&) = delete;
    MapWorkspace& operator=(MapWorkspace&&) = delete;

    QList<QAction*> editActions() const;
    QList<QAction*> viewActions() const;
    QAction* exportMapAction() const { return m_exportMap; }

    MapScene& scene() { return *m_scene; }
    /// Takes over the appearance of the program.
    void restyle();

    /// Stores what was typed about the selection but not confirmed yet.
    void commitPending();
    /// Also adds the names that were typed but not added: none is ever lost.
    void finish();

    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray& state);

signals:
    void message(const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeCanvas();
    void keepDraft();
    void makeActions();
    QAction* newAction(const QString& text,
                       const QKeySequence& key,
                       const QString& toolTip,
                       void (MapWorkspace::*slot)());
    void showEgo(std::optional<EgoId> ego);
    void showSelection();
    void updateActions();
    void addEgo();
    void addAlter(const QString& name);
    void startNaming();
    void rename();
    void removeSelected();
    void removeEgo();
    void exportMap();

    StudyDocument& m_document;
    Questions& m_questions;
    MapScene* m_scene;
    MapView* m_view;
    NameBar* m_nameBar;
    EgoPane* m_egos;
    Inspector* m_inspector;
    QSplitter* m_splitter;
    std::map<MapId, QString> m_drafts;  ///< names typed but not added, by map
    QAction* m_addEgo = nullptr;
    QAction* m_addAlter = nullptr;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
    QAction* m_removeEgo = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_fit = nullptr;
    QAction* m_exportMap = nullptr;
};

}  // namespace alteri
