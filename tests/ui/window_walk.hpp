// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace alteri {
class MainWindow;
}  // namespace alteri

namespace alteri::test {

/// Goes through the program as somebody who tries everything: the start page, a study, every page
/// of analysis and codebook, every step of an interview, and whatever window an action of the menus
/// opens. Nothing is to be added here for a new dialog: what has a place in a menu is found.
class WindowWalk : public QObject {
public:
    /// @param name of the window or page, the same in every language
    using Look = std::function<void(QWidget& window, const QString& name)>;

    /// @param window shows no study yet
    WindowWalk(MainWindow& window, Look look);

    /// @param file a study that may be changed
    void run(const QString& file);

private:
    void lookAt(QWidget& window, const QString& name);
    void lookAtNew(QWidget& window);
    void tryMenus();
    void tryMenu(QMenu& menu);
    void tryAction(QAction& action);
    void lookAtModal();
    void lookAtOthers();
    void showAnalysis();
    void showCodebook();
    void showGuide();

    QPointer<MainWindow> m_window;
    Look m_look;
    QString m_file;
    QSet<QString> m_seen;  ///< names of windows
};

}  // namespace alteri::test
