// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/output_file.hpp"
#include "ui/paper/drawing.hpp"

#include <QByteArray>

#include <optional>
#include <span>

namespace alteri {

/// What pictures can be written as: each has a row in the table of formats.cpp, and a writer below.
/// Everything else asks the table.
enum class PictureFormat { Png, Svg, Pdf, Tiff };

/// How a drawing leaves the program.
struct PictureOutput {
    PictureFormat format = PictureFormat::Png;
    int dotsPerInch = 300;     ///< of formats that have pixels
    bool transparent = false;  ///< no white behind the drawing
    bool svgLetters = false;   ///< text in SVG as letters with their fonts, instead of outlines
    Replacing replacing = Replacing::Outputs;

    friend bool operator==(const PictureOutput&, const PictureOutput&) = default;
};

struct PictureFormatRow {
    PictureFormat format;
    const char* suffix;       ///< of files; also its word in styles and on the command line
    const char* otherSuffix;  ///< that files of the same format have too, or null
    bool hasPixels;
    const char* file;    ///< what its files are called in dialogs, to be translated
    const char* choice;  ///< what it is called among others, to be translated
    QByteArray (*bytes)(const Drawing&, const PictureOutput&);
};

/// In the order in which they are offered.
std::span<const PictureFormatRow> pictureFormats();
const PictureFormatRow& rowOf(PictureFormat format);

/// "PNG picture", in the user's language.
QString fileNameOf(PictureFormat format);
/// "PNG (pixels)", in the user's language.
QString choiceNameOf(PictureFormat format);
/// The format of a suffix in small letters, if it is one.
std::optional<PictureFormat> formatOfSuffix(const QString& suffix);
/// "PNG, SVG, PDF, TIF"
QString pictureFormatList();

/// Pixels with their resolution.
/// @param format of those that Qt writes, as QImageWriter calls it
/// @param compression as its format counts it; -1: as it does by itself
/// @throws Error{PictureTooLarge}, {PictureNotMade}
QByteArray pixelBytes(const Drawing& drawing,
                      const PictureOutput& output,
                      const char* format,
                      int compression = -1);

/// True size in millimetres, 100 units of the view box to the millimetre.
QByteArray svgBytes(const Drawing& drawing, bool transparent, bool letters);

/// One page of exactly the drawing's size, its fonts embedded.
QByteArray pdfBytes(const Drawing& drawing, bool transparent);

}  // namespace alteri
