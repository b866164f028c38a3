// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/attribute_uses.hpp"

#include <QString>

namespace alteri {

/// What deleting an attribute would do, in sentences, or why it has to stay.
QString textFor(const AttributeUses& uses, const QString& label);

}  // namespace alteri
