// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maps/study_check.hpp"

#include "core/maps/broken_rules.hpp"
#include "core/store/study_file.hpp"
#include "core/store/tables/vocabulary.hpp"

#include <utility>

namespace alteri {

std::vector<Problem> faultsOfRules(const Reader& reader)
{
    std::vector<Problem> problems;
    const auto codebook = reader.codebook();
    for (const auto& [subject, id, owner] : misfits(reader, codebook)) {
        const auto* attribute = codebook.find(id);
        problems.push_back(
            {ErrorCode::AnswerDisagrees,
             {},
             {attribute != nullptr ? attribute->label : id.hex(), std::string(wordFor(owner))}});
    }
    problems.insert(problems.end(), strayTies(reader).size(),
                    {ErrorCode::ReferenceBroken, {}, {"tie", "map"}});
    problems.insert(problems.end(), reversedTies(reader, codebook).size(),
                    {ErrorCode::ReferenceBroken, {}, {"alter_tie", "alter"}});
    for (const auto& [map, alter] : strayPlaces(reader, codebook))
        problems.push_back({ErrorCode::PlaceDisagrees,
                            {},
                            {reader.alter(alter)->label, reader.ego(reader.map(map)->ego)->label}});
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
