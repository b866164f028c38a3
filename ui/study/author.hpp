// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// The name or code of the person at this computer, as given once: it stands with the steps of
/// interviews and with every change of a study. Empty if nobody gave one; nothing is guessed.
QString authorName();
void setAuthorName(const QString& name);
/// Whether somebody was asked already, and may have given none.
bool wasAuthorAsked();

}  // namespace alteri
