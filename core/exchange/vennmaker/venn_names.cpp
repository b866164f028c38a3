// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vennmaker/venn_names.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <nettle/base64.h>
#include <nettle/cbc.h>
#include <nettle/des.h>
#include <nettle/md5.h>
#include <vector>

namespace alteri {

namespace {

using Bytes = std::vector<std::uint8_t>;

std::optional<Bytes> fromBase64(const std::string& text)
{
    base64_decode_ctx context;
    base64_decode_init(&context);
    Bytes bytes(BASE64_DECODE_LENGTH(text.size()));
    auto length = bytes.size();
    if (base64_decode_update(&context, &length, bytes.data(), text.size(), text.data()) == 0
        || base64_decode_final(&context) == 0)
        return std::nullopt;
    bytes.resize(length);
    return bytes;
}

/// Key and first block, eight bytes each.
std::array<std::uint8_t, MD5_DIGEST_SIZE> derivedKey(const std::string& password, const Bytes& salt)
{
    constexpr int rounds = 100;
    Bytes input(password.begin(), password.end());
    input.insert(input.end(), salt.begin(), salt.end());
    std::array<std::uint8_t, MD5_DIGEST_SIZE> digest{};
    for (int round = 0; round < rounds; ++round) {
        md5_ctx context;
        md5_init(&context);
        md5_update(&context, input.size(), input.data());
        md5_digest(&context, digest.size(), digest.data());
        input.assign(digest.begin(), digest.end());
    }
    return digest;
}

/// Without the bytes that fill the last block, each of which says how many they are.
std::optional<std::string> withoutPadding(const Bytes& bytes)
{
    const std::size_t padding = bytes.back();
    if (padding < 1 || padding > DES_BLOCK_SIZE || padding > bytes.size())
        return std::nullopt;
    for (auto i = bytes.size() - padding; i < bytes.size(); ++i)
        if (bytes[i] != padding)
            return std::nullopt;
    return std::string(bytes.begin(), bytes.end() - static_cast<std::ptrdiff_t>(padding));
}

}  // namespace

std::optional<std::string>
openedName(const std::string& name, const std::string& password, const std::string& salt)
{
    const auto sealed = fromBase64(name);
    const auto saltBytes = fromBase64(salt);
    if (!sealed || sealed->empty() || sealed->size() % DES_BLOCK_SIZE != 0 || !saltBytes)
        return name;
    auto key = derivedKey(password, *saltBytes);
    des_ctx context;
    // Says whether the key is a weak one, which is no matter here.
    static_cast<void>(des_set_key(&context, key.data()));
    Bytes bytes(sealed->size());
    cbc_decrypt(&context, reinterpret_cast<nettle_cipher_func*>(des_decrypt), DES_BLOCK_SIZE,
                key.data() + DES_KEY_SIZE, bytes.size(), bytes.data(), sealed->data());
    return withoutPadding(bytes);
}

}  // namespace alteri
