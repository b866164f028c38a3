// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/foreign_file.hpp"
#include "core/exchange/draft/study_draft.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace alteri {

/// A format that studies of other programs have. One that is added has a line in the list.
struct StudyFormat {
    std::string_view key;
    std::string_view name;     ///< as people know it
    std::string_view endings;  ///< of its files, as file dialogs take them
    /// By what is in a file, not by what it is called.
    bool (*recognises)(const ForeignFile& file);
    StudyDraft (*read)(std::vector<ForeignFile>&& files, const ForeignOptions& options);
    /// One file that is recognised says what those beside it are.
    bool takesAll = false;
};

std::span<const StudyFormat> studyFormats();

/// What files say, and in which format.
struct ForeignStudy {
    const StudyFormat* format = nullptr;
    StudyDraft draft{};
};

/// Recognises files that belong together and reads them; names and texts in the draft are such as a
/// study can have.
/// @throws as formatOf() and the reader of the format
ForeignStudy readForeignStudy(std::vector<ForeignFile> files, const ForeignOptions& options = {});

/// Whether one of the files is of a known format; where none is they may be tables.
bool isForeignStudy(const std::vector<ForeignFile>& files);

/// The format of files that belong together.
/// @throws Error{ForeignFormatUnknown}, Error{ForeignFormatsMixed}, and what ZipArchive throws
const StudyFormat& formatOf(const std::vector<ForeignFile>& files);

}  // namespace alteri
