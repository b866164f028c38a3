// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/formula/model_spec.hpp"
#include "core/multilevel/generalised/family.hpp"

#include <optional>
#include <string>

namespace alteri {

/// What is to be estimated: a formula with its choices, and how the outcome is distributed.
struct GeneralisedSpec {
    ModelSpec model;
    Family family = Family::Ordinal;
    std::optional<Link> link{};  ///< otherwise the usual one
    /// Otherwise exact where one grouping is integrated, and Laplace's with several.
    std::optional<Integration> integration{};
    std::string offset{};   ///< a variable, or log(variable); besides those of the formula
    std::string weights{};  ///< of a proportion its trials; otherwise so many equal ties

    Link usedLink() const { return link.value_or(usualLink(family)); }
};

}  // namespace alteri
