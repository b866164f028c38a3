// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace alteri {

/// The place in the help that says what the first of some sentences means that has one: the page of
/// what goes wrong has them word for word, with "…" for names and numbers. Where the help is in
/// another language than the program it is the page as a whole; else empty if none has a place.
QString helpPlaceOfSentences(const QStringList& sentences);

}  // namespace alteri
