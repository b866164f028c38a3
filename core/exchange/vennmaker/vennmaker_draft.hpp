// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft/study_draft.hpp"
#include "core/exchange/vennmaker/venn_interview.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// Whether bytes are a project, an interview or a template of VennMaker.
bool isVennMaker(const std::string& bytes);

/// Whether they are a template, which has no interviews.
bool isVennTemplate(const std::string& bytes);

/// @throws Error{VennMakerInvalid}, and what ZipArchive throws
StudyDraft draftOfTemplate(std::string bytes, const std::string& name);

/// The interviews of a project (an archive with one or several `.venn`) or of one such file.
/// @param name of the file, without its ending; that of an interview that is a file of its own
/// @throws Error{ForeignFileInvalid}, and what ZipArchive throws
std::vector<VennInterview> readVennInterviews(std::string bytes, const std::string& name);

/// Makes a draft of interviews, each an ego: types of attributes become attributes of alteri, of
/// ego's ties (what is asked anew on each map, or of relations with ego), of ties between alteri,
/// and of egos as far as egos have them. Alteri go by the numbers of actors. Groups of relations
/// between alteri become kinds of ties. Places lie in the same ring and sector, but sectors begin
/// at twelve o'clock and go with the clock.
/// @param password for names that are encrypted; they stay as they are without
/// @throws Error{NamePasswordWrong}
StudyDraft draftOf(std::vector<VennInterview> interviews,
                   const std::optional<std::string>& password);

}  // namespace alteri
