// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/formats.hpp"

#include <QByteArray>
#include <QImage>

#include <memory>
#include <optional>

class QMimeData;

namespace alteri {

/// In small letters, without a point.
QString suffixOf(PictureFormat format);

/// The format that a file's name asks for, if it is one.
std::optional<PictureFormat> formatOfFile(const QString& file);

/// The drawing as a file of its format. None of them names a user, a folder or a machine.
QByteArray pictureBytes(const Drawing& drawing, const PictureOutput& output);

/// The drawing as pixels, with its resolution.
QImage pictureImage(const Drawing& drawing, int dotsPerInch, bool transparent = false);

/// Writes bytes to a file, whole or not at all; never in the place of a study.
/// @throws as writeOutput()
void writeFile(const QByteArray& bytes,
               const QString& file,
               Replacing replacing = Replacing::Outputs);

/// @throws as writeOutput()
void writePicture(const Drawing& drawing, const PictureOutput& output, const QString& file);

/// PNG and SVG for the clipboard or for dragging; nothing is written to disk.
std::unique_ptr<QMimeData> pictureMimeData(const Drawing& drawing, const PictureOutput& output);

/// Puts PNG and SVG on the clipboard.
void copyPicture(const Drawing& drawing, const PictureOutput& output);

}  // namespace alteri
