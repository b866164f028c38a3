// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/study_place.hpp"

#include "core/error.hpp"

#include <utility>

namespace alteri {

namespace fs = std::filesystem;

namespace {

// SQLite locks 512 bytes from here on (its file format, "The lock-byte page"); ours lies behind, on
// the same page, which holds no data.
constexpr std::int64_t sqliteLocks = 0x40000000;
constexpr std::int64_t sqliteLockCount = 512;
constexpr std::int64_t ownLock = sqliteLocks + 1024;

}  // namespace

StudyPlace::StudyPlace(fs::path file, OpenFile opened)
    : m_file(std::move(file))
    , m_opened(std::move(opened))
{
}

StudyPlace::Attempt StudyPlace::take(const fs::path& file, const StudyHolder& self)
{
    OpenFile opened(file, OpenFile::For::ReadingAndWriting);
    if (!opened.isOpen())
        return {nullptr, Obstacle::NotWritable, std::nullopt};
    std::unique_ptr<StudyPlace> place(new StudyPlace(file, std::move(opened)));
    const auto lock = place->m_opened.lock(ownLock);
    if (lock == OpenFile::Lock::Refused)
        return {nullptr, Obstacle::OtherProgram, std::nullopt};
    if (lock == OpenFile::Lock::Unknown || !place->lockIsExclusive()) {
        place->m_locksAreTrusted = false;
        auto attempt = LockFile::take(file, self);
        if (attempt.isPossible && attempt.lock == nullptr)
            return {nullptr, Obstacle::OtherProgram, attempt.holder};
        place->m_lockFile = std::move(attempt.lock);
    }
    if (place->m_opened.isOnNetwork())
        place->m_locksAreTrusted = false;
    place->m_identity = place->m_opened.identity().value_or(FileIdentity());
    return {std::move(place), Obstacle::None, std::nullopt};
}

/// A second lock on the file must be refused; some network mounts grant it.
bool StudyPlace::lockIsExclusive() const
{
    OpenFile second(m_file, OpenFile::For::ReadingAndWriting);
    return second.isOpen() && second.lock(ownLock) != OpenFile::Lock::Taken;
}

bool StudyPlace::read(std::int64_t offset, std::byte* bytes, std::size_t size) const
{
    return m_opened.read(offset, bytes, size);
}

bool StudyPlace::isFree(const std::filesystem::path& file)
{
    const auto attempt = take(file, thisHolder(0));
    return attempt.place != nullptr
           && !attempt.place->m_opened.isLockedByOthers(sqliteLocks, sqliteLockCount);
}

void StudyPlace::noteState(std::optional<std::int64_t> stamp)
{
    const auto size = m_opened.size();
    if (!size || !read(0, m_header.data(), m_header.size())
        || (stamp && !read(*stamp, m_stamp.data(), m_stamp.size())))
        throw Error(ErrorCode::DiskFault, {m_file.string()});
    m_size = *size;
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
    const auto there = fileCalled(m_file);
    if (!there || there->identity != m_identity)
        throw Error(ErrorCode::StudyMoved, {m_file.string()});
    if (there->size != m_size)
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

/// SQLite's lock is this program's, unless something in it dropped it and another program came.
void StudyPlace::requireSqliteLock() const
{
    if (m_opened.isLockedByOthers(sqliteLocks, sqliteLockCount))
        throwOverwritten();
}

void StudyPlace::throwOverwritten() const
{
    throw Error(ErrorCode::StudyOverwritten, {m_file.string()});
}

}  // namespace alteri
