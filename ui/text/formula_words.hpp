// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// What core says in its own words that it expects in a formula or expression, in the user's
/// language; signs stay as they are.
QString expectedInFormula(const QString& words);

}  // namespace alteri
