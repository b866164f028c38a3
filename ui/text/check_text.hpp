// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/multilevel/inference/model_checks.hpp"

#include <QString>

namespace alteri {

/// What a check found, as one sentence.
QString textFor(const ModelCheck& check);

/// Why it matters and what can be done about it.
QString reasonFor(const ModelCheck& check);

}  // namespace alteri
