// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/silent_terminal.hpp"

#include <windows.h>

namespace alteri {

namespace {

std::wstring wideOf(const std::string& text)
{
    const auto length = static_cast<int>(text.size());
    std::wstring wide(
        static_cast<std::size_t>(MultiByteToWideChar(CP_UTF8, 0, text.data(), length, nullptr, 0)),
        L'\0');
    MultiByteToWideChar(CP_UTF8, 0, text.data(), length, wide.data(),
                        static_cast<int>(wide.size()));
    return wide;
}

std::string utf8Of(const std::wstring& wide)
{
    const auto length = static_cast<int>(wide.size());
    std::string text(static_cast<std::size_t>(WideCharToMultiByte(CP_UTF8, 0, wide.data(), length,
                                                                  nullptr, 0, nullptr, nullptr)),
                     '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, text.data(), static_cast<int>(text.size()),
                        nullptr, nullptr);
    return text;
}

HANDLE console(const wchar_t* name)
{
    return CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                       nullptr, OPEN_EXISTING, 0, nullptr);
}

}  // namespace

struct SilentTerminal::Settings {
    HANDLE in = INVALID_HANDLE_VALUE;
    HANDLE out = INVALID_HANDLE_VALUE;
    bool isSilent = false;
    DWORD before = 0;

    void say(const std::string& text) const
    {
        const auto wide = wideOf(text);
        DWORD done = 0;
        WriteConsoleW(out, wide.data(), static_cast<DWORD>(wide.size()), &done, nullptr);
    }
};

SilentTerminal::SilentTerminal()
    : m_settings(std::make_unique<Settings>())
{
    m_settings->in = console(L"CONIN$");
    m_settings->out = console(L"CONOUT$");
    if (m_settings->in == INVALID_HANDLE_VALUE || m_settings->out == INVALID_HANDLE_VALUE
        || GetConsoleMode(m_settings->in, &m_settings->before) == 0)
        return;
    m_settings->isSilent =
        SetConsoleMode(m_settings->in, ENABLE_PROCESSED_INPUT | ENABLE_LINE_INPUT) != 0;
}

SilentTerminal::~SilentTerminal()
{
    if (m_settings->isSilent)
        SetConsoleMode(m_settings->in, m_settings->before);
    for (const auto handle : {m_settings->in, m_settings->out})
        if (handle != INVALID_HANDLE_VALUE)
            CloseHandle(handle);
}

bool SilentTerminal::isThere() const
{
    return m_settings->isSilent;
}

std::string SilentTerminal::ask(const std::string& question) const
{
    m_settings->say(question);
    std::wstring line(longestLine, L'\0');
    DWORD length = 0;
    if (ReadConsoleW(m_settings->in, line.data(), static_cast<DWORD>(line.size()), &length, nullptr)
        == 0)
        length = 0;
    line.resize(length);
    while (!line.empty() && (line.back() == L'\n' || line.back() == L'\r'))
        line.pop_back();
    m_settings->say("\n");
    return utf8Of(line);
}

}  // namespace alteri
