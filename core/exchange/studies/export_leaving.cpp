// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/studies/export_leaving.hpp"

#include "core/exchange/studies/export_choice.hpp"
#include "core/exchange/studies/study_contents.hpp"
#include "core/store/tables/vocabulary.hpp"

namespace alteri {

Leaving leavingOf(const StudyContents& contents,
                  const ExportChoice& choice,
                  const std::filesystem::path& place)
{
    Leaving leaving;
    // A folder may be named with a slash at its end.
    leaving.file = (place.has_filename() ? place : place.parent_path()).filename().string();
    const auto rows = chosenRows(*contents.table, choice);
    leaving.egos = rows.egos.size();
    leaving.maps = rows.maps.size();
    for (const auto& attribute : contents.table->codebook().attributes)
        if (isChosen(attribute.id, choice))
            leaving.columns.push_back(std::string(wordFor(attribute.owner)) + "." + attribute.key);
    leaving.names = choice.shownNames();
    leaving.reduced = choice.identifying == Identifying::Reduce;
    return leaving;
}

}  // namespace alteri
