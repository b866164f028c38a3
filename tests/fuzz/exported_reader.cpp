// SPDX-License-Identifier: GPL-3.0-or-later
// The codebook beside exported tables, and the table of egos that stands behind it.
#include "core/exchange/draft/sound_names.hpp"
#include "core/exchange/exported/exported_draft.hpp"
#include "tests/fuzz/readers.hpp"

#include <algorithm>

void alteri::fuzz::readExported(std::string bytes)
{
    const auto part = std::min(bytes.find('\f'), bytes.size());
    std::vector<ForeignFile> files{{"codebook.csv", bytes.substr(0, part)}};
    for (const auto* name : {"egos.csv", "maps.csv", "alteri.csv", "ties.csv", "alter_ties.csv"})
        files.push_back({name, bytes.substr(std::min(part + 1, bytes.size()))});
    auto draft = readExportedStudy(std::move(files));
    makeSound(draft);
}
