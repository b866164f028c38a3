// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/model/network.hpp"
#include "core/model/value.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <random>
#include <string>

namespace alteri {

/// A made-up respondent: the same seed says the same. Nothing that it says means anything.
class MadeUpAnswers {
public:
    explicit MadeUpAnswers(std::uint64_t seed)
        : m_random(seed)
    {
    }

    /// A number from 0 to `count` - 1; 0 of none.
    std::size_t below(std::size_t count);
    /// True in so many of a hundred cases.
    bool happens(std::size_t percent) { return below(100) < percent; }
    std::uint64_t bits() { return m_random(); }

    /// An answer that may be given to an attribute, now and then that it is not known or refused.
    /// @return nothing for attributes that have no answer to choose
    std::optional<Value> to(const Attribute& attribute);
    std::string name();
    Place place();

private:
    double number(const Attribute& attribute);
    std::string date(const Attribute& attribute);
    Choices several(const Attribute& attribute);

    std::mt19937_64 m_random;
};

}  // namespace alteri
