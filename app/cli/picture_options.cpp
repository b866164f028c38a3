// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/picture_options.hpp"

#include "app/cli/output.hpp"
#include "core/error.hpp"
#include "ui/paper/picture_file.hpp"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace alteri {

PictureOutput PictureOptions::outputOf(const QString& file) const
{
    const auto asked = formatOfFile(QStringLiteral("x.") + QString::fromStdString(format));
    const auto named = formatOfFile(file);
    // A file's name never promises another format than the file has.
    const bool contradicts = asked && named && *asked != *named;
    if (contradicts || (!named && isPictureName(file))) {
        const auto wanted = contradicts ? format : QFileInfo(file).suffix().toStdString();
        const auto known = pictureFormatList().toStdString();
        throw Error(ErrorCode::PictureFormatUnknown, {wanted, file.toStdString(), known});
    }
    return {asked ? *asked : named.value_or(PictureFormat::Png), dotsPerInch, transparent,
            svgLetters, replacing()};
}

namespace {

std::vector<std::string> formatWords()
{
    std::vector<std::string> words;
    for (const auto& row : pictureFormats())
        words.emplace_back(row.suffix);
    return words;
}

}  // namespace

void addPictureOptions(CLI::App& command, PictureOptions& options)
{
    command.add_option("study", options.study, "Study file")->required();
    command.add_option("--width-mm", options.widthMillimetres, "Width in millimetres")
        ->check(CLI::Range(20, 2000))
        ->capture_default_str();
    command
        .add_option("--dpi", options.dotsPerInch,
                    "Resolution of pictures that have pixels, also written into the file")
        ->check(CLI::Range(36, 2400))
        ->capture_default_str();
    command
        .add_option("--format", options.format,
                    "Format of the picture; by the file's name if not given")
        ->check(CLI::IsMember(formatWords()));
    command.add_flag("--transparent", options.transparent, "No white behind the picture");
    command.add_flag("--svg-text", options.svgLetters,
                     "Text in SVG as letters with their fonts instead of outlines");
    addForce(command, options.force);
}

}  // namespace alteri
