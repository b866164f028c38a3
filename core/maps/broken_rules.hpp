// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/tables/reader.hpp"

#include <vector>

namespace alteri {

// What breaks the rules of a study though its rows are whole; checkStudy() tells it, mendStudy()
// puts it right.

/// An answer that is none of what its question allows.
struct Misfit {
    Subject subject;
    AttributeId attribute;
    Owner owner = Owner::Ego;
};

std::vector<Misfit> misfits(const Reader& reader, const Codebook& codebook);

/// Ties of alteri to maps of another ego.
std::vector<TieKey> strayTies(const Reader& reader);

/// Ties between alteri the wrong way round: those of kinds without a direction have one way only.
std::vector<AlterTie> reversedTies(const Reader& reader, const Codebook& codebook);

/// Alteri in other rings or sectors than their answers say.
std::vector<TieKey> strayPlaces(const Reader& reader, const Codebook& codebook);

}  // namespace alteri
