// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <system_error>

namespace alteri {

/// Which file something is, whatever it is called now.
struct FileIdentity {
    std::uint64_t device = 0;
    std::uint64_t number = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

/// A file that is open, as the operating system has it; closed with the last that is told of it.
/// What can fail says so by an error code, which is zero where it has not. What changes the file
/// does not change which one is open: all of that is const.
class OpenFile {
public:
    enum class For { Reading, Writing, ReadingAndWriting };

    OpenFile() = default;  ///< none is open
    /// Opens a file that is there; isOpen() says whether that could be.
    OpenFile(const std::filesystem::path& file, For purpose);
    /// The same, and why it could not be.
    static OpenFile found(const std::filesystem::path& file, For purpose, std::error_code& fault);
    /// Makes a file that is not there yet, and opens it for writing.
    /// @param model its permissions are taken over; empty: the user's usual ones
    static OpenFile made(const std::filesystem::path& file,
                         const std::filesystem::path& model,
                         std::error_code& fault);
    ~OpenFile();
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&& other) noexcept;

    bool isOpen() const { return m_handle != none; }
    /// In bytes; nothing where it cannot be told.
    std::optional<std::int64_t> size() const;
    std::optional<FileIdentity> identity() const;
    /// @return false if there are not as many bytes
    bool read(std::int64_t offset, std::byte* bytes, std::size_t count) const;
    /// Writes all of it behind what was written last.
    std::error_code write(std::string_view bytes) const;
    /// @return false if not all could be written
    bool write(std::int64_t offset, std::string_view bytes) const;
    /// Waits until the disk has what was written.
    std::error_code settle() const;

    enum class Lock { Taken, Refused, Unknown };  ///< Unknown: the file system has no such locks
    /// Takes a lock of this open file on one byte, which goes with it and with nothing else.
    Lock lock(std::int64_t offset) const;
    /// Whether another program has locks there. What this program has does not count where its own
    /// locks can get lost; then it has them again.
    bool isLockedByOthers(std::int64_t offset, std::int64_t count) const;
    /// Whether the file lies where locks may not reach other machines.
    bool isOnNetwork() const;

private:
    static constexpr std::intptr_t none = -1;

    explicit OpenFile(std::intptr_t handle)
        : m_handle(handle)
    {
    }
    void close() noexcept;

    std::intptr_t m_handle = none;
};

/// @return the file that has a name now; nothing if none has, or it cannot be reached
struct NamedFile {
    FileIdentity identity;
    std::int64_t size = 0;
};
std::optional<NamedFile> fileCalled(const std::filesystem::path& name);

}  // namespace alteri
