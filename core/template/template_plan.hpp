// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/study_template.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace alteri {

/// One thing of a template: which list, and its place there.
struct TemplateItem {
    enum class Kind { Attribute, TieKind, Grouping, Map, Question, Column, Model, Style, Guide };

    Kind kind = Kind::Attribute;
    std::size_t index = 0;

    friend auto operator<=>(const TemplateItem&, const TemplateItem&) = default;
};

/// A thing of a template beside what the study has that is called the same.
struct PlannedItem {
    enum class State {
        New,      ///< the study has nothing that is called so
        Same,     ///< it has the very same; nothing is to be done
        Differs,  ///< one of the two has to give way, see TemplateChoice
    };

    TemplateItem item;
    State state = State::New;
    std::string key;    ///< by which they are the same: a key, a title, a name
    std::string label;  ///< of the template's, as people read it
    std::string ours;   ///< label of the study's, where it differs
    /// Whether the study's can be made like the template's. Not where answers of another kind would
    /// be lost, or where the key belongs to another kind of thing.
    bool mayTake = false;
    std::string freeKey;  ///< proposed for adding it beside the study's
};

/// What becomes of a thing that differs.
struct TemplateChoice {
    enum class Kind { KeepOurs, TakeTheirs, AddUnderKey };

    Kind kind = Kind::KeepOurs;
    std::string key{};  ///< for AddUnderKey
};

using TemplateChoices = std::map<TemplateItem, TemplateChoice>;

/// Everything in a template as it would meet a study, in the order of the template.
std::vector<PlannedItem> plannedFor(const Reader& reader, const StudyTemplate& from);

/// Brings a template into a study that exists. What is there stays, with its answers: attributes
/// that are taken over keep categories that the template does not have. Names of variables in
/// formulas are those that they have in this study afterwards.
/// @param choices for what differs; what is not in it keeps ours
/// @throws Error{TemplateNotTaken} something that comes in needs what was not taken;
///         Error{DuplicateKey}, and what Writer throws
void applyTemplate(Writer& writer,
                   const StudyTemplate& from,
                   const TemplateChoices& choices,
                   TemplateLanguages languages);

}  // namespace alteri
