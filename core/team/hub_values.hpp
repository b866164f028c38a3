// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

struct pg_result;

namespace alteri {

/// A value that goes to the hub along with a statement.
class HubValue {
public:
    static HubValue ofText(const std::string& text);
    static HubValue ofWhole(std::int64_t number);
    static HubValue ofBytes(const std::string& bytes);
    /// @param id 16 bytes
    static HubValue ofId(const std::string& id);
    static HubValue ofIds(const std::vector<std::string>& ids);
    static HubValue ofManyBytes(const std::vector<std::string>& all);
    static HubValue ofNothing() { return {}; }

    bool isNothing() const { return !m_bytes.has_value(); }
    const std::string& bytes() const { return *m_bytes; }
    bool isBinary() const { return m_isBinary; }
    unsigned int type() const { return m_type; }

private:
    std::optional<std::string> m_bytes;
    bool m_isBinary = false;
    unsigned int m_type = 0;  ///< 0: the server finds it out
};

/// What a statement answered.
class HubRows {
public:
    explicit HubRows(pg_result* result);

    std::size_t count() const;
    std::size_t columns() const;
    std::string name(std::size_t column) const;
    unsigned int type(std::size_t column) const;
    bool isNothing(std::size_t row, std::size_t column) const;
    /// As the server sent it: texts, bytes and ids as they are.
    std::string bytes(std::size_t row, std::size_t column) const;
    std::int64_t whole(std::size_t row, std::size_t column) const;
    bool flag(std::size_t row, std::size_t column) const;

private:
    std::shared_ptr<pg_result> m_result;
};

}  // namespace alteri
