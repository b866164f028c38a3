// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/picture_export.hpp"

#include <string>

namespace CLI {
class App;
}

namespace alteri {

/// What all commands that draw have in common.
struct PictureOptions {
    std::string study;
    std::string output;
    std::string format;  ///< empty: from the suffix of the file, or png
    double widthMillimetres = 174;
    int dotsPerInch = 300;
    bool transparent = false;
    bool svgLetters = false;
    bool force = false;

    Replacing replacing() const { return force ? Replacing::Outputs : Replacing::Nothing; }

    /// How pictures are written; the file's suffix counts where no format was given.
    /// @throws Error{PictureFormatUnknown} the suffix is that of another format
    PictureOutput outputOf(const QString& file) const;
};

void addPictureOptions(CLI::App& command, PictureOptions& options);

}  // namespace alteri
