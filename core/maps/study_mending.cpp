// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/study_mending.hpp"

#include "core/maps/broken_rules.hpp"
#include "core/maps/placing.hpp"
#include "core/store/study_file.hpp"

#include <algorithm>

namespace alteri {

namespace {

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

}  // namespace

Mending mendStudy(StudyFile& study)
{
    Mending mending;
    study.perform("Put right", [&](Writer& writer) {
        const auto reader = writer.reader();
        const auto codebook = reader.codebook();
        const auto wrong = misfits(reader, codebook);
        for (const auto& misfit : wrong)
            writer.clearAnswer(misfit.subject, misfit.attribute);
        const auto strays = strayTies(reader);
        for (const auto& tie : strays)
            writer.removeTie(tie);
        const auto reversed = reversedTies(reader, codebook);
        for (const auto& tie : reversed)
            turnAround(writer, tie);
        Placer placer(writer);
        const auto places = strayPlaces(reader, codebook);
        for (const auto& tie : places)
            placer.settle(tie);
        mending = {wrong.size(), strays.size(), reversed.size(), places.size()};
    });
    return mending;
}

}  // namespace alteri
