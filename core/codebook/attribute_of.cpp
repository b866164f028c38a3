// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codebook/attribute_of.hpp"

#include "core/error.hpp"

namespace alteri {

Attribute attributeOf(const Reader& reader, AttributeId id)
{
    const auto codebook = reader.codebook();
    const auto* found = codebook.find(id);
    if (found == nullptr)
        throw Error(ErrorCode::NotFound, {id.hex()});
    return *found;
}

}  // namespace alteri
