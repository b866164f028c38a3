// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/measures/columns/table.hpp"
#include "core/model/codebook.hpp"
#include "core/model/value.hpp"
#include "core/store/tables/reader.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace alteri {

/// One attribute as a printed codebook has it, with how often it was answered.
struct CodebookEntry {
    Attribute attribute;                 ///< its texts in the language that was asked for
    std::vector<std::string> questions;  ///< of the interview that ask for it
    std::size_t subjects = 0;            ///< egos, alteri or ties that there are
    std::size_t answered = 0;
    std::map<MissingReason, std::size_t>
        missing;                               ///< by reason; reasons that nobody has are not in
    std::map<CategoryId, std::size_t> chosen;  ///< by category; those that nobody chose are not in

    /// Those of whom nothing is said at all.
    std::size_t open() const;
};

/// All attributes in the order of the codebook. Passes over the answers once.
/// @param language as for Reader::in()
std::vector<CodebookEntry> listCodebook(const Reader& reader, const std::string& language);

/// The same as a table: one row for each category, or for an attribute without any. Columns:
/// `attribute`, `owner`, `label`, `scale`, `question`, `hint`, `unit`, `code`, `category`,
/// `retired`, `n_category`, `n`, `n_answered`, `n_not_asked`, `n_does_not_know`, `n_refused`,
/// `n_does_not_apply`, `n_open`. What is of the attribute stands in its first row only, so that
/// columns can be added up.
Table codebookTable(const std::vector<CodebookEntry>& entries);

}  // namespace alteri
