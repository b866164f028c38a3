// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/archive/key_table.hpp"

#include "core/exchange/statistics/labelled_table.hpp"
#include "core/exchange/studies/person_names.hpp"
#include "core/exchange/studies/text_table_writing.hpp"

#include <array>
#include <set>
#include <vector>

namespace alteri {

std::string keyTable(const StudyContents& contents, const ExportChoice& choice)
{
    constexpr std::array names{"shown_ego_id",   "shown_ego",   "ego_id",   "ego",
                               "shown_alter_id", "shown_alter", "alter_id", "alter"};
    const auto& table = *contents.table;
    const PersonNames shown(contents, choice.shownNames());
    const PersonNames real(contents, ExportedNames::AsIs);
    const auto rows = chosenRows(table, choice);
    LabelledTable key;
    for (const auto* name : names) {
        LabelledColumn column;
        column.name = name;
        column.kind = LabelledColumn::Kind::Text;
        key.columns.push_back(std::move(column));
    }
    const auto add = [&](const std::array<std::string, 8>& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            key.columns[i].texts.push_back(cells.at(i));
        ++key.rows;
    };
    std::set<StudyTable::Number> told;
    for (const auto alter : rows.alteri) {
        const auto ego = table.alteri->ofEgos[alter];
        told.insert(ego);
        add({shown.egoId(ego), shown.egoName(ego), real.egoId(ego), real.egoName(ego),
             shown.alterId(alter), shown.alterName(alter), real.alterId(alter),
             real.alterName(alter)});
    }
    for (const auto ego : rows.egos)
        if (!told.contains(ego))
            add({shown.egoId(ego),
                 shown.egoName(ego),
                 real.egoId(ego),
                 real.egoName(ego),
                 {},
                 {},
                 {},
                 {}});
    return textOf(key, {});
}

}  // namespace alteri
