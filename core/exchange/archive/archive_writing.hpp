// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/statistics/writing_note.hpp"
#include "core/exchange/studies/export_tables.hpp"

#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// A file of an archive: its name and its bytes.
using ArchiveFile = std::pair<std::string, std::string>;

/// The codebook of exported tables as a page (HTML).
std::string codebookPage(const ExportTables& tables, const std::string& title);

/// The same as DDI-Codebook 2.5 (XML; https://ddialliance.org/Specification/DDI-Codebook/2.5): a
/// file for each table, a variable for each column.
/// @param language of the study's texts
/// @param ofModels what modelFiles() gives: its tables are named
std::string ddiCodebook(const ExportTables& tables,
                        const ExportChoice& choice,
                        const std::string& language,
                        const std::vector<ArchiveFile>& ofModels);

/// The data of the study's models and the script that fits them again in R, as reports have them;
/// nothing if it has no models that can be fitted. Those that cannot are noted.
std::vector<ArchiveFile>
modelFiles(const StudyContents& contents, const ExportChoice& choice, WritingNotes& notes);

/// What the folder holds, for people.
std::string readMe(const ExportTables& tables,
                   const ExportChoice& choice,
                   const std::vector<ArchiveFile>& files);

/// The checksums of files, as sha256sum reads them.
std::string checksums(const std::vector<ArchiveFile>& files);

}  // namespace alteri
