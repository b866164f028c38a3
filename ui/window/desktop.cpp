// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/desktop.hpp"

#include "ui/text/program_language.hpp"
#include "ui/window/main_window.hpp"

#include <utility>

namespace alteri {

Desktop::Desktop(Questions& questions, std::function<void(MainWindow&)> prepare)
    : m_questions(questions)
    , m_prepare(std::move(prepare))
{
    makeWindow();
}

Desktop::~Desktop() = default;

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_questions);
    m_prepare(*m_window);
    // Later: who asks is a menu of the window that goes.
    connect(m_window.get(), &MainWindow::languageWanted, this, &Desktop::changeLanguage,
            Qt::QueuedConnection);
    m_window->show();
}

void Desktop::changeLanguage(const QString& tag)
{
    if (tag == chosenLanguage())
        return;
    const auto place = m_window->leave();
    if (!place)
        return;
    chooseLanguage(tag);
    speakChosenLanguage();
    // The new one is there before the old one goes, or the program would end with its last window.
    const auto old = std::exchange(m_window, nullptr);
    makeWindow();
    old->hide();
    m_window->goOn(*place);
}

}  // namespace alteri
