// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/writing_note.hpp"
#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/study_contents.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace alteri {

class HubConnection;

/// How a study is published. It is in the clear, by intent.
struct Publishing {
    std::string schema;                  ///< of its own; made if there is none
    ExportChoice choice;                 ///< what leaves, and under which names
    std::vector<std::string> readers{};  ///< roles that may read
};

struct PublishedTable {
    std::string name;
    std::size_t rows = 0;
    std::size_t written = 0;  ///< of them: new, or other than before
};

struct Published {
    std::vector<PublishedTable> tables;
    WritingNotes notes;
};

/// Writes a study as ordinary tables of PostgreSQL, one row for each ego, map, alter, tie and tie
/// between alteri, with a codebook: see ExportTables. Identifiers are texts or whole numbers, other
/// numbers double precision, categories their codes; `..._labelled` are views with labels. All keys
/// begin with `ego_id`.
///
/// One transaction: readers see the state before or the one after. Tables that are there with the
/// same columns stay what they are, with all that others made of them, and of their rows only those
/// are written that are new or other than before; other tables are made anew.
///
/// @throws Error{HubSchemaTaken} the schema holds something else; {HubFailed} for instance a table
/// has
///         other columns now, and a view of somebody needs it; as exportTables(),
///         HubConnection::run()
Published publish(HubConnection& connection,
                  const StudyContents& contents,
                  const Publishing& how,
                  const ExportWatch& watch = {});

}  // namespace alteri
