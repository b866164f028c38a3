// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// What is to become of a study's protection.
struct ProtectionWish {
    enum class Kind { Protect, ChangePassphrase, SealAnew, NewRecoveryWords, Remove, LockOnly };
    Kind kind = Kind::Protect;
    QString passphrase{};  ///< the new one
    int idleMinutes = 0;   ///< after which a study is locked; 0: never
};

}  // namespace alteri
