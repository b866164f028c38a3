// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <utility>

namespace alteri {

/// Bytes in memory that is locked, guarded and left out of core files, and wiped when it is given
/// back (libsodium).
class SecretBytes {
public:
    /// @throws Error{OutOfMemory} there is no more memory that can be locked
    explicit SecretBytes(std::size_t size);
    ~SecretBytes();
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    SecretBytes(SecretBytes&& other) noexcept
        : m_bytes(std::exchange(other.m_bytes, nullptr))
        , m_size(std::exchange(other.m_size, 0))
    {
    }
    SecretBytes& operator=(SecretBytes&& other) noexcept
    {
        std::swap(m_bytes, other.m_bytes);
        std::swap(m_size, other.m_size);
        return *this;
    }

    unsigned char* data() { return m_bytes; }
    const unsigned char* data() const { return m_bytes; }
    std::size_t size() const { return m_size; }

private:
    unsigned char* m_bytes = nullptr;
    std::size_t m_size = 0;
};

}  // namespace alteri
