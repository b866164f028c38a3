// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/picture_export.hpp"

#include <QString>

#include <utility>

namespace alteri {

/// Whether a file's name ends like that of a picture, in whatever format.
bool isPictureName(const QString& file);

/// A file's name with the format that it asks for. Where it ends like no picture at all, the
/// format's own ending is added.
/// @param format for names that ask for none
/// @throws Error{PictureFormatUnknown} it ends like a picture that is not written here
std::pair<QString, PictureFormat> pictureFile(const QString& file, PictureFormat format);

}  // namespace alteri
