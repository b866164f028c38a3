// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Column.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <sodium.h>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// BLAKE2b over parts that cannot run into each other: each comes with its length.
class Digest {
public:
    static constexpr std::size_t usualSize = 32;  ///< in bytes

    explicit Digest(std::size_t size)
        : m_size(size)
    {
        crypto_generichash_init(&m_state, nullptr, 0, size);
    }

    void add(const void* bytes, std::size_t size)
    {
        const auto length = static_cast<std::uint64_t>(size);
        std::array<unsigned char, sizeof length> head{};
        for (std::size_t i = 0; i < head.size(); ++i)
            head[i] = static_cast<unsigned char>(length >> (8 * i));
        crypto_generichash_update(&m_state, head.data(), head.size());
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(bytes), size);
    }

    void add(std::string_view bytes) { add(bytes.data(), bytes.size()); }
    void add(std::int64_t number) { add(std::to_string(number)); }
    void add(std::optional<std::int64_t> number)
    {
        add(number ? std::to_string(*number) : std::string());
    }

    std::string value()
    {
        std::vector<unsigned char> bytes(m_size);
        crypto_generichash_final(&m_state, bytes.data(), bytes.size());
        return {bytes.begin(), bytes.end()};
    }

private:
    crypto_generichash_state m_state{};
    std::size_t m_size;
};

/// The bytes of a cell, whatever is in it.
inline std::string_view viewOf(const SQLite::Column& column)
{
    const auto* start = static_cast<const char*>(column.getBlob());
    return start == nullptr ? std::string_view()
                            : std::string_view(start, static_cast<std::size_t>(column.getBytes()));
}

}  // namespace alteri
