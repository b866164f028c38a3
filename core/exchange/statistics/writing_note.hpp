// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace alteri {

/// What was written otherwise than it is in the study, or not at all, and has to be told.
struct WritingNote {
    enum class Kind {
        Renamed,          ///< a column; `detail` is what it is called in the file
        LabelCut,         ///< the label of a column; `detail` is what is left
        ValueLabelCut,    ///< that of a value; `detail` is what is left
        TextCut,          ///< texts of a column; `detail` is how many bytes are left of each
        Recoded,          ///< categories became numbers; `detail` says which
        NotHeld,          ///< the format has no room for it; `detail` names it
        LeftOut,          ///< because names do not leave as they are
        Reduced,          ///< a date to its year, rare categories to one; `detail` says which
        MayNameInText,    ///< free texts could say who somebody is
        MayNameByDate,    ///< exact dates could
        MayNameByRarity,  ///< categories that few egos have could; `detail` names them
        TiesDoubled,      ///< undirected ties among directed ones, once in each direction
    };

    Kind kind = Kind::Renamed;
    std::string table{};
    std::string column{};
    std::string detail{};

    friend bool operator==(const WritingNote&, const WritingNote&) = default;
};

using WritingNotes = std::vector<WritingNote>;

}  // namespace alteri
