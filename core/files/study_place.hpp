// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/lock_file.hpp"
#include "core/system/open_file.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace alteri {

/// The file on the disk under a study that is open for writing: nobody else may have it, and it has
/// to stay the one that it was.
///
/// Its lock belongs to one open file, so that it outlives whatever else this process
/// does with the file. SQLite's own POSIX locks do not: they go as soon as anything in the process,
/// such as a file dialog, opens and closes the file. Where a file system knows no such lock, or
/// grants one to everybody, a lock file stands in.
///
/// To be destroyed after every other handle on the file: closing this one drops SQLite's locks.
class StudyPlace {
public:
    /// Why there is no place to write to.
    enum class Obstacle { None, OtherProgram, NotWritable };

    struct Attempt {
        std::unique_ptr<StudyPlace> place;
        Obstacle obstacle = Obstacle::None;
        std::optional<StudyHolder> holder;  ///< of OtherProgram, if it can be told
    };
    /// Opens and locks a study's file.
    static Attempt take(const std::filesystem::path& file, const StudyHolder& self);
    /// Whether nobody else has a study that this process has not open, as far as locks tell.
    static bool isFree(const std::filesystem::path& file);

    /// False where a second lock on the file was granted, or where the file lies on a network share
    /// whose locks may not reach other machines.
    bool locksAreTrusted() const { return m_locksAreTrusted; }

    static constexpr std::size_t stampSize = 32;
    /// Remembers how the file is now: its size, its header and the stamp of the last gesture.
    /// @param stamp where the stamp lies in the file; nothing if there is none
    /// @throws Error{DiskFault} the file cannot be read
    void noteState(std::optional<std::int64_t> stamp);

    /// Looks whether the file still lies where it lay and is as it was noted. A few system calls.
    /// @throws Error{StudyMoved} it was deleted, renamed or replaced, or cannot be reached
    /// @throws Error{StudyOverwritten} another program wrote to it or has a lock on it
    void requireUnchanged() const;

    /// Bytes of the file. @return false if there are not as many
    bool read(std::int64_t offset, std::byte* bytes, std::size_t size) const;

private:
    static constexpr std::size_t headerSize = 100;

    StudyPlace(std::filesystem::path file, OpenFile opened);
    bool lockIsExclusive() const;
    void requireSamePlace() const;
    void requireSameBytes() const;
    void requireSqliteLock() const;
    [[noreturn]] void throwOverwritten() const;

    std::filesystem::path m_file;
    OpenFile m_opened;
    std::unique_ptr<LockFile> m_lockFile;
    bool m_locksAreTrusted = true;
    FileIdentity m_identity;
    std::int64_t m_size = 0;
    std::array<std::byte, headerSize> m_header{};
    std::array<std::byte, stampSize> m_stamp{};
    std::optional<std::int64_t> m_stampOffset;
};

}  // namespace alteri
