// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/leaving.hpp"
#include "ui/map/painting/picture_look.hpp"
#include "ui/paper/picture_export.hpp"

#include <QByteArray>

namespace alteri {

/// Which names leave the program with a picture.
enum class PictureNames { AsIs, Pseudonyms, Numbers, None };

/// The same as studies keep it of what left them.
ExportedNames leavingAs(PictureNames names);

/// All that decides how a picture comes out. Style, size and output are kept in studies and files;
/// which names leave is asked anew each time.
struct PictureSettings {
    PictureLook look;
    PictureSize size;
    PictureOutput output;
    PictureNames names = PictureNames::AsIs;
    /// Tag of the study's language that its labels are in; empty: its main one. The picture's own
    /// words are in that of the look.
    QString studyLanguage{};

    friend bool operator==(const PictureSettings&, const PictureSettings&) = default;
};

/// As text for a file `*.alteri-style` or a study (JSON).
QByteArray styleText(const PictureSettings& settings);

/// @param source named in the error, e.g. the file
/// @throws Error{StyleInvalid}
PictureSettings settingsFrom(const QByteArray& styleText, const QString& source);

/// @throws as readFile(), Error{StyleInvalid}
PictureSettings readStyle(const QString& file);

}  // namespace alteri
