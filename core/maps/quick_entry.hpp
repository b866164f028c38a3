// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/category_keys.hpp"
#include "core/store/writer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A partner named and coded in one line, such as `Jugendamt; state; local; 1; +`.
struct QuickEntry {
    /// One code of the line and what it was read as.
    struct Part {
        enum class Reading { Understood, Unknown, Ambiguous };

        std::string text;
        Reading reading = Reading::Understood;
        /// The categories it stands for: one, none, or those between which it does not decide.
        std::vector<CategoryKey> categories{};
    };

    std::string name;
    std::vector<Part> parts;

    bool isUnderstood() const;
};

/// Reads a line: the name, then codes behind semicolons, in any order.
///
/// A code is read as the first of these that fits exactly one category of an attribute that the
/// line has not answered yet: the category's code, the beginning of its code, its key on
/// the map, the beginning of its label; capitals do not matter. A capital that is a key goes before
/// codes that begin with the small letter, for it can only be meant so. A code that fits nothing is
/// tried as several codes, first between spaces and then letter by letter (`sl+`).
QuickEntry parseEntry(const std::string& line, const Codebook& codebook, const MapDesign& design);

/// The first part that is not understood, as a problem.
/// @throws Error{EntryCodeUnknown}, Error{EntryCodeAmbiguous}
void requireUnderstood(const QuickEntry& entry);

/// Names an alter on a map, codes it and places it where its answers ask for.
/// @param prompt the question in answer to which it was named
/// @throws Error{EmptyName}, Error{EntryCodeUnknown}, Error{EntryCodeAmbiguous}
AlterId
addEntry(Writer& writer, MapId map, const QuickEntry& entry, const std::optional<PromptId>& prompt);

}  // namespace alteri
