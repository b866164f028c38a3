// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"

#include <QString>

namespace alteri {

/// What a study keeps of a file that was written.
/// @param file empty: it did not leave as a file
Leaving leftAs(Leaving::Kind kind, const QString& file);
/// The same of what is about nobody in particular.
Leaving resultsLeftAs(const QString& file);

}  // namespace alteri
