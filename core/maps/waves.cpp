// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/waves.hpp"

#include "core/error.hpp"

#include <algorithm>

namespace alteri {

namespace {

/// With what was said to categories that ask for it.
void copyAnswers(Writer& writer, const Subject& from, const Subject& to)
{
    const auto reader = writer.reader();
    for (const auto& [attribute, value] : reader.answers(from)) {
        writer.setAnswer(to, attribute, value);
        if (!std::holds_alternative<CategoryId>(value) && !std::holds_alternative<Choices>(value))
            continue;
        for (const auto& [category, text] : reader.namely(from, attribute))
            writer.setNamely(to, attribute, category, text);
    }
}

void copyTies(Writer& writer, MapId from, MapId to)
{
    const auto reader = writer.reader();
    for (const auto& tie : reader.ties(from)) {
        const TieKey copy{to, tie.alter};
        if (tie.place)
            writer.setPlace(copy, tie.place);
        if (!tie.note.empty())
            writer.setNote(copy, tie.note);
        copyAnswers(writer, TieKey{from, tie.alter}, copy);
    }
    for (const auto& tie : reader.alterTies(from)) {
        const AlterTie copy{to, tie.kind, tie.source, tie.target};
        writer.addAlterTie(copy);
        copyAnswers(writer, tie, copy);
    }
}

std::set<AlterId> alteriOn(const Reader& reader, MapId map)
{
    std::set<AlterId> alteri;
    for (const auto& tie : reader.ties(map))
        alteri.insert(tie.alter);
    return alteri;
}

}  // namespace

MapId duplicateMap(Writer& writer, MapId map, const std::string& title, Takeover takeover)
{
    const auto reader = writer.reader();
    const auto original = reader.map(map);
    if (!original)
        throw Error(ErrorCode::NotFound, {map.hex()});
    const auto copy = writer.addMap(original->ego, original->design, title);
    writer.renameMap(copy, title);  // refuses an empty title
    for (const auto& tie : reader.ties(map))
        writer.addTie({copy, tie.alter});
    if (takeover == Takeover::Places)
        copyTies(writer, map, copy);
    return copy;
}

void reorderMap(Writer& writer, MapId map, int places)
{
    const auto found = writer.reader().map(map);
    if (!found)
        throw Error(ErrorCode::NotFound, {map.hex()});
    auto maps = writer.reader().maps(found->ego);
    const auto at =
        std::find_if(maps.begin(), maps.end(), [&](const auto& each) { return each.id == map; });
    const auto from = at - maps.begin();
    const auto to =
        std::clamp<std::ptrdiff_t>(from + places, 0, static_cast<std::ptrdiff_t>(maps.size()) - 1);
    const auto moved = *at;
    maps.erase(at);
    maps.insert(maps.begin() + to, moved);
    double position = 0;
    for (const auto& each : maps)
        writer.moveMap(each.id, ++position);
}

WaveComparison compareMaps(const Reader& reader, MapId before, MapId after)
{
    const auto first = alteriOn(reader, before);
    const auto second = alteriOn(reader, after);
    WaveComparison comparison;
    for (const auto alter : first)
        (second.contains(alter) ? comparison.stayed : comparison.left).insert(alter);
    for (const auto alter : second)
        if (!first.contains(alter))
            comparison.entered.insert(alter);
    return comparison;
}

}  // namespace alteri
