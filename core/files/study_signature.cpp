// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/study_signature.hpp"

#include <array>
#include <cstdint>
#include <fstream>
#include <string_view>
#include <system_error>

namespace alteri {

bool isSealedStudy(const std::filesystem::path& file)
{
    // Its head lies there twice; either may be damaged.
    constexpr std::streamoff secondAt = 4096;
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return false;
    std::ifstream stream(file, std::ios::binary);
    std::array<char, sealedMagic.size()> first{};
    std::array<char, sealedMagic.size()> second{};
    stream.read(first.data(), first.size());
    stream.seekg(secondAt);
    stream.read(second.data(), second.size());
    const auto isMagic = [](const auto& bytes) {
        return std::string_view(bytes.data(), bytes.size()) == sealedMagic;
    };
    return isMagic(first) || isMagic(second);
}

bool isStudy(const std::filesystem::path& file)
{
    if (isSealedStudy(file))
        return true;
    constexpr std::string_view sqlite("SQLite format 3\0", 16);
    constexpr std::size_t idOffset = 68;  // SQLite's file format, "The database header"
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored))
        return false;
    std::array<char, idOffset + 4> head{};
    std::ifstream stream(file, std::ios::binary);
    if (!stream.read(head.data(), head.size())
        || std::string_view(head.data(), sqlite.size()) != sqlite)
        return false;
    std::uint32_t id = 0;
    for (std::size_t i = 0; i < 4; ++i)
        id = (id << 8U) | static_cast<unsigned char>(head[idOffset + i]);
    return id == static_cast<std::uint32_t>(applicationId);
}

}  // namespace alteri
