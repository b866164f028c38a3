// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// What a language calls itself, with its tag: "Deutsch (de)". The tag alone where nobody knows.
QString languageName(const QString& tag);

}  // namespace alteri
