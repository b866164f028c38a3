// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that explains the program.
#include "ui/analysis/analysis_workspace.hpp"
#include "ui/help/help.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/interview/panels/cheat_sheet.hpp"
#include "ui/keycard/key_card_dialog.hpp"
#include "ui/study/ego_pane.hpp"
#include "ui/style/action_icon.hpp"
#include "ui/tour/tour.hpp"
#include "ui/widgets/layout_tab_order.hpp"
#include "ui/widgets/plain_tool_tips.hpp"
#include "ui/widgets/second_click.hpp"
#include "ui/widgets/wheel_guard.hpp"
#include "ui/widgets/writing_redo.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

namespace alteri {

void MainWindow::fillHelp(QMenu& menu)
{
    setHelpPage(*this, "first-interview");
    auto* help = newAction(tr("Help"), QKeySequence(Qt::Key_F1),
                           tr("Opens the help about what has the focus"), [this] {
                               auto* asking = focusWidget();
                               showHelp(asking != nullptr && asking->isVisible() ? asking : this);
                           });
    nameAction(help, "showHelp");
    menu.addAction(help);
    new HelpEverywhere(this);
    new LayoutTabOrder(this);
    new SecondClick(this);
    new PlainToolTips(this);
    new WheelGuard(this);
    new WritingRedo(this);
    auto* keys =
        newAction(tr("Key card…"), {}, tr("Prints all keys by menu, or writes a file"), [this] {
            const auto ofMenus = keySections(*menuBar());
            KeyCardDialog(withFurtherKeys(ofMenus, CheatSheet::keysOfTheMap()), m_questions, this)
                .exec();
        });
    nameAction(keys, "showKeyCard");
    menu.addAction(keys);
    auto* tour = newAction(tr("Tour"), {}, tr("Shows what is where, on the window itself"),
                           [this] { startTour(); });
    nameAction(tour, "startTour");
    menu.addAction(tour);
    menu.addSeparator();
    menu.addAction(
        nameAction(newAction(tr("About Alteri"), {}, {}, [this] { showAbout(); }), "about"));
}

/// Of an open study, or else of the sample.
void MainWindow::startTour()
{
    if (findChild<Tour*>() != nullptr)
        return;
    if (m_study == nullptr)
        openSample();
    if (m_study != nullptr)
        new Tour(this, tourStops());
}

QList<TourStop> MainWindow::tourStops()
{
    const auto onMap = [this](const char* name) {
        return [this, name = QString::fromLatin1(name)]() -> QWidget* {
            if (m_study == nullptr)
                return nullptr;
            m_study->showWorkspace(StudyWindow::Workspace::Map);
            return m_study->map().findChild<QWidget*>(name);
        };
    };
    const auto onAnalysis = [this]() -> QWidget* {
        if (m_study == nullptr)
            return nullptr;
        m_study->showWorkspace(StudyWindow::Workspace::Analysis);
        return m_study->analysis().findChild<QWidget*>(QStringLiteral("analysisPages"));
    };
    return {{tr("Egos"),
             tr("Everybody who was interviewed, with the number of their partners. Ctrl+E adds "
                "somebody."),
             [this, map = onMap("mapView")]() -> QWidget* {
                 return map() != nullptr ? m_study->map().findChild<EgoPane*>() : nullptr;
             }},
            {tr("The line"),
             tr("Type the name of a partner here and press Enter. Codes may follow behind a "
                "semicolon; it lists them."),
             onMap("nameBar")},
            {tr("The map"),
             tr("Ego is in the middle. Drag partners to their ring and sector: their answers "
                "follow. Ctrl+Z takes anything back."),
             onMap("mapView")},
            {tr("Answers, list, gaps, history"),
             tr("What is known of the partner who is selected, who is on the map, what is still "
                "open, and every step until now."),
             onMap("panels")},
            {tr("The analysis"),
             tr("Tables, measures, models and plots follow every change. Alt+2 leads here, Alt+1 "
                "back to the map."),
             onAnalysis},
            {tr("Everything else"),
             tr("Ctrl+K finds any action, page or person by a word. F1 explains where you are. "
                "Everything is saved as you go."),
             [this, back = onMap("mapView")]() -> QWidget* {
                 back();
                 return menuBar();
             }}};
}

}  // namespace alteri
