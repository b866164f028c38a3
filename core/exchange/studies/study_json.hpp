// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/studies/study_contents.hpp"
#include "core/store/tables/reader.hpp"

#include <string>
#include <string_view>

namespace alteri {

class StudyFile;

/// A whole study but its history as JSON, see `core/exchange/studies/FORMAT.md`. What reads it
/// back, studyFromJson(), makes a study of which this text is the same.
/// @param contents of the study as `reader` has it
std::string studyJson(const Reader& reader, const StudyContents& contents);

/// Whether a text says of itself that it is such JSON.
bool isStudyJson(std::string_view text);

/// Fills an empty study, without a gesture: it begins with all of it.
/// @throws Error{StudyJsonInvalid} with the place, Error{StudyJsonTooNew}, what Writer throws
void studyFromJson(StudyFile& study, std::string_view json);

}  // namespace alteri
