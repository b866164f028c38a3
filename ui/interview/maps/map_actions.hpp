// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <initializer_list>
#include <map>

class QAction;
class QWidget;

namespace alteri {

/// The commands of the map's workspace: their texts and keys, and when each of them can be given.
/// What they do is the workspace's business.
class MapActions : public QObject {
    Q_OBJECT

public:
    enum class Command {
        AddEgo,
        NameAlter,
        Rename,
        Confidential,
        RemoveEgo,
        SelectAll,
        Find,
        DrawTies,
        AskPairs,
        EditDesign,
        EditTieKinds,
        EditPrompts,
        Guide,
        NextStep,
        StepBefore,
        Interviewer,
        ZoomIn,
        ZoomOut,
        Fit,
        ShowRespondent,
        ShowKeys,
        SuggestNames,
        ExportMap,
    };

    /// What the commands depend on.
    struct State {
        bool writable = false;
        bool shown = false;  ///< nothing happens to a map that is not in sight
        bool hasEgo = false;
        bool hasMap = false;
        bool isConfidential = false;  ///< the ego
        bool isGuided = false;        ///< the interview is led through the guide
    };

    /// @param canvas where keys that mean something else elsewhere hold
    MapActions(QWidget& canvas, QObject* parent);

    QAction* action(Command command) const { return m_actions.at(command); }
    /// The commands of each menu.
    QList<QAction*> editing() const;
    /// What can be done to the ego that is shown.
    QList<QAction*> ofEgo() const;
    QList<QAction*> designing() const;
    QList<QAction*> viewing() const;
    void update(const State& state);

private:
    QList<QAction*> all(std::initializer_list<Command> commands) const;
    QAction* add(Command command,
                 const QString& text,
                 const QKeySequence& key = {},
                 const QString& toolTip = {});

    std::map<Command, QAction*> m_actions;
};

}  // namespace alteri
