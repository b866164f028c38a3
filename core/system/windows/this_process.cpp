// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/this_process.hpp"

#include <string>
#include <windows.h>
// Needs what windows.h declares.
#include <lmcons.h>

namespace alteri {

namespace {

std::string utf8(const std::wstring& wide)
{
    const auto length = static_cast<int>(wide.size());
    const int size =
        WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, nullptr, 0, nullptr, nullptr);
    std::string text(static_cast<std::size_t>(size), '\0');
    WideCharToMultiByte(CP_UTF8, 0, wide.data(), length, text.data(), size, nullptr, nullptr);
    return text;
}

}  // namespace

std::string machineName()
{
    std::wstring name(256, L'\0');
    auto length = static_cast<DWORD>(name.size());
    if (GetComputerNameExW(ComputerNameDnsHostname, name.data(), &length) == 0)
        return {};
    name.resize(length);
    return utf8(name);
}

std::string accountName()
{
    std::wstring name(UNLEN + 1, L'\0');
    auto length = static_cast<DWORD>(name.size());
    if (GetUserNameW(name.data(), &length) == 0 || length == 0)
        return {};
    name.resize(length - 1);  // it counts the zero at the end
    return utf8(name);
}

std::int64_t processNumber()
{
    return GetCurrentProcessId();
}

bool mayRun(std::int64_t process)
{
    const auto handle =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return GetLastError() == ERROR_ACCESS_DENIED;
    DWORD code = 0;
    const bool runs = GetExitCodeProcess(handle, &code) == 0 || code == STILL_ACTIVE;
    CloseHandle(handle);
    return runs;
}

}  // namespace alteri
