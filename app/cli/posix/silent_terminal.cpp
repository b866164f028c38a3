// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silent_terminal.hpp"

#include <array>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace alteri {

struct SilentTerminal::Settings {
    int terminal = -1;
    bool isSilent = false;
    struct termios before {};

    void say(const std::string& text) const
    {
        if (write(terminal, text.data(), text.size()) < 0)
            return;  // nobody reads there; what is typed is taken all the same
    }
};

SilentTerminal::SilentTerminal()
    : m_settings(std::make_unique<Settings>())
{
    m_settings->terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (m_settings->terminal < 0 || tcgetattr(m_settings->terminal, &m_settings->before) != 0)
        return;
    auto silent = m_settings->before;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    m_settings->isSilent = tcsetattr(m_settings->terminal, TCSAFLUSH, &silent) == 0;
}

SilentTerminal::~SilentTerminal()
{
    if (m_settings->isSilent)
        tcsetattr(m_settings->terminal, TCSAFLUSH, &m_settings->before);
    if (m_settings->terminal >= 0)
        close(m_settings->terminal);
}

bool SilentTerminal::isThere() const
{
    return m_settings->isSilent;
}

std::string SilentTerminal::ask(const std::string& question) const
{
    m_settings->say(question);
    std::string line;
    std::array<char, 1> letter{};
    while (line.size() < longestLine
           && read(m_settings->terminal, letter.data(), letter.size()) == 1 && letter[0] != '\n')
        line += letter[0];
    m_settings->say("\n");
    return line;
}

}  // namespace alteri
