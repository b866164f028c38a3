// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table/undefined.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// What a variable describes: a tie or its alter (level 1), ego, or ego's network (level 2).
enum class VariableLevel { Tie, Ego, Network };

/// Numbers of a column, one per row. Where one is missing the number means nothing.
struct NumberValues {
    std::vector<double> values;
    std::vector<bool> missing;  ///< empty if none is, so that complete columns cost no look at it

    std::size_t size() const { return values.size(); }
    bool isMissing(std::size_t row) const { return !missing.empty() && missing[row]; }
    void setMissing(std::size_t row)
    {
        missing.resize(values.size(), false);
        missing[row] = true;
    }
    void add(std::optional<double> value)
    {
        values.push_back(value.value_or(0));
        if (!value)
            setMissing(values.size() - 1);
        else if (!missing.empty())
            missing.push_back(false);
    }
};

/// Categories of a column, one per row.
struct CategoryValues {
    static constexpr std::int32_t missing = -1;

    std::vector<std::int32_t> codes;  ///< index into `levels`, or `missing`
    std::vector<std::string> levels;
    std::vector<std::string> labels;  ///< as people read the levels; same length
    /// These rows are a piece of more, of which each level has some that models can use.
    bool areAllUsed = false;
};

/// Which of several answers a variable is about.
struct ChoiceOf {
    std::string variable;  ///< what is asked, by its name among the variables
    std::string code;      ///< of the category; empty: how many were chosen
};

/// One variable. An ordinal variable whose codes are numbers is given both ways.
struct Column {
    std::string name;
    std::string label;
    VariableLevel level = VariableLevel::Tie;
    std::optional<NumberValues> numbers;
    std::optional<CategoryValues> categories;
    std::vector<std::string> texts;      ///< for texts, and for dates beside their years
    std::vector<Undefined> undefined{};  ///< of measures: per row, why it is missing
    std::optional<ChoiceOf> choice{};    ///< of several answers; its values are numbers
    std::vector<Column> parts{};         ///< see `core/measures/variables/choice_columns`

    bool isMissing(std::size_t row) const;
    /// Adds a measure's number, or that it has none and why.
    void add(const Measured& measured);
    /// The column without its values: its name, and what kind of values it has.
    Column head() const;
};

/// Whether a column names whom rows are about (`ego`, `alter`, `map`): it groups ties in models,
/// but is no attribute of theirs.
bool isName(const Column& column);
/// Adds columns behind those that are there.
void append(std::vector<Column> more, std::vector<Column>& columns);

/// Columns that are made when they are asked for.
class ColumnSource {
public:
    virtual ~ColumnSource() = default;

    /// All columns, without their values.
    virtual std::vector<Column> heads() const = 0;
    /// A column with its values, made now unless it was before; it stays where it is as long as
    /// the source. May be called from several threads.
    virtual const Column* find(std::string_view name) const = 0;

protected:
    ColumnSource() = default;
    ColumnSource(const ColumnSource&) = default;
    ColumnSource& operator=(const ColumnSource&) = default;
    ColumnSource(ColumnSource&&) = default;
    ColumnSource& operator=(ColumnSource&&) = default;
};

/// A table by columns. All columns have `rows` values.
struct Frame {
    std::size_t rows = 0;
    std::vector<Column> columns;
    std::shared_ptr<const ColumnSource> more{};  ///< further columns, which `find` makes

    /// The column of this name, also of `more`.
    const Column* find(std::string_view name) const;
    /// One of `columns`, to be changed.
    Column* edit(std::string_view name);
    /// All columns that find() knows, without their values.
    std::vector<Column> heads() const;
};

}  // namespace alteri
