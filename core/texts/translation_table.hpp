// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace alteri {

class Writer;

/// One text of a study with its translation into one language.
struct TranslatedText {
    StudyText text;
    std::string translation;  ///< empty: none
    bool isOutdated = false;  ///< the text in the main language has changed since
};

/// All texts of a study beside their translations into a language.
std::vector<TranslatedText> translatedTexts(const Reader& reader, const std::string& language);

/// The table for translators: one row for each text, one column for each language. Columns: `id`
/// (by which the rows find back), `what`, `belongs_to`, the tag of the main language, those of the
/// others.
/// @param word what people call a kind of text
Table translationTable(const Reader& reader,
                       const std::function<std::string(StudyText::Kind)>& word);

/// What became of a table that came back.
struct TranslationReport {
    std::size_t changed = 0;           ///< texts that are new or other than before
    std::size_t same = 0;              ///< that were so already
    std::size_t empty = 0;             ///< that were not filled in; what there was stays
    std::size_t unknown = 0;           ///< of things that the study has no more
    std::size_t outdated = 0;          ///< of texts that have changed since the table was written
    std::vector<std::string> added;    ///< languages that the study had not
    std::vector<std::string> ignored;  ///< columns that are no language
};

/// Takes over a table of translationTable() that was filled in. Rows are found by their id, and
/// columns by their heading; texts in the main language are only compared.
/// @param rows the first one has the headings
/// @throws Error{TranslationTableInvalid} it has no column `id`, or none of a language
TranslationReport importTranslations(Writer& writer,
                                     const std::vector<std::vector<std::string>>& rows);

/// The rows of a table in a file, its headings first: text, or the first sheet of an .xlsx
/// workbook.
/// @throws Error, with all faults, as readTable() tells them, and as sheetRows()
std::vector<std::vector<std::string>> rowsOfTable(const std::filesystem::path& file);

}  // namespace alteri
