// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codebook/attribute_uses.hpp"
#include "core/codebook/tie_kind_changes.hpp"

#include <QString>

namespace alteri {

/// What deleting an attribute would do, in sentences, or why it has to stay.
QString textFor(const AttributeUses& uses, const QString& label);

/// What rests on a kind of tie, in sentences.
QString textFor(const TieKindUses& uses);

}  // namespace alteri
