// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/formats.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace alteri {

namespace {

struct FormatText {
    Q_DECLARE_TR_FUNCTIONS(alteri::FormatText)
};

constexpr std::array formatRows{
    PictureFormatRow{PictureFormat::Png, "png", nullptr, true,
                     QT_TRANSLATE_NOOP("alteri::FormatText", "PNG picture"),
                     QT_TRANSLATE_NOOP("alteri::FormatText", "PNG (pixels)"),
                     [](const Drawing& drawing, const PictureOutput& output) {
                         return pixelBytes(drawing, output, "PNG");
                     }},
    PictureFormatRow{PictureFormat::Svg, "svg", nullptr, false,
                     QT_TRANSLATE_NOOP("alteri::FormatText", "SVG picture"),
                     QT_TRANSLATE_NOOP("alteri::FormatText", "SVG (vectors)"),
                     [](const Drawing& drawing, const PictureOutput& output) {
                         return svgBytes(drawing, output.transparent, output.svgLetters);
                     }},
    PictureFormatRow{PictureFormat::Pdf, "pdf", nullptr, false,
                     QT_TRANSLATE_NOOP("alteri::FormatText", "PDF document"),
                     QT_TRANSLATE_NOOP("alteri::FormatText", "PDF (vectors)"),
                     [](const Drawing& drawing, const PictureOutput& output) {
                         return pdfBytes(drawing, output.transparent);
                     }},
    // What many journals ask for; Qt writes it by a plugin of its own package.
    PictureFormatRow{PictureFormat::Tiff, "tif", "tiff", true,
                     QT_TRANSLATE_NOOP("alteri::FormatText", "TIFF picture"),
                     QT_TRANSLATE_NOOP("alteri::FormatText", "TIFF (pixels)"),
                     [](const Drawing& drawing, const PictureOutput& output) {
                         constexpr int lzw = 1;  // loses nothing, and everybody reads it
                         return pixelBytes(drawing, output, "TIFF", lzw);
                     }},
};

}  // namespace

std::span<const PictureFormatRow> pictureFormats()
{
    return formatRows;
}

const PictureFormatRow& rowOf(PictureFormat format)
{
    return *std::find_if(formatRows.begin(), formatRows.end(),
                         [&](const auto& row) { return row.format == format; });
}

QString fileNameOf(PictureFormat format)
{
    return FormatText::tr(rowOf(format).file);
}

QString choiceNameOf(PictureFormat format)
{
    return FormatText::tr(rowOf(format).choice);
}

std::optional<PictureFormat> formatOfSuffix(const QString& suffix)
{
    for (const auto& row : formatRows)
        // No suffix equals one that is not there.
        if (suffix == QLatin1String(row.suffix)
            || (row.otherSuffix != nullptr && suffix == QLatin1String(row.otherSuffix)))
            return row.format;
    return std::nullopt;
}

QString pictureFormatList()
{
    QStringList names;
    for (const auto& row : formatRows)
        names << QString::fromLatin1(row.suffix).toUpper();
    return names.join(QStringLiteral(", "));
}

}  // namespace alteri
