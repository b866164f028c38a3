// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/file_names.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace alteri {

namespace fs = std::filesystem;

namespace {

std::error_code faultOf(int error)
{
    return {error, std::generic_category()};
}

/// One call of the system that refuses what has a name already. @return 0, or the error
int renameExclusively(const fs::path& from, const fs::path& to)
{
#ifdef __APPLE__
    return renamex_np(from.c_str(), to.c_str(), RENAME_EXCL) == 0 ? 0 : errno;
#else
    return renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0 ? 0
                                                                                          : errno;
#endif
}

}  // namespace

std::error_code renameToFree(const fs::path& from, const fs::path& to)
{
    const int error = renameExclusively(from, to);
    if (error != EINVAL && error != ENOSYS && error != ENOTSUP)
        return faultOf(error);
    // A file system without it: a second name for the file, then only that one.
    if (link(from.c_str(), to.c_str()) == 0)
        return faultOf(unlink(from.c_str()) == 0 ? 0 : errno);
    if (errno != EPERM && errno != EOPNOTSUPP)
        return faultOf(errno);
    std::error_code ignored;
    if (fs::exists(to, ignored))
        return faultOf(EEXIST);
    return renameOver(from, to);
}

std::error_code renameOver(const fs::path& from, const fs::path& to)
{
    return faultOf(std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno);
}

void settleFolder(const fs::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const int opened = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (opened < 0)
        return;
    // Some file systems cannot do this for folders; there is no more that could be done then.
    fsync(opened);
    close(opened);
}

bool isDiskFull(const std::error_code& fault)
{
    return fault == faultOf(ENOSPC) || fault == faultOf(EDQUOT);
}

}  // namespace alteri
