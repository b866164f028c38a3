// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/study_mending.hpp"

#include "core/maps/placing.hpp"
#include "core/store/study_file.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace alteri {

namespace {

std::size_t clearMisfits(Writer& writer, const Codebook& codebook)
{
    std::size_t count = 0;
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie}) {
        std::vector<std::pair<Subject, AttributeId>> misfits;
        writer.reader().forEachAnswer(
            owner, [&](const Subject& subject, AttributeId id, const Value& value) {
                const auto* attribute = codebook.find(id);
                if (attribute == nullptr || attribute->owner != owner || !fits(value, *attribute))
                    misfits.emplace_back(subject, id);
            });
        for (const auto& [subject, attribute] : misfits)
            writer.clearAnswer(subject, attribute);
        count += misfits.size();
    }
    return count;
}

std::size_t removeStrayTies(Writer& writer)
{
    std::size_t count = 0;
    for (const auto& map : writer.reader().maps())
        for (const auto& tie : writer.reader().ties(map.id))
            if (writer.reader().alter(tie.alter)->ego != map.ego) {
                writer.removeTie({map.id, tie.alter});
                ++count;
            }
    return count;
}

/// With its answers. If it is there both ways, the one that is the right way stays as it is.
void turnAround(Writer& writer, const AlterTie& tie)
{
    const auto answers = writer.reader().answers(tie);
    const AlterTie turned{tie.map, tie.kind, tie.target, tie.source};
    const auto present = writer.reader().alterTies(tie.map);
    writer.removeAlterTie(tie);
    if (std::find(present.begin(), present.end(), turned) == present.end())
        writer.addAlterTie(turned);
    const auto known = writer.reader().answers(turned);
    for (const auto& [attribute, value] : answers)
        if (!known.contains(attribute))
            writer.setAnswer(turned, attribute, value);
}

std::size_t turnReversed(Writer& writer, const Codebook& codebook)
{
    std::set<TieKindId> undirected;
    for (const auto& kind : codebook.tieKinds)
        if (!kind.directed)
            undirected.insert(kind.id);
    std::size_t count = 0;
    for (const auto& map : writer.reader().maps())
        for (const auto& tie : writer.reader().alterTies(map.id))
            if (undirected.contains(tie.kind) && tie.target < tie.source) {
                turnAround(writer, tie);
                ++count;
            }
    return count;
}

std::size_t settlePlaces(Writer& writer)
{
    Placer placer(writer);
    std::size_t count = 0;
    for (const auto& map : writer.reader().maps())
        for (const auto& tie : writer.reader().ties(map.id))
            if (tie.place && placer.settle({map.id, tie.alter}))
                ++count;
    return count;
}

}  // namespace

Mending mendStudy(StudyFile& study)
{
    Mending mending;
    study.perform("Put right", [&](Writer& writer) {
        const auto codebook = writer.reader().codebook();
        mending.answers = clearMisfits(writer, codebook);
        mending.ties = removeStrayTies(writer);
        mending.reversed = turnReversed(writer, codebook);
        mending.places = settlePlaces(writer);
    });
    return mending;
}

}  // namespace alteri
