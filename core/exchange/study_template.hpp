// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace alteri {

class Writer;

/// What a template says about itself.
struct TemplateInfo {
    std::string key;
    std::string title;
    std::string description;
};

/// Reads the head of a template.
/// @param json text of a template file, see `resources/templates`
/// @param language "en", "de", ...; texts that lack it are given in English
/// @throws Error{TemplateInvalid}
TemplateInfo readTemplateInfo(std::string_view json, const std::string& language);

/// Fills an empty study with a template: codebook, map design, recodes and models.
/// @throws Error{TemplateInvalid} and what Writer throws for contradictions in the template
void applyTemplate(Writer& writer, std::string_view json, const std::string& language);

}  // namespace alteri
