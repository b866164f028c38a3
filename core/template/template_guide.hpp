// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/guide.hpp"
#include "core/model/study_text.hpp"
#include "core/template/json_place.hpp"

#include <functional>
#include <string>
#include <vector>

namespace alteri {

struct StudyTemplate;

/// What the steps of a guide refer to, found by its names in the file that is read. Each throws if
/// there is nothing of the name.
struct GuideReading {
    /// The text in the main language; its translations are kept.
    std::function<std::string(const JsonPlace&, const TextId&, const std::string& field)> text;
    std::function<void(GuideStepId&, std::vector<GuideQuestion>&)> giveIds;
    std::function<AttributeId(const JsonPlace&)> attribute;
    std::function<PromptId(const JsonPlace&)> prompt;     ///< by its key
    std::function<PromptId(const JsonPlace&)> newPrompt;  ///< of this text
    std::function<DesignId(const JsonPlace&)> map;        ///< by its number
    std::function<TieKindId(const JsonPlace&)> tieKind;
};

/// @param guide the steps in order
/// @throws as readTemplate()
std::vector<GuideStep> readGuide(const std::vector<JsonPlace>& guide, const GuideReading& reading);

/// A text as a template file has it: as such, or by language.
using WrittenText = std::function<
    nlohmann::ordered_json(const std::string& text, const TextId& id, const std::string& field)>;

/// The steps of a template's guide as its file has them.
nlohmann::ordered_json writtenGuide(const StudyTemplate& made, const WrittenText& text);

/// By which steps name a question of the template.
std::string promptKey(std::size_t index);

/// How a template file names an attribute: "owner.key".
std::string writtenName(const Codebook& codebook, AttributeId attribute);

}  // namespace alteri
