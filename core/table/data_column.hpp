// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/value.hpp"
#include "core/table/text_pool.hpp"
#include "core/table/undefined.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// Whom or what a column of the data describes.
enum class DataSubject { Ego, Map, Alter, Tie, AlterTie };

/// What a column of the data holds.
enum class DataContent {
    Code,
    Name,
    Note,
    Answer,
    Namely,  ///< what was said to one category of an answer ("other, namely")
    Count,
    Grouping,  ///< the group of an answer's category, by a recode of the study
    Derived,   ///< a derived column of the study
    Measure,   ///< a measure of networks
};

/// Whether cells are worked out from others, so that nobody can write in them.
inline bool isComputed(DataContent content)
{
    return content >= DataContent::Count;
}

/// One column of the data as it was entered, with the reasons why answers are missing: for looking
/// at and editing, where a Column of a Frame is for statistics.
///
/// Every different value is kept once; a cell is the number of its value. What is asked of a
/// column (does it pass a filter, where does it sort) is therefore answered once per value.
///
/// Any number of threads may read cells and values of a column that nobody changes. What ranks()
/// and markContaining() work out is kept; they are for one thread, the window's.
class DataColumn {
public:
    using Cell = std::uint32_t;

    // Cells below `firstValue` have no value: not filled in, 1 + a MissingReason, or
    // `beforeUndefined` + why a measure is undefined.
    static constexpr Cell empty = 0;
    static constexpr Cell beforeUndefined = 4;
    static constexpr Cell firstValue =
        beforeUndefined + static_cast<Cell>(Undefined::EgoUnknown) + 1;

    DataColumn(DataSubject subject, DataContent content);
    /// The answers to one attribute of ego, alter or tie.
    explicit DataColumn(Attribute attribute);
    /// What is worked out; its attribute has no id, the key tells it from others.
    /// @param decimals of numbers where people read them; negative: all digits
    DataColumn(DataSubject subject, DataContent content, Attribute attribute, int decimals = -1);
    /// What was said to a category of an attribute.
    DataColumn(const Attribute& attribute, const Category& category);

    DataSubject subject() const { return m_subject; }
    DataContent content() const { return m_content; }
    /// Of the attribute; text for codes, names and notes, numeric for counts.
    AnswerKind kind() const { return m_attribute.kind(); }
    /// Its id is null unless the column holds answers.
    const Attribute& attribute() const { return m_attribute; }
    /// To which category of which attribute something was said; null in other columns.
    AttributeId askedBy() const { return m_askedBy; }
    CategoryId saidTo() const { return m_saidTo; }
    /// Of numbers where people read them; negative: all digits.
    int decimals() const { return m_decimals; }

    std::size_t size() const { return m_cells.size(); }
    void resize(std::size_t subjects) { m_cells.resize(subjects, empty); }
    const std::vector<Cell>& cells() const { return m_cells; }
    Cell cell(std::size_t subject) const { return m_cells[subject]; }
    void set(std::size_t subject, Cell cell) { m_cells[subject] = cell; }

    /// Takes over how the attribute is asked now, with the same kind of answers. Cells of
    /// categories that it has no more become empty.
    void adopt(Attribute attribute);
    /// Gives the cells other places.
    /// @param from for each subject the number that it had; where there is no such cell it is empty
    void rearrange(const std::vector<std::uint32_t>& from);

    /// The cell for a value; a value that no cell had before is added. Empty for a category that
    /// the attribute does not have.
    Cell cellFor(const Value& value);
    Cell cellFor(const std::optional<Value>& value) { return value ? cellFor(*value) : empty; }
    Cell cellFor(std::string_view text);

    static bool isMissing(Cell cell) { return cell < firstValue; }
    static Cell cellFor(Undefined why) { return beforeUndefined + static_cast<Cell>(why); }
    static std::optional<MissingReason> reasonOf(Cell cell);
    /// Why a measure is undefined; `No` for all other cells.
    static Undefined undefinedOf(Cell cell);
    std::optional<Value> valueOf(Cell cell) const;
    double numberOf(Cell cell) const { return m_numbers[cell - firstValue]; }
    std::string_view textOf(Cell cell) const { return m_texts[cell - firstValue]; }
    /// Of several answers.
    const Choices& choicesOf(Cell cell) const { return m_choices[cell - firstValue]; }
    const Category& categoryOf(Cell cell) const
    {
        return m_attribute.categories[cell - firstValue];
    }

    /// One more than the largest cell there can be.
    std::size_t cellCount() const { return firstValue + valueCount(); }

    /// Marks the cells whose value contains a folded text: labels of categories, texts, and
    /// numbers as people read them, with a decimal point.
    /// @param marks cellCount() of them; others than those found stay as they are
    void markContaining(std::string_view folded, std::vector<std::uint8_t>& marks) const;

    /// Where each cell sorts: categories as in the codebook, numbers by value, texts as people
    /// sort (see sortKey()); cells without a value are not ranked. Kept until a value is added.
    /// @return cellCount() ranks; those of missing cells are 0
    const std::vector<std::uint32_t>& ranks() const;

private:
    std::vector<Cell> cellsUnder(const Attribute& attribute) const;
    std::size_t valueCount() const;
    Cell cellFor(const Choices& choices);
    Cell cellFor(double number);
    std::string shownText(double number) const;
    void rankNumbers() const;
    void rankTexts() const;

    DataSubject m_subject;
    DataContent m_content;
    Attribute m_attribute;
    AttributeId m_askedBy{};
    CategoryId m_saidTo{};
    int m_decimals = -1;
    std::vector<Cell> m_cells;
    std::vector<double> m_numbers;
    IndexTable m_numberTable;
    TextPool m_texts;
    std::vector<Choices> m_choices;
    std::map<Choices, Cell> m_choiceCells;
    mutable std::vector<std::uint32_t> m_ranks;
};

}  // namespace alteri
