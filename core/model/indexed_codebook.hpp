// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/lifetime_bound.hpp"

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace alteri {

/// A codebook that grows and in which things are found without going through all of it: a table
/// can have thousands of columns.
class IndexedCodebook {
public:
    explicit IndexedCodebook(Codebook codebook);

    /// As it is now, until something is added.
    const Codebook& all() const ALTERI_LIFETIME_BOUND { return m_codebook; }

    // What these return is valid until something is added.
    const Attribute* find(AttributeId attribute) const ALTERI_LIFETIME_BOUND;
    const Attribute* find(Owner owner, const std::string& key) const ALTERI_LIFETIME_BOUND;
    const TieKind* findTieKind(const std::string& key) const ALTERI_LIFETIME_BOUND;

    /// Adds at the end, where the study keeps what is new.
    void add(Attribute attribute);
    void add(TieKind kind);
    /// The attribute must be in the codebook.
    void addCategory(AttributeId attribute, Category category);

private:
    void note(std::size_t index);

    Codebook m_codebook;
    std::map<AttributeId, std::size_t> m_byId;
    std::map<std::pair<Owner, std::string>, std::size_t> m_byKey;
    std::map<std::string, std::size_t> m_kindsByKey;
};

}  // namespace alteri
