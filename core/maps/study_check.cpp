// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/study_check.hpp"

#include "core/maps/map_reading.hpp"
#include "core/store/study_file.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <utility>

namespace alteri {

namespace {

void checkAnswers(const Reader& reader, const Codebook& codebook, std::vector<Problem>& problems)
{
    for (const auto owner : {Owner::Ego, Owner::Alter, Owner::Tie, Owner::AlterTie})
        reader.forEachAnswer(
            owner, [&](const Subject& /*subject*/, AttributeId id, const Value& value) {
                const auto* attribute = codebook.find(id);
                if (attribute == nullptr || attribute->owner != owner || !fits(value, *attribute))
                    problems.push_back({ErrorCode::AnswerDisagrees,
                                        {},
                                        {attribute != nullptr ? attribute->label : id.hex(),
                                         std::string(wordFor(owner))}});
            });
}

/// A tie joins an alter with a map of the same ego; undirected ties have one direction only.
void checkTies(const Reader& reader, const Codebook& codebook, std::vector<Problem>& problems)
{
    for (const auto& map : reader.maps()) {
        for (const auto& tie : reader.ties(map.id))
            if (reader.alter(tie.alter)->ego != map.ego)
                problems.push_back({ErrorCode::ReferenceBroken, {}, {"tie", "map"}});
        for (const auto& tie : reader.alterTies(map.id))
            for (const auto& kind : codebook.tieKinds)
                if (kind.id == tie.kind && !kind.directed && tie.target < tie.source)
                    problems.push_back({ErrorCode::ReferenceBroken, {}, {"alter_tie", "alter"}});
    }
}

void checkPlaces(const Reader& reader, const Codebook& codebook, std::vector<Problem>& problems)
{
    for (const auto& map : reader.maps()) {
        const MapReading reading(reader.design(map.design), codebook);
        for (const auto& tie : reader.ties(map.id)) {
            if (!tie.place)
                continue;
            const auto wanted = reading.cellFor(reader, {map.id, tie.alter});
            if (!wanted || !reading.standsIn(*tie.place, *wanted))
                problems.push_back({ErrorCode::PlaceDisagrees,
                                    {},
                                    {reader.alter(tie.alter)->label, reader.ego(map.ego)->label}});
        }
    }
}

}  // namespace

std::vector<Problem> faultsOfRules(const Reader& reader)
{
    std::vector<Problem> problems;
    const auto codebook = reader.codebook();
    checkAnswers(reader, codebook, problems);
    checkTies(reader, codebook, problems);
    checkPlaces(reader, codebook, problems);
    return problems;
}

std::vector<Problem> checkStudy(const StudyFile& study)
{
    // Of a damaged study only what is whole can be read; its faults were found before.
    if (study.access() == StudyAccess::ReadOnlyDamaged)
        return study.notices();
    auto problems = study.checkFile();
    if (!problems.empty())
        return problems;  // the rules below, and the history, rest on whole rows
    problems = faultsOfRules(study.reader());
    for (auto& problem : study.checkHistory())
        problems.push_back(std::move(problem));
    return problems;
}

}  // namespace alteri
