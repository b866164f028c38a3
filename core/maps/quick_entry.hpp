// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/maps/category_keys.hpp"
#include "core/store/tables/writer.hpp"

#include <optional>
#include <string>
#include <vector>

namespace alteri {

/// A partner named and coded in one line, such as `Jugendamt; state; local; 1; +; age=45`.
struct QuickEntry {
    /// One code of the line and what it was read as.
    struct Part {
        enum class Reading {
            Understood,
            Unknown,          ///< no code of anything
            Ambiguous,        ///< several answers, or an answer to several attributes
            Answered,         ///< of an attribute that the line has answered already
            NoSuchAttribute,  ///< what stands before the = is the name of none
            NoSuchAnswer      ///< what stands behind the = is no answer to the attribute
        };

        std::string text;
        Reading reading = Reading::Understood;
        /// The answers it stands for: one, none, or those between which it does not decide.
        std::vector<CategoryKey> answers{};
        /// The attribute that is answered already or cannot be answered so, or those that it may
        /// be an answer to.
        std::vector<AttributeId> attributes{};
    };

    std::string name;
    std::vector<Part> parts;

    bool isUnderstood() const;
    bool answers(AttributeId attribute) const;
    /// Whether an answer may be added: its attribute has none, or several and not this one.
    bool allows(const CategoryKey& answer) const;
};

/// Reads a line: the name, then codes behind semicolons, in any order.
///
/// A code is `attribute=answer` or an answer alone. One character alone is always the key of a
/// category (see categoryKeys()), whether small or capital if only one of them is a key; several
/// are the first of these that fits attributes that the line has not answered yet: a number or a
/// date where one attribute asks for such, a category's code or label, the beginning of one;
/// capitals do not matter. Behind the name of an attribute an answer is a code or a label first,
/// then a key that is no digit, then a beginning: `closeness=5` is the code 5, not the fifth ring.
/// What fits two is ambiguous. What fits nothing is tried as several codes, first between spaces
/// and then as key after key (`sl1+`). A reason for missing is its sign (see signOf()), as in
/// `age=?`. Several answers are parted by `+`, as in `langs=ar+de`, or follow one another;
/// `langs=+` says that none was chosen.
QuickEntry
parseEntry(const std::string& line, const Codebook& codebook, const std::vector<CategoryKey>& keys);

/// Every category, yes and no that a line may still be given, in the order of the codebook.
std::vector<CategoryKey> possibleAnswers(const QuickEntry& entry,
                                         const Codebook& codebook,
                                         const std::vector<CategoryKey>& keys);
/// What to write for it in a line: its key, or `attribute=code` where it has none.
std::string entryCode(const CategoryKey& answer, const Attribute& attribute);

/// The first part that is not understood, as a problem.
/// @throws Error{EntryCodeUnknown}, Error{EntryCodeAmbiguous}
void requireUnderstood(const QuickEntry& entry);

/// Names an alter on a map, codes it and places it where its answers ask for.
/// @param prompt the question in answer to which it was named
/// @throws Error{EmptyName}, Error{EntryCodeUnknown}, Error{EntryCodeAmbiguous}
AlterId
addEntry(Writer& writer, MapId map, const QuickEntry& entry, const std::optional<PromptId>& prompt);

}  // namespace alteri
