// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_walk.hpp"

#include "ui/analysis/analysis_workspace.hpp"
#include "ui/codebook/editor/codebook_window.hpp"
#include "ui/interview/maps/map_workspace.hpp"
#include "ui/map/canvas/map_scene.hpp"
#include "ui/study/study_document.hpp"
#include "ui/window/main_window.hpp"
#include "ui/window/study_window.hpp"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

namespace alteri::test {

namespace {

/// Layouts whose height follows from their width settle in several steps.
void settle()
{
    constexpr int steps = 8;
    for (int i = 0; i < steps; ++i)
        QApplication::processEvents();
}

/// Of Qt, with texts of its own.
bool isOfQt(const QWidget& window)
{
    const auto name = QByteArray(window.metaObject()->className());
    return name.startsWith('Q') && name != "QDialog" && name != "QMessageBox"
           && name != "QProgressDialog";
}

QString nameOf(const QWidget& window)
{
    auto name = QString::fromLatin1(window.metaObject()->className()) + window.objectName();
    return name.remove(QStringLiteral("alteri::"));
}

/// Choices that would change what the walk itself is about: language, light or dark.
bool isLeftAlone(const QAction& action)
{
    return action.isSeparator() || action.menuRole() == QAction::QuitRole
           || (action.actionGroup() != nullptr && action.actionGroup()->isExclusive());
}

}  // namespace

WindowWalk::WindowWalk(MainWindow& window, Look look)
    : m_window(&window)
    , m_look(std::move(look))
{
}

void WindowWalk::run(const QString& file)
{
    m_file = file;
    QTimer modals;
    connect(&modals, &QTimer::timeout, this, &WindowWalk::lookAtModal);
    constexpr int milliseconds = 15;
    modals.start(milliseconds);
    lookAt(*m_window, QStringLiteral("start"));
    m_window->openStudy(m_file);
    auto& scene = m_window->study()->map().scene();
    scene.selectAlter(scene.snapshot().alteri.front().id);
    lookAt(*m_window, QStringLiteral("map"));
    showAnalysis();
    showCodebook();
    showGuide();
    tryMenus();
}

void WindowWalk::lookAt(QWidget& window, const QString& name)
{
    const QPointer<QWidget> shown(&window);
    settle();
    if (shown != nullptr && shown->isVisible())
        m_look(*shown, name);
}

void WindowWalk::lookAtNew(QWidget& window)
{
    const auto name = nameOf(window);
    if (isOfQt(window) || m_seen.contains(name))
        return;
    m_seen << name;
    lookAt(window, name);
}

void WindowWalk::showAnalysis()
{
    auto& analysis = m_window->study()->analysis();
    m_window->study()->showWorkspace(StudyWindow::Workspace::Analysis);
    for (const auto& key : analysis.pages()) {
        analysis.showPage(key);
        lookAt(*m_window, QStringLiteral("analysis-") + key);
    }
    m_window->study()->showWorkspace(StudyWindow::Workspace::Map);
}

/// One picture for each scale that the study has, then the other pages.
void WindowWalk::showCodebook()
{
    auto& document = m_window->study()->document();
    m_window->study()->showCodebook(std::nullopt);
    auto* found = m_window->findChild<CodebookWindow*>();
    if (found == nullptr)
        return;
    auto& codebook = *found;
    codebook.resize(1100, 700);
    QSet<int> shown;
    for (const auto& attribute : document.codebook().attributes) {
        const int scale = static_cast<int>(attribute.scale);
        if (shown.contains(scale))
            continue;
        shown << scale;
        codebook.showAttribute(attribute.id);
        lookAt(codebook, QStringLiteral("codebook-scale-%1").arg(scale));
    }
    auto& tabs = *codebook.findChild<QTabWidget*>();
    for (int page = 1; page < tabs.count(); ++page) {
        tabs.setCurrentIndex(page);
        lookAt(codebook, QStringLiteral("codebook-page-%1").arg(page));
    }
    codebook.close();
}

void WindowWalk::showGuide()
{
    const auto press = [&](int key) {
        for (auto* action : m_window->findChildren<QAction*>())
            if (action->shortcuts().contains(QKeySequence(key)))
                action->trigger();
    };
    const auto steps = m_window->study()->document().reader().guide().size();
    if (steps == 0)
        return;
    press(Qt::Key_F5);
    for (std::size_t step = 1; step <= steps; ++step) {
        lookAt(*m_window, QStringLiteral("guide-%1").arg(step));
        press(Qt::Key_PageDown);
    }
    press(Qt::Key_F5);
}

void WindowWalk::tryMenus()
{
    // The bar has other menus once a study was closed or opened.
    for (int at = 0; at < m_window->menuBar()->actions().size(); ++at)
        if (auto* menu = m_window->menuBar()->actions().at(at)->menu())
            tryMenu(*menu);
}

void WindowWalk::tryMenu(QMenu& menu)
{
    // Menus are filled when they open.
    emit menu.aboutToShow();
    QList<QPointer<QAction>> actions;
    for (auto* action : menu.actions())
        actions << action;
    for (const auto& action : actions) {
        if (action == nullptr || isLeftAlone(*action))
            continue;
        if (auto* below = action->menu())
            tryMenu(*below);
        else if (action->isEnabled())
            tryAction(*action);
    }
}

void WindowWalk::tryAction(QAction& action)
{
    const QPointer<QAction> tried(&action);
    action.trigger();
    settle();
    lookAtOthers();
    // What was switched on is switched off again.
    if (tried != nullptr && tried->isCheckable() && tried->isEnabled())
        tried->trigger();
    settle();
    if (m_window->study() == nullptr)
        m_window->openStudy(m_file);
}

void WindowWalk::lookAtModal()
{
    auto* modal = QApplication::activeModalWidget();
    if (modal == nullptr)
        return;
    const QPointer<QWidget> shown(modal);
    lookAtNew(*modal);
    if (shown == nullptr)
        return;
    if (auto* dialog = qobject_cast<QDialog*>(modal))
        dialog->reject();
    else
        modal->close();
}

void WindowWalk::lookAtOthers()
{
    // It lies over the window.
    if (auto* tour = m_window->findChild<QWidget*>(QStringLiteral("tour"));
        tour != nullptr && tour->isVisible()) {
        lookAtNew(*tour);
        QTest::keyClick(tour, Qt::Key_Escape);
    }
    QList<QPointer<QWidget>> windows;
    for (auto* window : QApplication::topLevelWidgets())
        windows << window;
    for (const auto& window : windows) {
        if (window == nullptr || window == m_window || !window->isVisible()
            || window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip)
            continue;
        lookAtNew(*window);
        if (window != nullptr)
            window->close();
    }
}

}  // namespace alteri::test
