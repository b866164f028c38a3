// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/network.hpp"
#include "core/model/value.hpp"
#include "ui/interview/coding/interview_gestures.hpp"
#include "ui/interview/maps/map_actions.hpp"
#include "ui/interview/maps/respondent_window.hpp"
#include "ui/interview/naming/name_drafts.hpp"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QAction;
class QSplitter;
class QTabWidget;

namespace alteri {

class AlterList;
class CheatSheet;
class EgoForm;
class EgoPane;
class GapPanel;
class EmptyMapHint;
class GuideBar;
class GuideRun;
class HistoryPanel;
class Inspector;
class KeyCoding;
class LanguageMenu;
class MapTabs;
class MapScene;
class MapView;
class MapWindows;
class NameBar;
class PageStack;
class PromptStrip;
class Questions;
class SearchBar;
class SelectionActions;
class StepPanel;
class StudyDocument;
struct Change;
class TieMode;

/// The first workspace: egos at the left, the map in the middle, its panels at the right.
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
    QList<QAction*> mapActions() const;
    QList<QAction*> viewActions() const;
    QAction* exportMapAction() const;

    MapScene& scene() { return *m_scene; }
    /// Keys go to the map from now on, where a name is begun by typing it; without a map to egos.
    void takeKeys();
    /// Shows the map and selects the alter in the middle; with a null alter only the map.
    void showAlter(const TieKey& tie);
    /// Shows an ego, with its first map if it has one.
    void showEgoAlone(EgoId ego);
    std::optional<EgoId> shownEgo() const;
    /// The panels at the right: answers, list, gaps, history.
    QStringList panelNames() const;
    void showPanel(int number);
    /// Takes over the appearance of the program.
    void restyle();

    /// The map that is shown, or that of the interview that the guide leads, and the lines that
    /// were typed for maps and not added.
    struct OpenLines {
        std::optional<MapId> map;
        NameDrafts drafts;
        bool isGuided = false;
        std::optional<RespondentWindow::State> respondent;  ///< whose window is open
    };
    OpenLines openLines();
    /// Whether a name stands in the line, or in that of another map, that is not added.
    bool hasOpenLine();
    /// Goes on in another file of the same study where the interview was.
    void resume(const OpenLines& lines);

    /// Stores what was typed about the selection but not confirmed yet.
    void commitPending();
    /// Also adds the names that were typed but not added: none is ever lost.
    void finish();
    /// Asks once for each map that was worked on and has gaps. @return false to stay
    bool mayClose();

    QByteArray layoutState() const;
    void restoreLayoutState(const QByteArray& state);

signals:
    void message(const QString& text);
    /// Somebody wants to change an attribute itself, not an answer to it.
    void attributeChangeWanted(alteri::AttributeId attribute);
    void tieKindsWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeCanvas();
    QTabWidget* makePanels();
    void connectParts();
    void connectQuestion();
    void connectGuide();
    void showStep();
    void showStepOnMap();
    void goOn(int by);
    QString nameOf(AlterId alter) const;
    bool press(const QKeyEvent& event);
    void goBack();
    void showState();
    void showBar();
    void showCheatSheet();
    void keepDraft();
    void connectActions();
    void connectCanvas();
    void followLanguage();
    void onChanged(const Change& change);
    void showEgo(std::optional<EgoId> ego);
    void showMap(std::optional<MapId> map);
    void showSelection();
    void updateActions();
    void addEgo();
    void showEgoForm();
    void switchConfidential();
    void addAlteri(const QStringList& lines);
    void startNaming();
    void selectAll();
    void search();
    void switchTies();
    void askPairs();
    void goTo(const std::vector<AlterId>& alteri);
    void rename();
    void removeEgo();
    void exportMap();

    StudyDocument& m_document;
    Questions& m_questions;
    InterviewGestures m_gestures;
    MapScene* m_scene;
    MapView* m_view;
    EmptyMapHint* m_emptyHint;
    NameBar* m_nameBar;
    MapTabs* m_maps;
    PromptStrip* m_prompts;
    GuideRun* m_run;
    GuideBar* m_guideBar;
    StepPanel* m_step;
    SearchBar* m_search;
    TieMode* m_ties;
    CheatSheet* m_cheatSheet;
    KeyCoding* m_keys;
    SelectionActions* m_selection;
    EgoPane* m_egos;
    Inspector* m_inspector;
    AlterList* m_list;
    GapPanel* m_gaps;
    HistoryPanel* m_history;
    QTabWidget* m_panels;
    PageStack* m_bars;  ///< naming, searching or drawing ties
    QSplitter* m_splitter;
    std::set<MapId> m_worked;  ///< maps that were changed and not asked about yet
    NameDrafts m_drafts;
    MapActions* m_actions;
    MapWindows* m_windows;
    LanguageMenu* m_language;
    QPointer<EgoForm> m_egoForm;
};

}  // namespace alteri
