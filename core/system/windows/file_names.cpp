// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/file_names.hpp"

#include "core/system/last_fault.hpp"

#include <windows.h>

namespace alteri {

namespace fs = std::filesystem;

std::error_code renameToFree(const fs::path& from, const fs::path& to)
{
    return MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH) != 0 ? std::error_code()
                                                                              : lastFault();
}

std::error_code renameOver(const fs::path& from, const fs::path& to)
{
    return MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH)
                   != 0
               ? std::error_code()
               : lastFault();
}

/// Renaming has waited for the disk, and folders cannot be told to.
void settleFolder(const fs::path& /*file*/) {}

bool isDiskFull(const std::error_code& fault)
{
    return fault == std::errc::no_space_on_device;
}

}  // namespace alteri
