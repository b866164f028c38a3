// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables/reader.hpp"

#include <string>
#include <vector>

namespace alteri {

class Writer;

/// The language in which the texts of a study are written first.
std::string mainLanguage(const Reader& reader);

/// Its other languages, in the order in which they were added.
std::vector<std::string> studyLanguages(const Reader& reader);

/// What is translated into a language that is left out stays in the file, for when it is added
/// again.
/// @throws Error{LanguageInvalid} one of them is no tag as languageTag() gives it, or the main one
void setStudyLanguages(Writer& writer, const std::vector<std::string>& languages);

/// All texts of a study that can be translated, in the order of the codebook: attributes with their
/// categories, kinds of ties, groupings, maps, questions, computed columns.
std::vector<StudyText> studyTexts(const Reader& reader);

}  // namespace alteri
