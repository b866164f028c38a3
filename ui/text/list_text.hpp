// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace alteri {

/// What parts the things of a list in the program's language: a comma, in Arabic its own.
QString listComma();

/// Several things one after the other, for people to read. What is read again, such as a field that
/// takes a list, has commas in every language.
QString listText(const QStringList& parts);

}  // namespace alteri
