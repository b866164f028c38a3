// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/codebook.hpp"
#include "core/store/tables/reader.hpp"

namespace alteri {

/// An attribute of the study as it is now.
/// @throws Error{NotFound}
Attribute attributeOf(const Reader& reader, AttributeId id);

}  // namespace alteri
