// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/system/open_file.hpp"

#include "core/system/last_fault.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/vfs.h>
#else
#include <sys/mount.h>
#include <sys/param.h>
#endif

namespace alteri {

namespace fs = std::filesystem;

namespace {

constexpr mode_t usualMode = 0666;
constexpr mode_t permissionBits = 0777;

int numberOf(std::intptr_t handle)
{
    return static_cast<int>(handle);
}

struct flock wholeLock(off_t start, off_t length)
{
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = start;
    lock.l_len = length;
    return lock;
}

bool isRefusal(int error)
{
    return error == EAGAIN || error == EACCES || error == EWOULDBLOCK;
}

FileIdentity identityIn(const struct stat& status)
{
    return {static_cast<std::uint64_t>(status.st_dev), static_cast<std::uint64_t>(status.st_ino)};
}

}  // namespace

OpenFile::OpenFile(const fs::path& file, For purpose)
    : m_handle(open(file.c_str(),
                    (purpose == For::Reading   ? O_RDONLY
                     : purpose == For::Writing ? O_WRONLY
                                               : O_RDWR)
                        | O_CLOEXEC))
{
}

OpenFile OpenFile::made(const fs::path& file, const fs::path& model, std::error_code& fault)
{
    struct stat status {};
    const bool hasModel = !model.empty() && stat(model.c_str(), &status) == 0;
    OpenFile made(open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC,
                       hasModel ? S_IRUSR | S_IWUSR : usualMode));
    // The umask would narrow what open() is told.
    const bool isMade =
        made.isOpen()
        && (!hasModel || fchmod(numberOf(made.m_handle), status.st_mode & permissionBits) == 0);
    fault = isMade ? std::error_code() : lastFault();
    return made;
}

void OpenFile::close() noexcept
{
    if (isOpen())
        ::close(numberOf(m_handle));
    m_handle = none;
}

std::optional<std::int64_t> OpenFile::size() const
{
    struct stat status {};
    if (fstat(numberOf(m_handle), &status) != 0)
        return std::nullopt;
    return status.st_size;
}

std::optional<FileIdentity> OpenFile::identity() const
{
    struct stat status {};
    if (fstat(numberOf(m_handle), &status) != 0)
        return std::nullopt;
    return identityIn(status);
}

bool OpenFile::read(std::int64_t offset, std::byte* bytes, std::size_t count) const
{
    return pread(numberOf(m_handle), bytes, count, offset) == static_cast<ssize_t>(count);
}

std::error_code OpenFile::write(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto count = ::write(numberOf(m_handle), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? lastFault() : std::make_error_code(std::errc::io_error);
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

bool OpenFile::write(std::int64_t offset, std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto count = pwrite(numberOf(m_handle), bytes.data(), bytes.size(), offset);
        if (count <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
        offset += count;
    }
    return true;
}

std::error_code OpenFile::settle() const
{
    return fsync(numberOf(m_handle)) == 0 ? std::error_code() : lastFault();
}

OpenFile::Lock OpenFile::lock(std::int64_t offset) const
{
#ifdef F_OFD_SETLK
    auto lock = wholeLock(offset, 1);
    if (fcntl(numberOf(m_handle), F_OFD_SETLK, &lock) == 0)
        return Lock::Taken;
    if (isRefusal(errno))
        return Lock::Refused;
#endif
    if (flock(numberOf(m_handle), LOCK_EX | LOCK_NB) == 0)
        return Lock::Taken;
    return isRefusal(errno) ? Lock::Refused : Lock::Unknown;
}

/// Locks of POSIX belong to the process: it takes once more what it has, unless something in it
/// dropped them by closing the same file.
bool OpenFile::isLockedByOthers(std::int64_t offset, std::int64_t count) const
{
    auto lock = wholeLock(offset, count);
    return fcntl(numberOf(m_handle), F_SETLK, &lock) != 0 && isRefusal(errno);
}

bool OpenFile::isOnNetwork() const
{
    struct statfs status {};
    if (fstatfs(numberOf(m_handle), &status) != 0)
        return true;
#ifdef __linux__
    // statfs(2) lists these numbers: NFS, SMB, CIFS, SMB2, FUSE (sshfs and the like), 9P, AFS,
    // Coda.
    constexpr std::array<std::uint32_t, 8> networks{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                                    0x65735546, 0x01021997, 0x5346414f, 0x73757245};
    const auto kind = static_cast<std::uint32_t>(status.f_type);
    return std::find(networks.begin(), networks.end(), kind) != networks.end();
#else
    return (status.f_flags & MNT_LOCAL) == 0;
#endif
}

std::optional<NamedFile> fileCalled(const fs::path& name)
{
    struct stat status {};
    if (stat(name.c_str(), &status) != 0)
        return std::nullopt;
    return NamedFile{identityIn(status), status.st_size};
}

}  // namespace alteri
