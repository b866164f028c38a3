// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/foreign_file.hpp"
#include "core/exchange/draft/study_draft.hpp"

#include <vector>

namespace alteri {

/// Whether a file is of an export of Network Canvas: its archive, one of the tables or GraphML in
/// it, or the protocol.
bool isNetworkCanvas(const ForeignFile& file);

/// Reads an export: an archive, or files that were taken out of it, with the protocol or without.
/// @throws Error with what is wrong with the files, and what ZipArchive throws
StudyDraft readCanvasExport(std::vector<ForeignFile> files);

}  // namespace alteri
