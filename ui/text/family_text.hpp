// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/outcome_family.hpp"

#include <QString>

#include <optional>

namespace alteri {

/// What a kind of model is called; of nothing: linear.
QString familyText(const std::optional<Family>& family);
/// What it assumes, in a sentence.
QString assumptionText(const std::optional<Family>& family, Link link);
QString linkText(Link link);
QString integrationText(Integration integration);

}  // namespace alteri
