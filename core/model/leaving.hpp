// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace alteri {

/// What egos and alteri are called in what leaves. Whenever names do not leave as they are, their
/// codes do not either: numbers stand for them, by the order of the study.
enum class ExportedNames { AsIs, Pseudonyms, Numbers, None };

/// Something of a study that left its file, as the study keeps it: for whoever has to say later
/// what went where. It names nobody but by what the user called the file.
struct Leaving {
    enum class Kind {
        Data,     ///< answers, for other programs
        Table,    ///< one table, as it is shown
        Picture,  ///< maps
        Results,  ///< counts, models and plots, which are about nobody in particular
        Report,
        Copy,  ///< the study itself, with all that is in it
        Key,   ///< who the numbers and pseudonyms of an export are
    };
    enum class Way { File, Paper, Clipboard };

    std::int64_t time = 0;  ///< milliseconds since 1970, UTC
    std::string author{};   ///< empty if nobody said who is at work
    Kind kind = Kind::Data;
    Way way = Way::File;
    std::string file{};  ///< name of the file or folder, without where it lies; may be empty
    std::size_t egos = 0;
    std::size_t maps = 0;
    std::vector<std::string> columns{};  ///< what was asked, by keys, e.g. "alter.type"
    ExportedNames names = ExportedNames::AsIs;
    bool reduced = false;  ///< without what could say who somebody is

    friend bool operator==(const Leaving&, const Leaving&) = default;
};

}  // namespace alteri
