// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.hpp"

#include <QString>
#include <QStringList>

namespace alteri {

/// One sentence in the user's language: what is wrong, where, and what to do.
QString sentenceFor(const Problem& problem);

QStringList sentencesFor(const Error& error);

}  // namespace alteri
