// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// What a value of a column is called.
struct ValueLabel {
    double value = 0;
    std::string text{};  ///< the value itself in columns of texts
    char tag = 0;        ///< 'a' to 'z': the label is that of an extended missing value (.a to .z)
    std::string label;
};

/// A column as programs for statistics keep it: numbers or texts with labels, and values that stand
/// for a reason why there is no answer.
struct LabelledColumn {
    enum class Kind { Number, Text, Date };

    std::string name;   ///< as in the file
    std::string label;  ///< what the column is called; may be empty
    Kind kind = Kind::Number;
    int decimals = 0;  ///< of numbers, as they are shown
    /// Per row, of numbers and dates (in days since 1970-01-01). Not a number where there is none.
    std::vector<double> numbers{};
    std::vector<std::string> texts{};  ///< per row, of texts
    std::vector<char> tags{};  ///< per row, of extended missing values; empty: there are none
    std::vector<ValueLabel> labels{};  ///< in the order of the file
    /// Values that mean that there is no answer, from and to, both included.
    std::vector<std::pair<double, double>> missing{};
    std::vector<std::string> missingTexts{};  ///< the same of texts
};

/// Whether a number of a column means that there is no answer.
inline bool meansMissing(const LabelledColumn& column, double number)
{
    return std::any_of(column.missing.begin(), column.missing.end(), [&](const auto& range) {
        return number >= range.first && number <= range.second;
    });
}

/// The same of a value with a label, which may be an extended missing one.
inline bool meansMissing(const LabelledColumn& column, const ValueLabel& label)
{
    if (column.kind == LabelledColumn::Kind::Text)
        return std::find(column.missingTexts.begin(), column.missingTexts.end(), label.text)
               != column.missingTexts.end();
    return label.tag != 0 || meansMissing(column, label.value);
}

/// A table of a program for statistics.
struct LabelledTable {
    std::string name{};   ///< of the file, for errors
    std::string label{};  ///< what the table is called
    std::size_t rows = 0;
    std::vector<LabelledColumn> columns{};
};

}  // namespace alteri
