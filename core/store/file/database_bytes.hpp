// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>

namespace alteri {

/// The bytes of a database in memory of SQLite's, which takes them over without a copy.
class DatabaseBytes {
public:
    /// Room for so many bytes, which are not set to anything.
    /// @throws SQLite::Exception there is not as much memory
    explicit DatabaseBytes(std::size_t size);

    std::byte* data() { return m_bytes.get(); }
    std::size_t size() const { return m_size; }
    std::span<const std::byte> span() const { return {m_bytes.get(), m_size}; }
    /// Leaves them to whoever frees them by sqlite3_free().
    std::byte* release() { return m_bytes.release(); }

private:
    struct Free {
        void operator()(std::byte* bytes) const;
    };

    std::unique_ptr<std::byte, Free> m_bytes;
    std::size_t m_size;
};

}  // namespace alteri
