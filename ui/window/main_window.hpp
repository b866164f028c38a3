// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study_file.hpp"
#include "ui/style/theme.hpp"
#include "ui/work/long_work.hpp"

#include <QMainWindow>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QActionGroup;
class QMenu;
class QStackedWidget;
class QToolBar;

namespace alteri {

class IdleWatch;
class Palette;
struct PaletteEntry;
class Questions;
class SpokenMessage;
class StartPage;
class StudyWindow;
class TableImport;
class TeamFollowing;
struct TeamWish;
struct TourStop;
struct StudyDraft;
struct ProtectionWish;

/// Puts the panes together: the start page or a study, menus, tool bar, and what the program
/// remembers between two runs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Questions& questions, QWidget* parent = nullptr);
    ~MainWindow() override;
    MainWindow(const MainWindow&) = delete;
    MainWindow& operator=(const MainWindow&) = delete;
    MainWindow(MainWindow&&) = delete;
    MainWindow& operator=(MainWindow&&) = delete;

    /// Opens a study; if it cannot be opened, says why.
    void openStudy(const QString& file);
    void openStudy(const QString& file, OpenFor purpose);
    void openSample();

    StudyWindow* study() const { return m_study; }

    /// Where the work is when a window gives way to another one.
    struct Place;
    /// Closes the study and remembers how the window stood.
    /// @return nothing if the user stays
    std::shared_ptr<const Place> leave();
    /// Goes on where another window left.
    void goOn(const Place& place);
    /// Tells what escaped from all who could have handled it. A fault of the program itself comes
    /// with the offer to save a copy of the study.
    void tellFault(const Error& fault);

signals:
    /// @param tag of a language of the program; empty: the system's
    void languageWanted(const QString& tag);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Choice {
        QString text;
        bool isPresent = false;
        std::function<void()> choose;
    };

    void makeActions();
    void makeKeepingActions();
    void makeViewActions();
    void makePalette();
    std::vector<PaletteEntry> offers() const;
    void findNames();
    void makeMenus();
    void addChoices(QMenu& menu, const QList<Choice>& choices);
    void addLanguages(QMenu& menu);
    void fillHelp(QMenu& menu);
    void startTour();
    QList<TourStop> tourStops();
    void makeToolBar();
    QAction* newAction(const QString& text,
                       const QKeySequence& key,
                       const QString& toolTip,
                       const std::function<void()>& act);
    void showStudy(std::unique_ptr<StudyFile> opened, const QString& file);
    void openWith(const QString& file, const std::function<std::unique_ptr<StudyFile>()>& open);
    StudyFile::Key keyTo(const QString& file);
    void openWithKey(const QString& file, OpenFor purpose, const StudyFile::Key& key);
    void resumeStudy(const Place& place);
    void protect();
    void carryOut(const ProtectionWish& wish);
    bool writeAnew(const StudyFile::Key& key);
    void lockStudy();
    void showBackups();
    void askForCopyToMerge();
    void mergeCopy(const QString& file);
    void followTeam();
    void showTeam();
    void connectTeam(const TeamWish& wish);
    void joinTeam(const TeamWish& wish);
    QString backUpIfDue();
    DoWork backingUp();
    void offerRecovery(const QString& file);
    void askForDamaged();
    void recover(const QString& file);
    void goBackTo(const std::optional<MapId>& map);
    void watchIdleness();
    void newStudy();
    void askForStudy();
    /// What becomes of a local copy that is closed.
    enum class AtClosing { WriteBack, LeaveCopy };
    void closeStudy(AtClosing copy = AtClosing::WriteBack);
    void measureMedium(const QString& file);
    void offerLocalCopy(const QString& file, std::chrono::microseconds time);
    void workOnLocalCopy(const QString& file);
    QString copyOrStudy(const QString& file);
    QString writeCopyBack(const QString& copy, const StudyFile::Key& key);
    bool mayPart(bool asksAboutGaps = true);
    bool mayLeave();
    void tellNotices();
    void say(const QString& text);
    void undo();
    void redo();
    std::optional<QString> writeCopy();
    void saveCopy();
    void goOnWith(const QString& copy);
    void forget();
    void writeReport();
    void askForForeignFiles();
    void importFiles(const QStringList& files);
    void importDraft(const StudyDraft& draft);
    void fillStudyMenus();
    void updateActions();
    void updateRecent();
    void setAppearance(Appearance appearance);
    void showAbout();

    Questions& m_questions;
    QStackedWidget* m_pages;
    StartPage* m_start;
    StudyWindow* m_study = nullptr;
    QToolBar* m_toolBar = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_edit = nullptr;
    QMenu* m_view = nullptr;
    QMenu* m_map = nullptr;
    QMenu* m_analysis = nullptr;
    QMenu* m_export = nullptr;
    QList<QAction*> m_studyActions;  ///< of the open study's panes, in the menus
    QAction* m_new = nullptr;
    QAction* m_open = nullptr;
    QAction* m_importForeign = nullptr;
    TableImport* m_tables = nullptr;
    QAction* m_report = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_protect = nullptr;
    QAction* m_backups = nullptr;
    QAction* m_merge = nullptr;
    QAction* m_teamAction = nullptr;
    TeamFollowing* m_team = nullptr;  ///< of the open study, which owns it
    IdleWatch* m_idle = nullptr;
    QAction* m_forget = nullptr;
    QAction* m_close = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_find = nullptr;
    Palette* m_palette = nullptr;
    std::unique_ptr<SpokenMessage> m_spoken;
    bool m_isParting = false;               ///< what is asked before a study is left
    std::optional<QString> m_copyToGoOnIn;  ///< that was written meanwhile
    bool m_isLocalCopy = false;             ///< of a study on a slow medium
    QAction* m_showMap = nullptr;
    QAction* m_showAnalysis = nullptr;
};

}  // namespace alteri
