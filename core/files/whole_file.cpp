// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/whole_file.hpp"

#include "core/error.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace alteri {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void refuseAsTooLarge(const fs::path& file, std::uintmax_t most)
{
    throw Error(ErrorCode::FileTooLarge, {file.string(), std::to_string(most / mebibyte)});
}

/// @return how many bytes it says it has; a file of the system may say 0 and have more
std::uintmax_t requireRegular(const fs::path& file)
{
    std::error_code failure;
    const auto status = fs::status(file, failure);
    if (status.type() == fs::file_type::not_found)
        throw Error(ErrorCode::FileNotFound, {file.string()});
    if (status.type() == fs::file_type::none)  // its folder is closed to us
        throw Error(ErrorCode::FileNotReadable, {file.string()});
    if (status.type() != fs::file_type::regular)
        throw Error(ErrorCode::FileNotRegular, {file.string()});
    const auto size = fs::file_size(file, failure);
    return failure ? 0 : size;
}

}  // namespace

std::string readFile(const fs::path& file, std::uintmax_t most)
{
    const auto size = requireRegular(file);
    if (size > most)
        refuseAsTooLarge(file, most);
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        throw Error(ErrorCode::FileNotReadable, {file.string()});
    // Read until it ends, not until the size that it said: it may grow meanwhile.
    constexpr std::size_t piece = mebibyte;
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(size) + 1);
    for (std::streamsize got = 1; got > 0;) {
        const auto known = bytes.size();
        const auto room = bytes.capacity() > known ? bytes.capacity() - known : piece;
        bytes.resize(known + std::min(room, piece));
        stream.read(bytes.data() + known, static_cast<std::streamsize>(bytes.size() - known));
        got = stream.gcount();
        bytes.resize(known + static_cast<std::size_t>(got));
        if (bytes.size() > most)
            refuseAsTooLarge(file, most);
    }
    if (stream.bad())
        throw Error(ErrorCode::FileNotReadable, {file.string()});
    return bytes;
}

}  // namespace alteri
