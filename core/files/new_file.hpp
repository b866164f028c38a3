// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace alteri {

// Files come and go here so that nothing that is there is ever replaced unasked, and so that
// nobody can read a copy who could not read what was copied.

/// A file that was made empty and removes itself, with its journal, unless it is kept.
class NewFile {
public:
    /// Makes the file at this very place.
    /// @param model its permissions are taken over; empty: the user's usual ones
    /// @throws Error{FileExists}, Error{FileNotWritable}
    static NewFile at(const std::filesystem::path& file, const std::filesystem::path& model = {});

    /// Makes a file beside another, under a name that nothing has yet: `file` + `ending`, or with a
    /// number before which there are others.
    /// @throws Error{FileNotWritable}
    static NewFile beside(const std::filesystem::path& file,
                          const std::string& ending,
                          const std::filesystem::path& model = {});

    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;

    const std::filesystem::path& path() const { return m_file; }
    void keep() { m_isKept = true; }

    /// Gives the file its final name, if nothing has that name, and keeps it.
    /// @throws Error{FileExists}, Error{FileNotWritable}
    void publish(const std::filesystem::path& name);

    /// Gives the file its final name in place of what has it now, and keeps it.
    /// @throws Error{FileNotWritable}
    void replace(const std::filesystem::path& name);

private:
    explicit NewFile(std::filesystem::path file);

    std::filesystem::path m_file;
    bool m_isKept = false;
};

/// The journal that SQLite keeps beside a study while a gesture is written.
std::filesystem::path journalOf(const std::filesystem::path& study);

/// Puts a file aside under a name that nothing has yet. @return that name
/// @throws Error{FileNotWritable}
std::filesystem::path setAside(const std::filesystem::path& file);

/// Removes a study and its journal: one without the other would harm whatever comes to its place.
void removeStudy(const std::filesystem::path& study);

/// Makes sure that the disk has the bytes and the name of a file.
/// @throws Error{FileNotWritable}
void settleOnDisk(const std::filesystem::path& file);

}  // namespace alteri
