// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace alteri {

class MainWindow;
class Questions;

/// What the program shows on the desktop: one main window. It is made anew when another language
/// is chosen, since widgets get their texts when they are made; the study stays open in it.
class Desktop : public QObject {
    Q_OBJECT

public:
    /// @param prepare is given every window before it is shown
    Desktop(Questions& questions, std::function<void(MainWindow&)> prepare);
    ~Desktop() override;
    Desktop(const Desktop&) = delete;
    Desktop& operator=(const Desktop&) = delete;
    Desktop(Desktop&&) = delete;
    Desktop& operator=(Desktop&&) = delete;

    MainWindow& window() { return *m_window; }

private:
    void makeWindow();
    void changeLanguage(const QString& tag);

    Questions& m_questions;
    std::function<void(MainWindow&)> m_prepare;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace alteri
