// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/new_file.hpp"

#include "core/error.hpp"
#include "core/files/descriptor.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

constexpr mode_t usualMode = 0666;
constexpr mode_t permissionBits = 0777;

[[noreturn]] void throwNotWritable(const fs::path& file, int error)
{
    throw Error(error == ENOSPC || error == EDQUOT ? ErrorCode::DiskFull
                                                   : ErrorCode::FileNotWritable,
                {file.string(), std::strerror(error)});
}

/// Makes a file that is not there yet. @return 0, or the error
int make(const fs::path& file, const fs::path& model)
{
    struct stat status {};
    const bool hasModel = !model.empty() && stat(model.c_str(), &status) == 0;
    const Descriptor made(open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                               hasModel ? S_IRUSR | S_IWUSR : usualMode));
    if (!made.isOpen())
        return errno;
    // The umask would narrow what open() is told.
    if (hasModel && fchmod(made.number(), status.st_mode & permissionBits) != 0)
        return errno;
    return 0;
}

/// Names that nothing has yet are tried in turn until one is free.
template <class Try>
fs::path firstFree(const fs::path& file, const std::string& ending, Try attempt)
{
    constexpr int most = 1000;
    for (int number = 1; number <= most; ++number) {
        fs::path name =
            file.string() + ending + (number == 1 ? std::string() : "-" + std::to_string(number));
        const int error = attempt(name);
        if (error == 0)
            return name;
        if (error != EEXIST)
            throwNotWritable(file, error);
    }
    throwNotWritable(file, EEXIST);
}

/// Renames unless something has the new name. @return 0, or the error
int renameToFree(const fs::path& from, const fs::path& to)
{
    if (renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // A file system without it: a second name for the file, then only that one.
    if (link(from.c_str(), to.c_str()) == 0)
        return unlink(from.c_str()) == 0 ? 0 : errno;
    if (errno != EPERM && errno != EOPNOTSUPP)
        return errno;
    std::error_code ignored;
    if (fs::exists(to, ignored))
        return EEXIST;
    return std::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

void settleFolder(const fs::path& file)
{
    const auto folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    const Descriptor opened(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems cannot do this for folders; there is no more that could be done then.
    if (opened.isOpen())
        fsync(opened.number());
}

}  // namespace

NewFile::NewFile(fs::path file)
    : m_file(std::move(file))
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_isKept(std::exchange(other.m_isKept, true))
{
}

NewFile::~NewFile()
{
    if (!m_isKept)
        removeStudy(m_file);
}

NewFile NewFile::at(const fs::path& file, const fs::path& model)
{
    const int error = make(file, model);
    if (error == EEXIST)
        throw Error(ErrorCode::FileExists, {file.string()});
    if (error != 0)
        throwNotWritable(file, error);
    return NewFile(file);
}

NewFile NewFile::beside(const fs::path& file, const std::string& ending, const fs::path& model)
{
    return NewFile(
        firstFree(file, ending, [&](const fs::path& name) { return make(name, model); }));
}

void NewFile::publish(const fs::path& name)
{
    settleOnDisk(m_file);
    const int error = renameToFree(m_file, name);
    if (error == EEXIST)
        throw Error(ErrorCode::FileExists, {name.string()});
    if (error != 0)
        throwNotWritable(name, error);
    m_isKept = true;
    settleFolder(name);
}

void NewFile::replace(const fs::path& name)
{
    settleOnDisk(m_file);
    if (std::rename(m_file.c_str(), name.c_str()) != 0)
        throwNotWritable(name, errno);
    m_isKept = true;
    settleFolder(name);
}

fs::path journalOf(const fs::path& study)
{
    // SQLite keeps it beside the file itself, not beside a link to it.
    std::error_code unknown;
    const auto target = fs::canonical(study, unknown);
    return (unknown ? study : target).string() + "-journal";
}

fs::path setAside(const fs::path& file)
{
    auto name = firstFree(file, ".set-aside",
                          [&](const fs::path& free) { return renameToFree(file, free); });
    settleFolder(name);
    return name;
}

void removeStudy(const fs::path& study)
{
    const auto journal = journalOf(study);
    std::error_code ignored;
    fs::remove(study, ignored);
    fs::remove(journal, ignored);
}

void settleOnDisk(const fs::path& file)
{
    const Descriptor opened(open(file.c_str(), O_RDWR | O_CLOEXEC));
    if (!opened.isOpen() || fsync(opened.number()) != 0)
        throwNotWritable(file, errno);
    settleFolder(file);
}

}  // namespace alteri
