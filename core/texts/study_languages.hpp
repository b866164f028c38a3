// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables/reader.hpp"

#include <string>
#include <vector>

namespace alteri {

class Writer;

/// The language in which the texts of a study are written first.
std::string mainLanguage(const Reader& reader);

/// Says in which language the texts are written; they stay as they are. Translations into it are
/// kept for when it is one of the others again.
/// @throws Error{LanguageInvalid}
void setMainLanguage(Writer& writer, const std::string& wanted);

/// Its other languages, in the order in which they were added.
std::vector<std::string> studyLanguages(const Reader& reader);

/// One of the study's languages as it was asked for, for Reader::in(): an empty tag stays so.
/// @throws Error{LanguageUnknown} the study has no such
std::string knownLanguage(const Reader& reader, const std::string& wanted);

/// What is translated into a language that is left out stays in the file, for when it is added
/// again.
/// @throws Error{LanguageInvalid} one of them is no tag as languageTag() gives it, or the main one
void setStudyLanguages(Writer& writer, const std::vector<std::string>& languages);

/// All texts of a study that can be translated, in the order of the codebook: attributes with their
/// categories, kinds of ties, groupings, maps, questions, computed columns.
std::vector<StudyText> studyTexts(const Reader& reader);

}  // namespace alteri
