// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <filesystem>

namespace alteri {

// Where a file of the user lies, for Qt and for core. On some platforms the bytes of a text are not
// those of a name, and names that are not Latin would be lost.

std::filesystem::path pathOf(const QString& file);
QString fileAt(const std::filesystem::path& path);
bool isSameFile(const std::filesystem::path& one, const QString& other);

/// A name without the characters that file systems do not allow, and no longer than they take: what
/// is cut off is marked by three dots. "map" for what has no other letters.
QString fileNameFor(const QString& name);

}  // namespace alteri
