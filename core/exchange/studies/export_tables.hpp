// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/labelled_table.hpp"
#include "core/exchange/statistics/writing_note.hpp"
#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/study_contents.hpp"
#include "core/model/value.hpp"

#include <array>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

/// Where a column of an exported table comes from.
struct ColumnOrigin {
    enum class Kind {
        Identifier,  ///< of an ego, a map, an alter, a kind of tie
        Name,
        Place,
        Note,
        Answer,  ///< all but several answers
        Option,  ///< a category of several answers: 1 where it was chosen, else 0
        Namely,  ///< what was said to a category
        Reason,  ///< why there is no answer
        Figure,  ///< worked out
    };

    Kind kind = Kind::Identifier;
    std::string key{};  ///< of the attribute; else the name that the column was to have
    std::optional<Attribute> attribute{};
    std::optional<std::size_t> category{};  ///< of options and what was said to them: which one
};

/// One table with, per row, the number of whom it is about.
struct ExportTable {
    LabelledTable table{};
    std::vector<ColumnOrigin> origins{};  ///< per column
    ChosenRows::Numbers subjects{};
    ChosenRows::Numbers egoOf{};  ///< per row

    /// The row of each subject.
    std::map<StudyTable::Number, std::size_t> rows() const;
};

/// A study as tables, one row for each ego, map, alter, tie, tie between alteri, and, where pairs
/// were asked about or interviews went by the guide, each of these pairs and visits of a step.
/// Answers that are missing have a tag for the reason: 'a' + the MissingReason; see writeReasons().
///
/// Columns of answers are called by the keys of the attributes, numbered where two would be the
/// same. Categories whose codes are whole numbers are numbers with labels, others texts with
/// labels; several answers are a column for each category, KEY_CODE; yes-no is 0 and 1; dates are
/// dates where all of a column are days, else texts by ISO 8601.
struct ExportTables {
    ExportTable egos;        ///< ego_id, name
    ExportTable maps;        ///< ego_id, map (from 1), title
    ExportTable alteri;      ///< ego_id, alter_id, name
    ExportTable ties;        ///< ego_id, map, alter_id, place_x, place_y
    ExportTable alterTies;   ///< ego_id, map, source, target, kind, directed
    ExportTable askedPairs;  ///< ego_id, map, source, target, kind
    /// ego_id, map, number, step, kind, minutes; with names also began, ended, interviewer
    ExportTable stepVisits;
    std::vector<TieKind> tieKinds;
    WritingNotes notes;

    /// Those that there are, in this order; asked pairs and visits only if there are any.
    std::vector<ExportTable*> all();
    std::vector<const ExportTable*> all() const;
};

/// @throws Error{StudyDamaged} there are answers that the codebook does not know; what `watch`
///         throws
ExportTables exportTables(const StudyContents& contents,
                          const ExportChoice& choice,
                          const ExportWatch& watch = {});

/// Whether all codes of an attribute are whole numbers, so that they are its values in files of
/// numbers.
bool hasNumberCodes(const Attribute& attribute);

/// Puts the labels of categories in the place of their codes.
void writeLabels(ExportTables& tables);

/// The numbers that stand for reasons, by MissingReason: -98 to -95, or the like with more nines
/// where an answer is one of them.
std::array<double, 4> reasonCodes(const ExportTables& tables);

/// Writes the reasons for missing answers as the form has it. Codes of numbers come with labels and
/// as missing values of the column. Afterwards no column has tags.
void writeReasons(ExportTables& tables, MissingForm form);

/// The same, only for columns of texts, and in columns of their own: programs for statistics have
/// no missing values among texts.
/// @param alsoOfDates SPSS would have no other dates for them
void writeReasonsOfTexts(ExportTables& tables, bool alsoOfDates);

/// Makes numbers from 1 of categories whose codes are none, in the order of the codebook, with
/// their labels. Which is which is noted.
void numberCategories(ExportTables& tables);

/// Gives tags labels and leaves them, for formats that have missing values of their own.
void labelReasons(ExportTables& tables);

/// What the columns of the tables are, a row for each value with a label: `table`, `variable`,
/// `label`, `scale`, `unit`, `value`, `value_label`, `meaning` (value, missing), and what it takes
/// to make a study of the tables again: `role` (see ColumnOrigin), `attribute`, `attribute_label`,
/// `category`, `category_label`, `detail`, `smallest`, `largest`, `question`; see README.md.
/// @param nameOf what a column is called where it is not called as in its table; may be empty
ExportTable codebookTable(
    const ExportTables& tables,
    const std::function<std::string(const ExportTable&, std::size_t column)>& nameOf = {});

/// The word for where a column comes from.
std::string_view wordFor(ColumnOrigin::Kind role);
std::optional<ColumnOrigin::Kind> columnOriginFrom(std::string_view word);

/// "does not know" and so on.
std::string labelOf(MissingReason reason);

}  // namespace alteri
