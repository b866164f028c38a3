// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft/study_draft.hpp"

#include <algorithm>

namespace alteri {

void StudyDraft::remark(DraftRemark::Kind kind, const std::string& name, const std::string& detail)
{
    const auto [known, isNew] = m_known.emplace(std::tuple(kind, name, detail), remarks.size());
    if (isNew)
        remarks.push_back({kind, name, detail, 1});
    else
        ++remarks[known->second].count;
}

DraftCounts countsOf(const StudyDraft& draft)
{
    DraftCounts counts;
    counts.egos = draft.egos.size();
    for (const auto& ego : draft.egos) {
        counts.alteri += ego.alteri.size();
        counts.maps += ego.maps.size();
        for (const auto& map : ego.maps) {
            counts.ties += map.ties.size();
            counts.alterTies += map.alterTies.size();
            counts.places += static_cast<std::size_t>(
                std::count_if(map.ties.begin(), map.ties.end(),
                              [](const DraftTie& tie) { return tie.place.has_value(); }));
        }
    }
    return counts;
}

}  // namespace alteri
