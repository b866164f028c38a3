// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Writer that takes over what another copy of the study has.
#include "core/store/file/guard.hpp"
#include "core/store/merging/study_merging.hpp"
#include "core/store/tables/writer.hpp"

namespace alteri {

std::vector<MergeEntry> Writer::takeOver(const StudyMerging& merging)
{
    m_codebook.reset();
    m_positions.clear();
    const auto touched = merging.touched();
    m_touched.egos.insert(touched.egos.begin(), touched.egos.end());
    m_touched.maps.insert(touched.maps.begin(), touched.maps.end());
    m_touched.alteri.insert(touched.alteri.begin(), touched.alteri.end());
    return guarded([&] { return merging.write(m_connection, now()); });
}

}  // namespace alteri
