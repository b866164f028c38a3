// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/writer.hpp"

#include <string>
#include <vector>

namespace alteri {

/// Whether maps can show the answers by colour or symbol: categories of alteri and of ego's ties,
/// as long as they are not badges beside a symbol.
bool canHaveLooks(const Attribute& attribute);

/// Categories that have no colour or symbol yet, with those of the safe palettes that none has.
/// Symbols only where one is chosen: several answers share a symbol. Once the palettes are used up
/// nothing more is given, for no further ones can be told apart.
std::vector<Category> proposedLooks(const Attribute& attribute);

/// Whether every category has a colour, so that another one should have one, too; also where there
/// is none yet.
bool areAllColoured(const Attribute& attribute);

/// Gives the proposed colours and symbols to an attribute's categories.
void giveLooks(Writer& writer, AttributeId attribute);

/// Two categories that cannot be told apart on maps.
struct LookClash {
    enum class By {
        Colour,  ///< by their colours, by all people or by some
        Grey,    ///< when printed in grey, for their symbols do not differ either
        Symbol   ///< by their symbols, for not both have a colour
    };

    std::string one;  ///< its label
    std::string other;
    By by = By::Colour;

    friend bool operator==(const LookClash&, const LookClash&) = default;
};

/// All of an attribute's categories that are offered. Colours are alike if they lie less than 8
/// apart in CIELAB (CIE 1976) as they are, or as people with protanopia, deuteranopia or tritanopia
/// see them (Machado, Oliveira & Fernandes 2009, IEEE Trans. Vis. Comput. Graph. 15); the safe
/// palette is farther apart.
std::vector<LookClash> lookClashes(const Attribute& attribute);

}  // namespace alteri
