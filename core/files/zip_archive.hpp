// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace alteri {

/// Reads an archive (zip) that somebody else made. It is never unpacked: what it calls its parts
/// leads to no file, and nothing is read of a part that is larger than it may be, whatever the
/// archive says of it.
class ZipArchive {
public:
    /// @param name of the file, for errors
    /// @throws Error{ArchiveUnreadable}
    ZipArchive(std::string bytes, std::string name);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;
    ZipArchive(ZipArchive&&) = delete;
    ZipArchive& operator=(ZipArchive&&) = delete;

    /// Its parts in their order; folders, and what Mac OS adds, are none.
    const std::vector<std::string>& names() const { return m_names; }

    /// @param most bytes that the part may have when it is unpacked
    /// @throws Error{ArchivePartMissing}, Error{ArchiveTooLarge}, Error{ArchiveUnreadable}
    std::string read(const std::string& part, std::uintmax_t most) const;

    /// Whether bytes begin as those of an archive do.
    static bool isArchive(const std::string& bytes) { return bytes.starts_with("PK\x03\x04"); }

private:
    struct Handle;

    std::string m_bytes;
    std::string m_name;
    std::unique_ptr<Handle> m_handle;
    std::vector<std::string> m_names;
};

}  // namespace alteri
