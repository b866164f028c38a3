// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of Network Canvas: an archive, or one of its files.
#include "core/exchange/draft/sound_names.hpp"
#include "core/exchange/network_canvas/canvas_files.hpp"
#include "tests/fuzz/readers.hpp"

#include <utility>

void alteri::fuzz::readNetworkCanvas(std::string bytes)
{
    ForeignFile file{"fuzz_attributeList_Person.csv", std::move(bytes)};
    if (!isNetworkCanvas(file))
        return;
    auto draft = readCanvasExport({std::move(file)});
    makeSound(draft);
}
