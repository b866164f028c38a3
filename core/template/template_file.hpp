// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/template/study_template.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace alteri {

/// Something in a template of another program that has no counterpart here.
struct ForeignPart {
    enum class Kind {
        Stage,       ///< a page of the interview of a kind that there is not
        SkipLogic,   ///< a condition of a page
        Filter,      ///< who a page is about
        Variable,    ///< of a kind that there is not
        NodeType,    ///< alteri are of one kind here
        Validation,  ///< a rule for answers
        Roster,      ///< a list of names to choose from
        Asset,       ///< a picture, a sound, a film
        MapPicture,  ///< a picture behind the map
        Encrypted,   ///< a text that only the other program can read
        Interface,   ///< how the other program shows something
        Data,        ///< egos, alteri or ties: a template has none
        KeyChanged,  ///< is called otherwise here, since the name was taken
    };

    Kind kind = Kind::Stage;
    std::string name;
    std::string detail{};  ///< the other program's word for it, or where it stands

    friend bool operator==(const ForeignPart&, const ForeignPart&) = default;
};

struct OpenedTemplate {
    StudyTemplate made;
    std::vector<ForeignPart> leftOut;  ///< in the order of the file; empty for our own
};

/// Reads a template from a file that the user named: our own, a protocol of Network Canvas
/// (`.netcanvas`, format 7 and later) or a template of VennMaker (`.vmt`), by the file's ending.
/// @param language as for readTemplate()
/// @throws what readFile(), readTemplate(), readNetCanvas() and readVennMaker() throw
OpenedTemplate openTemplate(const std::filesystem::path& file, const std::string& language);

}  // namespace alteri
