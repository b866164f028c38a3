// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/guide.hpp"
#include "core/model/network.hpp"
#include "core/model/study_text.hpp"
#include "core/store/tables/reader.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace alteri {

class Writer;

/// What a template says about itself.
struct TemplateInfo {
    std::string key;
    std::string title;
    std::string description;
};

/// Everything that makes a study before anybody was asked: no egos, no alteri, no answers. The ids
/// in it hold it together and are nobody else's; a study that is made of it gets its own.
struct StudyTemplate {
    TemplateInfo info;
    std::string language;                ///< main one of the texts
    std::vector<std::string> languages;  ///< others, of which there are translations
    Codebook codebook;
    std::vector<MapDesign> designs;  ///< the first is that of new maps
    std::vector<Prompt> prompts;
    std::vector<DerivedColumn> columns;
    std::vector<SavedModel> models;
    std::vector<PictureStyle> styles;
    std::vector<Translation> translations;
    /// What the study has chosen for its analysis, as study properties: "partners",
    /// "coefficient_test".
    std::map<std::string, std::string> settings;
    std::vector<GuideStep> guide;  ///< the steps of the interview
};

/// The version of the format of template files that is written; earlier ones are read.
inline constexpr int templateVersion = 1;

/// Ending of files that hold a template.
inline constexpr std::string_view templateSuffix = "alteri-template";

/// Reads the head of a template.
/// @param json text of a template file, see `core/template/FORMAT.md`
/// @param language "en", "de", ...; texts that lack it are given in the template's own
/// @throws as readTemplate()
TemplateInfo readTemplateInfo(std::string_view json, const std::string& language);

/// Reads a template.
/// @param language the one that is to be the main one; the template's own where it has no such
/// @throws Error{TemplateInvalid} it is no JSON; Error{TemplateForeign}, Error{TemplateTooNew},
///         Error{TemplatePartMissing}, Error{TemplatePartKind}, Error{TemplateWordUnknown},
///         Error{TemplateReferenceUnknown}, Error{TemplateKeyTwice}, each with the place
StudyTemplate readTemplate(std::string_view json, const std::string& language);

/// What a study is made of, its data left out.
StudyTemplate templateOf(const Reader& reader, const TemplateInfo& info);

/// The text of a template file.
std::string textOf(const StudyTemplate& made);

/// Which of a template's languages a new study gets.
enum class TemplateLanguages { MainOnly, All };

/// Fills an empty study with a template.
/// @throws what Writer throws for contradictions in the template
void foundStudy(Writer& writer, const StudyTemplate& from, TemplateLanguages languages);

/// The same from the text of a template file, in one language.
/// @throws as readTemplate() and foundStudy()
void applyTemplate(Writer& writer, std::string_view json, const std::string& language);

}  // namespace alteri
