// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <string>

class QWidget;

namespace alteri {

class StudyKey;

/// Makes a key while the window lives on; that takes about two seconds.
/// @param words for recovery
/// @throws as StudyKey::create()
std::shared_ptr<const StudyKey>
newKey(const QString& passphrase, const std::string& words, QWidget* parent);

}  // namespace alteri
