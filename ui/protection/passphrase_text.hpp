// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>

namespace alteri {

/// A passphrase as it is made a key of: letters with marks are composed, since keyboards and
/// systems differ in how they write them.
inline std::string passphraseOf(const QString& typed)
{
    return typed.normalized(QString::NormalizationForm_C).toStdString();
}

}  // namespace alteri
