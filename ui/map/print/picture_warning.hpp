// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace alteri {

/// What a picture could not do as it was asked; for its maker, not for its readers.
struct PictureWarning {
    enum class Kind {
        SmallText,       ///< text below 6 points; `value`: the points
        LabelsLeftOut,   ///< labels that found no place; `value`: how many
        NamesAsNumbers,  ///< names found no room; numbers stand for them
        NoRoom,          ///< title, legend and caption leave hardly any room for the map
        TooTall,         ///< all that it says is higher than its page; `value`: in millimetres
        LettersMissing,  ///< no font has the letters of names; `text`: the names
        ColoursRepeat,   ///< more categories than colours; `value`: the colours
    };

    Kind kind;
    double value = 0;
    QString text{};

    friend bool operator==(const PictureWarning&, const PictureWarning&) = default;
};

QString warningText(const PictureWarning& warning);

/// Names that no font on this machine has all letters of, as one text.
PictureWarning lettersMissing(QStringList names);

}  // namespace alteri
