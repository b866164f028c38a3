// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/checksum.hpp"

#include "core/error.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sodium.h>
#include <vector>

namespace alteri {

namespace {

std::string hexOf(const std::array<unsigned char, crypto_hash_sha256_BYTES>& hash)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (const auto byte : hash) {
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
    }
    return text;
}

}  // namespace

std::string sha256Of(std::string_view bytes)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    return hexOf(hash);
}

std::string sha256OfFile(const std::filesystem::path& file)
{
    constexpr std::size_t pieceSize = 1U << 16U;
    std::ifstream opened(file, std::ios::binary);
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    std::vector<char> piece(pieceSize);
    while (opened) {
        opened.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(piece.data()),
                                  static_cast<unsigned long long>(opened.gcount()));
    }
    if (!opened.eof())
        throw Error(ErrorCode::FileNotReadable, {file.string(), std::strerror(errno)});
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256_final(&state, hash.data());
    return hexOf(hash);
}

}  // namespace alteri
