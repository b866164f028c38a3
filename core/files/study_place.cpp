// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/study_place.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

// SQLite locks 512 bytes from here on (its file format, "The lock-byte page"); ours lies behind, on
// the same page, which holds no data.
constexpr off_t sqliteLocks = 0x40000000;
constexpr off_t sqliteLockCount = 512;
constexpr off_t ownLock = sqliteLocks + 1024;

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

/// Takes the lock of an open file description. @return 0, or the error
int lockDescription(int descriptor)
{
#ifdef F_OFD_SETLK
    auto lock = wholeLock(ownLock, 1);
    if (fcntl(descriptor, F_OFD_SETLK, &lock) == 0)
        return 0;
    if (isRefusal(errno))
        return errno;
#endif
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
}

}  // namespace

StudyPlace::StudyPlace(fs::path file, Descriptor descriptor)
    : m_file(std::move(file))
    , m_descriptor(std::move(descriptor))
{
}

StudyPlace::Attempt StudyPlace::take(const fs::path& file, const StudyHolder& self)
{
    Descriptor descriptor(open(file.c_str(), O_RDWR | O_CLOEXEC));
    if (!descriptor.isOpen())
        return {nullptr, Obstacle::NotWritable, std::nullopt};
    std::unique_ptr<StudyPlace> place(new StudyPlace(file, std::move(descriptor)));
    bool isHeld = false;
    const bool isLocked = place->lockWithoutFile(isHeld);
    if (isHeld)
        return {nullptr, Obstacle::OtherProgram, std::nullopt};
    if (!isLocked || !place->lockIsExclusive()) {
        place->m_locksAreTrusted = false;
        auto attempt = LockFile::take(file, self);
        if (attempt.isPossible && attempt.lock == nullptr)
            return {nullptr, Obstacle::OtherProgram, attempt.holder};
        place->m_lockFile = std::move(attempt.lock);
    }
    if (place->isOnNetwork())
        place->m_locksAreTrusted = false;
    struct stat status {};
    fstat(place->m_descriptor.number(), &status);
    place->m_device = status.st_dev;
    place->m_inode = status.st_ino;
    return {std::move(place), Obstacle::None, std::nullopt};
}

bool StudyPlace::lockWithoutFile(bool& isHeld)
{
    const int error = lockDescription(m_descriptor.number());
    isHeld = error != 0 && isRefusal(error);
    return error == 0;
}

/// A second lock on the file must be refused; some network mounts grant it.
bool StudyPlace::lockIsExclusive() const
{
    const Descriptor second(open(m_file.c_str(), O_RDWR | O_CLOEXEC));
    return second.isOpen() && lockDescription(second.number()) != 0;
}

bool StudyPlace::isOnNetwork() const
{
    // statfs(2) lists these numbers: NFS, SMB, CIFS, SMB2, FUSE (sshfs and the like), 9P, AFS,
    // Coda.
    constexpr std::array<std::uint32_t, 8> networks{0x6969,     0x517b,     0xff534d42, 0xfe534d42,
                                                    0x65735546, 0x01021997, 0x5346414f, 0x73757245};
    struct statfs status {};
    if (fstatfs(m_descriptor.number(), &status) != 0)
        return true;
    const auto kind = static_cast<std::uint32_t>(status.f_type);
    return std::find(networks.begin(), networks.end(), kind) != networks.end();
}

bool StudyPlace::read(std::int64_t offset, std::byte* bytes, std::size_t size) const
{
    return pread(m_descriptor.number(), bytes, size, offset) == static_cast<ssize_t>(size);
}

void StudyPlace::noteState(std::optional<std::int64_t> stamp)
{
    struct stat status {};
    if (fstat(m_descriptor.number(), &status) != 0 || !read(0, m_header.data(), m_header.size())
        || (stamp && !read(*stamp, m_stamp.data(), m_stamp.size())))
        throw Error(ErrorCode::DiskFault, {m_file.string()});
    m_size = status.st_size;
    m_stampOffset = stamp;
}

void StudyPlace::requireUnchanged() const
{
    requireSamePlace();
    requireSameBytes();
    requireSqliteLock();
}

void StudyPlace::requireSamePlace() const
{
    struct stat there {};
    if (stat(m_file.c_str(), &there) != 0 || there.st_dev != m_device || there.st_ino != m_inode)
        throw Error(ErrorCode::StudyMoved, {m_file.string()});
    if (there.st_size != m_size)
        throwOverwritten();
}

void StudyPlace::requireSameBytes() const
{
    std::array<std::byte, headerSize> header{};
    std::array<std::byte, stampSize> stamp{};
    if (!read(0, header.data(), header.size()) || header != m_header)
        throwOverwritten();
    if (m_stampOffset && (!read(*m_stampOffset, stamp.data(), stamp.size()) || stamp != m_stamp))
        throwOverwritten();
}

/// Takes SQLite's lock once more: this process has it already, unless something in it dropped it.
void StudyPlace::requireSqliteLock() const
{
    auto lock = wholeLock(sqliteLocks, sqliteLockCount);
    if (fcntl(m_descriptor.number(), F_SETLK, &lock) != 0 && isRefusal(errno))
        throwOverwritten();
}

void StudyPlace::throwOverwritten() const
{
    throw Error(ErrorCode::StudyOverwritten, {m_file.string()});
}

}  // namespace alteri
