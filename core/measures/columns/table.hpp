// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace alteri {

/// A number that is written in a form of its own where people read it, as "<0.001" or with more
/// decimals than its column; files have the number itself.
struct WrittenNumber {
    double value = 0;
    std::string text;

    friend bool operator==(const WrittenNumber&, const WrittenNumber&) = default;
};

/// One cell of a table of results: empty where a value is undefined or does not apply.
using TableValue = std::variant<std::monostate, double, std::string, WrittenNumber>;

/// The number of a cell that has one; null otherwise.
inline const double* numberOf(const TableValue& value)
{
    if (const auto* written = std::get_if<WrittenNumber>(&value))
        return &written->value;
    return std::get_if<double>(&value);
}

/// The cell of a number that may be undefined.
inline TableValue cellOf(const std::optional<double>& value)
{
    return value ? TableValue(*value) : TableValue();
}

/// The cell of a count.
inline TableValue cellOfCount(std::size_t count)
{
    return static_cast<double>(count);
}

/// A table of results, as shown, printed and exported.
struct Table {
    struct Column {
        std::string key;   ///< name in files
        int decimals = 0;  ///< of numbers where people read them; files have all digits
    };

    std::vector<Column> columns;
    std::vector<std::vector<TableValue>> rows;
};

}  // namespace alteri
