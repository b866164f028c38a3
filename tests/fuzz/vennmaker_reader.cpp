// SPDX-License-Identifier: GPL-3.0-or-later
// Projects, interviews and templates of VennMaker.
#include "core/exchange/draft/sound_names.hpp"
#include "core/exchange/vennmaker/vennmaker_draft.hpp"
#include "tests/fuzz/readers.hpp"

#include <utility>

void alteri::fuzz::readVennMakerFiles(std::string bytes)
{
    auto draft = isVennTemplate(bytes)
                     ? draftOfTemplate(std::move(bytes), "fuzz")
                     : draftOf(readVennInterviews(std::move(bytes), "fuzz.venn"), "geheim");
    makeSound(draft);
}
