// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_rewriting.hpp"

#include "core/model/ascii.hpp"
#include "core/store/file/connection.hpp"
#include "core/store/sealing/sealing_vfs.hpp"

#include <sqlite3.h>

#include <string>
#include <string_view>

namespace alteri {

namespace fs = std::filesystem;

namespace {

/// A file name in SQLite's form for one that names its way to the disk too.
std::string uriOf(const fs::path& file, const std::string& vfs)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string()) {
        const auto byte = static_cast<unsigned char>(c);
        if (isAsciiLetter(c) || isAsciiDigit(c)
            || std::string_view("/-_.~").find(c) != std::string_view::npos) {
            uri += c;
            continue;
        }
        uri += '%';
        uri += digits[byte >> 4U];
        uri += digits[byte & 0xFU];
    }
    return uri + "?vfs=" + vfs;
}

}  // namespace

void writeAnew(Connection& connection,
               const fs::path& target,
               const std::shared_ptr<const StudyKey>& key)
{
    const auto vfs = key == nullptr ? nullptr : std::make_unique<SealingVfs>(key);
    const std::string name = vfs == nullptr ? sqlite3_vfs_find(nullptr)->zName : vfs->name();
    // The size of pages first: SQLite forgets the room on them when it is set.
    connection.database().exec("PRAGMA page_size = " + std::to_string(SealedLayout::pageSize));
    keepRoom(connection.handle(), key != nullptr);
    SQLite::Statement vacuum(connection.database(), "VACUUM INTO ?");
    vacuum.bind(1, uriOf(target, name));
    vacuum.exec();
}

}  // namespace alteri
