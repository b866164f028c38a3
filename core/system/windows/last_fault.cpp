// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/last_fault.hpp"

#include <windows.h>

namespace alteri {

namespace {

constexpr DWORD diskQuotaExceeded = 1295;  // not in every compiler's header

}  // namespace

std::error_code lastFault()
{
    const auto error = GetLastError();
    switch (error) {
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return std::make_error_code(std::errc::file_exists);
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case diskQuotaExceeded:
        return std::make_error_code(std::errc::no_space_on_device);
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return std::make_error_code(std::errc::no_such_file_or_directory);
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_WRITE_PROTECT:
        return std::make_error_code(std::errc::permission_denied);
    default:
        return {static_cast<int>(error), std::system_category()};
    }
}

}  // namespace alteri
